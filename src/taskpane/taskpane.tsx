import './pane/fabricConfig';
import './pane/pane.css';
import './pane/import/import.css';
import './pane/document/document.css';
import './taskpane.css';
import type { ReactElement } from 'react';
import { render } from 'react-dom';
import { WorkbookFault } from '../workbook/workbookFault';
import { startInOffice, type OfficeStart } from './office/officeHost';
import { officeTheme } from './office/officeTheme';
import { Pane } from './pane/pane';
import { StartNotice } from './pane/startNotice';
import { paneStart } from './paneStart';

const root = document.getElementById('pane');

/** What is shown for what the pane was opened in. */
async function page(opened: OfficeStart): Promise<ReactElement> {
  const asked = paneStart(location.search);
  if (opened.kind === 'excel') return <Pane host={opened.host} start={asked} />;
  if (opened.kind === 'word') {
    // Excel needs nothing of it.
    const [{ WordPane }, { WordDocument }] = await Promise.all([
      import('./pane/word/wordPane'),
      import('../word/office/wordDocument'),
    ]);
    return <WordPane opened={opened} start={asked} document={new WordDocument()} />;
  }
  const language = opened.kind === 'outside' ? navigator.language : opened.language;
  return <StartNotice reason={opened.kind} locale={language} theme={officeTheme()} />;
}

async function start(): Promise<void> {
  try {
    render(await page(await startInOffice()), root);
  } catch (error) {
    const message = messageOf(error);
    render(
      <StartNotice
        reason="failed"
        locale={officeLocale()}
        theme={officeTheme()}
        message={message}
        onRetry={() => void start()}
      />,
      root,
    );
  }
}

/** The language of Office, as far as Office has come; else the browser's. */
function officeLocale(): string {
  if (typeof Office === 'undefined') return navigator.language;
  const context = Office.context as Office.Context | undefined;
  return context?.displayLanguage ?? navigator.language;
}

/** What Excel itself said, where it did. */
function messageOf(error: unknown): string {
  const cause = error instanceof WorkbookFault ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}

void start();
