import { statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { generalFormat, type SheetCells } from '../../../src/workbook/cells';
import type { Ledger } from '../../../test/ledger/ledger';
import { benchLedger, writeLedgerFile } from '../importing/writeLedgerFile';
import { longestTask } from './longestTask';
import { openPage } from './openedPage';

/** A department for each of the ledger's: a hundred and fifty. */
const administrations = 3;
/** Reading and matching may take as long. */
const timeout = 300_000;

export interface ImportInPane {
  /** Of the page's thread, from the choice of the file until the preview is shown; in milliseconds. */
  readonly longestTask: number;
  /** Of the file, in bytes. */
  readonly size: number;
}

/** Imports a ledger in the pane until its preview is shown. `file` is where the ledger is written. */
export async function importInPane(browser: Browser, file: string): Promise<ImportInPane> {
  const ledger = benchLedger(administrations);
  writeLedgerFile(file, 'wide', ledger);
  const opened = await openPage(browser, 'dist-web', 'taskpane.html?do=import', [followUp(ledger)]);
  await opened.page.waitForLoadState('networkidle');
  const task = await longestTask(opened.page, async () => {
    await opened.page.setInputFiles('input[type=file][multiple]', file);
    await opened.page.waitForSelector('.avs-preview', { timeout });
  });
  await opened.close();
  return { longestTask: task, size: statSync(file).size };
}

/** What an administration keeps: its departments with their outcome, budget and forecast. */
function followUp({ units }: Ledger): SheetCells {
  const texts = [
    ['Resultat per avdelning'],
    ['Belopp i tkr'],
    ['Avdelning', 'Utfall 2017', 'Budget 2017', 'Prognos 2017'],
  ];
  const rows = units.map(({ name }, index) => [name, -100 - index, -200 - index, -200 - index]);
  return {
    name: 'Avdelningar',
    hidden: false,
    rows: [...texts, ...rows].map((values) => ({ values, formats: [], hidden: false })),
    formats: [generalFormat],
    merges: [],
  };
}
