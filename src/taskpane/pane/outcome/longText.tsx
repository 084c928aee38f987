import { type ReactElement, useState } from 'react';
import { useOutcomeTexts } from './outcomeTexts';

const most = 240;

/** A text from the workbook: never run over its neighbours by its direction, and cut where it is very long. */
export function LongText({ text }: { readonly text: string }): ReactElement {
  const { say } = useOutcomeTexts();
  const [whole, setWhole] = useState(false);
  if (text.length <= most) return <bdi>{text}</bdi>;
  return (
    <>
      <bdi>{whole ? text : `${start(text)}…`}</bdi>{' '}
      <button type="button" className="avs-link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {say(whole ? 'showLess' : 'showAll')}
      </button>
    </>
  );
}

/** Not cut in the middle of a character that takes two places. */
function start(text: string): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
