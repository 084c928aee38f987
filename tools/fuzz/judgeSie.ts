import type { OutcomeFile } from '../../src/domain/outcome/outcomeFile';
import { codedNameText } from '../../src/domain/outcome/importChoices';
import { isSameOre, type OracleTotal } from '../../test/ledger/oracleTotals';
import type { SieTotals } from '../../test/ledger/sieOracle';
import { isNoted } from './fileNotes';

/**
 * An account's outcome is what one of the kinds of record adds up to, and equals its #RES; or a note tells of the account or of
 * one of its lines.
 */
export function judgeSie(file: OutcomeFile, totals: SieTotals): string | null {
  const inconsistent = new Set(
    file.notes.flatMap(({ note }) => (note.code === 'accountInconsistent' ? [note.account] : [])),
  );
  // Amounts of months of no year, of which the user is told, are in no #RES.
  const keepsOtherMonths = file.notes.some(({ note }) => note.code === 'monthsOutsideYear' && note.isKept);
  const read = outcomeByAccount(file);
  const accounts = new Set([
    ...read.keys(),
    ...Object.values(totals).flatMap((sums: SieTotals['results']) => [...sums.keys()]),
  ]);
  for (const account of accounts) {
    if (!isResultAccount(account) || inconsistent.has(account)) continue;
    if (keepsOtherMonths) continue;
    const sources = sourcesOf(account, totals);
    if (sources.some(({ places }) => [...places].some((place) => isNoted(file, place)))) continue;
    const found = read.get(account) ?? 0;
    const stated = totals.results.get(account);
    if (stated !== undefined && !stated.isDoubtful && isSameOre(stated.ore, found)) continue;
    const isOneKinds = possibleSums(account, totals).some((sum) => sum !== 0 && isSameOre(sum, found));
    if (sources.some(({ isDoubtful }) => isDoubtful) && !isOneKinds)
      return `nothing noted of a doubtful amount of ${account}`;
    if (stated?.places.size === 1 && !stated.isDoubtful)
      return `${account}: #RES ${stated.ore} öre, ${found} read`;
    if (!possibleSums(account, totals).some((sum) => isSameOre(sum, found)))
      return `${account}: ${found} öre read, which nothing adds up to`;
  }
  return null;
}

function outcomeByAccount({ figures }: OutcomeFile): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { account, measure, value } of figures) {
    if (measure !== 'outcome' || account === null) continue;
    const key = codedNameText(account);
    sums.set(key, (sums.get(key) ?? 0) + value.times(100).toNumber());
  }
  return sums;
}

/** Income and costs; 1 and 2 are assets and debts. */
function isResultAccount(account: string): boolean {
  return /^[3-8]\d*$/.test(account);
}

function sourcesOf(account: string, totals: SieTotals): readonly OracleTotal[] {
  return Object.values(totals).flatMap((sums: SieTotals['results']) => sums.get(account) ?? []);
}

function possibleSums(account: string, totals: SieTotals): readonly number[] {
  const ore = (sums: SieTotals['results']): number => sums.get(account)?.ore ?? 0;
  const [empty, objects] = [ore(totals.emptyBalances), ore(totals.objectBalances)];
  return [ore(totals.results), ore(totals.transactions), empty, objects, empty + objects];
}
