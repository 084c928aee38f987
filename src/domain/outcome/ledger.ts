import type { Decimal } from '../decimal';
import type { Table } from '../table';
import { convert, type Unit } from '../unit';
import { coverage, fiscalYearStart, periodKey } from './coverage';
import type { FilePeriods } from './filePeriods';
import { codedNameText } from './importChoices';
import type { ImportWarning } from './importPlan';
import type { AccountPlan, CodedName, OutcomeFile, OutcomeMeasure } from './outcomeFile';
import type { Month, Period } from './period';
import { plainName } from './plainName';

/** What the files together state of an account in a unit for the period. */
export interface LedgerEntry {
  readonly organisation: string | null;
  readonly plan: AccountPlan | null;
  readonly account: CodedName | null;
  readonly unit: CodedName | null;
  /** In kronor, income positive. */
  readonly value: Decimal;
  /** A total's line counts for what its parts leave: of the row, or of none that can be told. */
  readonly rest?: { readonly table: Table; readonly row: number | null };
}

export type PeriodsOf = ReadonlyMap<OutcomeFile, FilePeriods>;

export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly warnings: readonly ImportWarning[];
}

/** Files that tell of the same organisation, and which of their periods are added up. */
interface Pool {
  readonly files: readonly OutcomeFile[];
  readonly used: readonly Period[];
  readonly missing: readonly Month[];
}

/**
 * Adds up what the files state for the months of the period. Files of one organisation may complete each other, month
 * by month; what two of them state for the same months counts once, as the first by name from the end has it.
 */
export function ledgerOf(
  files: readonly OutcomeFile[],
  periodsOf: PeriodsOf,
  period: Period,
  measure: OutcomeMeasure,
  assumedUnit: Unit | null,
): Ledger {
  const warnings: ImportWarning[] = [];
  const entries: LedgerEntry[] = [];
  for (const group of byOrganisation(files)) {
    const sums = new GroupSums();
    for (const pool of poolsOf(group, periodsOf, period)) {
      // A budget for some of the months only is none for the period.
      if (pool.missing.length > 0 && measure !== 'outcome') continue;
      if (pool.missing.length > 0)
        warnings.push({
          code: 'monthsMissing',
          months: pool.missing,
          file: pool.files.map(({ identity }) => identity.name).join(', '),
        });
      sums.addPool(pool, periodsOf, measure, assumedUnit);
    }
    for (const entry of sums.entries()) entries.push(entry);
    if (measure === 'outcome') warnings.push(...sums.duplicates());
  }
  return { entries, warnings };
}

function byOrganisation(files: readonly OutcomeFile[]): OutcomeFile[][] {
  const groups = new Map<string, OutcomeFile[]>();
  for (const file of inOrder(files)) {
    const key = plainName(file.organisation ?? '');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.entries()].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
}

/** An order that does not depend on how the files were picked: the last name first, as `v2` corrects `v1`. */
function inOrder(files: readonly OutcomeFile[]): OutcomeFile[] {
  return [...files].sort(
    (a, b) =>
      compare(b.identity.name, a.identity.name) || compare(a.identity.fingerprint, b.identity.fingerprint),
  );
}

/** Files that have the whole period stand for themselves and go first; the others complete each other. */
function poolsOf(files: readonly OutcomeFile[], periodsOf: PeriodsOf, { to }: Period): Pool[] {
  const periods = (file: OutcomeFile): readonly Period[] => periodsOf.get(file)?.periods ?? [];
  const wanted = (file: OutcomeFile): Period => ({ from: fiscalYearStart(to, file.fiscalYear), to });
  const own = files.map((file) => ({ files: [file], ...coverage(periods(file), wanted(file)) }));
  const whole = own.filter(({ missing }) => missing.length === 0);
  const parts = own.filter(({ missing }) => missing.length > 0).flatMap((pool) => pool.files);
  const [first] = parts;
  if (first === undefined) return whole;
  return [...whole, { files: parts, ...coverage(parts.flatMap(periods), wanted(first)) }];
}

interface Sum {
  readonly file: OutcomeFile;
  readonly account: CodedName | null;
  readonly unit: CodedName | null;
  value: Decimal;
}

/** Sums by account and unit; a key of null stands for an account or a unit that the file does not have. */
type Sums = Map<string | null, Map<string | null, Sum>>;

class GroupSums {
  private readonly sums: Sums = new Map();
  private readonly repeats = new Map<
    string,
    { key: string; count: number; differs: boolean; files: string[] }
  >();

  /** Adds what the pool's files state; what an earlier pool has already is not added again. */
  addPool(pool: Pool, periodsOf: PeriodsOf, measure: OutcomeMeasure, assumedUnit: Unit | null): void {
    const total: Sums = new Map();
    const stated = new Map<string, Sums>(sharedPeriods(pool, periodsOf).map((key) => [key, new Map()]));
    const used = new Set(pool.used.map(periodKey));
    for (const file of pool.files) {
      const unit = file.unit ?? assumedUnit ?? 'kr';
      const keys = new Map<Period, string>();
      for (const { measure: of, period, account, unit: place, value } of file.figures) {
        if (of !== measure || isBalanceAccount(file.plan, account)) continue;
        const key = keys.get(period) ?? periodKey(period);
        keys.set(period, key);
        if (!used.has(key)) continue;
        const sum = { file, account, unit: place, value: unit === 'kr' ? value : convert(value, unit, 'kr') };
        const once = stated.get(key);
        if (once === undefined) add(total, sum);
        else this.take(once, sum);
      }
    }
    for (const once of stated.values()) for (const sum of all(once)) add(total, sum);
    for (const sum of all(total)) this.take(this.sums, sum);
  }

  /** Takes a sum unless another file before it has the same account and unit. */
  private take(into: Sums, sum: Sum): void {
    const earlier = into.get(keyOf(sum.account))?.get(keyOf(sum.unit));
    if (earlier === undefined || earlier.file === sum.file) add(into, sum);
    else this.repeat(earlier, sum);
  }

  private repeat(earlier: Sum, sum: Sum): void {
    const files = [earlier.file.identity.name, sum.file.identity.name];
    const id = files.join('\n');
    const key = [sum.account, sum.unit]
      .map(keyOf)
      .filter((part) => part !== null)
      .join(', ');
    const isDifferent = !earlier.value.eq(sum.value);
    const known = this.repeats.get(id);
    if (known === undefined) this.repeats.set(id, { key, count: 1, differs: isDifferent, files });
    else {
      // Of those that differ, else of all, the first by key: in whatever order the rows came.
      const isClearer = isDifferent === known.differs ? key < known.key : isDifferent;
      if (isClearer) known.key = key;
      known.count++;
      known.differs ||= isDifferent;
    }
  }

  *entries(): Generator<LedgerEntry> {
    for (const { file, account, unit, value } of all(this.sums))
      yield { organisation: file.organisation, plan: file.plan, account, unit, value };
  }

  duplicates(): readonly ImportWarning[] {
    return [...this.repeats.values()].map((repeat) => ({ code: 'duplicate', ...repeat }));
  }
}

/** The used periods that several of the pool's files have. */
function sharedPeriods({ files, used }: Pool, periodsOf: PeriodsOf): readonly string[] {
  const keys = new Set(used.map(periodKey));
  const counts = new Map<string, number>();
  for (const file of files)
    for (const period of periodsOf.get(file)?.periods ?? [])
      counts.set(periodKey(period), (counts.get(periodKey(period)) ?? 0) + 1);
  return [...keys].filter((key) => (counts.get(key) ?? 0) > 1);
}

/** Assets, liabilities and equity are no outcome; classes 1 and 2 hold them in both plans. */
function isBalanceAccount(plan: AccountPlan | null, account: CodedName | null): boolean {
  const isKnown = plan === 'kommunBas' || plan === 'privateBas';
  return isKnown && /^[12]\d{2,}$/.test(account?.code ?? '');
}

function add(into: Sums, sum: Sum): void {
  const account = keyOf(sum.account);
  const unit = keyOf(sum.unit);
  let units = into.get(account);
  if (units === undefined) {
    units = new Map();
    into.set(account, units);
  }
  const earlier = units.get(unit);
  if (earlier === undefined) units.set(unit, { ...sum });
  else earlier.value = earlier.value.plus(sum.value);
}

function* all(sums: Sums): Generator<Sum> {
  for (const units of sums.values()) yield* units.values();
}

function keyOf(name: CodedName | null): string | null {
  return name === null ? null : codedNameText(name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
