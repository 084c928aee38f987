import type { CellRef } from '../domain/address';
import { type OutcomeImport, withImport } from '../domain/history/outcomeHistory';
import { withImported } from '../domain/history/withImported';
import { earlierMonths } from '../domain/outcome/earlierMonths';
import type { ImportChoices } from '../domain/outcome/importChoices';
import type { ImportPlan } from '../domain/outcome/importPlan';
import { type ImportInput as PlanningInput, planImport } from '../domain/outcome/planImport';
import { cellChangesOf, outcomesOf } from '../domain/outcome/planOutcome';
import { noSettings } from '../domain/settings';
import { readTables, type Source } from '../reading/readTables';
import { importView } from '../reports/importing/importViewOf';
import type { ReadFile } from '../reports/importing/readFile';
import { mappingSentences } from '../reports/importing/mappingSentences';
import type { ImportView } from '../reports/importView';
import type { ImportTexts } from '../reports/messages/importing/importTexts';
import type { Texts } from '../reports/messages/texts';
import type { Run } from '../reports/report';
import { cellFormula, cellValue, type SheetCells } from '../workbook/cells';
import type { CellChange, WorkbookChange } from '../workbook/workbook';
import { momentText } from '../reports/moment';
import { historySheet } from './sheets/historySheet';
import { isKept } from './keptImport';
import { NewerSettings } from './settings/newerSettings';
import { reconcileSources } from './reconcileSources';
import { ownCells } from './sheets/sourceCells';
import {
  formatWorkbookSettings,
  parseWorkbookSettings,
  type WorkbookSettings,
} from './settings/workbookSettings';

/** A workbook as it was read. */
export interface WorkbookContent {
  readonly name: string;
  readonly sheets: readonly SheetCells[];
  /** As the workbook keeps them; null where it keeps none. */
  readonly settings: string | null;
  /** What it keeps, where `settings` has decisions that are not kept yet. */
  readonly kept?: string | null;
}

export interface ImportInput {
  readonly workbook: WorkbookContent;
  readonly files: readonly ReadFile[];
  readonly choices: ImportChoices;
}

export interface ImportPreview {
  /** Null where none of the files can be used. */
  readonly plan: ImportPlan | null;
  readonly view: ImportView;
}

/** What the files would change in the workbook; nothing is written. */
export function previewImport(input: ImportInput, texts: ImportTexts): ImportPreview {
  const { files } = input;
  const { settings } = parseWorkbookSettings(input.workbook.settings);
  const planning = planningInput(input, settings);
  const plan = planning.files.length === 0 ? null : planImport(planning);
  return { plan, view: importView({ plan, files, mapping: settings.importing }, texts) };
}

/**
 * All that a planned import writes: the outcome cells, the history, and the sheet that shows it; null where all of it is in
 * the workbook since an earlier import of the same files. Throws a RangeError where the plan has an obstacle, and a
 * NewerSettings.
 */
export function importChange(
  input: ImportInput,
  plan: ImportPlan,
  run: Run,
  texts: Texts,
  importTexts: ImportTexts,
): WorkbookChange | null {
  if (plan.obstacle !== null || plan.period === null) throw new RangeError('The import has an obstacle.');
  const { workbook } = input;
  const { settings, problem } = parseWorkbookSettings(workbook.settings);
  if (problem?.code === 'newer') throw new NewerSettings();
  const made: OutcomeImport = {
    at: momentText(run.at).replace(' ', 'T'),
    period: plan.period,
    files: plan.files,
    mapping: mappingSentences(settings.importing, usesAccounts(plan), importTexts),
    rows: outcomesOf(plan),
    earlier: earlierMonths(planningInput(input, settings), plan),
  };
  const changes = cellChangesOf(plan);
  const { kept = workbook.settings } = workbook;
  if (changes.length === 0 && kept === workbook.settings && isKept(settings.history, made)) return null;
  const history = withImport(settings.history, made);
  const standing = reconcileSources(sourcesOf(workbook), { ...noSettings, ...settings });
  const sheets = sheetsByName(workbook.sheets);
  return {
    cells: changes.map((change) => cellChange(sheets, change)),
    sheets: [historySheet(history, withImported(standing, made), run, texts, ownCells(workbook.sheets))],
    settings: formatWorkbookSettings({ ...settings, history }),
  };
}

function planningInput(
  { workbook, files, choices }: ImportInput,
  { importing: mapping, history, ...settings }: WorkbookSettings,
): PlanningInput {
  const { tables } = readTables(sourcesOf(workbook), { ...noSettings, ...settings, history });
  const sheets = sheetsByName(workbook.sheets);
  return {
    files: files.flatMap(({ result }) => (result.ok ? [result.file] : [])),
    tables,
    mapping,
    choices,
    imports: history.imports,
    formulaAt: (cell) => formulaAt(sheets, cell),
  };
}

function sourcesOf({ name, sheets }: WorkbookContent): readonly Source[] {
  return [{ file: null, name, sheets }];
}

function usesAccounts({ targets }: ImportPlan): boolean {
  return targets.some(({ rows }) =>
    rows.some(({ basis }) => basis.kind === 'matched' && basis.by === 'accounts'),
  );
}

function cellChange(
  sheets: ReadonlyMap<string, SheetCells>,
  { cell, value }: { readonly cell: CellRef; readonly value: CellChange['value'] },
): CellChange {
  const { sheet, row, column } = cell;
  const source = sheets.get(sheet);
  return {
    sheet,
    row,
    column,
    value,
    expected: {
      value: source === undefined ? null : cellValue(source, row, column),
      formula: formulaAt(sheets, cell),
    },
  };
}

function formulaAt(sheets: ReadonlyMap<string, SheetCells>, { sheet, row, column }: CellRef): string | null {
  const source = sheets.get(sheet);
  return source === undefined ? null : (cellFormula(source, row, column) ?? null);
}

function sheetsByName(sheets: readonly SheetCells[]): ReadonlyMap<string, SheetCells> {
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}
