import type { ReactElement } from 'react';
import type { BoardPart } from '../../../reports/board/boardPart';
import { sentenceKindOf, sentenceTemplate } from '../../document/sentenceTemplates';
import { Button } from '../button';
import { usePane } from '../paneContext';
import { CopyByHand } from './copyByHand';
import { useDocument, useDocumentTexts } from './documentContext';
import { PartChoices } from './partChoices';
import { PartList } from './partList';
import { TemplateForm } from './templateForm';

/** The tables and sentences, how they are made, and copying them one by one. */
export function PartsSection({ parts }: { readonly parts: readonly BoardPart[] }): ReactElement {
  const { state } = usePane();
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  const { selecting } = document;
  const isBusy = state.activity !== null;
  return (
    <section className="avs-section" aria-labelledby="avs-parts" tabIndex={-1}>
      <h2 id="avs-parts" className="avs-heading" tabIndex={-1}>
        {say('partsTitle')}
      </h2>
      <PartChoices />
      <PartList
        parts={parts}
        actions={(part) => (
          <>
            <Button
              small
              text={say('copy')}
              label={say('copyOf', { part: part.name })}
              disabled={isBusy}
              onClick={() => void documents.copy([part])}
            />
            <WriteButton part={part} />
          </>
        )}
        below={(part) => (
          <>
            {selecting.length === 1 && selecting[0] === part.id ? <CopyByHand parts={[part]} /> : null}
            <Writing part={part} />
          </>
        )}
      />
    </section>
  );
}

/** Opens the sentence of a part that is made by one. */
export function WriteButton({ part }: { readonly part: BoardPart }): ReactElement | null {
  const { documents, document } = useDocument();
  const { say } = useDocumentTexts();
  if (document.writing === part.id || sentenceKindOf(part) === null) return null;
  return (
    <Button
      small
      text={say('write')}
      label={say('writeOf', { part: part.name })}
      onClick={() => documents.store.dispatch({ kind: 'writingBegun', part: part.id })}
    />
  );
}

/** The form of the sentence, where it is open. */
export function Writing({ part }: { readonly part: BoardPart }): ReactElement | null {
  const { document } = useDocument();
  const kind = sentenceKindOf(part);
  if (document.writing !== part.id || kind === null) return null;
  return <TemplateForm part={part} template={sentenceTemplate(kind, part.recipe.language)} />;
}
