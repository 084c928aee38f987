import { type Decimal } from '../../domain/decimal';
import { type CodedName, type OutcomeFigure, type OutcomeMeasure } from '../../domain/outcome/outcomeFile';
import { type Period } from '../../domain/outcome/period';
import { type AccountTotals, type EmptyObjectMeaning } from './accountTotals';
import { monthText } from './dateBytes';
import { type ExactAmount, ExactSum, exactValue } from './exactSum';
import { objectFigures } from './objectFigures';
import { type SieLedger } from './sieLedger';
import { accountOfKey, type SumTable } from './sumTable';
import { type Turn } from './turn';

/** The clock is looked at once in so many figures. */
const figuresPerLook = 1000;

/** Makes figures of a ledger's sums: names and periods are shared, signs turned, so that income is positive. */
export class FigureList {
  readonly figures: OutcomeFigure[] = [];
  private readonly periods = new Map<number, Period>();
  private readonly accounts: CodedName[] = [];
  private readonly units: CodedName[] = [];

  constructor(
    private readonly ledger: SieLedger,
    private readonly decode: (raw: string) => string,
    private readonly turn: Turn,
  ) {}

  /** Gives the sum of what was added. */
  async addMonths(
    measure: OutcomeMeasure,
    totals: AccountTotals,
    meaning: EmptyObjectMeaning,
  ): Promise<Decimal> {
    const sum = new ExactSum();
    for (const { account, object, month, amount } of objectFigures(totals, meaning)) {
      if (this.figures.length % figuresPerLook === 0 && this.turn.isOver) await this.turn.next();
      sum.subtract(amount);
      this.figures.push({
        account: this.account(account),
        unit: object === null ? null : this.unit(object),
        measure,
        period: this.month(month),
        value: turned(amount),
      });
    }
    return sum.value;
  }

  /** #RES of a year; gives the sum of what was added. */
  addYear(results: SumTable, period: Period): Decimal {
    const sum = new ExactSum();
    for (const key of results.sortedKeys()) {
      const amount = results.amount(key);
      sum.subtract(amount);
      const account = this.account(accountOfKey(key));
      this.figures.push({ account, unit: null, measure: 'outcome', period, value: turned(amount) });
    }
    return sum.value;
  }

  account(account: number): CodedName {
    return (this.accounts[account] ??= {
      code: this.decode(this.ledger.accounts.texts[account] ?? ''),
      name: this.name(this.ledger.factsOf(account).name),
    });
  }

  private unit(object: number): CodedName {
    const { dimension } = this.ledger;
    const text = dimension.objects.texts[object] ?? '';
    return (this.units[object] ??= {
      code: this.decode(text),
      name: this.name(this.ledger.objectName(dimension.current ?? '', text)),
    });
  }

  private name(raw: string | null): string | null {
    return raw === null ? null : this.decode(raw);
  }

  private month(month: number): Period {
    let period = this.periods.get(month);
    if (period === undefined) {
      const text = monthText(month);
      this.periods.set(month, (period = { from: text, to: text }));
    }
    return period;
  }
}

/** Never -0. */
function turned({ ore, rest }: ExactAmount): Decimal {
  return exactValue({ ore: ore === 0 ? 0 : -ore, rest: rest?.neg() ?? null });
}
