import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { type FormEvent, type ReactElement, useState } from 'react';
import { type ProfileProblem, readProfile } from '../../../domain/history/profileText';
import type { ImportPaneTexts } from '../../messages/import/importTexts';
import { Button } from '../button';
import { useImportTexts } from '../import/importTexts';
import { usePane } from '../paneContext';

/** How the year's budget lies over its months: by twelfths, or as the user says. */
export function ProfileForm({ profile }: { readonly profile: string | null }): ReactElement {
  const { state, controller } = usePane();
  const texts = useImportTexts();
  const { say } = texts;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<ProfileProblem | null>(null);
  const isBusy = state.activity !== null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readProfile(typed ?? profile ?? '');
    setProblem(read.ok ? null : read.problem);
    if (read.ok) void controller.keepProfile(read.shares).then(() => setTyped(null));
  };
  const forget = (): void => {
    setTyped(null);
    setProblem(null);
    void controller.keepProfile(null);
  };
  return (
    <details className="avs-folded">
      <summary>{say('profileTitle')}</summary>
      <form className="avs-form" aria-label={say('profileTitle')} noValidate onSubmit={submit}>
        <p className="avs-quiet">{say(profile === null ? 'profileNow_twelfths' : 'profileNow_own')}</p>
        <TextField
          // A column that is pasted into a field of one line would lose what parts its cells.
          multiline
          rows={3}
          label={say('profileShares')}
          description={say('profileHelp')}
          autoComplete="off"
          value={typed ?? profile ?? ''}
          onChange={(_, text) => setTyped(text ?? '')}
          {...(problem === null ? {} : { errorMessage: problemText(problem, texts) })}
        />
        <div className="avs-buttons">
          <Button submit text={say('profileKeep')} disabled={isBusy} />
          {profile === null ? null : (
            <Button text={say('profileForget')} disabled={isBusy} onClick={forget} />
          )}
        </div>
      </form>
    </details>
  );
}

function problemText(problem: ProfileProblem, { say }: ImportPaneTexts): string {
  switch (problem.code) {
    case 'count':
      return say('profile_count', { count: String(problem.count) });
    case 'notNumber':
      return say('profile_notNumber', { text: problem.text });
    default:
      return say(`profile_${problem.code}`);
  }
}
