import { codedNameText } from '../../src/domain/outcome/importChoices';
import type { CodedName, OutcomeFigure } from '../../src/domain/outcome/outcomeFile';
import type { Ledger } from './ledger';
import { kronor } from './sieText';
import { unitAmount } from './writeText';

/** By what a file tells its amounts apart; where it has no accounts they are summed, and so for units. */
export interface LedgerKeys {
  readonly accounts: boolean;
  /** 'butFirst': the first unit's amounts have no unit in the file. */
  readonly units: 'all' | 'butFirst';
}

/** So many differences tell enough. */
const most = 20;

/**
 * What of the figures is not what the ledger has, in words; empty where all of it agrees to the last öre. Only amounts
 * of the figures are kept, so that millions of them can be compared.
 */
export function ledgerDifferences(
  ledger: Ledger,
  figures: Iterable<OutcomeFigure>,
  keys: LedgerKeys = { accounts: true, units: 'all' },
): readonly string[] {
  const places = new Places(ledger, keys);
  const read = new Float64Array(places.count);
  const differences: string[] = [];
  const tell = (text: string): void => {
    if (differences.length < most) differences.push(text);
  };
  for (const figure of figures) {
    const place =
      figure.measure === 'outcome' && figure.period.from === figure.period.to ? places.of(figure) : null;
    if (place === null) tell(`not in the ledger: ${figureText(figure)}`);
    else read[place] = (read[place] ?? 0) + figure.value.times(100).toNumber();
  }
  places.forEach((place, amount, text) => {
    const found = read[place] ?? 0;
    if (found !== amount) tell(`${text}: ${kronor(amount, ',')} is read as ${found / 100}`);
  });
  return differences;
}

/** The places of a ledger's amounts in one long row of them. */
class Places {
  readonly count: number;
  private readonly units: ReadonlyMap<string, number>;
  private readonly accounts: ReadonlyMap<string, number>;
  private readonly months: ReadonlyMap<string, number>;

  constructor(
    private readonly ledger: Ledger,
    private readonly keys: LedgerKeys,
  ) {
    this.units = new Map(
      ledger.units.map(({ code }, index) => [keys.units === 'butFirst' && index === 0 ? '' : code, index]),
    );
    this.accounts = new Map(
      keys.accounts ? ledger.accounts.map(({ code }, index) => [code, index]) : [['', 0]],
    );
    this.months = new Map(ledger.months.map((month, index) => [month, index]));
    this.count = this.units.size * this.accounts.size * this.months.size;
  }

  of({ unit, account, period }: OutcomeFigure): number | null {
    const unitIndex = this.units.get(keyText(unit));
    const accountIndex = this.accounts.get(keyText(account));
    const monthIndex = this.months.get(period.from);
    if (unitIndex === undefined || accountIndex === undefined || monthIndex === undefined) return null;
    return this.at(unitIndex, accountIndex, monthIndex);
  }

  forEach(visit: (place: number, amount: number, text: string) => void): void {
    for (const [unit, unitIndex] of this.units) {
      for (const [account, accountIndex] of this.accounts) {
        for (const [month, monthIndex] of this.months) {
          const amount = this.keys.accounts
            ? this.ledger.amount(unitIndex, accountIndex, monthIndex)
            : unitAmount(this.ledger, unitIndex, monthIndex);
          visit(this.at(unitIndex, accountIndex, monthIndex), amount, `${unit} ${account} ${month}`);
        }
      }
    }
  }

  private at(unit: number, account: number, month: number): number {
    return (unit * this.accounts.size + account) * this.months.size + month;
  }
}

function figureText({ unit, account, measure, period, value }: OutcomeFigure): string {
  return `${keyText(unit)} ${keyText(account)} ${measure} ${period.from}--${period.to} ${value.toString()}`;
}

function keyText(key: CodedName | null): string {
  return key === null ? '' : codedNameText(key);
}
