import { useCallback, useEffect, useRef, useState } from 'react';
import { fileProblemText } from '../app/fileProblem';
import { textsIn } from '../reports/messages/texts';
import { openedNotice } from './file/openedNotice';
import { openFile, type OpenedFile } from './file/openFile';
import { copyName, saveCopy } from './file/saveCopy';
import type { WorkbenchTexts } from './messages/workbenchTexts';
import type { Notice } from './notices';
import { type Question, useQuestion } from './useQuestion';

const samplePath = 'samples/delarsrapport.xlsx';

export interface OpenWorkbook extends OpenedFile {
  /** Tells one opening from another. */
  readonly id: number;
  readonly isSample: boolean;
}

export interface WorkbenchFiles {
  /** Null until there is one. */
  readonly open: OpenWorkbook | null;
  readonly notice: Notice | null;
  readonly dismissNotice: () => void;
  /** Asked before what is not saved is given up. */
  readonly question: Question | null;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSample: () => Promise<void>;
  readonly save: () => void;
  /** Shows the sheets as they are now. */
  readonly showChanges: () => void;
}

/** A file that is to be opened. */
interface Chosen {
  readonly name: string;
  readonly read: () => Promise<ArrayBuffer>;
  readonly isSample: boolean;
}

const sample: Chosen = {
  name: samplePath.slice(samplePath.lastIndexOf('/') + 1),
  read: fetchSample,
  isSample: true,
};

/** The workbook that is open, and what the user does with files; nothing leaves the browser. */
export function useOpenWorkbook(texts: WorkbenchTexts): WorkbenchFiles {
  const [open, setOpen] = useState<OpenWorkbook | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const { question, ask } = useQuestion();
  const current = useRef<OpenWorkbook | null>(null);
  /** What the user has of it elsewhere. */
  const savedBytes = useRef<Uint8Array | null>(null);
  const lastOpening = useRef(0);
  const lastReading = useRef(0);
  const { say, language } = texts;

  const isUnsaved = useCallback(
    () => current.current !== null && current.current.workbook.toBytes() !== savedBytes.current,
    [],
  );

  const show = useCallback((next: OpenWorkbook): void => {
    current.current = next;
    setOpen(next);
  }, []);

  const openChosen = useCallback(
    async ({ name, read, isSample }: Chosen): Promise<void> => {
      const id = (lastOpening.current += 1);
      // Of two files opened at once the later one is meant.
      const isWanted = (): boolean => lastOpening.current === id;
      setNotice({ kind: 'info', lines: [say('opening', { file: name })] });
      try {
        const opened = await openFile(new Uint8Array(await read()), name);
        if (!isWanted()) return;
        if (!opened.ok) {
          setNotice({ kind: 'error', lines: [fileProblemText(name, opened.problem, textsIn(language))] });
          return;
        }
        if (isUnsaved()) {
          setNotice(null);
          const file = current.current?.workbook.name ?? '';
          if (!(await ask(say('unsaved', { file })))) return;
        }
        savedBytes.current = opened.file.workbook.toBytes();
        show({ ...opened.file, id, isSample });
        setNotice(openedNotice(opened.file, name, texts));
      } catch (error) {
        if (isWanted()) setNotice({ kind: 'error', lines: [openingFailure(name, error, texts)] });
      }
    },
    [isUnsaved, ask, show, say, language, texts],
  );

  const openFiles = useCallback(
    (files: readonly File[]): void => {
      const [file] = files;
      if (file === undefined) return;
      if (files.length > 1) setNotice({ kind: 'error', lines: [say('oneFile')] });
      else void openChosen({ name: file.name, read: () => file.arrayBuffer(), isSample: false });
    },
    [openChosen, say],
  );

  const openSample = useCallback(() => openChosen(sample), [openChosen]);

  // Once: what is open stays open when the texts change.
  const start = useRef(openSample);
  useEffect(() => void start.current(), []);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (isUnsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const save = useCallback((): void => {
    const workbook = current.current?.workbook;
    if (workbook === undefined) return;
    const bytes = workbook.toBytes();
    const file = copyName(workbook.name);
    saveCopy(bytes, file);
    savedBytes.current = bytes;
    setNotice({ kind: 'info', lines: [say('saved', { file })] });
    question?.answer(true);
  }, [question, say]);

  const showChanges = useCallback((): void => {
    const changed = current.current;
    if (changed === null) return;
    const reading = (lastReading.current += 1);
    changed.workbook.readAllSheets().then(
      ({ sheets, problems }) => {
        if (lastReading.current === reading && current.current?.id === changed.id)
          show({ ...current.current, sheets, unread: problems });
      },
      (error: unknown) => {
        setNotice({ kind: 'error', lines: [openingFailure(changed.workbook.name, error, texts)] });
      },
    );
  }, [show, texts]);

  const dismissNotice = useCallback(() => setNotice(null), []);
  return { open, notice, dismissNotice, question, openFiles, openSample, save, showChanges };
}

async function fetchSample(): Promise<ArrayBuffer> {
  const response = await fetch(samplePath);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}

function openingFailure(file: string, error: unknown, { say }: WorkbenchTexts): string {
  // A folder, or a file that was moved since it was chosen, gives a DOMException.
  if (error instanceof DOMException) return say('unreadable', { file });
  return say('unexpected', { file, message: error instanceof Error ? error.message : String(error) });
}
