import type { ReactElement } from 'react';
import { isUpdated } from '../../document/changes';
import type { StandingPart } from '../../document/documentState';
import { useDocumentTexts } from './documentContext';

interface EditedChoiceProps {
  readonly parts: readonly StandingPart[];
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** Whether parts that were edited by hand are replaced; nothing where none would be. */
export function EditedChoice({ parts, chosen, onChoose }: EditedChoiceProps): ReactElement | null {
  const { say } = useDocumentTexts();
  if (!parts.some((part) => isUpdated(part, true) && !isUpdated(part, false))) return null;
  return (
    <label className="avs-check avs-below">
      <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
      <span>{say('withEdited')}</span>
    </label>
  );
}
