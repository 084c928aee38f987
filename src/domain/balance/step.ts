import type { Figure } from '../administration';
import type { Equation, NamedFigure } from '../equation';
import type { EquationWord } from '../equationWord';
import type { Unit } from '../unit';
import { namedFigure } from './computed';

/** A step that was computed, or why it could not be and for want of what: a missing input is not zero. */
export type Step =
  | { readonly kind: 'computed'; readonly equation: Equation }
  | {
      readonly kind: 'notComputed';
      /** 'unitMissing': some of the figures have a unit and these do not, or the other way round. */
      readonly reason: 'inputMissing' | 'unitMissing';
      readonly inputs: readonly EquationWord[];
    };

export type InputStep = Exclude<Step, { kind: 'computed' }>;

/** The inputs of a step by their words, all in one unit; or what is wanting. */
export type Inputs<Word extends EquationWord> =
  | { readonly ok: true; readonly figures: Readonly<Record<Word, NamedFigure>> }
  | { readonly ok: false; readonly step: InputStep };

export function inputsOf<Word extends EquationWord>(
  figures: Readonly<Record<Word, Figure | null>>,
  unit: Unit | null,
): Inputs<Word> {
  const named: Partial<Record<Word, NamedFigure>> = {};
  const missing: Word[] = [];
  const withoutUnit: Word[] = [];
  for (const [word, figure] of Object.entries(figures) as [Word, Figure | null][]) {
    const found = figure === null ? null : namedFigure(word, figure, unit);
    if (figure === null) missing.push(word);
    else if (found === null) withoutUnit.push(word);
    else named[word] = found;
  }
  if (missing.length > 0) return { ok: false, step: notComputed('inputMissing', missing) };
  if (withoutUnit.length > 0) return { ok: false, step: notComputed('unitMissing', withoutUnit) };
  return { ok: true, figures: named as Record<Word, NamedFigure> };
}

export function notComputed(reason: InputStep['reason'], inputs: readonly EquationWord[]): InputStep {
  return { kind: 'notComputed', reason, inputs };
}

export function computed(equation: Equation): Extract<Step, { kind: 'computed' }> {
  return { kind: 'computed', equation };
}
