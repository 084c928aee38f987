import { computedSteps } from '../../domain/balance/balanceSteps';
import type { BalanceYear } from '../../domain/balance/balanceYear';
import type { EquationWord } from '../../domain/equationWord';
import { equationWordText } from '../messages/equations/equationWordText';
import type { FundTexts } from '../messages/funds/fundTexts';
import { balanceStepLabel } from './balanceStepLabel';

/** The steps that others lead to: what is wanting in those is told of these. */
const ends: ReadonlySet<EquationWord> = new Set([
  'adjustedResult',
  'balanceResult',
  'leftToRestore',
  'largestAllocation',
]);

/** What is not computed and for want of what, each sentence once with the columns that it holds for. */
export function balanceNotes(years: readonly BalanceYear[], texts: FundTexts): readonly string[] {
  const { say, language } = texts;
  const told = new Map<string, { say: (columns: string) => string; columns: string[] }>();
  const tell = (key: string, year: BalanceYear, sentence: (columns: string) => string): void => {
    const known = told.get(key) ?? { say: sentence, columns: [] };
    told.set(key, known);
    known.columns.push(year.table.columns[year.column]?.header ?? '');
  };
  const list = (words: readonly EquationWord[]): string =>
    words.map((word) => equationWordText(word, language)).join(', ');
  for (const year of years) {
    const isUnclear = (input: EquationWord): boolean => year.unclear.some((word) => word === input);
    let before = '';
    for (const one of computedSteps(year)) {
      const { step, word } = one;
      if (step.kind === 'computed' || !ends.has(word)) continue;
      const inputs = list(step.inputs.filter((input) => !isUnclear(input)));
      const reason = `${step.reason} ${inputs}`;
      // What an earlier step lacks, those after it lack as well.
      if (inputs === '' || reason === before) continue;
      before = reason;
      const label = balanceStepLabel(one, texts);
      const code = step.reason === 'inputMissing' ? 'balanceNotComputed' : 'balanceUnitMissing';
      tell(`${word} ${reason}`, year, (columns) => say(code, { step: label, inputs, years: columns }));
    }
    if (year.unclear.length > 0) {
      const inputs = list(year.unclear);
      tell(`unclear ${inputs}`, year, (columns) => say('balanceUnclear', { inputs, years: columns }));
    }
  }
  return [...told.values()].map(({ say: sentence, columns }) => {
    const named = columns.filter((column) => column !== '').join(', ');
    return sentence(years.length === 1 || named === '' ? '' : say('balanceYears', { years: named }));
  });
}
