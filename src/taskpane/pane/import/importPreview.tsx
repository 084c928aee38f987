import type { ReactElement } from 'react';
import type { ImportView } from '../../../reports/importView';
import { Message, type MessageKind } from '../message';
import { Badge } from '../outcome/badge';
import { LongText } from '../outcome/longText';
import { AccountRanges } from './ranges/accountRanges';
import { ImportConfirmation } from './importConfirmation';
import { ImportedFiles } from './importedFiles';
import { ImportOptions } from './importOptions';
import { useImportTexts } from './importTexts';
import { KeptAliases } from './unmatched/keptAliases';
import { Targets } from './targets/targets';
import { Unmatched } from './unmatched/unmatched';

const kinds = {
  blocked: 'error',
  nothing: 'info',
  attention: 'warning',
  ready: 'success',
} as const satisfies Record<string, MessageKind>;

/** What the files would change: the answer first, then what to look at, then every row, then the button that writes. */
export function ImportPreview({ view }: { readonly view: ImportView }): ReactElement {
  const { say } = useImportTexts();
  const status = statusOf(view);
  return (
    <div className="avs-preview">
      <section className="avs-answer" aria-label={say('previewTitle')} tabIndex={-1}>
        <Badge kind={kinds[status]} text={say(`import_${status}`)} />
        <h2 className="avs-answer-text">
          <LongText text={view.answer} />
        </h2>
        {view.obstacle === null ? null : (
          <Message kind="error" title={say('obstacleTitle')}>
            <p>{view.obstacle}</p>
          </Message>
        )}
        <Warnings warnings={view.warnings} />
      </section>
      <ImportedFiles files={view.files} />
      <ImportOptions view={view} />
      <Targets targets={view.targets} />
      <Unmatched view={view} />
      <KeptAliases aliases={view.aliases} />
      {view.ranges.length === 0 ? null : <AccountRanges view={view} />}
      <ImportConfirmation view={view} />
    </div>
  );
}

function statusOf({ obstacle, warnings, changes, targets, unmatched }: ImportView): keyof typeof kinds {
  if (obstacle !== null) return 'blocked';
  if (changes === 0) return 'nothing';
  const isToLookAt =
    warnings.length > 0 ||
    unmatched.some(({ isSetAside }) => !isSetAside) ||
    targets.some(({ rows }) => rows.some(({ attention }) => attention));
  return isToLookAt ? 'attention' : 'ready';
}

function Warnings({ warnings }: { readonly warnings: readonly string[] }): ReactElement | null {
  const { say } = useImportTexts();
  if (warnings.length === 0) return null;
  return (
    <Message kind="warning" title={say('warningsTitle')}>
      <ul className="avs-lines">
        {warnings.map((warning, index) => (
          <li key={index}>
            <LongText text={warning} />
          </li>
        ))}
      </ul>
    </Message>
  );
}
