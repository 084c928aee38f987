import { type OutcomeNote, type PlacedNote } from '../../domain/outcome/outcomeFile';
import { type AmountReader } from './amountBytes';
import { SieFault } from './sieFault';

/** So many vouchers are remembered, to know one again. */
const mostVouchers = 500_000;
const mostRepeatedVouchers = 20;
/** More different unknown records than this are noise. */
const maxIgnoredRecords = 20;

interface Seen {
  count: number;
  readonly line: number;
  readonly text: string;
}

/** What is noticed on the way and told at the end. Texts are bytes as characters of the same number. */
export class SieRemarks {
  private readonly ignored = new Map<string, number>();
  private readonly leftOut = new Map<string, number>();
  private readonly repeated = new Map<string, number>();
  private commas: Seen | null = null;
  private spaced: Seen | null = null;
  private movedDates: Seen | null = null;
  private hasUnspaced = false;
  /** The fewest decimals that an amount had; -1 if one had no point. */
  private leastDecimals = Infinity;
  private openEnd: number | null = null;
  private controlSum: number | null = null;
  private readonly vouchers = new Map<string, number>();
  private readonly repeatedVouchers: { label: string; lines: readonly [number, number] }[] = [];

  get hasAmounts(): boolean {
    return this.leastDecimals !== Infinity;
  }

  /** A record, or a kind of record, that nothing was made of. */
  ignore(record: string, line: number): void {
    if (this.ignored.size < maxIgnoredRecords && !this.ignored.has(record)) this.ignored.set(record, line);
  }

  /** A balance account with a #RES. */
  leaveOut(account: string, line: number): void {
    this.leftOut.set(account, line);
  }

  /** `label`: series and number, `date` as written. */
  seeVoucher(label: string, date: string, line: number): void {
    const key = `${label} ${date}`;
    const known = this.vouchers.get(key);
    if (known === undefined) {
      if (this.vouchers.size < mostVouchers) this.vouchers.set(key, line);
    } else if (this.repeatedVouchers.length < mostRepeatedVouchers) {
      this.repeatedVouchers.push({ label, lines: [known, line] });
    }
  }

  /** The first #KSUMMA of a file has no sum. */
  seeControlSum(isStated: boolean, line: number): void {
    if (isStated) this.controlSum = line;
  }

  repeat(account: string): void {
    this.repeated.set(account, (this.repeated.get(account) ?? 1) + 1);
  }

  /** A transaction in another month than its voucher. */
  moveDate(line: number): void {
    this.movedDates = again(this.movedDates, line, '');
  }

  /** `text` gives the amount and the field after it. */
  seeAmount(amount: AmountReader, followedByDigits: boolean, line: number, text: () => string): void {
    if (amount.integerDigits > 3) this.hasUnspaced = true;
    if (amount.decimals < this.leastDecimals) this.leastDecimals = amount.decimals;
    if (amount.hasComma) this.commas = again(this.commas, line, this.commas?.text ?? text());
    if (followedByDigits) this.spaced = again(this.spaced, line, this.spaced?.text ?? text());
  }

  /** The last record ends in this amount, and no line end follows: false if digits must be missing. */
  endsWhole(amount: AmountReader, line: number): boolean {
    if (this.hasAmounts && amount.decimals < this.leastDecimals) return false;
    if (amount.decimals < 2) this.openEnd = line;
    return true;
  }

  /** Amounts whose thousands are parted by spaces, as far as that can be told only now. */
  check(): void {
    if (this.spaced !== null && !this.hasUnspaced) {
      throw new SieFault({ code: 'badAmount', text: this.spaced.text }, this.spaced.line);
    }
  }

  notes(decode: (raw: string) => string): readonly PlacedNote[] {
    const notes: PlacedNote[] = [];
    const add = (note: OutcomeNote, line: number | null): void => {
      notes.push({ note, place: line === null ? null : { kind: 'line', line } });
    };
    for (const [record, line] of this.ignored) add({ code: 'recordIgnored', record: decode(record) }, line);
    for (const [account, line] of this.leftOut) {
      add({ code: 'rowLeftOut', label: `#RES ${decode(account)}`, reason: 'balanceAccount' }, line);
    }
    for (const [account, rows] of this.repeated)
      add({ code: 'repeatedKey', label: decode(account), rows }, null);
    if (this.commas !== null) {
      add({ code: 'decimalComma', count: this.commas.count, example: this.commas.text }, this.commas.line);
    }
    if (this.movedDates !== null) {
      add({ code: 'transactionDates', count: this.movedDates.count }, this.movedDates.line);
    }
    for (const { label, lines } of this.repeatedVouchers) {
      add({ code: 'voucherTwice', voucher: decode(label), lines }, null);
    }
    if (this.controlSum !== null) add({ code: 'controlSumUnchecked' }, this.controlSum);
    if (this.openEnd !== null) add({ code: 'lastLineOpen' }, this.openEnd);
    return notes;
  }
}

function again(seen: Seen | null, line: number, text: string): Seen {
  if (seen === null) return { count: 1, line, text };
  seen.count += 1;
  return seen;
}
