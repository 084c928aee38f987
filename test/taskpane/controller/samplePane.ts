import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReconciliationView } from '../../../src/reports/reconciliationView';
import { PaneController } from '../../../src/taskpane/controller/paneController';
import { LocalReconciler } from '../../../src/taskpane/reconciler/localReconciler';
import type { Importer } from '../../../src/taskpane/importer/importer';
import type { Reconciler } from '../../../src/taskpane/reconciler/reconciler';
import type { PaneStart, PaneState } from '../../../src/taskpane/state/paneState';
import type { Workbook } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx/openXlsx';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { importing } from '../importViews';
import { moment } from '../moment';

const sample = join(__dirname, '../../../assets/samples/delarsrapport.xlsx');

export async function sampleWorkbook(): Promise<XlsxWorkbook> {
  const opened = await openXlsx(new Uint8Array(await readFile(sample)), 'delarsrapport.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook;
}

interface PaneOptions {
  readonly start?: PaneStart;
  readonly reconciler?: Reconciler;
  readonly importer?: Importer;
  readonly openSample?: () => Promise<void>;
}

/** A controller on a workbook, reconciling on the same thread; without an importer files say always the same. */
export function paneOn(
  workbook: Workbook,
  {
    start = null,
    reconciler = new LocalReconciler(),
    importer = importing(),
    openSample = () => Promise.resolve(),
  }: PaneOptions = {},
) {
  const host = { workbook, language: 'sv' as const, openSample };
  const controller = new PaneController(host, reconciler, importer, () => moment, start);
  return {
    controller,
    state: (): PaneState => controller.store.state,
    view: (): ReconciliationView => {
      const { outcome } = controller.store.state;
      if (outcome === null) throw new Error('There is no answer.');
      return outcome.view;
    },
  };
}

/** The workbook with some of what it does replaced. */
export function changed(workbook: Workbook, change: Partial<Workbook>): Workbook {
  const whole: Workbook = {
    name: workbook.name,
    readSheets: (options) => workbook.readSheets(options),
    write: (change) => workbook.write(change),
    removeOwnSheets: () => workbook.removeOwnSheets(),
    ownState: () => workbook.ownState(),
    restore: () => workbook.restore(),
    readSettings: () => workbook.readSettings(),
    writeSettings: (text) => workbook.writeSettings(text),
    selectCell: (place) => workbook.selectCell(place),
  };
  return { ...whole, ...change };
}
