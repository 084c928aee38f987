import type { Paragraph } from '../../domain/narrative/paragraph';
import { keyMaker } from '../keyMaker';
import type { DocumentContent, DocumentPart, Placeholder } from '../boardDocument';
import { isBlank } from '../partTexts';
import type { BodyOutline } from './bodyOutline';
import { outlineBody } from './outlineBody';
import { findPlaceholders, type StandingPlaceholder } from './placeholders';
import { standingControl, type StandingControl } from './standingControl';
import type { WordMarkup } from './wordMarkup';

/** What of a document concerns us, and where it stands in its text. */
export interface StandingContent {
  readonly outline: BodyOutline;
  readonly controls: ReadonlyMap<string, StandingControl>;
  readonly placeholders: ReadonlyMap<string, StandingPlaceholder>;
}

/** Reads a body; keys are those of the controls' ids, so that they outlast changes elsewhere. */
export function standingContent({ body, names }: WordMarkup): StandingContent {
  const outline = outlineBody(body, names);
  const keyOf = keyMaker();
  const controls = outline.controls.map((control): [string, StandingControl] => {
    const properties = names.child(control.element, 'sdtPr');
    const number = names.value(names.child(properties, 'id')) ?? '';
    return [keyOf(`${control.id}@${number}`), standingControl(control, outline, names)];
  });
  const placeholders = findPlaceholders(outline).map((found): [string, StandingPlaceholder] => [
    keyOf(`{{${found.id}}}`),
    found,
  ]);
  return { outline, controls: new Map(controls), placeholders: new Map(placeholders) };
}

/** The same, without places. */
export function documentContent(standing: StandingContent, markup: WordMarkup): DocumentContent {
  const parts = [...standing.controls].map(
    ([key, { control, content, provenance, problem }]): DocumentPart => ({
      key,
      id: control.id,
      content,
      provenance,
      problem,
    }),
  );
  const placeholders = [...standing.placeholders].map(([key, { id, isAlone, problem }]): Placeholder => ({
    key,
    id,
    alone: isAlone,
    problem,
  }));
  return { parts, placeholders, paragraphs: runningText(standing.outline, markup) };
}

function runningText({ paragraphs }: BodyOutline, { names, styles }: WordMarkup): readonly Paragraph[] {
  return [...paragraphs.values()].flatMap((paragraph) => {
    const { element, number, text, control } = paragraph;
    if (isBlank(text) || control !== null || paragraph.isInTable || paragraph.isInTextBox) return [];
    if (paragraph.pieces.every((piece) => piece.control !== null)) return [];
    const properties = names.child(element, 'pPr');
    const style = names.value(names.child(properties, 'pStyle')) ?? '';
    // A table of contents says again what stands elsewhere.
    if (/^toc \d/.test(styles.name(style) ?? '')) return [];
    const level = names.number(names.child(properties, 'outlineLvl'));
    const heading = level !== null && level >= 0 && level <= 8 ? level + 1 : styles.headingLevel(style);
    return [{ number, text, heading }];
  });
}
