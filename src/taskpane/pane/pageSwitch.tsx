import type { ReactElement } from 'react';
import { usePane } from './paneContext';

const pages = ['reconcile', 'import', 'document'] as const;

/** What the pane is used for; what is going on elsewhere goes on. */
export function PageSwitch(): ReactElement {
  const { state, controller, texts } = usePane();
  return (
    <nav className="avs-pages" aria-label={texts.say('pagesLabel')}>
      {pages.map((page) => (
        <button
          key={page}
          type="button"
          aria-current={state.page === page ? 'page' : undefined}
          onClick={() => controller.store.dispatch({ kind: 'pageChosen', page })}
        >
          {texts.say(`page_${page}`)}
        </button>
      ))}
    </nav>
  );
}
