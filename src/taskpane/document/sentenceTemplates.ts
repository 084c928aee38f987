import type { BoardPart } from '../../reports/board/boardPart';
import { isSentenceKind, partKindOf, type SentenceKind } from '../../reports/board/partKind';
import { namesFor, parseTemplate, type TemplateProblem } from '../../reports/board/sentences/parseTemplate';
import type { Language } from '../../reports/messages/texts';
import { defaultTemplate } from '../../reports/messages/sentences/defaultTemplate';
import { inWords, sentenceNames } from '../../reports/messages/sentences/sentenceNames';
import type { DocumentTexts } from '../messages/document/documentTexts';

/** How a kind of sentence is written. */
export interface SentenceTemplate {
  readonly kind: SentenceKind;
  /** Ours, one alternative a line. */
  readonly ours: string;
  /** What can be filled in: `{prognos}`. */
  readonly places: readonly string[];
  /** A place with a plus written out, and one with its unit in words. */
  readonly examples: { readonly signed: string; readonly words: string };
}

/** Null for a part that is no sentence. */
export function sentenceKindOf({ id }: Pick<BoardPart, 'id'>): SentenceKind | null {
  const kind = partKindOf(id);
  return isSentenceKind(kind) ? kind : null;
}

export function sentenceTemplate(kind: SentenceKind, language: Language): SentenceTemplate {
  const names = namesFor(kind).map((name) => sentenceNames[name][language]);
  const forecast = sentenceNames.forecast[language];
  return {
    kind,
    ours: defaultTemplate(kind, language),
    places: names.map((name) => `{${name}}`),
    examples: { signed: `{+${forecast}}`, words: `{${forecast}:${inWords[language]}}` },
  };
}

/** What is wrong first with a template, as a sentence; null where nothing is. */
export function templateProblem(template: string, kind: SentenceKind, texts: DocumentTexts): string | null {
  const parsed = parseTemplate(template, kind);
  const [first] = parsed.ok ? [] : parsed.problems;
  return first === undefined ? null : templateProblemText(first, texts);
}

export function templateProblemText(
  { code, line, column, name }: TemplateProblem,
  { say }: DocumentTexts,
): string {
  const place = { line: String(line), column: String(column) };
  switch (code) {
    case 'unknownName':
      return say('template_unknownName', { ...place, name });
    case 'empty':
      return say('template_empty');
    default:
      return say(`template_${code}`, place);
  }
}
