import { type Decimal, zero } from '../../domain/decimal';
import { accountPlanOf } from '../../domain/outcome/accountPlan';
import {
  type CodedName,
  type ControlTotal,
  type OutcomeContent,
  type OutcomeNote,
  type PlacedNote,
} from '../../domain/outcome/outcomeFile';
import { type Period } from '../../domain/outcome/period';
import { AccountTotals, type EmptyObjectMeaning } from './accountTotals';
import { monthText } from './dateBytes';
import { meaningOf } from './emptyObject';
import { ExactSum } from './exactSum';
import { FigureList } from './figureList';
import { nameDecoding } from './nameEncoding';
import { type OutcomeSource, outcomeSources } from './outcomeSource';
import { SieFault } from './sieFault';
import { type LedgerYear, ledgerYears, type SieLedger, type YearBounds } from './sieLedger';
import { type SieRemarks } from './sieRemarks';
import { monthOfKey } from './sumTable';
import { type Turn } from './turn';

/** What the standard reserves dimensions for; a file need not declare them. */
const standardDimensions: ReadonlyMap<string, string> = new Map([
  ['1', 'Kostnadsställe / resultatenhet'],
  ['2', 'Kostnadsbärare'],
  ['6', 'Projekt'],
  ['7', 'Anställd'],
  ['8', 'Kund'],
  ['9', 'Leverantör'],
  ['10', 'Faktura'],
]);

/** A file's outcome and period budget, once all of it is read. `knownEncoding` is what its first bytes told. */
export async function sieContent(
  ledger: SieLedger,
  remarks: SieRemarks,
  knownEncoding: string | null,
  turn: Turn,
): Promise<OutcomeContent> {
  const { decode, notes } = nameDecoding(ledger.names(), ledger.format, knownEncoding);
  const figures = new FigureList(ledger, decode, turn);
  const sources = outcomeSources(ledger, decode);
  const controlTotals: ControlTotal[] = [];
  const told: OutcomeNote[] = [];
  for (const year of ledgerYears) {
    const read = await addOutcome(ledger, figures, year, sources.years.get(year) ?? { kind: 'none' });
    controlTotals.push(...controlTotal(ledger, year, read));
    if (sources.years.get(year)?.kind !== 'year') continue;
    if (year === 0) told.push(...wholeYearNotes(ledger, read));
    else if (isUndatedPrevious(ledger, year)) told.push({ code: 'recordIgnored', record: '#RES -1' });
  }
  told.push(...(await addStrayTransactions(ledger, figures)));
  told.push(
    ...(await addBudgets(ledger, figures, sources.meaning.accounts > 0 ? sources.meaning.meaning : null)),
  );
  if (figures.figures.length === 0) throw new SieFault({ code: 'noOutcome' }, null);

  const { bounds } = ledger.years[0];
  const all: OutcomeNote[] = [
    ...notes,
    { code: 'signsTurned', reason: 'ledger' },
    ...(bounds === null || isCalendarYear(bounds) ? [] : [brokenYear(bounds)]),
    ...sources.notes,
    ...told,
    ...leftOutMonths(ledger),
    ...foreignCurrency(ledger, decode),
  ];
  return {
    format: 'sie',
    sheet: null,
    unit: 'kr',
    organisation: ledger.organisation === null ? null : decode(ledger.organisation),
    fiscalYear: bounds === null ? null : periodOf(bounds),
    plan: accountPlanOf(
      ledger.accounts.texts.map((_, account) => figures.account(account)),
      ledger.accountPlan,
    ),
    figures: figures.figures,
    controlTotals,
    notes: [...all.map((note): PlacedNote => ({ note, place: null })), ...remarks.notes(decode)],
    dimensions: ledger.dimension.found.map((dimension) => dimensionName(ledger, dimension, decode)),
  };
}

/** Gives the sum of what was added. */
async function addOutcome(
  ledger: SieLedger,
  figures: FigureList,
  year: LedgerYear,
  source: OutcomeSource,
): Promise<Decimal> {
  if (source.kind === 'months') return figures.addMonths('outcome', source.totals, source.meaning);
  if (source.kind === 'none' || isUndatedPrevious(ledger, year)) return zero;
  return figures.addYear(ledger.years[year].results, wholePeriod(ledger, year));
}

/** Balances of the year before can be spared where the file does not say which year that was. */
function isUndatedPrevious(ledger: SieLedger, year: LedgerYear): boolean {
  return year === -1 && ledger.years[year].bounds === null;
}

function wholePeriod(ledger: SieLedger, year: LedgerYear): Period {
  const { bounds, resultsLine } = ledger.years[year];
  if (bounds === null) throw new SieFault({ code: 'noPeriod' }, resultsLine);
  const { coveredTo } = ledger;
  const isPart = year === 0 && coveredTo !== null && coveredTo >= bounds.from && coveredTo < bounds.to;
  return periodOf(isPart ? { from: bounds.from, to: coveredTo } : bounds);
}

/** Transactions of a month that lies in no fiscal year of the file. */
async function addStrayTransactions(ledger: SieLedger, figures: FigureList): Promise<readonly OutcomeNote[]> {
  const isResult = ledger.resultAccounts();
  const totals = new AccountTotals(
    ledger.transactions,
    (account, month) => isResult(account) && ledger.yearOf(month) === null,
  );
  await figures.addMonths('outcome', totals, 'remainder');
  const months = monthTexts(totals.byMonth('remainder').sortedKeys());
  return months.length === 0 ? [] : [{ code: 'monthsOutsideYear', months, isKept: true }];
}

/** No balance tells what a row without an object means in a budget: its own sums do, else what the outcome's mean. */
async function addBudgets(
  ledger: SieLedger,
  figures: FigureList,
  outcomeMeaning: EmptyObjectMeaning | null,
): Promise<readonly OutcomeNote[]> {
  const leftOut = new Set<number>();
  for (const year of ledgerYears) {
    const isWanted = ledger.balanceFilter(year);
    const { periodBudgets } = ledger.years[year];
    const totals = new AccountTotals(periodBudgets, isWanted);
    const found = meaningOf([{ totals, stated: null }]);
    const meaning = found.accounts > 0 ? found.meaning : outcomeMeaning;
    for (const account of totals.accounts) {
      const isUnclear =
        meaning === null
          ? totals.isAmbiguous(account)
          : meaning === 'total' && totals.isUnclearTotal(account);
      if (isUnclear) leftOut.add(account);
    }
    const clear = new AccountTotals(
      periodBudgets,
      (account, month) => !leftOut.has(account) && isWanted(account, month),
    );
    await figures.addMonths('periodBudget', clear, meaning ?? 'remainder');
  }
  const accounts = [...leftOut].map((account) => figures.account(account).code ?? '');
  return accounts.length === 0 ? [] : [{ code: 'budgetLeftOut', accounts }];
}

function controlTotal(ledger: SieLedger, year: LedgerYear, read: Decimal): readonly ControlTotal[] {
  const { results, resultsLine, bounds } = ledger.years[year];
  if (resultsLine === null || bounds === null) return [];
  const sum = new ExactSum();
  for (const key of results.sortedKeys()) sum.subtract(results.amount(key));
  const place = { kind: 'line', line: resultsLine } as const;
  return [
    { label: '#RES', measure: 'outcome', period: wholePeriod(ledger, year), stated: sum.value, read, place },
  ];
}

/** `read` is the year's result, income positive. */
function wholeYearNotes(ledger: SieLedger, read: Decimal): readonly OutcomeNote[] {
  const { opening, closing } = ledger.years[0];
  if (opening === null || closing === null) return [{ code: 'noMonths' }];
  const difference = closing.value.minus(opening.value).minus(read);
  return difference.isZero()
    ? [{ code: 'noMonths' }]
    : [{ code: 'noMonths' }, { code: 'notBalanced', difference }];
}

function leftOutMonths(ledger: SieLedger): readonly OutcomeNote[] {
  const isResult = ledger.resultAccounts();
  const months = ledgerYears.flatMap((year) => {
    const isWanted = ledger.balanceFilter(year);
    const { periodBalances, periodBudgets } = ledger.years[year];
    return [periodBalances, periodBudgets].flatMap((sums) => {
      const totals = new AccountTotals(
        sums,
        (account, month) => isResult(account) && !isWanted(account, month),
      );
      const byMonth = totals.byMonth('remainder');
      return monthTexts(byMonth.sortedKeys().filter((key) => !byMonth.value(key).isZero()));
    });
  });
  return months.length === 0
    ? []
    : [{ code: 'monthsOutsideYear', months: [...new Set(months)].sort(), isKept: false }];
}

function foreignCurrency({ currency }: SieLedger, decode: (raw: string) => string): readonly OutcomeNote[] {
  if (currency === null || currency === 'SEK') return [];
  return [{ code: 'recordIgnored', record: `#VALUTA ${decode(currency)}` }];
}

function dimensionName(ledger: SieLedger, dimension: string, decode: (raw: string) => string): CodedName {
  const name = decode(ledger.dimensionNames.get(dimension) ?? '');
  return { code: decode(dimension), name: name || (standardDimensions.get(dimension) ?? null) };
}

function monthTexts(keys: Float64Array): readonly string[] {
  return [...new Set(Array.from(keys, monthOfKey))].sort((one, other) => one - other).map(monthText);
}

function periodOf({ from, to }: Pick<YearBounds, 'from' | 'to'>): Period {
  return { from: monthText(from), to: monthText(to) };
}

function isCalendarYear({ from, to }: YearBounds): boolean {
  return from % 12 === 0 && to === from + 11;
}

function brokenYear(bounds: YearBounds): OutcomeNote {
  return { code: 'brokenFiscalYear', ...periodOf(bounds) };
}
