import { shorten } from '../../cellText';
import { encodeCellText, escapeXml } from '../../../officePackage/xml/xmlText';

/** A cell's start tag up to where its type goes: `<c r="B7" s="3"`. */
export function cellStart(address: string, style: number): string {
  return `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
}

/** A text, which stays a text whatever it looks like; one that is too long for Excel ends in an ellipsis. */
export function textCell(address: string, style: number, text: string): string {
  const start = cellStart(address, style);
  return `${start} t="inlineStr"><is><t xml:space="preserve">${encodeCellText(shorten(text))}</t></is></c>`;
}

/** `formula` has its leading `=`; `number` is written as it is. */
export function numberCell(address: string, style: number, number: string, formula?: string): string {
  return `${cellStart(address, style)}>${formulaXml(formula)}<v>${number}</v></c>`;
}

export function formulaXml(formula: string | undefined): string {
  return formula === undefined ? '' : `<f>${escapeXml(formula.replace(/^=/, ''))}</f>`;
}
