import type { CellStyle } from '../cellStyle';
import type { OwnCell } from '../ownSheet';
import { ownGapStyle, ownStyle } from '../ownStyle';

/** Parts of a style that are set together; what is left out is as in the workbook's default style. */
export interface LookParts {
  readonly numberFormat: string;
  readonly font: Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'size' | 'color'>;
  readonly fill: string;
  readonly bottomLine: string;
  readonly topLine: string;
  readonly alignment: Pick<CellStyle, 'align' | 'verticalAlign' | 'indent' | 'wrap'>;
}

export type LookPart = keyof LookParts;
export const lookParts: readonly LookPart[] = [
  'numberFormat',
  'font',
  'fill',
  'bottomLine',
  'topLine',
  'alignment',
];

export interface CellLook {
  readonly style: CellStyle;
  readonly parts: Partial<LookParts>;
}

/** An object whose undefined entries have been taken out. */
type Given<Part> = { readonly [Name in keyof Part]?: Exclude<Part[Name], undefined> };

/** Gives cells their looks; equal parts are the same object, whichever look they belong to. */
export class CellLooks {
  private readonly looks = new Map<string, CellLook>();
  private readonly parts = new Map<string, unknown>();

  /** `baseSize` is the workbook's font size in points. */
  constructor(private readonly baseSize: number) {}

  of(cell: OwnCell, column: number): CellLook {
    const { role, flag, align, wrap, numberFormat, content } = cell;
    const place = column === 0 ? 'first' : 'later';
    const key = [role, flag, align, wrap, numberFormat, content.kind, place].join('|');
    return this.known(key, () => ownStyle(cell, column, this.baseSize));
  }

  /** A blank between two cells. */
  ofGap({ role }: OwnCell): CellLook {
    return this.known(`gap|${role}`, () => ownGapStyle(role));
  }

  private known(key: string, style: () => CellStyle): CellLook {
    let look = this.looks.get(key);
    if (look === undefined) {
      look = this.look(style());
      this.looks.set(key, look);
    }
    return look;
  }

  private look(style: CellStyle): CellLook {
    const { numberFormat, fill, bottomLine, topLine } = style;
    const { bold, italic, underline, size, color } = style;
    const { align, verticalAlign, indent, wrap } = style;
    const parts = {
      numberFormat,
      fill,
      bottomLine,
      topLine,
      font: this.given({ bold, italic, underline, size, color }),
      alignment: this.given({ align, verticalAlign, indent, wrap }),
    };
    return { style, parts: this.given(parts) ?? {} };
  }

  /** Without what is undefined; undefined if nothing is left. */
  private given<Part extends object>(part: Part): Given<Part> | undefined {
    const entries = Object.entries(part).filter(([, value]) => value !== undefined);
    if (entries.length === 0) return undefined;
    const key = JSON.stringify(entries);
    const known = this.parts.get(key) ?? Object.fromEntries(entries);
    this.parts.set(key, known);
    return known;
  }
}
