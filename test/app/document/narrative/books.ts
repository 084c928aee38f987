import { resolve } from 'node:path';
import { checkNarrative } from '../../../../src/app/document/checkNarrative';
import { reconcileSources } from '../../../../src/app/reconcileSources';
import { openFile } from '../../../../src/cli/openFile';
import type { CheckedAmount } from '../../../../src/domain/narrative/narrativeAmount';
import type { Paragraph } from '../../../../src/domain/narrative/paragraph';
import type { Reconciliation } from '../../../../src/domain/reconciliation';
import { textsIn } from '../../../../src/reports/messages/texts';

const known = new Map<string | null, Promise<Reconciliation>>();

/** The reconciliation of a golden table, of the sample workbook where it is null. */
export function bookOf(table: string | null): Promise<Reconciliation> {
  const found = known.get(table) ?? reconciled(table);
  known.set(table, found);
  return found;
}

async function reconciled(table: string | null): Promise<Reconciliation> {
  const path =
    table === null
      ? resolve('assets', 'samples', 'delarsrapport.xlsx')
      : resolve('test', 'golden', 'tables', `${table}.tsv`);
  const opened = await openFile(path, path, textsIn('sv'));
  if (!opened.ok) throw new Error(path);
  return reconcileSources([{ file: null, name: opened.file.name, sheets: opened.file.sheets }]);
}

/** A line is a paragraph. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return text.split('\n').map((line, index) => ({ number: index + 1, text: line, heading: null }));
}

export async function checkedText(table: string | null, text: string): Promise<readonly CheckedAmount[]> {
  return checkNarrative(paragraphsOf(text), await bookOf(table));
}
