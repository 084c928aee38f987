import type { ReactElement } from 'react';
import type { WorkbenchTexts } from './messages/workbenchTexts';

/** What a narrow page shows; a wide one shows both. */
export type NarrowView = 'workbook' | 'pane';

interface ViewSwitchProps {
  readonly view: NarrowView;
  readonly onChoose: (view: NarrowView) => void;
  readonly texts: WorkbenchTexts;
}

const views: readonly NarrowView[] = ['workbook', 'pane'];

/** Switches between the workbook and the pane; only narrow pages show it. */
export function ViewSwitch({ view, onChoose, texts }: ViewSwitchProps): ReactElement {
  return (
    <div className="wb-switch" role="group" aria-label={texts.say('view')}>
      {views.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === view} onClick={() => onChoose(choice)}>
          {texts.say(choice)}
        </button>
      ))}
    </div>
  );
}
