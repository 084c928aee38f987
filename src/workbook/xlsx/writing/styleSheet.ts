import { builtInNumberFormats } from '../reading/builtInNumberFormats';
import { XmlEdits } from '../../../officePackage/xml/xmlEdits';
import { outlineXml, type XmlElement } from '../../../officePackage/xml/xmlOutline';
import { escapeXml } from '../../../officePackage/xml/xmlText';
import type { BaseFont, CellStyle } from '../../cellStyle';
import { declaration } from './namespaces';
import {
  alignmentXml,
  borderXml,
  calibri,
  cellStylesXml,
  fillXml,
  fontXml,
  requiredEntries,
  styleLists,
  type StyleList,
} from './styleElements';
import { StyleEntries } from './styleEntries';
import { xmlDeclaration } from './worksheetXml';

/** Ids below are Excel's own. */
const firstOwnNumberFormat = 164;
const listsAfterOurs = ['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** A styles part without styles, for a workbook that has none. */
export function emptyStylesXml(namespace: string): string {
  return `${xmlDeclaration}<styleSheet xmlns="${namespace}">${cellStylesXml}</styleSheet>`;
}

/** A styles part to which styles are added: what it has keeps its text and its indexes. */
export class StyleSheet {
  readonly baseFont: BaseFont;
  private readonly root: XmlElement;
  private readonly indexes = new Map<string, number>();
  private readonly lists: Readonly<Record<StyleList, StyleEntries>>;

  /** Throws a PackageFault if the text is not well-formed. */
  constructor(
    private readonly text: string,
    part: string,
    private readonly namespace: string,
  ) {
    this.root = outlineXml(text, part);
    const list = (name: StyleList): StyleEntries =>
      new StyleEntries(text, this.root.child(name), requiredEntries[name]);
    this.lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellStyleXfs: list('cellStyleXfs'),
      cellXfs: list('cellXfs'),
    };
    this.baseFont = readBaseFont(this.root);
  }

  /** The index that cells name the style by; equal styles share one. */
  indexOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.indexes.get(key) ?? this.add(style);
    this.indexes.set(key, index);
    return index;
  }

  /** The part's text with the styles added. */
  toXml(): string {
    const edits = new XmlEdits(this.text);
    const missing: StyleList[] = [];
    for (const name of styleLists) {
      const list = this.lists[name];
      if (list.additions.length === 0) continue;
      if (list.element === undefined) missing.push(name);
      else edits.extend(list.element, list.additions.join(''), { count: String(list.length) });
    }
    this.insertMissing(edits, missing);
    return edits.apply();
  }

  private add(style: CellStyle): number {
    const { fonts, fills, borders, cellXfs } = this.lists;
    const numberFormat = this.numberFormatId(style.numberFormat ?? 'General');
    const hasFont = style.bold ?? style.italic ?? style.underline ?? style.size ?? style.color;
    const font =
      hasFont === undefined ? 0 : fonts.indexOf(this.declared('font', fontXml(style, this.baseFont)));
    const fill = style.fill === undefined ? 0 : fills.indexOf(this.declared('fill', fillXml(style.fill)));
    const hasLine = style.topLine ?? style.bottomLine;
    const border = hasLine === undefined ? 0 : borders.indexOf(this.declared('border', borderXml(style)));
    const alignment = alignmentXml(style);
    const applied = [
      numberFormat === 0 ? '' : ' applyNumberFormat="1"',
      font === 0 ? '' : ' applyFont="1"',
      fill === 0 ? '' : ' applyFill="1"',
      border === 0 ? '' : ' applyBorder="1"',
      alignment === '' ? '' : ' applyAlignment="1"',
    ].join('');
    const quotePrefix = style.keepAsText ? ' quotePrefix="1"' : '';
    if (applied + quotePrefix === '') return 0;
    const ids = `numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    return cellXfs.indexOf(this.declared('xf', `<xf ${ids}${quotePrefix}${applied}>${alignment}</xf>`));
  }

  private insertMissing(edits: XmlEdits, missing: readonly StyleList[]): void {
    const atEnd: string[] = [];
    for (const name of missing) {
      const list = this.lists[name];
      const xmlns = declaration(this.root, this.namespace);
      const xml = `<${name}${xmlns} count="${list.length}">${list.additions.join('')}</${name}>`;
      const later: readonly string[] = [...styleLists.slice(styleLists.indexOf(name)), ...listsAfterOurs];
      const next = this.root.children.find((child) => later.includes(child.name));
      if (next === undefined) atEnd.push(xml);
      else edits.insert(next.start, xml);
    }
    edits.append(this.root, atEnd.join(''));
  }

  private numberFormatId(code: string): number {
    for (const [id, builtIn] of builtInNumberFormats) if (builtIn === code && !isLocal(id)) return id;
    const formats = this.lists.numFmts;
    const known = formats.elements.find((element) => element.attribute('formatCode') === code);
    if (known !== undefined) return Number(known.attribute('numFmtId'));
    const ids = formats.elements.map((element) => Number(element.attribute('numFmtId')));
    const next = Math.max(firstOwnNumberFormat - 1, ...ids) + 1;
    const xmlFor = (id: number): string =>
      this.declared('numFmt', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    const added = formats.additions.findIndex((xml, index) => xml === xmlFor(next + index));
    if (added >= 0) return next + added;
    const id = next + formats.additions.length;
    formats.indexOf(xmlFor(id));
    return id;
  }

  /** Declares the namespace where the part knows it by a prefix only. */
  private declared(name: string, xml: string): string {
    return xml.replace(`<${name}`, `<${name}${declaration(this.root, this.namespace)}`);
  }
}

/** Formats whose ids stand for something else in each country: currency, and dates in the local order. */
function isLocal(id: number): boolean {
  return (id >= 5 && id <= 8) || id === 14 || id === 22 || (id >= 37 && id <= 44);
}

function readBaseFont(root: XmlElement): BaseFont {
  const font = root.child('fonts')?.child('font');
  const size = Number(font?.child('sz')?.attribute('val'));
  return {
    name: font?.child('name')?.attribute('val') ?? calibri.name,
    size: size > 0 ? size : calibri.size,
  };
}
