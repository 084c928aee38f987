import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { ledgerOf, largeLedger, type Ledger } from '../../../test/ledger/ledger';
import { encodeLedgerText } from '../../../test/ledger/ledgerEncodings';
import { sieTexts } from '../../../test/ledger/writeSie';
import { separatedRows, swedishText } from '../../../test/ledger/writeText';

/** The text files that the benchmark reads. */
export const fileForms = ['sie', 'wide', 'long'] as const;
export type FileForm = (typeof fileForms)[number];

const seed = 1;
const batchLength = 1 << 20;

/** The ledger that has so many administrations of fifty departments, 300 accounts and twelve months. */
export function benchLedger(administrations: number): Ledger {
  return ledgerOf(seed, { ...largeLedger, administrations });
}

/** Writes the ledger as a stream, all its rows so many times, and gives the file's size in bytes. */
export function writeLedgerFile(file: string, form: FileForm, ledger: Ledger, copies = 1): number {
  const out = openSync(file, 'w');
  let batch = '';
  const flush = (): void => {
    writeSync(out, encodeLedgerText(batch, form === 'sie' ? 'cp437' : 'utf-8'));
    batch = '';
  };
  for (const text of texts(form, ledger, copies)) {
    batch += text;
    if (batch.length >= batchLength) flush();
  }
  flush();
  closeSync(out);
  return statSync(file).size;
}

/** Writes about so many bytes: as files are, with several rows for an amount. Gives the file's size. */
export function writeBytes(file: string, form: FileForm, bytes: number): number {
  const ledger = benchLedger(1);
  return writeLedgerFile(
    file,
    form,
    ledger,
    Math.max(1, Math.round(bytes / writeLedgerFile(file, form, ledger))),
  );
}

function* texts(form: FileForm, ledger: Ledger, copies: number): Generator<string> {
  if (form === 'sie') {
    yield* sieTexts(ledger, { type: 4, balances: 'none', copies });
    return;
  }
  for (let copy = 0; copy < copies; copy += 1) {
    const rows = separatedRows(ledger, form, swedishText);
    const headings = rows.next();
    if (copy === 0 && headings.done !== true) yield headings.value;
    yield* rows;
  }
}
