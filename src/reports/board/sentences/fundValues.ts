import { stated } from '../../../domain/equations';
import type { FundStatus } from '../../../domain/funds/fundStatus';
import type { Table } from '../../../domain/table';
import { figureField } from '../../equations/figureField';
import { fundFlows } from '../../funds/fundFlows';
import { ownerText } from '../../funds/ownerText';
import type { BoardTexts } from '../../messages/board/boardTexts';
import type { SentenceName } from '../../messages/sentences/sentenceNames';
import type { ReportField } from '../../report';
import type { PartRecipe } from '../boardPart';
import { printFields } from '../printing/printFields';
import type { SentenceValue, SentenceValues } from './fillTemplate';

/** The figures of a fund that a sentence may state; named by its owner unless it is the administration's `only` one. */
export function fundValues(
  administration: string,
  { view, forecastEffect, closing }: FundStatus,
  only: boolean,
  tables: readonly Table[],
  recipe: PartRecipe,
  { say }: BoardTexts,
): SentenceValues {
  const opening = view.opening === null ? null : stated('opening', view.opening);
  const { allocated, withdrawn } = fundFlows(view);
  const amounts = printFields(
    new Map<SentenceName, ReportField>([
      ['opening', figureField(opening, tables)],
      ['allocated', figureField(allocated, tables)],
      ['withdrawn', figureField(withdrawn, tables)],
      ['forecastEffect', figureField(forecastEffect, tables)],
      ['closing', figureField(closing, tables)],
    ]),
    recipe,
  );
  const fund = only
    ? say('theFund')
    : say('fundOf', { owner: ownerText({ ...view.account.owner, administration: '' }) });
  const values = new Map<SentenceName, SentenceValue>([
    ['administration', { kind: 'text', text: administration }],
    ['fund', { kind: 'text', text: fund }],
  ]);
  for (const [name, amount] of amounts) {
    // What did not move is not told.
    const isIdle = (name === 'allocated' || name === 'withdrawn') && amount.value.isZero();
    if (!isIdle) values.set(name, { kind: 'amount', amount });
  }
  const [before, after] = [amounts.get('opening'), amounts.get('closing')];
  if (before !== undefined && after?.unit === before.unit) {
    const change = after.value.minus(before.value);
    const name = change.isZero() ? 'unchangedFund' : change.gt(0) ? 'fundIncrease' : 'fundDecrease';
    const amount = change.isZero() ? after : { ...after, value: change.abs() };
    values.set(name, { kind: 'amount', amount });
  }
  return values;
}
