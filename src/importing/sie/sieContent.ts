import { type Decimal, zero } from '../../domain/decimal';
import { accountPlanOf } from '../../domain/outcome/accountPlan';
import {
  type CodedName,
  type ControlTotal,
  type OutcomeContent,
  type OutcomeNote,
  type PlacedNote,
} from '../../domain/outcome/outcomeFile';
import { type Month, type Period } from '../../domain/outcome/period';
import { AccountTotals, type EmptyObjectMeaning } from './accountTotals';
import { monthText } from './dateBytes';
import { standardDimensions } from './dimensionRank';
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

/**
 * A file's outcome and period budget, once all of it is read. `knownEncoding` is what its first bytes told; `chosen` is
 * the last month of the outcome by the user.
 */
export async function sieContent(
  ledger: SieLedger,
  remarks: SieRemarks,
  knownEncoding: string | null,
  chosen: Month | null,
  turn: Turn,
): Promise<OutcomeContent> {
  const { decode, notes } = nameDecoding(ledger.names(), ledger.format, knownEncoding);
  refuseForeign(ledger, decode);
  const figures = new FigureList(ledger, decode, turn);
  const sources = outcomeSources(ledger, decode);
  const controlTotals: ControlTotal[] = [];
  const told: OutcomeNote[] = [];
  for (const year of ledgerYears) {
    const source = sources.years.get(year) ?? { kind: 'none' };
    const period = source.kind === 'year' ? yearPeriod(ledger, year, chosen) : wholePeriod(ledger, year);
    const read = await addOutcome(ledger, figures, year, source, period);
    controlTotals.push(...controlTotal(ledger, year, read, period));
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
    ...dimensionChosen(ledger, decode),
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
  period: Period | null,
): Promise<Decimal> {
  if (source.kind === 'months') return figures.addMonths('outcome', source.totals, source.meaning);
  if (source.kind === 'none' || period === null) return zero;
  return figures.addYear(ledger.years[year].results, period);
}

/** Balances of the year before can be spared where the file does not say which year that was. */
function isUndatedPrevious(ledger: SieLedger, year: LedgerYear): boolean {
  return year === -1 && ledger.years[year].bounds === null;
}

/** The months that a year's balances are for; null where the file does not say which year it is. */
function wholePeriod(ledger: SieLedger, year: LedgerYear): Period | null {
  const { bounds } = ledger.years[year];
  if (bounds === null) return null;
  const { coveredTo } = ledger;
  const isPart = year === 0 && coveredTo !== null && coveredTo >= bounds.from && coveredTo < bounds.to;
  return periodOf(isPart ? { from: bounds.from, to: coveredTo } : bounds);
}

/**
 * The same where nothing but the balances is there. A file that was made before its year's end can't have the outcome of
 * all of it: then the user says to which month it is. Throws where nobody does.
 */
function yearPeriod(ledger: SieLedger, year: LedgerYear, chosen: Month | null): Period | null {
  const period = wholePeriod(ledger, year);
  if (period === null && isUndatedPrevious(ledger, year)) return null;
  if (period === null) throw new SieFault({ code: 'noPeriod' }, ledger.years[year].resultsLine);
  if (year !== 0 || ledger.madeIn === null) return period;
  const madeIn = monthText(ledger.madeIn);
  if (madeIn >= period.to || madeIn < period.from) return period;
  if (chosen !== null && chosen >= period.from && chosen <= madeIn) return { from: period.from, to: chosen };
  throw new SieFault({ code: 'noPeriod' }, ledger.years[year].resultsLine);
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

function controlTotal(
  ledger: SieLedger,
  year: LedgerYear,
  read: Decimal,
  period: Period | null,
): readonly ControlTotal[] {
  const { results, resultsLine } = ledger.years[year];
  if (resultsLine === null || period === null) return [];
  const sum = new ExactSum();
  for (const key of results.sortedKeys()) sum.subtract(results.amount(key));
  const place = { kind: 'line', line: resultsLine } as const;
  return [{ label: '#RES', measure: 'outcome', period, stated: sum.value, read, place }];
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

/** Nothing is converted: amounts of another currency are no kronor. */
function refuseForeign({ currency }: SieLedger, decode: (raw: string) => string): void {
  if (currency === null || currency === 'SEK' || currency === 'KR') return;
  throw new SieFault({ code: 'foreignCurrency', currency: decode(currency) }, null);
}

function dimensionChosen(ledger: SieLedger, decode: (raw: string) => string): readonly OutcomeNote[] {
  const [chosen, ...others] = ledger.dimension.found.map((each) => dimensionName(ledger, each, decode));
  return chosen === undefined || others.length === 0 ? [] : [{ code: 'dimensionChosen', chosen, others }];
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
