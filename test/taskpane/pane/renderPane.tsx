import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReconciliationView } from '../../../src/reports/reconciliationView';
import type { Importer } from '../../../src/taskpane/importer/importer';
import { Pane } from '../../../src/taskpane/pane/pane';
import type { PaneHost, PaneTheme } from '../../../src/taskpane/paneHost';
import type { Reconciler } from '../../../src/taskpane/reconciler/reconciler';
import type { PaneStart } from '../../../src/taskpane/state/paneState';
import type { Workbook } from '../../../src/workbook/workbook';
import { board } from '../document/fakes';
import { noChange } from '../importViews';
import { moment } from '../moment';
import { quietWorkbook } from '../quietWorkbook';

export function answering(view: ReconciliationView, change: Partial<Reconciler> = {}): Reconciler {
  return {
    reconcile: () => Promise.resolve(view),
    again: () => Promise.resolve(view),
    ownSheets: () => Promise.resolve([]),
    history: () => Promise.resolve([]),
    snapshot: () => Promise.resolve(noChange),
    board: board(),
    cancel: () => undefined,
    ...change,
  };
}

interface PaneOptions {
  readonly start?: PaneStart;
  readonly workbook?: Workbook;
  readonly reconciler?: Reconciler;
  readonly importer?: Importer;
  readonly host?: Partial<PaneHost>;
}

/** The pane in Swedish, with a way to change the theme of the program around it. */
export function renderPane({
  start = null,
  workbook = quietWorkbook(),
  reconciler,
  importer,
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
      {...(importer === undefined ? {} : { importer })}
    />,
  );
  return { ...rendered, user, changeTheme: (theme: PaneTheme) => listeners.forEach((tell) => tell(theme)) };
}
