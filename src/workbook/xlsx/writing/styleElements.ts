import { escapeXml } from '../../../officePackage/xml/xmlText';
import type { BaseFont, CellStyle } from '../../cellStyle';

/** The styles' lists that we add to, in the order that the schema wants. */
export const styleLists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
export type StyleList = (typeof styleLists)[number];

export const calibri: BaseFont = { name: 'Calibri', size: 11 };

/** The only named style, which a new styles part must tell of for its font to be the default one. */
export const cellStylesXml =
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/** What each list must start with: cells without style use the first entries, and Excel owns the second fill. */
export const requiredEntries: Readonly<Record<StyleList, readonly string[]>> = {
  numFmts: [],
  fonts: [fontXml({}, calibri)],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: [borderXml({})],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

export function fontXml(style: CellStyle, base: BaseFont): string {
  const marks = (style.bold ? '<b/>' : '') + (style.italic ? '<i/>' : '') + (style.underline ? '<u/>' : '');
  const color = style.color === undefined ? '' : colorXml('color', style.color);
  const name = escapeXml(base.name);
  return `<font>${marks}<sz val="${style.size ?? base.size}"/>${color}<name val="${name}"/><family val="2"/></font>`;
}

export function fillXml(color: string): string {
  const colors = `${colorXml('fgColor', color)}<bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
}

export function borderXml(style: CellStyle): string {
  const lines = lineXml('top', style.topLine) + lineXml('bottom', style.bottomLine);
  return `<border><left/><right/>${lines}<diagonal/></border>`;
}

export function alignmentXml(style: CellStyle): string {
  const attributes = [
    style.align === undefined ? '' : ` horizontal="${style.align}"`,
    style.verticalAlign === undefined ? '' : ` vertical="${style.verticalAlign}"`,
    style.wrap ? ' wrapText="1"' : '',
    style.indent === undefined || style.indent === 0 ? '' : ` indent="${style.indent}"`,
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function lineXml(side: 'top' | 'bottom', color: string | undefined): string {
  return color === undefined ? `<${side}/>` : `<${side} style="thin">${colorXml('color', color)}</${side}>`;
}

function colorXml(name: string, color: string): string {
  return `<${name} rgb="FF${color}"/>`;
}
