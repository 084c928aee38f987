import './pane/fabricConfig';
import './pane/pane.css';
import './taskpane.css';
import type { ReactElement } from 'react';
import { render } from 'react-dom';
import { startInOffice, type OfficeStart } from './office/officeHost';
import { Pane } from './pane/pane';
import { StartNotice } from './pane/startNotice';
import { paneStart } from './paneStart';

const root = document.getElementById('pane');

/** What is shown for what the pane was opened in. */
function page(opened: OfficeStart): ReactElement {
  if (opened.kind === 'excel') return <Pane host={opened.host} start={paneStart(location.search)} />;
  const language = opened.kind === 'outside' ? navigator.language : opened.language;
  return <StartNotice reason={opened.kind} locale={language} />;
}

async function start(): Promise<void> {
  try {
    render(page(await startInOffice()), root);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    render(<StartNotice reason="failed" locale={navigator.language} message={message} />, root);
  }
}

void start();
