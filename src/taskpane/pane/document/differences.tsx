import type { ReactElement } from 'react';
import type { PartDifference } from '../../../word/partStatus';
import type { DocumentTexts } from '../../messages/document/documentTexts';
import { LongText } from '../outcome/longText';
import { useDocumentTexts } from './documentContext';

/** So many are shown without being asked for. */
const few = 12;

/** What an update would change of a part: as it stands, and as it would stand. */
export function Differences({
  part,
  differences,
}: {
  /** The part's name. */
  readonly part: string;
  readonly differences: readonly PartDifference[];
}): ReactElement | null {
  const texts = useDocumentTexts();
  const { say } = texts;
  if (differences.length === 0) return null;
  const count = differences.length;
  return (
    <details className="avs-folded" open={count <= few}>
      <summary>
        {count === 1 ? say('changedWhatOne') : say('changedWhatMany', { count: String(count) })}
        <span className="avs-unseen">: {part}</span>
      </summary>
      <ul className="avs-points avs-differences">
        {differences.map((difference, index) => (
          <li key={index}>
            <LongText text={differenceText(difference, texts)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function differenceText(difference: PartDifference, { say }: DocumentTexts): string {
  const shown = (text: string): string => text.trim() || say('nothingThere');
  switch (difference.kind) {
    case 'field': {
      const place = [difference.row, difference.column].filter((name) => name.trim() !== '').join(', ');
      return say('difference_field', { place, old: shown(difference.old), new: shown(difference.new) });
    }
    case 'newRow':
    case 'goneRow':
      return say(`difference_${difference.kind}`, { row: difference.fields.map(shown).join('  ') });
    case 'newColumn':
    case 'goneColumn':
      return say(`difference_${difference.kind}`, { column: shown(difference.column) });
    case 'title':
    case 'heading':
      return say(`difference_${difference.kind}`, {
        old: shown(difference.old),
        new: shown(difference.new),
      });
    case 'order':
      return say('difference_order');
    default: {
      const { old, new: now } = difference;
      if (old === null) return say('difference_new', { new: shown(now ?? '') });
      return now === null
        ? say('difference_gone', { old: shown(old) })
        : say('difference_text', { old: shown(old), new: shown(now) });
    }
  }
}
