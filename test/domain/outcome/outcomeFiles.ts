import { Decimal } from '../../../src/domain/decimal';
import type { Table } from '../../../src/domain/table';
import {
  defaultImportChoices,
  type ImportChoices,
  type ImportMapping,
  noImportMapping,
} from '../../../src/domain/outcome/importChoices';
import type { ImportPlan, RowPlan, TargetPlan } from '../../../src/domain/outcome/importPlan';
import type { CodedName, OutcomeFigure, OutcomeFile } from '../../../src/domain/outcome/outcomeFile';
import { type ImportInput, planImport } from '../../../src/domain/outcome/planImport';
import type { SheetCells } from '../../../src/workbook/cells';
import { read, type TableText } from '../../reading/tableText';

const accumulated = '2017-01/2017-08';

/**
 * A figure as text: `1003 HR | 5010 Löner | -1200`, unit, account and value; a code and a name, either of them, or `-`
 * for none. A fourth field is the period, `2017-08` or `2017-01/2017-08`, which else is January to August.
 */
export function figureOf(text: string): OutcomeFigure {
  const [unit = '-', account = '-', value = '0', when = accumulated] = text
    .split('|')
    .map((field) => field.trim());
  const [from = '', to = from] = when.split('/');
  return {
    unit: nameOf(unit),
    account: nameOf(account),
    measure: 'outcome',
    period: { from, to },
    value: new Decimal(value),
  };
}

export function nameOf(text: string): CodedName | null {
  if (text === '-') return null;
  const [, code, name = ''] = /^(\d+)?\s*(.*)$/.exec(text) ?? [];
  return { code: code ?? null, name: name === '' ? null : name };
}

/** A file of figures, a line each; what is not given is a text in kronor on Kommun-Bas. */
export function fileOf(
  lines: string,
  given: Partial<OutcomeFile> & { readonly named?: string } = {},
): OutcomeFile {
  const { named = 'ekonomi.csv', ...parts } = given;
  const figures = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(figureOf);
  return {
    identity: { name: named, size: lines.length, fingerprint: `print of ${named}` },
    format: 'long',
    sheet: null,
    unit: 'kr',
    organisation: null,
    fiscalYear: null,
    plan: figures.some(({ account }) => account !== null) ? 'kommunBas' : null,
    figures,
    controlTotals: [],
    notes: [],
    dimensions: [],
    ...parts,
  };
}

type Sheet = SheetCells | TableText;

export interface PlanSetting {
  readonly mapping?: Partial<ImportMapping>;
  readonly choices?: Partial<ImportChoices>;
  readonly imports?: ImportInput['imports'];
  /** By address, `Blad1!B9`. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** The plan of an import of some files into the sheets that texts describe. */
export function planOf(
  files: readonly OutcomeFile[] | OutcomeFile,
  sheets: readonly Sheet[] | readonly Table[],
  { mapping = {}, choices = {}, imports = [], formulas = {} }: PlanSetting = {},
): ImportPlan {
  const tables = isTables(sheets) ? sheets : read(...sheets).tables;
  return planImport({
    files: 'figures' in files ? [files] : files,
    tables,
    mapping: { ...noImportMapping, ...mapping },
    choices: { ...defaultImportChoices, ...choices },
    imports,
    formulaAt: ({ sheet, row, column }) =>
      formulas[`${sheet}!${String.fromCharCode(65 + column)}${row + 1}`] ?? null,
  });
}

function isTables(sheets: readonly Sheet[] | readonly Table[]): sheets is readonly Table[] {
  return sheets.every((sheet: Sheet | Table) => typeof sheet === 'object' && 'rowRelations' in sheet);
}

/** The only target of a plan, or the one of a sheet. */
export function targetOf(plan: ImportPlan, sheet?: string): TargetPlan {
  const found = plan.targets.filter(({ table }) => sheet === undefined || table.sheet === sheet);
  const [target] = found;
  if (target === undefined || found.length > 1) throw new Error(`${found.length} targets, not one`);
  return target;
}

export function rowNamed({ rows }: TargetPlan, label: string): RowPlan {
  const row = rows.find((each) => each.label === label);
  if (row === undefined) throw new Error(`no row ${label}`);
  return row;
}

/** Each row's label and new amount, `-` where the cell is not written. */
export function newAmounts({ rows }: TargetPlan): Record<string, string> {
  return Object.fromEntries(rows.map(({ label, next }) => [label, next?.value.toFixed() ?? '-']));
}

/** `unit 1099: noRow 250` */
export function unmatchedTexts({ unmatched }: ImportPlan): readonly string[] {
  return unmatched.map(
    ({ kind, key, reason, value }) => `${kind} ${key.code ?? key.name ?? ''}: ${reason} ${value.toFixed()}`,
  );
}
