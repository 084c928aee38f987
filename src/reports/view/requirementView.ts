import { cellName } from '../../domain/address';
import type { Figure } from '../../domain/administration';
import { positionIn } from '../../domain/cellPosition';
import type { Finding } from '../../domain/finding';
import { sameOwnerName } from '../../domain/funds/ownerName';
import type { Measure } from '../../domain/measure';
import type { Reconciliation } from '../../domain/reconciliation';
import { remarkOn } from '../../domain/remark';
import type { RequiredResult } from '../../domain/requiredResults';
import type { Settings } from '../../domain/settings';
import type { Table } from '../../domain/table';
import type { FigureView } from '../figureView';
import { formatNumber } from '../formatAmount';
import type { RemarkView, RequirementView } from '../fundsView';
import type { FundTexts } from '../messages/funds/fundTexts';
import { cellView } from './cellView';
import { namedFigureView } from './equationView';

/** What one unit must reach, where that comes from, and what was said of it. */
export function requirementView(
  result: RequiredResult,
  { administrations, tables, findings }: Reconciliation,
  settings: Settings,
  texts: FundTexts,
): RequirementView {
  const owner = { administration: result.administration, unit: result.unit };
  const departments =
    administrations.find(({ name }) => name === owner.administration)?.tables.departments ?? null;
  const row = departments === null ? null : rowOf(departments, owner.unit);
  const said = remarkOn(owner, settings.remarks);
  const typed = [...settings.requiredResults].find(([name]) =>
    sameOwnerName(name, owner.unit ?? owner.administration),
  )?.[1];
  return {
    owner,
    name: owner.unit ?? owner.administration,
    source: sourceOf(result, typed !== undefined, tables, texts),
    typed: typed === undefined ? null : formatNumber(typed, typed.decimalPlaces(), texts.language),
    unit: (result.forecast ?? result.required).figure.amount.unit,
    figures: figuresOf(result, texts),
    isMissing: row !== null && departments !== null && findings.some(isMissingIn(departments, row)),
    comment: remarkView(said?.comment ?? '', departments, row, 'comment'),
    action: remarkView(said?.action ?? '', departments, row, 'action'),
  };
}

/** The administration's own row is its total. */
function rowOf(departments: Table, unit: string | null): number | null {
  const row = departments.rows.findIndex(({ label, role }) =>
    unit === null ? role === 'total' : role === 'item' && label === unit,
  );
  return row < 0 ? null : row;
}

function isMissingIn(departments: Table, row: number): (finding: Finding) => boolean {
  return ({ detail, cells: [cell] }) =>
    detail.code === 'commentMissing' && cell !== undefined && positionIn(departments, cell)?.row === row;
}

/** What was typed goes before what stands in the sheet. */
function remarkView(
  typed: string,
  departments: Table | null,
  row: number | null,
  measure: Measure,
): RemarkView {
  if (typed !== '' || departments === null || row === null) return { text: typed, cell: null };
  const column = departments.columns.findIndex((one) => one.measure === measure);
  const cell = column < 0 ? null : departments.cell(row, column);
  return cell?.kind === 'unreadable'
    ? { text: cell.text, cell: cellView(departments.place(row, column)) }
    : { text: '', cell: null };
}

function figuresOf(result: RequiredResult, { language }: FundTexts): readonly FigureView[] {
  const { required, forecast, forecastBeforeFund, shortfall, shortfallBeforeFund, coveredByFund } = result;
  const hasTransfer = !isSame(forecast?.figure, forecastBeforeFund?.figure);
  const isShort = shortfall?.figure.amount.value.gt(0) === true;
  const shown = [
    required,
    hasTransfer ? forecastBeforeFund : null,
    forecast,
    hasTransfer ? shortfallBeforeFund : null,
    shortfall,
    isShort ? coveredByFund : null,
  ];
  return shown.flatMap((figure) => (figure === null ? [] : [namedFigureView(figure, language)]));
}

function isSame(one: Figure | undefined, other: Figure | undefined): boolean {
  return one === undefined || other === undefined || one.amount.value.equals(other.amount.value);
}

function sourceOf(
  { required, assumed }: RequiredResult,
  isTyped: boolean,
  tables: readonly Table[],
  { say }: FundTexts,
): string {
  if (isTyped) return say('requirementTyped');
  const { cell } = required.figure;
  if (assumed)
    return cell === null ? say('requirementBudget') : say('requirementBudgetAt', { cell: cellName(cell) });
  if (cell === null) return say('requirementComputed');
  const header = tables.map((table) => headerOf(table, cell)).find((found) => found !== '') ?? '';
  return header === ''
    ? say('requirementAt', { cell: cellName(cell) })
    : say('requirementColumn', { header, cell: cellName(cell) });
}

function headerOf(table: Table, cell: NonNullable<Figure['cell']>): string {
  const position = positionIn(table, cell);
  return position === null ? '' : (table.columns[position.column]?.header ?? '');
}
