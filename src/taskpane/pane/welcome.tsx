import type { ReactElement } from 'react';
import { usePane } from './paneContext';

/** What it does, for whoever sees it for the first time. */
export function Welcome(): ReactElement {
  const { say } = usePane().texts;
  return (
    <section className="avs-welcome" aria-labelledby="avs-welcome">
      <h2 id="avs-welcome" className="avs-heading">
        {say('introTitle')}
      </h2>
      <ul className="avs-points">
        <li>{say('introLine1')}</li>
        <li>{say('introLine2')}</li>
        <li>{say('introLine3')}</li>
      </ul>
    </section>
  );
}
