import type { ReactElement } from 'react';
import { useImportTexts } from './importTexts';

/** What an import does, for whoever sees it for the first time. */
export function ImportWelcome(): ReactElement {
  const { say } = useImportTexts();
  return (
    <section className="avs-welcome" aria-labelledby="avs-import">
      <h2 id="avs-import" className="avs-heading">
        {say('importTitle')}
      </h2>
      <ul className="avs-points">
        <li>{say('importLine1')}</li>
        <li>{say('importLine2')}</li>
        <li>{say('importLine3')}</li>
      </ul>
    </section>
  );
}
