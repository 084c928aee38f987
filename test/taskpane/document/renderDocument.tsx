import './textCoding';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import type { ReconciliationView } from '../../../src/reports/reconciliationView';
import { DocumentController } from '../../../src/taskpane/document/documentController';
import type { DocumentTools } from '../../../src/taskpane/document/documentTools';
import { DocumentContent } from '../../../src/taskpane/pane/document/documentPage';
import { Pane } from '../../../src/taskpane/pane/pane';
import { usePane } from '../../../src/taskpane/pane/paneContext';
import { WordPane } from '../../../src/taskpane/pane/word/wordPane';
import type { PaneHost } from '../../../src/taskpane/paneHost';
import type { Reconciler } from '../../../src/taskpane/reconciler/reconciler';
import type { PaneStart } from '../../../src/taskpane/state/paneState';
import type { OpenDocument } from '../../../src/taskpane/word/openDocument';
import { formatSavedWorkbook } from '../../../src/app/savedWorkbook';
import type { Workbook } from '../../../src/workbook/workbook';
import { moment } from '../moment';
import { answering } from '../pane/renderPane';
import { quietWorkbook } from '../quietWorkbook';
import { view } from '../views';
import { fakeTools } from './fakes';

interface PageOptions {
  readonly workbook?: Workbook;
  readonly answer?: ReconciliationView;
  readonly reconciler?: Partial<Reconciler>;
  readonly host?: Partial<PaneHost>;
  readonly tools?: Partial<DocumentTools>;
}

/** Excel's page on the document, in Swedish, before anything is reconciled. */
export function renderPage({
  workbook = quietWorkbook(),
  answer,
  reconciler,
  host,
  tools,
}: PageOptions = {}) {
  const fake = fakeTools(tools);
  const whole: PaneHost = {
    workbook,
    language: 'sv',
    readOnly: false,
    theme: 'light',
    onThemeChange: () => () => undefined,
    openSample: null,
    ...host,
  };
  const user = userEvent.setup();
  const rendered = render(
    <Pane
      host={whole}
      start={null}
      now={() => moment}
      reconciler={answering(answer ?? view(), reconciler)}
      content={<Content tools={fake.tools} />}
    />,
  );
  return { ...rendered, user, downloaded: fake.downloaded };
}

function Content({ tools }: { readonly tools: DocumentTools }): ReactElement {
  const { controller } = usePane();
  const [documents] = useState(() => new DocumentController(controller, tools));
  return <DocumentContent documents={documents} />;
}

interface WordOptions {
  readonly document: OpenDocument;
  readonly start?: PaneStart;
  readonly readOnly?: boolean;
  readonly language?: 'sv' | 'en';
  readonly reconciler?: Partial<Reconciler>;
  readonly answer?: ReconciliationView;
}

/** Word's pane beside a document. */
export function renderWord(options: WordOptions) {
  const { document, start = null, readOnly = false, language = 'sv', reconciler, answer } = options;
  const user = userEvent.setup();
  const rendered = render(
    <WordPane
      opened={{ language, readOnly }}
      start={start}
      document={document}
      now={() => moment}
      reconciler={answering(answer ?? view(), reconciler)}
      tools={fakeTools().tools}
    />,
  );
  return { ...rendered, user };
}

/** A file that Excel's pane saved for Word. */
export function savedFile(name = 'delår.avstam.json'): File {
  const text = formatSavedWorkbook({
    name: 'delår.xlsx',
    at: '2026-11-24T14:05',
    sheets: [],
    settings: null,
  });
  return fileOf(text, name);
}

/** A file to be picked; jsdom's has no way to be read. */
export function fileOf(content: string | Uint8Array, name: string): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([bytes.slice()], name, { lastModified: moment.getTime() });
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

/** The field behind a button that picks a file. */
export function fileField(accept: RegExp): HTMLInputElement {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const found = fields.find((field) => accept.test(field.accept));
  if (found === undefined) throw new Error(`No field for ${String(accept)}`);
  return found;
}
