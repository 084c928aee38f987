import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReconciliationView } from '../../../src/reports/reconciliationView';
import { Pane } from '../../../src/taskpane/pane/pane';
import type { PaneHost, PaneTheme } from '../../../src/taskpane/paneHost';
import type { Reconciler } from '../../../src/taskpane/reconciler/reconciler';
import type { PaneStart } from '../../../src/taskpane/state/paneState';
import type { Workbook } from '../../../src/workbook/workbook';
import { moment } from '../moment';

/** A workbook that holds nothing and remembers what it was asked for. */
export function quietWorkbook(change: Partial<Workbook> = {}) {
  return {
    name: 'delår.xlsx',
    readSheets: jest.fn<ReturnType<Workbook['readSheets']>, Parameters<Workbook['readSheets']>>(() =>
      Promise.resolve([]),
    ),
    writeOwnSheets: jest.fn(() => Promise.resolve(['Sammanfattning', 'Avstämning'])),
    removeOwnSheets: jest.fn(() => Promise.resolve()),
    ownState: jest.fn<ReturnType<Workbook['ownState']>, []>(() =>
      Promise.resolve({ sheets: [], checkpoint: 'none' }),
    ),
    restore: jest.fn(() => Promise.resolve()),
    readSettings: jest.fn<Promise<string | null>, []>(() => Promise.resolve(null)),
    writeSettings: jest.fn<Promise<void>, [string]>(() => Promise.resolve()),
    selectCell: jest.fn(() => Promise.resolve()),
    ...change,
  } satisfies Workbook;
}

export function answering(view: ReconciliationView, change: Partial<Reconciler> = {}): Reconciler {
  return {
    reconcile: () => Promise.resolve(view),
    again: () => Promise.resolve(view),
    ownSheets: () => Promise.resolve([]),
    cancel: () => undefined,
    ...change,
  };
}

interface PaneOptions {
  readonly start?: PaneStart;
  readonly workbook?: Workbook;
  readonly reconciler?: Reconciler;
  readonly host?: Partial<PaneHost>;
}

/** The pane in Swedish, with a way to change the theme of the program around it. */
export function renderPane({
  start = null,
  workbook = quietWorkbook(),
  reconciler,
  host = {},
}: PaneOptions = {}) {
  const listeners = new Set<(theme: PaneTheme) => void>();
  const whole: PaneHost = {
    workbook,
    language: 'sv',
    readOnly: false,
    theme: 'light',
    onThemeChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openSample: () => Promise.resolve(),
    ...host,
  };
  const user = userEvent.setup();
  const rendered = render(
    <Pane
      host={whole}
      start={start}
      now={() => moment}
      {...(reconciler === undefined ? {} : { reconciler })}
    />,
  );
  return { ...rendered, user, changeTheme: (theme: PaneTheme) => listeners.forEach((tell) => tell(theme)) };
}
