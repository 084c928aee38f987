import type { ReactElement, ReactNode } from 'react';
import { listStep } from '../../state/paneState';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { useOutcomeTexts } from './outcomeTexts';

interface ShownListProps<Item> {
  /** The list's name in the state; unique in the pane. */
  readonly list: string;
  readonly items: readonly Item[];
  readonly className: string;
  readonly itemKey: (item: Item, index: number) => string;
  readonly draw: (item: Item) => ReactNode;
}

/** The first entries of a list, and a button for more: a long list is never drawn at once. */
export function ShownList<Item>({
  list,
  items,
  className,
  itemKey,
  draw,
}: ShownListProps<Item>): ReactElement {
  const { state } = usePane();
  const shown = state.shown[list] ?? listStep;
  return (
    <>
      <ul className={className}>
        {items.slice(0, shown).map((item, index) => (
          <li key={itemKey(item, index)}>{draw(item)}</li>
        ))}
      </ul>
      <ShowMore list={list} total={items.length} />
    </>
  );
}

/** Says how many of a list are shown and offers more; nothing where all are. */
export function ShowMore({
  list,
  total,
}: {
  readonly list: string;
  readonly total: number;
}): ReactElement | null {
  const { state, controller } = usePane();
  const texts = useOutcomeTexts();
  const shown = state.shown[list] ?? listStep;
  if (total <= shown) return null;
  return (
    <div className="avs-more">
      <span className="avs-quiet">
        {texts.say('shownOf', { shown: String(shown), total: String(total) })}
      </span>
      <Button
        text={texts.say('showMore', { count: String(Math.min(listStep, total - shown)) })}
        onClick={() => controller.store.dispatch({ kind: 'moreShown', list })}
      />
    </div>
  );
}
