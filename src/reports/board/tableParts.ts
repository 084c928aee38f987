import { columnOf } from '../../domain/table';
import type { Table } from '../../domain/table';
import type { Administration, Reconciliation } from '../../domain/reconciliation';
import { type MarkedCells, markedCells } from '../administrationRows';
import { departmentsTable } from '../departmentsTable';
import { ownFundRows } from '../funds/ownFundRows';
import { boardTextsIn } from '../messages/board/boardTexts';
import { type Texts, textsIn } from '../messages/texts';
import { overviewTable, statusOf } from '../overviewTable';
import type { ReportTable } from '../report';
import { sourceTable } from '../sourceTable';
import { boardTable, type ColumnDifference, type PartTexts } from './boardTable';
import type { PartRecipe } from './boardPart';
import { columnsNamed, fittedColumns, withoutColumns, withoutEmptyColumns } from './columns';
import { findingNotes } from './findingNotes';
import type { MakeOwnPart, MakePart, PartDraft } from './partDraft';

/** The texts of a recipe's language. */
export function partTextsOf({ language }: PartRecipe): PartTexts {
  return { texts: textsIn(language), board: boardTextsIn(language) };
}

/** One row per administration: its result, and how it stands against the required result. */
export const overviewPart: MakePart = ({ reconciliation }, recipe) => {
  const said = partTextsOf(recipe);
  const { administrations } = reconciliation;
  if (administrations.length === 0) return null;
  // The verdicts are sentences of their own in the document, in its unit.
  const notes = administrations.flatMap(({ name, requiredResult, requiredResultAssumed }) =>
    requiredResult !== null && requiredResultAssumed
      ? [said.texts.say('requirementAssumed', { administration: name })]
      : [],
  );
  // Below a requirement that is only assumed is below the budget, which the deviation tells.
  const short = administrations.filter(
    (administration) => !administration.requiredResultAssumed && statusOf(administration) === 'short',
  );
  const whole = {
    ...overviewTable(reconciliation, said.texts),
    notes: [...belowNotes(short, said), ...notes],
  };
  // How each stands is told below the table, where it costs no width.
  const table = withoutEmptyColumns(fittedColumns(whole, []));
  const sources = administrations.flatMap(({ tables }) => ownTables(tables));
  return tableDraft({ table, sources }, reconciliation, recipe, said);
};

/** The result of each department, without what its required result adds where that is no more than its budget. */
export const departmentsPart: MakeOwnPart = ({ reconciliation }, administration, recipe) => {
  const said = partTextsOf(recipe);
  const source = administration.tables.departments;
  if (source === null) return null;
  const { say } = said.texts;
  const whole = departmentsTable(administration, source, reconciliation, noMarks, said.texts, 'stated');
  const isStated = columnOf(source, 'requiredResult') !== null;
  const requirement = columnsNamed(whole, [say('measure_requiredResult'), say('measure_shortfall')]);
  const short = isStated
    ? whole.rows.flatMap(({ fields }) => {
        const [label, remark] = [fields[0], fields.at(-1)];
        const isLate = remark?.kind === 'text' && remark.flag === 'warning';
        return isLate && label?.kind === 'text' ? [{ name: label.text }] : [];
      })
    : [];
  const table = isStated ? whole : withoutColumns(whole, requirement);
  const notes = [
    ...(columnOf(source, 'outcome') === null ? [say('noOutcome')] : []),
    ...belowNotes(short, said),
  ];
  return tableDraft(
    {
      table: withLabel(
        { ...fittedColumns(table, dispensable(said.texts)), notes },
        said.board.say('department'),
      ),
      sources: [source],
    },
    reconciliation,
    recipe,
    said,
  );
};

/** The income statement, in its own signs. */
export const statementPart: MakeOwnPart = (input, administration, recipe) =>
  sourcePart(administration, 'incomeStatement', input.reconciliation, recipe);

/** The fund's table as it stands, of the administration's own funds where it shares the table. */
export const fundPart: MakeOwnPart = (input, administration, recipe) =>
  sourcePart(administration, 'fund', input.reconciliation, recipe);

function sourcePart(
  administration: Administration,
  kind: 'incomeStatement' | 'fund',
  reconciliation: Reconciliation,
  recipe: PartRecipe,
): PartDraft | null {
  const said = partTextsOf(recipe);
  const source = administration.tables[kind];
  if (source === null) return null;
  const { say } = said.texts;
  const title = say('sectionTitle', { administration: administration.name, kind: say(`kind_${kind}`) });
  const own = kind === 'fund' ? ownFundRows(administration, source, reconciliation) : null;
  const whole = sourceTable(title, source, noMarks, said.texts, own, 'stated');
  // A list of requirements alone is told with the others'.
  if (
    kind === 'fund' &&
    whole.columns.length === 1 + columnsNamed(whole, [say('measure_requiredResult')]).length
  )
    return null;
  const label = said.board.say(kind === 'fund' ? 'fund' : 'line');
  // Its equations repeat what the table shows, in the unit of the source.
  const table = withLabel({ ...fittedColumns(whole, dispensable(said.texts)), notes: [] }, label);
  return tableDraft({ table, sources: [source] }, reconciliation, recipe, said);
}

interface TableOfSources {
  readonly table: ReportTable;
  readonly sources: readonly Table[];
  /** Columns of which one is the difference of two others, though no cells tell it. */
  readonly difference?: ColumnDifference | null;
}

/** The printed table with notes on what does not add up in the workbook. */
export function tableDraft(
  { table, sources, difference = null }: TableOfSources,
  { findings }: Pick<Reconciliation, 'findings'>,
  recipe: PartRecipe,
  said: PartTexts,
): PartDraft {
  const { table: printed, cells } = boardTable(table, sources, recipe, said, difference);
  const doubts = new Set(findingNotes(findings, cells, recipe.unit, said.board));
  return {
    content: { kind: 'table', table: { ...printed, notes: [...printed.notes, ...doubts] } },
    sources,
    rules: [],
    inputs: [],
  };
}

/** What stands in a note must not be marked by colour in the table. */
const noMarks: MarkedCells = markedCells([]);

/** What a board can do without where the columns do not fit, the first ones first. */
function dispensable({ say }: Texts): readonly string[] {
  const measures = [
    'note',
    'level',
    'previousOutcome',
    'change',
    'previousForecast',
    'regulated',
    'other',
  ] as const;
  return measures.map((measure) => say(`measure_${measure}`));
}

function belowNotes(short: readonly { readonly name: string }[], { board }: PartTexts): readonly string[] {
  const rows = short.map(({ name }) => name).join(', ');
  return short.length === 0 ? [] : [board.say('belowRequirement', { rows })];
}

/** With a heading of its own over the labels. */
export function withLabel(table: ReportTable, heading: string): ReportTable {
  return {
    ...table,
    columns: table.columns.map((column, index) => (index === 0 ? { ...column, heading } : column)),
  };
}

function ownTables({ departments, incomeStatement, fund }: Administration['tables']): readonly Table[] {
  return [departments, incomeStatement, fund].filter((table) => table !== null);
}
