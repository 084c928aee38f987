import type { ReactElement } from 'react';
import { hasEdited } from '../../document/changes';
import type { DocumentReading } from '../../document/documentState';
import { useDocumentTexts } from './documentContext';

interface EditedChoiceProps {
  readonly reading: DocumentReading;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** Whether parts that were edited by hand are replaced; nothing where none would be. */
export function EditedChoice({ reading, chosen, onChoose }: EditedChoiceProps): ReactElement | null {
  const { say } = useDocumentTexts();
  if (!hasEdited(reading)) return null;
  return (
    <label className="avs-check avs-below">
      <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
      <span>{say('withEdited')}</span>
    </label>
  );
}
