import type { ReactElement } from 'react';
import type { ImportedFileView } from '../../../reports/importView';
import { formatCount } from '../../../reports/formatAmount';
import { Badge } from '../outcome/badge';
import { Choice } from '../outcome/choice';
import { LongText } from '../outcome/longText';
import { usePane } from '../paneContext';
import { useImportTexts } from './importTexts';

/** What each file was read as, or why it is not used. */
export function ImportedFiles({ files }: { readonly files: readonly ImportedFileView[] }): ReactElement {
  const { say } = useImportTexts();
  return (
    <section className="avs-section" aria-labelledby="avs-import-files" tabIndex={-1}>
      <h2 id="avs-import-files" className="avs-heading">
        {say('filesTitle')}
      </h2>
      <ul className="avs-list">
        {files.map((file, index) => (
          <li key={index} className="avs-finding" tabIndex={-1}>
            <ImportedFile file={file} index={index} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ImportedFileProps {
  readonly file: ImportedFileView;
  /** Its place among the files. */
  readonly index: number;
}

function ImportedFile({ file, index }: ImportedFileProps): ReactElement {
  const { say, language } = useImportTexts();
  const { name, sentence, used, notes } = file;
  return (
    <>
      <p className="avs-finding-head">
        <Badge kind={used ? 'success' : 'error'} text={say(used ? 'fileUsed' : 'fileNotUsed')} />
        <span className="avs-place">
          <LongText text={name} />
        </span>
      </p>
      <p>
        <LongText text={sentence} />
      </p>
      <FileReading file={file} index={index} />
      {notes.length === 0 ? null : (
        <details className="avs-folded">
          <summary>
            {notes.length === 1
              ? say('fileNote')
              : say('fileNotes', { count: formatCount(notes.length, language) })}
          </summary>
          <ul className="avs-points">
            {notes.map((note, place) => (
              <li key={place}>
                <LongText text={note} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The choices of a file that can be read in several ways. */
function FileReading({ file, index }: ImportedFileProps): ReactElement | null {
  const { controller } = usePane();
  const { say } = useImportTexts();
  const { name, sheets, sheet, dimensions } = file;
  const dimension = dimensions.find(({ chosen }) => chosen)?.code ?? null;
  if (sheets.length === 0 && dimensions.length === 0) return null;
  return (
    <div className="avs-filter-row">
      {sheets.length === 0 ? null : (
        <Choice
          label={say('sheetOf', { file: name })}
          value={sheet ?? ''}
          options={[
            ...(sheet === null ? [['', say('chooseSheet')] as const] : []),
            ...sheets.map((one) => [one, one] as const),
          ]}
          onChoose={(chosen) => {
            if (chosen !== '') void controller.imports.readAgain(index, { sheet: chosen, dimension });
          }}
        />
      )}
      {dimensions.length === 0 ? null : (
        <Choice
          label={say('dimensionOf', { file: name })}
          value={dimension ?? ''}
          options={dimensions.map(({ code, text }) => [code, text])}
          onChoose={(chosen) => void controller.imports.readAgain(index, { sheet, dimension: chosen })}
        />
      )}
    </div>
  );
}
