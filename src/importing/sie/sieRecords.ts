import { ByteNames, rawText } from './byteNames';
import { CurrentRecord } from './currentRecord';
import { ExactSum } from './exactSum';
import { type ObjectSums } from './objectSums';
import { SieFault } from './sieFault';
import { type SieLedger, type YearLedger } from './sieLedger';
import { maxNames } from './sieLimits';
import { SieRemarks } from './sieRemarks';
import { sumKey } from './sumTable';
import { Voucher } from './voucher';

/**
 * Records of the standard that say nothing of outcome. #BTRANS is a line that was taken away; #RTRANS one that was
 * added, and the #TRANS after it is the same line for programs that do not know #RTRANS.
 */
const silentRecords: ReadonlySet<string> = new Set(
  '#PROGRAM #FNR #ORGNR #ADRESS #TAXAR #SRU #ENHET #BKOD #PROSA #FTYP #BTRANS #RTRANS'.split(' '),
);
const usedRecords: ReadonlySet<string> = new Set(
  (
    '#FLAGGA #FORMAT #GEN #KSUMMA #SIETYP #FNAMN #KPTYP #VALUTA #OMFATTN #RAR #KONTO #KTYP #DIM #UNDERDIM #OBJEKT ' +
    '#IB #UB #OIB #OUB #RES #PSALDO #PBUDGET #VER'
  ).split(' '),
);
const voucherRecords: ReadonlySet<string> = new Set(['#TRANS', '#RTRANS', '#BTRANS']);

const blank = 0x20;
const hash = 0x23;
const openBrace = 0x7b;
const closeBrace = 0x7d;
/** What is shown of a line that is no record. */
const shownJunk = 20;

/** Takes a SIE file's lines one by one, and adds up what they say. */
export class SieRecords {
  readonly remarks = new SieRemarks();
  private readonly record = new CurrentRecord(this.remarks);
  /** Tags as written, and in capitals. */
  private readonly tags = new ByteNames(maxNames);
  private readonly capitals: string[] = [];
  private voucher: Voucher | null = null;

  constructor(private readonly ledger: SieLedger) {}

  take(bytes: Uint8Array, start: number, end: number, line: number, isWhole: boolean): void {
    let at = start;
    while (at < end && (bytes[at] as number) <= blank) at += 1;
    if (at === end) return;
    let last = end;
    while ((bytes[last - 1] as number) <= blank) last -= 1;
    this.record.begin(last, line, isWhole);
    const first = bytes[at];
    if (first === hash) {
      this.record.read(bytes, at);
      this.takeRecord();
    } else if (first === openBrace) {
      this.openVoucher();
      this.take(bytes, at + 1, end, line, isWhole);
    } else if (first === closeBrace) {
      this.closeVoucher();
      this.take(bytes, at + 1, end, line, isWhole);
    } else {
      this.remarks.ignore(rawText(bytes, at, Math.min(last, at + shownJunk)), line);
    }
  }

  /** After the last line. */
  end(): void {
    if (this.voucher !== null) throw new SieFault({ code: 'truncated' }, this.voucher.line);
    this.remarks.check();
  }

  private takeRecord(): void {
    const { ledger, record } = this;
    const { fields } = record;
    const tag = this.tag();
    if (this.voucher !== null) this.leaveEmptyVoucher(tag);
    switch (tag) {
      case '#TRANS':
        this.takeTransaction();
        break;
      case '#VER':
        this.takeVoucher();
        break;
      case '#PSALDO':
        this.takePeriod((year) => year.periodBalances);
        break;
      case '#PBUDGET':
        this.takePeriod((year) => year.periodBudgets);
        break;
      case '#RES':
        this.takeResult();
        break;
      case '#IB':
      case '#UB':
      case '#OIB':
      case '#OUB':
        this.takeBalance(tag);
        break;
      case '#KONTO':
        ledger.factsOf(this.account(1)).name = fields.textFrom(2) || null;
        break;
      case '#KTYP':
        ledger.factsOf(this.account(1)).type = fields.text(2).toUpperCase() || null;
        break;
      case '#DIM':
        ledger.nameDimension(record.required(1), fields.textFrom(2));
        break;
      case '#UNDERDIM':
        ledger.nameDimension(record.required(1), fields.text(2));
        break;
      case '#OBJEKT':
        ledger.nameObject(record.required(1), record.required(2), fields.textFrom(3));
        break;
      case '#RAR':
        this.takeYear();
        break;
      case '#FLAGGA':
        // A second file appended to the first would count everything twice.
        if (this.remarks.hasAmounts) throw record.fault();
        break;
      case '#SIETYP':
        record.required(1);
        if (!/^[1-4][IE]?$/i.test(fields.text(1))) {
          throw new SieFault({ code: 'unknownSieType', type: fields.text(1) }, record.line);
        }
        break;
      case '#FORMAT':
        ledger.format = fields.text(1).toUpperCase();
        break;
      case '#GEN':
        ledger.madeIn = record.monthAt(1);
        break;
      case '#KSUMMA':
        this.remarks.seeControlSum(fields.text(1) !== '', record.line);
        break;
      case '#FNAMN':
        ledger.organisation = fields.textFrom(1) || null;
        break;
      case '#KPTYP':
        ledger.accountPlan = fields.text(1) || null;
        break;
      case '#VALUTA':
        ledger.currency = fields.text(1).toUpperCase() || null;
        break;
      case '#OMFATTN':
        ledger.coveredTo = record.monthAt(1);
        if (ledger.coveredTo === null && fields.text(1) !== '') throw record.fault();
        break;
      default:
        if (silentRecords.has(tag)) break;
        if (!record.isWhole && fields.count === 1 && isBeginning(tag)) throw record.fault();
        this.remarks.ignore(fields.text(0), record.line);
    }
  }

  private tag(): string {
    const { tags } = this;
    const { fields } = this.record;
    const number = tags.number(fields.bytes, fields.starts[0] as number, fields.ends[0] as number);
    return (this.capitals[number] ??= (tags.texts[number] as string).toUpperCase());
  }

  private takeYear(): void {
    const { record } = this;
    const year = this.year();
    const from = record.monthAt(2);
    const to = record.monthAt(3);
    if (from === null || to === null || to < from) throw record.fault();
    if (year === null) return;
    const { bounds } = year;
    if (bounds !== null && (bounds.from !== from || bounds.to !== to)) throw record.fault();
    year.bounds = { from, to };
  }

  private takeResult(): void {
    const { record } = this;
    const { fields, amount } = record;
    const year = this.year();
    const account = this.account(2);
    record.readAmount(3);
    if (year === null) {
      this.ignoreYear();
      return;
    }
    if (this.ledger.factsOf(account).isBalanceClass) {
      if (!record.isNil) this.remarks.leaveOut(fields.text(2), record.line);
      return;
    }
    const key = sumKey(account, 0, 0);
    if (year.results.has(key)) this.remarks.repeat(`#RES ${fields.text(1)} ${fields.text(2)}`);
    year.results.addTo(key, amount);
    year.resultsLine ??= record.line;
  }

  /** Balances are not outcome; they tell which accounts are neither income nor cost, and whether the year balances. */
  private takeBalance(tag: string): void {
    const { record } = this;
    const year = this.year();
    const facts = this.ledger.factsOf(this.account(2));
    record.readAmount(record.fields.isGroup(3) ? 4 : 3);
    if (record.isNil) return;
    facts.hasBalance = true;
    if (year === null || !facts.isBalanceClass) return;
    if (tag === '#IB') (year.opening ??= new ExactSum()).add(record.amount);
    if (tag === '#UB') (year.closing ??= new ExactSum()).add(record.amount);
  }

  private takePeriod(sumsOf: (year: YearLedger) => ObjectSums): void {
    const { record } = this;
    const year = this.year();
    const month = record.periodAt(2);
    const account = this.account(3);
    record.readAmount(record.fields.isGroup(4) ? 5 : 4);
    // Programs give balance accounts a period 00, or 13.
    if (this.ledger.factsOf(account).isBalanceClass) return;
    if (month === null) throw this.noMonth();
    if (year === null) this.ignoreYear();
    else this.add(sumsOf(year), account, month, 4);
  }

  private noMonth(): SieFault {
    const { record } = this;
    const period = record.fields.text(2);
    // A record that is cut off may be cut off in its period.
    if (!record.isWhole || !/^\d{6}$/.test(period)) return record.fault();
    return new SieFault({ code: 'noMonth', period }, record.line);
  }

  private takeVoucher(): void {
    const { record } = this;
    const { fields } = record;
    const last = fields.count - 1;
    const month = record.monthAt(3);
    if (month === null) throw record.fault();
    const label = `${fields.text(1)} ${fields.text(2)}`.trim();
    this.voucher = new Voucher(label, month, record.line);
    if (fields.text(2) !== '') this.remarks.seeVoucher(label, fields.text(3), record.line);
    this.voucher.isOpen = fields.isOpen && fields.isGroup(last) && fields.starts[last] === fields.ends[last];
  }

  private takeTransaction(): void {
    const { voucher, record } = this;
    if (voucher === null) throw record.fault();
    const account = this.account(1);
    const field = record.fields.isGroup(2) ? 3 : 2;
    record.readAmount(field);
    voucher.sum.add(record.amount);
    this.add(this.ledger.transactions, account, this.transactionMonth(voucher, field + 1), 2);
  }

  /** The transaction's own date goes before the voucher's, within the same fiscal year. */
  private transactionMonth(voucher: Voucher, field: number): number {
    const month = this.record.monthAt(field);
    if (month === null || month === voucher.month) return voucher.month;
    const year = this.ledger.yearOf(voucher.month);
    if (year === null || this.ledger.yearOf(month) !== year) return voucher.month;
    this.remarks.moveDate(this.record.line);
    return month;
  }

  private add(sums: ObjectSums, account: number, month: number, field: number): void {
    const { record, ledger } = this;
    if (ledger.factsOf(account).isBalanceClass) return;
    const isPaired = ledger.dimension.add(sums, account, month, record.amount, record.fields, field);
    if (!isPaired) throw record.fault();
  }

  private account(field: number): number {
    return this.record.numberIn(this.ledger.accounts, field);
  }

  /** Null for a year that no figures are made of. */
  private year(): YearLedger | null {
    const year = this.record.year(1);
    return year === 0 || year === -1 ? this.ledger.years[year] : null;
  }

  private ignoreYear(): void {
    const { fields, line } = this.record;
    this.remarks.ignore(`${fields.text(0)} ${fields.text(1)}`, line);
  }

  private openVoucher(): void {
    if (this.voucher === null || this.voucher.isOpen) throw this.record.fault('{');
    this.voucher.isOpen = true;
  }

  private closeVoucher(): void {
    const { voucher } = this;
    if (voucher?.isOpen !== true) throw this.record.fault('}');
    const difference = voucher.sum.value;
    if (!difference.isZero()) {
      throw new SieFault({ code: 'unbalancedVoucher', voucher: voucher.label, difference }, voucher.line);
    }
    this.voucher = null;
  }

  /** A voucher without a `{` has no transactions; one with a `{` holds nothing but them. */
  private leaveEmptyVoucher(tag: string): void {
    const belongs = voucherRecords.has(tag);
    if (this.voucher?.isOpen === true ? !belongs && isKnown(tag) : belongs) throw this.record.fault();
    if (this.voucher?.isOpen === false) this.voucher = null;
  }
}

/** Whether the tag could be one that is cut off. */
function isBeginning(tag: string): boolean {
  return [...usedRecords, ...silentRecords, ...voucherRecords].some((known) => known.startsWith(tag));
}

function isKnown(tag: string): boolean {
  return silentRecords.has(tag) || usedRecords.has(tag);
}
