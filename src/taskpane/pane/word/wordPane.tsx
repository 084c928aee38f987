import { type ReactElement, useMemo, useState } from 'react';
import type { Language } from '../../../reports/messages/texts';
import { DocumentController } from '../../document/documentController';
import type { DocumentTools } from '../../document/documentTools';
import { officeTheme, onOfficeThemeChange } from '../../office/officeTheme';
import type { PaneHost } from '../../paneHost';
import type { Reconciler } from '../../reconciler/reconciler';
import type { PaneStart } from '../../state/paneState';
import { HeldWorkbook } from '../../word/heldWorkbook';
import type { OpenDocument } from '../../word/openDocument';
import { WordController } from '../../word/wordController';
import { Pane } from '../pane';
import { usePane } from '../paneContext';
import { WordPages } from './wordPages';

interface WordPaneProps {
  readonly opened: { readonly language: Language; readonly readOnly: boolean };
  /** What the ribbon asked for: `document` to insert, `update` to update. */
  readonly start: PaneStart;
  readonly document: OpenDocument;
  /** In place of those that the pane starts by itself. */
  readonly reconciler?: Reconciler;
  readonly tools?: DocumentTools;
  readonly now?: () => Date;
}

/** The pane in Word: beside the document, on a workbook that the user picks. */
export function WordPane({ opened, start, document, tools, ...others }: WordPaneProps): ReactElement {
  const [workbook] = useState(() => new HeldWorkbook());
  const { language, readOnly } = opened;
  const host = useMemo(
    (): PaneHost => ({
      workbook,
      language,
      readOnly,
      theme: officeTheme(),
      onThemeChange: onOfficeThemeChange,
      openSample: null,
      isWorkbookElsewhere: true,
    }),
    [workbook, language, readOnly],
  );
  return (
    <Pane
      host={host}
      start={null}
      {...others}
      content={<Content start={start} document={document} workbook={workbook} tools={tools} />}
    />
  );
}

interface ContentProps extends Pick<WordPaneProps, 'start' | 'document'> {
  readonly workbook: HeldWorkbook;
  readonly tools: DocumentTools | undefined;
}

function Content({ start, document, workbook, tools }: ContentProps): ReactElement {
  const { controller } = usePane();
  const [word] = useState(() => {
    const documents = new DocumentController(controller, tools, start === 'document' ? 'insert' : 'document');
    return new WordController(documents, document, workbook, start === 'update');
  });
  return <WordPages word={word} />;
}
