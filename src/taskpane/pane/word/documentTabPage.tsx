import type { ReactElement } from 'react';
import type { DocumentPlan, StandingPart } from '../../document/documentState';
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
export function DocumentTabPage({ plan }: { readonly plan: DocumentPlan }): ReactElement {
  const { state, readOnly } = usePane();
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  const word = useWord();
  const isBusy = state.activity !== null;
  const { parts, places } = plan;
  const outdated = parts.filter(({ status }) => status.kind === 'outdated').length;
  const canUpdate = !readOnly && word.canUpdate(null);
  const { asked } = document;
  return (
    <section className="avs-section" aria-labelledby="avs-standing" tabIndex={-1}>
      <h2 id="avs-standing" className="avs-heading" tabIndex={-1}>
        {say('tab_document')}
      </h2>
      <p>{statusText()}</p>
      {asked?.kind === 'update' && asked.key === null ? <UpdateQuestion asked={asked} plan={plan} /> : null}
      <div className="avs-buttons">
        {canUpdate && asked === null ? (
          <Button primary text={say('updateAll')} disabled={isBusy} onClick={word.askToUpdateAll} />
        ) : null}
        {parts.length === 0 && places.length === 0 && !readOnly ? (
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
      {places.length === 0 ? null : (
        <ul className="avs-list avs-below">
          {places.map((place) => (
            <li key={place.placeholder.key}>
              <PlaceItem place={place} />
            </li>
          ))}
        </ul>
      )}
      <ShownList
        list="standing"
        items={parts}
        className="avs-list avs-below"
        itemKey={({ standing }) => standing.key}
        draw={(part) => (
          <StandingItem part={part} isLeft={false}>
            <Actions part={part} plan={plan} />
          </StandingItem>
        )}
      />
    </section>
  );

  function statusText(): string {
    if (parts.length === 0) return places.length === 0 ? say('emptyDocument') : say('placesOnly');
    if (outdated > 0) return say('updateAllCount', { count: String(outdated), total: String(parts.length) });
    return parts.every(({ status }) => status.kind === 'current') ? say('allCurrent') : '';
  }
}

interface ActionsProps {
  readonly part: StandingPart;
  readonly plan: DocumentPlan;
}

function Actions({ part, plan }: ActionsProps): ReactElement {
  const { state, readOnly } = usePane();
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  const word = useWord();
  const isBusy = state.activity !== null;
  const { name, standing } = part;
  const { asked, told } = document;
  const { key } = standing;
  const canUpdate = word.canUpdate(key);
  return (
    <>
      <div className="avs-buttons avs-below">
        {canUpdate && !readOnly ? (
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
      {asked?.kind === 'update' && asked.key === key ? <UpdateQuestion asked={asked} plan={plan} /> : null}
      {asked?.kind === 'detach' && asked.key === key ? <DetachQuestion part={part} /> : null}
    </>
  );
}
