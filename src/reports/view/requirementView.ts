import { cellName } from '../../domain/address';
import type { Figure } from '../../domain/administration';
import { positionIn } from '../../domain/cellPosition';
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

/** Where the units stand in the tables of departments, looked up once: there may be thousands of them. */
export interface UnitRows {
  readonly tables: readonly Table[];
  /** By the administration's name. */
  readonly units: ReadonlyMap<string, DepartmentRows>;
}

interface DepartmentRows {
  readonly departments: Table;
  /** By the unit's label; null for the total. */
  readonly rows: ReadonlyMap<string | null, number>;
  /** The rows that want a comment. */
  readonly missing: ReadonlySet<number>;
}

export function unitRows({ administrations, tables, findings }: Reconciliation): UnitRows {
  const cells = findings.flatMap(({ detail, cells: [cell] }) =>
    detail.code === 'commentMissing' && cell !== undefined ? [cell] : [],
  );
  const units = administrations.flatMap(({ name, tables: { departments } }): [string, DepartmentRows][] => {
    if (departments === null) return [];
    const rows = new Map<string | null, number>();
    departments.rows.forEach(({ label, role }, row) => {
      const key = role === 'total' ? null : label;
      if ((role === 'total' || role === 'item') && !rows.has(key)) rows.set(key, row);
    });
    const missing = new Set(cells.flatMap((cell) => positionIn(departments, cell)?.row ?? []));
    return [[name, { departments, rows, missing }]];
  });
  return { tables, units: new Map(units) };
}

/** What one unit must reach, where that comes from, and what was said of it. */
export function requirementView(
  result: RequiredResult,
  { tables, units }: UnitRows,
  settings: Settings,
  texts: FundTexts,
): RequirementView {
  const owner = { administration: result.administration, unit: result.unit };
  const found = units.get(owner.administration);
  const departments = found?.departments ?? null;
  const row = found?.rows.get(owner.unit) ?? null;
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
    isMissing: row !== null && found?.missing.has(row) === true,
    comment: remarkView(said?.comment ?? '', departments, row, 'comment'),
    action: remarkView(said?.action ?? '', departments, row, 'action'),
  };
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
