import { cellAddress } from '../../../domain/address';
import { attribute } from '../../../officePackage/xml/xmlAttributes';
import type { TextEdit } from '../../../officePackage/xml/editedText';
import { withAttribute } from '../../../officePackage/xml/xmlEdits';
import type { CellEdit } from './cellEdit';
import { isEmptyTag, tagStart, valueXml } from './cellTags';

/** A line of elements, in the order of their numbers, among which new ones are to be put: rows, or a row's cells. */
export class Gaps {
  private next = 0;
  /** By the number of a new element, before which old one it goes. */
  private readonly places = new Map<number, number>();

  /** `wanted` are the numbers of elements that are to be there, in their order. */
  constructor(private readonly wanted: readonly number[]) {}

  /** To be told of each element that is there, by its number and where it starts. */
  pass(number: number, start: number): void {
    for (
      let next = this.wanted[this.next];
      next !== undefined && next <= number;
      next = this.wanted[this.next]
    ) {
      if (next < number) this.places.set(next, start);
      this.next += 1;
    }
    this.places.delete(number);
  }

  /** The numbers that are not there, each with its place; what follows all elements goes to `end`. */
  missing(end: number): readonly (readonly [number: number, place: number])[] {
    const after = this.wanted.slice(this.next).map((number) => [number, end] as const);
    return [...this.places, ...after].sort(([one], [other]) => one - other);
  }
}

/** An element to which others are added; `end` is where its end tag starts. */
export interface OpenElement {
  readonly tag: string;
  readonly start: number;
  readonly tagEnd: number;
}

/** Puts texts into an element: `tag` in place of its start tag, which may be its only one. */
export function insertions(
  { tag: old, start, tagEnd }: OpenElement,
  tag: string,
  texts: readonly (readonly [text: string, place: number])[],
): readonly TextEdit[] {
  if (isEmptyTag(old)) {
    const name = /^<([^\s/>]*)/.exec(old)?.[1] ?? '';
    const text = `${tagStart(tag)}>${texts.map(([xml]) => xml).join('')}</${name}>`;
    return [{ start, end: tagEnd, text }];
  }
  const inserted = texts.map(([text, place]) => ({ start: place, end: place, text }));
  return tag === old ? inserted : [{ start, end: tagEnd, text: tag }, ...inserted];
}

export function newCellXml(prefix: string, { row, column, number }: CellEdit, style: number): string {
  if (number === null) return '';
  const styled = style === 0 ? '' : ` s="${style}"`;
  return `<${prefix}c r="${cellAddress(row, column)}"${styled}>${valueXml(prefix, number)}</${prefix}c>`;
}

export function newRowXml(prefix: string, row: number, cells: readonly string[]): string {
  return `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>`;
}

/** A row's start tag, which may say from which column to which its cells reach. */
export function rowTagWith(tag: string, columns: readonly number[]): string {
  const [, first, last] = /^(\d+):(\d+)$/.exec(attribute(tag, 'spans') ?? '') ?? [];
  if (first === undefined || last === undefined) return tag;
  const reached = columns.map((column) => column + 1);
  const spans = `${Math.min(Number(first), ...reached)}:${Math.max(Number(last), ...reached)}`;
  return withAttribute(tag, 'spans', spans);
}
