import { Decimal, zero } from '../decimal';
import { convert, type Unit } from '../unit';
import { coverage, fiscalYearStart, periodKey } from './coverage';
import type { ImportWarning } from './importPlan';
import { lastDigitOf } from './lastDigit';
import type { PeriodsOf } from './ledger';
import type { CodedName, OutcomeFile, OutcomeMeasure } from './outcomeFile';
import { monthsOf, type Period } from './period';
import { codeAndName, plainName } from './plainName';

/** Of the accounts, or units, of two files at least so much must have the same amounts, and so many of them. */
const leastSame = 0.8;
const fewestSame = 2;

export interface DistinctFiles {
  readonly files: readonly OutcomeFile[];
  readonly warnings: readonly ImportWarning[];
}

/**
 * The files without those that state what another one does under other names: a ledger's SIE file and a table of the same
 * months. What two files state by the same names is no matter here.
 */
export function distinctFiles(
  files: readonly OutcomeFile[],
  periodsOf: PeriodsOf,
  period: Period,
  measure: OutcomeMeasure,
  assumedUnit: Unit | null,
): DistinctFiles {
  if (files.length < 2) return { files, warnings: [] };
  const periods = (file: OutcomeFile): readonly Period[] => periodsOf.get(file)?.periods ?? [];
  const usedOf = (file: OutcomeFile): readonly Period[] =>
    coverage(periods(file), { from: fiscalYearStart(period.to, file.fiscalYear), to: period.to }).used;
  const kept: OutcomeFile[] = [];
  const warnings: ImportWarning[] = [];
  const lengths = new Map(files.map((file) => [file, usedOf(file).flatMap(monthsOf).length]));
  const lengthOf = (file: OutcomeFile): number => lengths.get(file) ?? 0;
  const inOrder = [...files].sort(
    (a, b) =>
      lengthOf(b) - lengthOf(a) ||
      detailOf(b) - detailOf(a) ||
      periods(b).length - periods(a).length ||
      byName(a, b),
  );
  // The file that tells most goes first.
  for (const file of inOrder) {
    const used = usedOf(file);
    const twin = kept.find((other) => {
      const same = sameMonths(periods(other), usedOf(other), used);
      if (same === null) return false;
      const one = sumsOf(other, same, measure, assumedUnit);
      const two = sumsOf(file, used, measure, assumedUnit);
      return !isSameNaming(other, file, one, two) && areSame(one, two);
    });
    if (twin === undefined) kept.push(file);
    else warnings.push({ code: 'sameAmountsTwice', used: twin.identity.name, left: file.identity.name });
  }
  return { files: files.filter((file) => kept.includes(file)), warnings };
}

/** Which of a file's periods make up those of another one; null where they do not. `all`: those that are used of it. */
function sameMonths(
  periods: readonly Period[],
  all: readonly Period[],
  wanted: readonly Period[],
): readonly Period[] | null {
  if (wanted.length === 0) return null;
  const covered = wanted.map((each) => coverage(periods, each));
  if (covered.every(({ missing }) => missing.length === 0)) return covered.flatMap(({ used }) => used);
  const months = (of: readonly Period[]): string => of.flatMap(monthsOf).sort().join();
  return months(all) === months(wanted) ? all : null;
}

/** As the ledger orders files that have the same: the last name first. */
function byName(a: OutcomeFile, b: OutcomeFile): number {
  return a.identity.name < b.identity.name ? 1 : -1;
}

/** How many of account and unit the file tells. */
function detailOf({ figures }: OutcomeFile): number {
  const hasAccounts = figures.some(({ account }) => account !== null);
  const hasUnits = figures.some(({ unit }) => unit !== null);
  return Number(hasAccounts) + Number(hasUnits);
}

interface FileSums {
  readonly accounts: ReadonlyMap<string, Decimal>;
  readonly unitCodes: ReadonlyMap<string, Decimal>;
  readonly unitNames: ReadonlyMap<string, Decimal>;
  readonly hasUnits: boolean;
  readonly keys: ReadonlySet<string>;
  readonly total: Decimal;
  /** In kronor, how far rounding may take one sum. */
  readonly rounding: Decimal;
}

function sumsOf(
  { figures, unit: stated }: OutcomeFile,
  periods: readonly Period[],
  measure: OutcomeMeasure,
  assumedUnit: Unit | null,
): FileSums {
  const wanted = new Set(periods.map(periodKey));
  const own = stated ?? assumedUnit ?? 'kr';
  const accounts = new Map<string, Decimal>();
  const unitCodes = new Map<string, Decimal>();
  const unitNames = new Map<string, Decimal>();
  const keys = new Set<string>();
  const values: Decimal[] = [];
  let [total, hasUnits] = [zero, false];
  for (const { account, unit, measure: of, period, value: written } of figures) {
    if (of !== measure || !wanted.has(periodKey(period))) continue;
    if (/^[12]\d{2,}$/.test(account?.code ?? '')) continue;
    const value = convert(written, own, 'kr');
    values.push(value);
    total = total.plus(value);
    if (account !== null) add(accounts, account.code ?? plainName(account.name ?? ''), value);
    keys.add(`${account?.code ?? account?.name ?? ''}\n${unit?.code ?? unit?.name ?? ''}`);
    if (unit === null) continue;
    hasUnits = true;
    const { code, name } = partsOf(unit);
    if (code !== null) add(unitCodes, code, value);
    if (name !== '') add(unitNames, name, value);
  }
  const unitInKronor = convert(new Decimal(1), own, 'kr');
  const rounding = Decimal.min(lastDigitOf(values), unitInKronor).div(2);
  return { accounts, unitCodes, unitNames, hasUnits, keys, total, rounding };
}

function partsOf({ code, name }: CodedName): { readonly code: string | null; readonly name: string } {
  const parts = code === null ? codeAndName(name ?? '') : { code, name: name ?? '' };
  return { code: parts.code, name: plainName(parts.name) };
}

function add(sums: Map<string, Decimal>, key: string, value: Decimal): void {
  sums.set(key, sums.get(key)?.plus(value) ?? value);
}

/** Then the ledger itself counts once what both have. */
function isSameNaming(a: OutcomeFile, b: OutcomeFile, one: FileSums, two: FileSums): boolean {
  if (plainName(a.organisation ?? '') !== plainName(b.organisation ?? '')) return false;
  return [...two.keys].filter((key) => one.keys.has(key)).length >= two.keys.size * leastSame;
}

function areSame(one: FileSums, two: FileSums): boolean {
  const rounding = Decimal.max(one.rounding, two.rounding);
  const compared = (which: 'accounts' | 'unitCodes' | 'unitNames'): Comparison | null =>
    comparison(one[which], two[which], rounding);
  const accounts = compared('accounts');
  const codes = compared('unitCodes');
  const names = compared('unitNames');
  // Units may go by other codes and the same names, or the other way round.
  const units = codes === null || names?.isSame === true ? names : codes;
  if (accounts !== null || units !== null) {
    if (accounts?.isSame === false || units?.isSame === false) return false;
    return (accounts?.count ?? 0) + (units?.count ?? 0) >= fewestSame;
  }
  // One has accounts only, the other units only.
  const isEnough = [one, two].every(({ keys }) => keys.size >= fewestSame);
  return isEnough && !one.total.isZero() && one.total.eq(two.total);
}

interface Comparison {
  readonly isSame: boolean;
  /** So many have the same amount. */
  readonly count: number;
}

/** Null where one of them has none. */
function comparison(
  one: ReadonlyMap<string, Decimal>,
  two: ReadonlyMap<string, Decimal>,
  rounding: Decimal,
): Comparison | null {
  const telling = [...new Set([...one.keys(), ...two.keys()])].filter((key) =>
    [one, two].some((sums) => sums.get(key)?.abs().gt(rounding.times(2)) ?? false),
  );
  if (one.size === 0 || two.size === 0 || telling.length === 0) return null;
  const { length } = telling.filter((key) => {
    const [a, b] = [one.get(key), two.get(key)];
    return a !== undefined && b !== undefined && a.minus(b).abs().lte(rounding);
  });
  return { isSame: length >= telling.length * leastSame, count: length };
}
