import { type DragEvent, type ReactElement, useState } from 'react';
import { usePane } from '../paneContext';
import { FileButton } from './fileButton';
import { useImportTexts } from './importTexts';

const outcomeFiles = '.xlsx,.xlsm,.csv,.tsv,.tab,.txt,.se,.si,.sie';

/** Where outcome files are picked or dropped; `isFirst` where there is nothing else to do yet. */
export function FilePicker({ isFirst }: { readonly isFirst: boolean }): ReactElement {
  const { state, controller } = usePane();
  const { say } = useImportTexts();
  const [isHeld, setHeld] = useState(false);
  const isBusy = state.activity !== null;
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // Without this the browser would leave the page and show the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = isBusy ? 'none' : 'copy';
    setHeld(!isBusy);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setHeld(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) void controller.imports.readFiles(files);
  };
  return (
    <div
      className={[
        'avs-drop',
        ...(isFirst ? ['avs-drop-first'] : []),
        ...(isHeld ? ['avs-drop-held'] : []),
      ].join(' ')}
      onDragOver={over}
      onDragLeave={() => setHeld(false)}
      onDrop={drop}
    >
      <FileButton
        primary={isFirst}
        text={say(isFirst ? 'pickFiles' : 'pickOtherFiles')}
        accept={outcomeFiles}
        multiple
        disabled={isBusy}
        {...(isFirst ? { describedBy: 'avs-formats' } : {})}
        onPick={(files) => void controller.imports.readFiles(files)}
      />
      {isFirst ? (
        <p id="avs-formats" className="avs-quiet">
          {say('formats')} {say('dropHere')}
        </p>
      ) : null}
    </div>
  );
}
