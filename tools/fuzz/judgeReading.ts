import { createHash } from 'node:crypto';
import type { OutcomeFile, OutcomeFileResult } from '../../src/domain/outcome/outcomeFile';
import { codedNameText } from '../../src/domain/outcome/importChoices';
import { isMonth } from '../../src/domain/outcome/period';
import { decodeLedgerText } from '../../test/ledger/ledgerEncodings';
import { isSameOre, type OracleTotals } from '../../test/ledger/oracleTotals';
import { separatedCells, sheetTotals } from '../../test/ledger/sheetOracle';
import { sieTotals } from '../../test/ledger/sieOracle';
import { workbookCells } from '../../test/ledger/workbookOracle';
import { swedishText } from '../../test/ledger/writeText';
import type { FuzzInput } from './fuzzInput';
import { judgeSie } from './judgeSie';
import { hasNotedRow, isColumnLeftOut, isLeftOut, isNoted, isSeparatorAssumed, isTurned } from './fileNotes';

/** What is wrong with what a reader made of a file, in a line; null where nothing is. To refuse a changed file is right. */
export function judgeReading(input: FuzzInput, result: OutcomeFileResult): string | null {
  if (!result.ok) return input.mutations === 0 ? `refused: ${JSON.stringify(result.problem)}` : null;
  return malformed(input, result.file) ?? wrongTotal(input, result.file);
}

function malformed({ bytes }: FuzzInput, { identity, figures }: OutcomeFile): string | null {
  if (identity.size !== bytes.length) return `size ${identity.size} of ${bytes.length} bytes`;
  if (identity.fingerprint !== createHash('sha256').update(bytes).digest('hex')) return 'wrong fingerprint';
  const wrong = figures.find(
    ({ value, period, account, unit }) =>
      !value.isFinite() ||
      !isMonth(period.from) ||
      !isMonth(period.to) ||
      period.from > period.to ||
      (account === null && unit === null),
  );
  return wrong === undefined ? null : `malformed figure: ${JSON.stringify(wrong)}`;
}

function wrongTotal(input: FuzzInput, file: OutcomeFile): string | null {
  const { format } = input.form;
  if (format.kind === 'sie')
    return judgeSie(file, sieTotals(decodeLedgerText(input.bytes, encodingOf(input))));
  const rows =
    format.kind === 'workbook'
      ? workbookCells(input.bytes)
      : separatedCells(decodeLedgerText(input.bytes, input.encoding), format.text.separator);
  const totals = rows === null ? null : sheetTotals(rows, format.kind === 'text' ? format.text : swedishText);
  return totals === null ? null : judgeSheet(file, totals);
}

/** A text of two bytes a letter that was encoded again as one of single bytes still is of two. */
function encodingOf({ bytes, encoding }: FuzzInput): FuzzInput['encoding'] {
  return !encoding.startsWith('utf-16') && bytes.filter((byte) => byte === 0).length > bytes.length / 4
    ? 'utf-16le'
    : encoding;
}

/** Every total of the file is one that was read, unless a note tells of a row of it. */
function judgeSheet(file: OutcomeFile, totals: OracleTotals): string | null {
  const turned = isTurned(file);
  const hasAccounts = file.figures.some(({ account }) => account !== null);
  const read = new Map<string, number>();
  for (const { account, unit, value } of file.figures) {
    const key = hasAccounts ? account : unit;
    const text = key === null ? '' : codedNameText(key);
    read.set(text, (read.get(text) ?? 0) + value.times(100).toNumber());
  }
  for (const [key, { ore, places, isDoubtful, isTorn }] of totals) {
    if (!isPlain(key)) continue;
    if (isTorn || isColumnLeftOut(file)) continue;
    if ([...places].some((place) => isNoted(file, place)) || isLeftOut(file, key)) continue;
    if (isDoubtful && isSeparatorAssumed(file)) continue;
    if (isDoubtful) return `nothing noted of a doubtful amount of ${key}, lines ${[...places].join(', ')}`;
    const found = read.get(key) ?? 0;
    const isSame = isSameOre(found, ore) || (turned && isSameOre(found, -ore));
    if (!isSame) return `${key}: ${ore} öre in the file, ${found} read`;
  }
  if (hasNotedRow(file) || [...totals.values()].some(({ isTorn }) => isTorn)) return null;
  const unknown = [...read].find(([key, ore]) => !totals.has(key) && isPlain(key) && ore !== 0);
  return unknown === undefined ? null : `${unknown[0]}: ${unknown[1]} öre read that the file does not have`;
}

/** What is in place of a letter that was lost is a matter of taste. */
function isPlain(key: string): boolean {
  return /^[\x20-\x3e\x40-\x7eåäöÅÄÖé–]*$/.test(key);
}
