import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import type { WorkbenchTexts } from '../messages/workbenchTexts';
import type { SheetCells } from '../../workbook/cells';

interface SheetTabsProps {
  /** Those that can be chosen. */
  readonly sheets: readonly SheetCells[];
  readonly current: string;
  /** The id of the element that shows the chosen sheet. */
  readonly panel: string;
  readonly onChoose: (sheet: string) => void;
  readonly texts: WorkbenchTexts;
}

/** The sheets' names; arrow keys go from one to the next. */
export function SheetTabs({ sheets, current, panel, onChoose, texts }: SheetTabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector('[aria-selected=true]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = sheets.findIndex(({ name }) => name === current);
    const target = targetOf(event.key, at, sheets.length);
    const sheet = target === null ? undefined : sheets[target];
    if (target === null || sheet === undefined) return;
    event.preventDefault();
    onChoose(sheet.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };
  return (
    <div className="wb-tabs" role="tablist" aria-label={texts.say('sheets')} ref={list} onKeyDown={onKeyDown}>
      {sheets.map(({ name, hidden }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === current}
          aria-controls={panel}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          <bdi>{hidden ? texts.say('hiddenSheet', { sheet: name }) : name}</bdi>
        </button>
      ))}
    </div>
  );
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'ArrowRight':
      return (at + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
