import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { Language } from '../reports/messages/texts';
import { Pane } from '../taskpane/pane/pane';
import type { PaneHost } from '../taskpane/paneHost';
import { startReconciler } from '../taskpane/reconciler/startReconciler';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsxWorkbook';
import { browserTheme, onBrowserThemeChange } from './browserTheme';
import { WatchedWorkbook } from './watchedWorkbook';

interface WorkbookPaneProps {
  readonly workbook: XlsxWorkbook;
  readonly onSheetsChange: () => void;
  readonly language: Language;
  readonly onLanguageChange: (language: Language) => void;
  readonly openSample: (() => Promise<void>) | null;
}

/** The pane on one workbook; another workbook gets another pane, and another worker, which knows nothing of this one. */
export function WorkbookPane(props: WorkbookPaneProps): ReactElement {
  const { workbook, onSheetsChange, language, onLanguageChange, openSample } = props;
  const [reconciler] = useState(startReconciler);
  useEffect(() => () => reconciler.cancel(), [reconciler]);
  const host = useMemo(
    (): PaneHost => ({
      workbook: new WatchedWorkbook(workbook, onSheetsChange),
      language,
      onLanguageChange,
      readOnly: false,
      theme: browserTheme(),
      onThemeChange: onBrowserThemeChange,
      openSample,
    }),
    [workbook, onSheetsChange, language, onLanguageChange, openSample],
  );
  return <Pane host={host} start={null} reconciler={reconciler} />;
}
