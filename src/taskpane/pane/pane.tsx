import './fabricConfig';
import './icons';
import { Customizer } from 'office-ui-fabric-react/lib/Utilities';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { PaneController } from '../controller/paneController';
import { paneTextsIn } from '../messages/paneTexts';
import type { Importer } from '../importer/importer';
import { startImporter } from '../importer/startImporter';
import type { PaneHost, PaneTheme } from '../paneHost';
import type { Reconciler } from '../reconciler/reconciler';
import { startReconciler } from '../reconciler/startReconciler';
import type { PaneStart } from '../state/paneState';
import { Announcer } from './announcer';
import { CrashGuard } from './crashGuard';
import { useFocusRescue } from './focusRescue';
import { Header } from './header';
import { lazyPart } from './lazyPart';
import { PageSwitch } from './pageSwitch';
import { PaneProvider, usePane } from './paneContext';
import { ReconcilePage } from './reconcilePage';
import { fabricTheme } from './theme';
import { useStore } from './useStore';

// Most of those who open the pane reconcile.
const ImportPage = lazyPart(async () => (await import('./import/importPage')).ImportPage);
const DocumentPage = lazyPart(async () => (await import('./document/documentPage')).DocumentPage);

export interface PaneProps {
  readonly host: PaneHost;
  /** What the ribbon asked for; null shows the first run. */
  readonly start: PaneStart;
  /** Where it is reconciled, and by which clock; else in a worker, by the machine's. */
  readonly reconciler?: Reconciler;
  readonly importer?: Importer;
  readonly now?: () => Date;
  /** What is shown in place of the pages and the switch between them. */
  readonly content?: ReactElement;
}

/** The whole pane. Whoever shows it also loads pane.css, import/import.css and document/document.css. */
export function Pane({ host, start, reconciler, importer, now, content }: PaneProps): ReactElement {
  const [controller] = useState(
    () =>
      new PaneController(
        host,
        reconciler ?? startReconciler(),
        importer ?? startImporter(),
        now ?? (() => new Date()),
        start,
      ),
  );
  const state = useStore(controller.store);
  const theme = useTheme(host);
  const root = useRef<HTMLDivElement>(null);
  useFocusRescue(root);
  useEffect(() => void controller.begin(), [controller]);
  useEffect(() => host.onLanguageChange?.(state.language), [host, state.language]);

  const texts = paneTextsIn(state.language);
  const pane = {
    state,
    controller,
    texts,
    readOnly: host.readOnly,
    canOpenSample: host.openSample !== null,
    isWorkbookElsewhere: host.isWorkbookElsewhere ?? false,
    downloadsNothing: host.downloadsNothing ?? false,
  };
  return (
    <Customizer settings={{ theme: fabricTheme(theme) }}>
      <div className="avs-pane" data-theme={theme} lang={state.language} ref={root}>
        <PaneProvider value={pane}>
          <Header />
          {content === undefined ? <PageSwitch /> : null}
          <main className="avs-main" tabIndex={-1} aria-label={texts.say('title')}>
            <CrashGuard texts={texts}>{content ?? <Page />}</CrashGuard>
          </main>
          <Announcer />
        </PaneProvider>
      </div>
    </Customizer>
  );
}

function Page(): ReactElement {
  const { page } = usePane().state;
  if (page === 'reconcile') return <ReconcilePage />;
  return page === 'import' ? <ImportPage.Part /> : <DocumentPage.Part />;
}

function useTheme(host: PaneHost): PaneTheme {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onThemeChange(setTheme), [host]);
  return theme;
}
