import type { Measure } from '../domain/measure';
import type { RowRelation } from '../domain/table';
import type { TableKind } from '../domain/tableKind';
import { plainText } from './cells/plainText';
import type { RowLabel } from './words/rowLabel';
import { statementWords } from './words/rowWords';

const compared: ReadonlySet<Measure> = new Set([
  'outcome',
  'budget',
  'periodBudget',
  'forecast',
  'forecastDeviation',
  'periodDeviation',
  'deviation',
]);
/** Income and cost items that make a table an income statement rather than a list of units. */
const fewestItems = 2;

const balanceInputWords =
  /^(?:ansvarsförbindelse|ingående resultat(?:utjämnings)?reserv|planerad (?:avsättning|reservering))|^negativt balanskravsresultat .*kvar att/u;

/** What a table is about: a fund that rolls forward, an income statement, units side by side, or something else. */
export function tableKind(
  labels: readonly RowLabel[],
  measures: readonly Measure[],
  relations: readonly RowRelation[],
): TableKind {
  if (measures.includes('opening') && measures.includes('closing')) return 'fund';
  if (measures.includes('requiredResult') && !measures.some((measure) => compared.has(measure)))
    return 'fund';
  const stocks = labels.map(({ stock }) => stock);
  // A balance requirement has an opening and a closing deficit, but it is no fund.
  const isBalance = labels.some(({ text }) => plainText(text).includes('balanskrav'));
  if (!isBalance && stocks.includes('opening') && stocks.includes('closing') && labels.length <= 12)
    return 'fund';
  // Inputs of the balance requirement and of the reserve's limits name taxes, but they are no income statement.
  if (labels.some(({ text }) => balanceInputWords.test(plainText(text)))) return 'other';
  const income = labels.filter(({ side }) => side === 'income').length;
  const costs = labels.filter(({ side }) => side === 'costs').length;
  const named = labels.filter(({ text }) => text !== '').length;
  if (income > 0 && costs > 0 && income + costs >= fewestItems && (income + costs) * 4 >= named)
    return 'incomeStatement';
  if (labels.some(({ text }) => statementWords.test(plainText(text)))) return 'other';
  const isMeasured = measures.some((measure) => compared.has(measure));
  const isSummed = relations.length > 0 || labels.some(({ total }) => total);
  return isMeasured && isSummed && named >= fewestItems ? 'departments' : 'other';
}
