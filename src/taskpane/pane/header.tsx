import type { ReactElement } from 'react';
import { usePane } from './paneContext';

/** The pane's name and the switch to the other language. */
export function Header(): ReactElement {
  const { state, controller, texts } = usePane();
  const other = state.language === 'sv' ? 'en' : 'sv';
  return (
    <header className="avs-header">
      <h1 className="avs-title">{texts.say('title')}</h1>
      <button
        type="button"
        className="avs-link"
        lang={other}
        onClick={() => void controller.chooseLanguage(other)}
      >
        {texts.say('otherLanguage')}
      </button>
    </header>
  );
}
