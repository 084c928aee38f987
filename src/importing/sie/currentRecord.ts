import { AmountReader } from './amountBytes';
import { type ByteNames, rawText } from './byteNames';
import { monthOfDate } from './dateBytes';
import { fieldKinds, RecordFields } from './recordFields';
import { SieFault } from './sieFault';
import { type SieRemarks } from './sieRemarks';

const zeroDigit = 0x30;

/** The record that is being taken: its fields as what they should be, or a fault with its line. Fields count from the tag, which is 0. */
export class CurrentRecord {
  readonly fields = new RecordFields();
  /** The amount that was read last. */
  readonly amount = new AmountReader();
  line = 0;
  private end = 0;
  /** Whether a line end follows it. */
  isWhole = true;

  constructor(private readonly remarks: SieRemarks) {}

  begin(end: number, line: number, isWhole: boolean): void {
    this.end = end;
    this.line = line;
    this.isWhole = isWhole;
  }

  read(bytes: Uint8Array, start: number): void {
    this.fields.read(bytes, start, this.end);
    if (this.fields.isOpen && !this.isWhole) throw this.fault();
  }

  readAmount(field: number): void {
    const { fields, amount } = this;
    if (field >= fields.count || fields.isGroup(field)) throw this.fault();
    const start = this.startOf(field);
    const end = this.endOf(field);
    if (!amount.read(fields.bytes, start, end)) {
      if (!this.isWhole && end === this.end) throw this.fault();
      throw new SieFault({ code: 'badAmount', text: rawText(fields.bytes, start, end) }, this.line);
    }
    if (!this.isWhole && end === this.end && !this.remarks.endsWhole(amount, this.line)) throw this.fault();
    const mayBeSpaced = amount.decimals < 0 && amount.integerDigits <= 3 && !this.isNil;
    this.remarks.seeAmount(amount, mayBeSpaced && this.isDigitGroup(field + 1), this.line, () =>
      rawText(
        fields.bytes,
        start,
        fields.ends[mayBeSpaced ? Math.min(field + 1, fields.count - 1) : field] as number,
      ),
    );
  }

  /** Whether the field could be the rest of an amount such as `1 250.00`. */
  private isDigitGroup(field: number): boolean {
    if (field >= this.fields.count || this.fields.kinds[field] !== fieldKinds.bare) return false;
    const start = this.startOf(field);
    const { bytes } = this.fields;
    for (let at = start; at < start + 3; at += 1) if (!isDigit(bytes[at])) return false;
    return this.endOf(field) === start + 3 || !isDigit(bytes[start + 3]);
  }

  get isNil(): boolean {
    return this.amount.ore === 0 && this.amount.rest === null;
  }

  /** The field's text as its number among names; a fault where it is empty. */
  numberIn(names: ByteNames, field: number): number {
    const { fields } = this;
    const start = this.startOf(field);
    const end = this.endOf(field);
    if (field >= fields.count || fields.isGroup(field) || start === end) throw this.fault();
    return names.number(fields.bytes, start, end);
  }

  /** The field's text; a fault where it is empty. */
  required(field: number): string {
    const text = this.fields.isGroup(field) ? '' : this.fields.text(field);
    if (text === '') throw this.fault();
    return text;
  }

  /** The fiscal year's number: 0 is the current one, -1 the one before. */
  year(field: number): number {
    const text = this.required(field);
    if (!/^-?\d{1,2}$/.test(text)) throw this.fault();
    return Number(text) || 0;
  }

  /** The month of the field's date, counted from January 1900; null where it is none. */
  monthAt(field: number): number | null {
    return this.month(field, false);
  }

  /** The same of a period such as `201708`. */
  periodAt(field: number): number | null {
    return this.month(field, true);
  }

  private month(field: number, isPeriod: boolean): number | null {
    if (field >= this.fields.count || this.fields.isGroup(field)) return null;
    const month = monthOfDate(this.fields.bytes, this.startOf(field), this.endOf(field), isPeriod);
    return month < 0 ? null : month;
  }

  private startOf(field: number): number {
    return this.fields.starts[field] as number;
  }

  private endOf(field: number): number {
    return this.fields.ends[field] as number;
  }

  /** What is wrong with the last record of a file that breaks off is that it breaks off. */
  fault(record: string = this.fields.text(0)): SieFault {
    return new SieFault(this.isWhole ? { code: 'badRecord', record } : { code: 'truncated' }, this.line);
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zeroDigit && byte <= zeroDigit + 9;
}
