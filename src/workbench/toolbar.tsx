import { type ChangeEvent, type ReactElement, useRef } from 'react';
import type { WorkbenchTexts } from './messages/workbenchTexts';

interface ToolbarProps {
  /** The name of the file that is open; null before there is one. */
  readonly name: string | null;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly texts: WorkbenchTexts;
}

/** The id of the heading that names what is open. */
export const nameId = 'wb-name';

/** What is open, and what can be done with files. */
export function Toolbar({ name, onOpen, onSave, texts }: ToolbarProps): ReactElement {
  const { say } = texts;
  const input = useRef<HTMLInputElement>(null);
  const onPick = (event: ChangeEvent<HTMLInputElement>): void => {
    onOpen([...(event.target.files ?? [])]);
    // The same file may be picked again.
    event.target.value = '';
  };
  return (
    <div className="wb-toolbar">
      <h1 className="wb-name" id={nameId} title={name ?? undefined}>
        <bdi>{name ?? say('file')}</bdi>
      </h1>
      <input ref={input} type="file" hidden accept=".xlsx,.xlsm,.csv,.tsv,.tab,.txt" onChange={onPick} />
      <button
        type="button"
        className="wb-button"
        title={say('openFileHint')}
        onClick={() => input.current?.click()}
      >
        {say('openFile')}
      </button>
      <button type="button" className="wb-button" disabled={name === null} onClick={onSave}>
        {say('save')}
      </button>
    </div>
  );
}
