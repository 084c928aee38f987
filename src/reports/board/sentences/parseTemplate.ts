import { inWords, type SentenceName, sentenceNames } from '../../messages/sentences/sentenceNames';
import type { SentenceKind } from '../partKind';

/** A piece of a sentence: text, or an amount or a name to be filled in. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly name: SentenceName;
      /** Whether a plus is written too: `{+periodavvikelse}`. */
      readonly isSigned: boolean;
      /** Whether its unit is written out: `{prognos:ord}`. */
      readonly isInWords: boolean;
    };

/** What is wrong with a template, and where: its line and character from 1. */
export interface TemplateProblem {
  readonly code: 'unknownName' | 'unclosed' | 'stray' | 'empty';
  readonly line: number;
  readonly column: number;
  /** What stands within the braces; '' where that is not the matter. */
  readonly name: string;
}

export type ParsedTemplate =
  /** At least one alternative. */
  | { readonly ok: true; readonly alternatives: readonly (readonly TemplatePiece[])[] }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** Longer ones are nobody's sentence. */
export const longestTemplate = 10_000;

const common = ['administration'] as const satisfies readonly SentenceName[];
const ofResult = [
  ...common,
  'outcome',
  'periodBudget',
  'periodDeviation',
  'periodSurplus',
  'periodDeficit',
  'budget',
  'previousForecast',
  'forecast',
  'forecastDeviation',
  'forecastSurplus',
  'forecastDeficit',
  'requiredResult',
  'shortfall',
  'shortfallBeforeFund',
  'margin',
] as const satisfies readonly SentenceName[];

const namesOfKind: Readonly<Record<SentenceKind, readonly SentenceName[]>> = {
  outcome: ofResult,
  forecast: ofResult,
  shortfall: ofResult,
  fundchange: [
    ...common,
    'fund',
    'opening',
    'allocated',
    'withdrawn',
    'forecastEffect',
    'closing',
    'fundIncrease',
    'fundDecrease',
    'unchangedFund',
  ],
};

/** What a sentence of that kind can have filled in. */
export function namesFor(kind: SentenceKind): readonly SentenceName[] {
  return namesOfKind[kind];
}

/** A template as its alternatives, one a line; blank lines between them are left out. */
export function parseTemplate(template: string, kind: SentenceKind): ParsedTemplate {
  const problems: TemplateProblem[] = [];
  const alternatives = template.split(/\r\n?|\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [parseLine(line, index + 1, kind, problems)];
  });
  if (alternatives.length === 0) problems.push({ code: 'empty', line: 1, column: 1, name: '' });
  return problems.length === 0 ? { ok: true, alternatives } : { ok: false, problems };
}

function parseLine(
  written: string,
  line: number,
  kind: SentenceKind,
  problems: TemplateProblem[],
): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  const text = written.trimEnd();
  const problem = (code: TemplateProblem['code'], at: number, name = ''): void => {
    problems.push({ code, line, column: at + 1, name });
  };
  let from = text.length - text.trimStart().length;
  while (from < text.length) {
    const brace = text.slice(from).search(/[{}]/);
    const at = brace < 0 ? text.length : from + brace;
    if (at > from) pieces.push({ kind: 'text', text: text.slice(from, at) });
    if (brace < 0) break;
    if (text[at] === '}') {
      problem('stray', at);
      from = at + 1;
      continue;
    }
    const end = text.slice(at + 1).search(/[{}]/);
    if (end < 0 || text[at + 1 + end] === '{') {
      problem('unclosed', at);
      from = end < 0 ? text.length : at + 1 + end;
      continue;
    }
    const name = text.slice(at + 1, at + 1 + end);
    const piece = valuePiece(name, kind);
    if (piece === null) problem('unknownName', at, name);
    else pieces.push(piece);
    from = at + end + 2;
  }
  return pieces;
}

function valuePiece(written: string, kind: SentenceKind): TemplatePiece | null {
  const found = /^\s*(\+?)\s*([^\s:+]+)\s*(?::\s*(\S+))?\s*$/u.exec(written);
  if (found === null) return null;
  const [, sign, given = '', form] = found;
  const words: readonly string[] = Object.values(inWords);
  const name = namesFor(kind).find((known) =>
    Object.values(sentenceNames[known]).some((called) => plain(called) === plain(given)),
  );
  if (name === undefined || (form !== undefined && !words.includes(plain(form)))) return null;
  return { kind: 'value', name, isSigned: sign === '+', isInWords: form !== undefined };
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
