import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../reports/messages/texts';
import { useFileDrop } from './file/useFileDrop';
import { workbenchTextsIn } from './messages/workbenchTexts';
import { Notices } from './notices';
import { QuestionBar } from './questionBar';
import { nameId, Toolbar } from './toolbar';
import { useIsNarrow } from './useIsNarrow';
import { useOpenWorkbook } from './useOpenWorkbook';
import { type NarrowView, ViewSwitch } from './viewSwitch';
import { WorkbookPane } from './workbookPane';
import { WorkbookView } from './workbookView';

/** The pane beside the workbook that it works on; `startLanguage` holds until the user chooses another in the pane. */
export function WorkbenchPage({ startLanguage }: { readonly startLanguage: Language }): ReactElement {
  const [language, setLanguage] = useState(startLanguage);
  const texts = useMemo(() => workbenchTextsIn(language), [language]);
  const { open, notice, dismissNotice, question, openFiles, openSample, save, showChanges } =
    useOpenWorkbook(texts);
  const [view, setView] = useState<NarrowView>('pane');
  const isNarrow = useIsNarrow();
  const isHeld = useFileDrop(openFiles);
  const showWorkbook = useCallback(() => setView('workbook'), []);
  const name = open?.workbook.name ?? null;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = name === null ? 'Avstäm' : `${name} – Avstäm`;
  }, [language, name]);

  return (
    <div className="wb" data-view={view}>
      <section className="wb-head" aria-labelledby={nameId}>
        <Toolbar name={name} onOpen={openFiles} onSave={save} texts={texts} />
        {question === null ? null : <QuestionBar question={question} onSave={save} texts={texts} />}
        <Notices notice={notice} onDismiss={dismissNotice} texts={texts} />
        <ViewSwitch view={view} onChoose={setView} texts={texts} />
      </section>
      <section
        className="wb-workbook"
        // The pane has the page's main part, unless it is hidden.
        role={isNarrow && view === 'workbook' ? 'main' : undefined}
        aria-label={texts.say('workbook')}
      >
        {open === null ? (
          <p className="wb-empty">{notice?.kind === 'error' ? texts.say('openFileHint') : null}</p>
        ) : (
          <WorkbookView
            key={open.id}
            workbook={open.workbook}
            sheets={open.sheets}
            isFocusTaken={isNarrow}
            onGoTo={showWorkbook}
            texts={texts}
          />
        )}
      </section>
      <div className="wb-pane">
        {open === null ? null : (
          <WorkbookPane
            key={open.id}
            workbook={open.workbook}
            onSheetsChange={showChanges}
            language={language}
            onLanguageChange={setLanguage}
            openSample={open.isSample ? null : openSample}
          />
        )}
      </div>
      {isHeld ? <div className="wb-drop">{texts.say('dropHere')}</div> : null}
    </div>
  );
}
