import { generalFormat, type CellFormat } from '../../cells';
import type { XmlElement } from '../../../officePackage/xml/xmlOutline';
import { builtInNumberFormats } from './builtInNumberFormats';

/** The cell formats of a styles part, by the index that cells name them by; at least one. */
export function readCellFormats(styles: XmlElement): readonly CellFormat[] {
  const codes = new Map(builtInNumberFormats);
  for (const element of styles.child('numFmts')?.childrenNamed('numFmt') ?? []) {
    codes.set(Number(element.attribute('numFmtId')), element.attribute('formatCode') ?? 'General');
  }
  const bolds = (styles.child('fonts')?.childrenNamed('font') ?? []).map(isBold);
  const formats = (styles.child('cellXfs')?.childrenNamed('xf') ?? []).map((xf) => ({
    numberFormat: codes.get(Number(xf.attribute('numFmtId') ?? 0)) ?? 'General',
    bold: bolds[Number(xf.attribute('fontId') ?? 0)] ?? false,
    indent: Number(xf.child('alignment')?.attribute('indent') ?? 0) || 0,
  }));
  return formats.length > 0 ? formats : [generalFormat];
}

function isBold(font: XmlElement): boolean {
  const value = font.child('b')?.attribute('val');
  return value !== undefined && value !== '0' && value !== 'false';
}
