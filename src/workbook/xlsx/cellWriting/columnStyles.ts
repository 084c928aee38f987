import { attribute } from '../../../officePackage/xml/xmlAttributes';

/** The styles that cells of a column have where there is none of their own. */
export class ColumnStyles {
  private readonly ranges: { readonly first: number; readonly last: number; readonly style: number }[] = [];

  /** `<col min="2" max="3" style="4"/>`, which counts columns from 1. */
  add(tag: string): void {
    const style = Number(attribute(tag, 'style')) || 0;
    const first = Number(attribute(tag, 'min')) - 1;
    if (style > 0) this.ranges.push({ first, last: Number(attribute(tag, 'max')) - 1, style });
  }

  /** From 0. */
  of(column: number): number {
    return this.ranges.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}
