import { type ITextField, TextField } from 'office-ui-fabric-react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { BoardPart } from '../../../reports/board/boardPart';
import { type SentenceTemplate, templateProblem } from '../../document/sentenceTemplates';
import { Button } from '../button';
import { useDocument, useDocumentTexts } from './documentContext';
import { PartLook } from './partLook';

interface TemplateFormProps {
  readonly part: BoardPart;
  readonly template: SentenceTemplate;
}

/** The sentence of a part, in the user's words: what is wrong is said at the field, and what it becomes below it. */
export function TemplateForm({ part, template }: TemplateFormProps): ReactElement {
  const { kind, ours, places, examples } = template;
  const { documents, document } = useDocument();
  const texts = useDocumentTexts();
  const { say } = texts;
  const own = document.choices?.templates.get(kind) ?? null;
  const [typed, setTyped] = useState(own ?? ours);
  const [preview, setPreview] = useState<BoardPart | null>(part);
  const field = useRef<ITextField>(null);
  // The form stands where the button was that the user pressed.
  useEffect(() => field.current?.focus(), []);
  const isOurs = typed.trim() === '' || typed.trim() === ours.trim();
  const problem = isOurs ? null : templateProblem(typed, kind, texts);
  const isRight = problem === null;
  useEffect(() => {
    if (!isRight) return undefined;
    let isWanted = true;
    documents.preview(part, isOurs ? null : typed.trim()).then(
      (made) => {
        if (isWanted) setPreview(made);
      },
      () => {
        if (isWanted) setPreview(null);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [documents, part, typed, isOurs, isRight]);

  const leave = (): void => documents.store.dispatch({ kind: 'writingLeft' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isRight) field.current?.focus();
    else void documents.useTemplate(kind, isOurs ? null : typed.trim());
  };
  return (
    <form className="avs-form" aria-label={say('writeOf', { part: part.name })} noValidate onSubmit={submit}>
      <TextField
        label={say('templateLabel')}
        description={say('templateHelp', examples)}
        multiline
        autoAdjustHeight
        autoComplete="off"
        componentRef={field}
        value={typed}
        onChange={(_, text) => setTyped(text ?? '')}
        {...(problem === null ? {} : { errorMessage: problem })}
      />
      <p className="avs-quiet">{say('templatePlaces', { places: places.join(' ') })}</p>
      <p className="avs-subheading">{say('templatePreview')}</p>
      {isRight && preview !== null ? (
        <PartLook part={preview} />
      ) : (
        <p className="avs-quiet">{say('templateWaiting')}</p>
      )}
      <div className="avs-buttons">
        <Button primary submit text={say('templateUse')} />
        {own === null ? null : <Button text={say('templateOurs')} onClick={() => setTyped(ours)} />}
        <Button text={say('cancel')} onClick={leave} />
      </div>
    </form>
  );
}
