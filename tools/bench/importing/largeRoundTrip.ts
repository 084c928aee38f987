import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readOutcomeFile } from '../../../src/importing/readOutcomeFile';
import { largeLedger } from '../../../test/ledger/ledger';
import { ledgerDifferences } from '../../../test/ledger/ledgerDifferences';
import { plainReading } from '../../../test/ledger/readLedger';
import { ledgerWorkbook } from '../../../test/ledger/writeWorkbook';
import { fileSource } from './fileSource';
import { benchLedger, fileForms, writeLedgerFile, type FileForm } from './writeLedgerFile';

/** All forms of the large ledger. */
export const largeForms = [...fileForms, 'workbook'] as const;

/** Writes the large ledger in that form; gives the number of its amounts. */
export function writeLarge(file: string): Promise<number> {
  const ledger = benchLedger(largeLedger.administrations);
  const form = formOf(file);
  if (form === 'workbook') writeFileSync(file, ledgerWorkbook(ledger, 'wide'));
  else writeLedgerFile(file, form, ledger);
  return Promise.resolve(ledger.units.length * ledger.accounts.length * ledger.months.length);
}

/** Reads it again; gives the number of figures, or fails if any differs from the ledger by an öre. */
export async function readLarge(file: string): Promise<number> {
  const result = await readOutcomeFile(fileSource(file), plainReading);
  if (!result.ok) throw new Error(`${file} is refused: ${JSON.stringify(result.problem)}`);
  const { figures } = result.file;
  const differences = ledgerDifferences(benchLedger(largeLedger.administrations), figures);
  if (differences.length > 0) throw new Error(`${file} does not come back: ${differences.join('\n')}`);
  return figures.length;
}

/** Its name says which form a file has: `large-wide.csv`. */
function formOf(file: string): FileForm | 'workbook' {
  const form = largeForms.find((name) => basename(file).includes(`-${name}.`));
  if (form === undefined) throw new Error(`no form of a ledger: ${file}`);
  return form;
}
