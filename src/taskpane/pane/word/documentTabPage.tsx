import type { ReactElement } from 'react';
import type { DocumentReading, StandingPart } from '../../document/documentState';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { useDocument, useDocumentTexts } from '../document/documentContext';
import { PlaceItem } from '../document/placeItem';
import { StandingItem } from '../document/standingItem';
import { ShownList } from '../outcome/shownList';
import { DetachQuestion } from './detachQuestion';
import { Origin } from './origin';
import { UpdateQuestion } from './updateQuestion';
import { useWord } from './wordContext';

/** The parts that stand in the open document: how each is, and what can be done with it. */
export function DocumentTabPage({ reading }: { readonly reading: DocumentReading }): ReactElement {
  const { state, readOnly } = usePane();
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  const word = useWord();
  const isBusy = state.activity !== null;
  const { parts, placeholders } = reading;
  const outdated = parts.filter(({ step }) => step.kind === 'update' || step.kind === 'keepEdited').length;
  const canUpdate = !readOnly && word.canUpdate(null);
  const { asked } = document;
  return (
    <section className="avs-section" aria-labelledby="avs-standing" tabIndex={-1}>
      <h2 id="avs-standing" className="avs-heading" tabIndex={-1}>
        {say('tab_document')}
      </h2>
      <p>{statusText()}</p>
      {asked?.kind === 'update' && asked.key === null ? (
        <UpdateQuestion asked={asked} reading={reading} />
      ) : null}
      <div className="avs-buttons">
        {canUpdate && asked === null ? (
          <Button primary text={say('updateAll')} disabled={isBusy} onClick={word.askToUpdateAll} />
        ) : null}
        {parts.length === 0 && placeholders.length === 0 && !readOnly ? (
          <Button
            primary
            text={say('goInsert')}
            onClick={() => documents.store.dispatch({ kind: 'tabChosen', tab: 'insert' })}
          />
        ) : null}
        <Button text={say('readAgain')} disabled={isBusy} onClick={() => void word.readAgain()} />
        {document.canUndo && !readOnly ? (
          <Button text={say('undoChange')} disabled={isBusy} onClick={() => void word.undo()} />
        ) : null}
      </div>
      {placeholders.length === 0 ? null : (
        <ul className="avs-list avs-below">
          {placeholders.map((place) => (
            <li key={place.key}>
              <PlaceItem place={place} />
            </li>
          ))}
        </ul>
      )}
      <ShownList
        list="standing"
        items={parts}
        className="avs-list avs-below"
        itemKey={({ key }) => key}
        draw={(part) => (
          <StandingItem part={part}>
            <Actions part={part} reading={reading} />
          </StandingItem>
        )}
      />
    </section>
  );

  function statusText(): string {
    if (parts.length === 0) return placeholders.length === 0 ? say('emptyDocument') : say('placesOnly');
    if (outdated > 0) return say('updateAllCount', { count: String(outdated), total: String(parts.length) });
    return parts.every(({ step }) => step.kind === 'current') ? say('allCurrent') : '';
  }
}

interface ActionsProps {
  readonly part: StandingPart;
  readonly reading: DocumentReading;
}

function Actions({ part, reading }: ActionsProps): ReactElement {
  const { state, readOnly } = usePane();
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  const word = useWord();
  const isBusy = state.activity !== null;
  const { name, key } = part;
  const { asked, told } = document;
  return (
    <>
      <div className="avs-buttons avs-below">
        {part.canUpdate && !readOnly ? (
          <Button
            small
            text={say('update')}
            label={say('updateOf', { part: name })}
            disabled={isBusy}
            onClick={() => word.askToUpdate(part)}
          />
        ) : null}
        <Button
          small
          text={say('goTo')}
          label={say('goToOf', { part: name })}
          disabled={isBusy}
          onClick={() => void word.goToPart(part)}
        />
        <button
          type="button"
          className="avs-link"
          aria-expanded={told === key}
          aria-label={say('originOf', { part: name })}
          onClick={() => documents.store.dispatch({ kind: 'originToggled', key })}
        >
          {say('origin')}
        </button>
        {readOnly ? null : (
          <button
            type="button"
            className="avs-link"
            aria-label={say('detachOf', { part: name })}
            onClick={() => word.askToDetach(part)}
          >
            {say('detach')}
          </button>
        )}
      </div>
      {told === key ? <Origin part={part} /> : null}
      {asked?.kind === 'update' && asked.key === key ? (
        <UpdateQuestion asked={asked} reading={reading} />
      ) : null}
      {asked?.kind === 'detach' && asked.key === key ? <DetachQuestion part={part} /> : null}
    </>
  );
}
