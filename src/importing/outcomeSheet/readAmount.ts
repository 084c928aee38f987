import { Decimal, zero } from '../../domain/decimal';
import { repairMojibake } from '../../reading/cells/mojibake';
import { parseNumberText, type SeparatorUse } from '../../reading/cells/numberText';
import type { SourceCell } from './sourceRow';

/** What a cell of amounts holds. */
export type CellState = 'blank' | 'amount' | 'percent' | 'unreadable';

const zeroDigit = 0x30;
const space = 0x20;
const comma = 0x2c;
const hyphen = 0x2d;
const point = 0x2e;
const noBreakSpace = 0xa0;
const narrowNoBreakSpace = 0x202f;
const minusSign = 0x2212;
/** A sign of both kinds, several signs, blanks that stand in no number. */
const oddInAmount = /^±|[\t\r\n\uFEFF]|^[^\d]{2,}$/;
/** So many digits, öre included, are always a safe integer. */
const safeDigits = 15;
/** Nobody writes an amount in millions more precisely. */
const mostDecimals = 8;

/** Reads the cells of a column of amounts; the plain forms, which nearly all cells have, without a regular expression. */
export class AmountReader {
  /** Of the amount that was read last: in öre where that is a safe integer, else 0 and `rest` holds it. */
  ore = 0;
  /** In kronor: what öre can't hold. */
  rest: Decimal | null = null;
  /** How many decimals the last amount was written with. */
  decimals = 0;
  /** Whether a point was surely a decimal sign in any cell. */
  hasDecimalPoint = false;
  /** A cell whose dot was taken for a thousands separator, with nothing in the cell that tells. */
  undecided: string | null = null;
  /** Whether the last amount was written with something that may be more than the amount: a mark, a sign of both kinds. */
  isDoubtful = false;

  constructor(private readonly use: SeparatorUse) {}

  get value(): Decimal {
    const value = this.ore === 0 ? zero : new Decimal(this.ore).dividedBy(100);
    return this.rest === null ? value : value.plus(this.rest);
  }

  read(cell: SourceCell | undefined): CellState {
    if (cell === undefined || cell === null || cell === '') return 'blank';
    this.isDoubtful = false;
    if (typeof cell === 'number') return this.take(new Decimal(cell));
    return this.readPlain(cell) ? 'amount' : this.readText(cell);
  }

  /** Digits with spaces between thousands, a minus before them, one or two decimals. */
  private readPlain(text: string): boolean {
    let [value, digits, group, decimals] = [0, 0, 0, -1];
    let isGrouped = false;
    const first = text.charCodeAt(0);
    const isNegative = first === hyphen || first === minusSign;
    for (let at = isNegative ? 1 : 0; at < text.length; at++) {
      const character = text.charCodeAt(at);
      const digit = character - zeroDigit;
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        digits += 1;
        if (decimals >= 0) decimals += 1;
        else group += 1;
      } else if (decimals >= 0 || group === 0) return false;
      else if (character === comma || character === point) {
        if (isGrouped && group !== 3) return false;
        decimals = 0;
        if (text.length - at > 3) return false;
        if (character === point) this.hasDecimalPoint = true;
      } else if (character === space || character === noBreakSpace || character === narrowNoBreakSpace) {
        if (isGrouped ? group !== 3 : group > 3) return false;
        isGrouped = true;
        group = 0;
      } else return false;
    }
    if (digits === 0 || digits > safeDigits - 2 || decimals === 0) return false;
    if (isGrouped && decimals < 0 && group !== 3) return false;
    const ore = value * (decimals <= 0 ? 100 : decimals === 1 ? 10 : 1);
    this.ore = isNegative && ore !== 0 ? -ore : ore;
    this.rest = null;
    this.decimals = Math.max(decimals, 0);
    return true;
  }

  private readText(cell: string): CellState {
    const text = repairMojibake(cell).trim();
    if (text === '') return 'blank';
    const read = parseNumberText(text, this.use);
    if (read.kind === 'percent') return 'percent';
    // A digit that may be a footnote's makes an amount that nobody wrote.
    if (read.kind === 'text' || read.footnote?.glued === true) return 'unreadable';
    if (read.undecided === 'dot' && this.use.dot === 'thousands') this.undecided ??= text;
    this.take(new Decimal(read.digits));
    this.isDoubtful = read.footnote !== null || oddInAmount.test(text) || read.decimals > mostDecimals;
    this.decimals = read.decimals;
    return 'amount';
  }

  private take(value: Decimal): 'amount' {
    const ore = value.times(100);
    const isSafe = ore.isInteger() && ore.abs().lt(2 ** 52);
    this.ore = isSafe ? ore.toNumber() || 0 : 0;
    this.rest = isSafe ? null : value;
    this.decimals = value.decimalPlaces();
    return 'amount';
  }
}
