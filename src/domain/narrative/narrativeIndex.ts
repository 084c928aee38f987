import { keyRows } from '../administrationFigures';
import { fundRow, resultRows, totalRows } from '../keyRows';
import type { Measure } from '../measure';
import { turnedMeasure } from './turnedMeasure';
import type { Reconciliation } from '../reconciliation';
import type { Table } from '../table';
import { fundFigures } from './fundFigures';
import { type Line, lineFigures, yearsIn } from './lineFigures';
import { Names } from './names';
import type { NarrativeFigure } from './narrativeFigure';
import { type Owner, ownersOf } from './owners';
import { requirementFigures } from './requirementFigures';

/** What an owner's tables say as a whole, where a text names no row of them. */
export interface OwnerLines {
  readonly owner: Owner;
  /** The totals and the results. */
  readonly whole: readonly Line[];
  readonly income: readonly Line[];
  readonly costs: readonly Line[];
  readonly grant: readonly Line[];
  /** The result before the movement of the fund, and the fund's row; null where there is none. */
  readonly beforeFund: { readonly line: Line | null; readonly row: Line } | null;
  readonly funds: readonly NarrativeFigure[];
  readonly requirements: readonly NarrativeFigure[];
  /** The rows are units, so that "nämnden" or "enheten" may be any of them. */
  readonly isOfUnits: boolean;
  /** Months that its tables' titles and headings name, by their first three letters in Swedish. */
  readonly months: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  /** The whole is a municipality. */
  readonly isMunicipality: boolean;
}

/** The figures of a reconciliation, by what a text may call them. */
export interface NarrativeIndex {
  readonly owners: readonly OwnerLines[];
  readonly ownerNames: Names<Owner>;
  readonly lineNames: Names<Line>;
  figuresOf(line: Line): readonly NarrativeFigure[];
}

/** Reads the tables once; what is asked afterwards takes no time that grows with them. */
export function narrativeIndex(reconciliation: Reconciliation): NarrativeIndex {
  const owners = ownersOf(reconciliation);
  const ownerNames = new Names<Owner>();
  const lineNames = new Names<Line>();
  const found = owners.map((owner) => {
    for (const name of owner.names) ownerNames.add(name, owner);
    const lines = owner.tables.flatMap((table) => linesOf(table, owner.index));
    for (const line of lines) if (line.label !== '') lineNames.add(line.label, line);
    return ownerLines(owner, lines, reconciliation);
  });
  const known = new Map<Line, readonly NarrativeFigure[]>();
  return {
    owners: found,
    ownerNames,
    lineNames,
    figuresOf: (line) => {
      const figures = known.get(line) ?? lineFigures(line);
      known.set(line, figures);
      return figures;
    },
  };
}

/** Measures of columns that say nothing of what stands in them. */
const unmeasured: ReadonlySet<Measure> = new Set(['other', 'total', 'note', 'percent', 'count', 'text']);

/** A table's rows; its columns where its measures run down the side. */
function linesOf(table: Table, owner: number): Line[] {
  const isTurned =
    table.rows.filter(({ label }) => turnedMeasure(label) !== null).length >= 2 &&
    table.columns.every(({ measure }) => unmeasured.has(measure));
  if (isTurned) {
    return table.columns.map(({ header }, index) => ({
      table,
      direction: 'column',
      index,
      label: header,
      owner,
      side: null,
    }));
  }
  return table.rows.flatMap(({ label, role, side }, index) =>
    role === 'heading' || role === 'count' ? [] : { table, direction: 'row', index, label, owner, side },
  );
}

const grantWords =
  /kommunbidrag|nämndbidrag|driftbidrag|driftram|ersättning från kommun|kommun-? ?\/? ?nämndersättning|kommunersättning|ramanslag|budgetram/i;

function ownerLines(owner: Owner, lines: readonly Line[], reconciliation: Reconciliation): OwnerLines {
  const at = (table: Table, row: number | null): Line[] =>
    lines.filter((line) => line.table === table && line.direction === 'row' && line.index === row);
  const { administration } = owner;
  const statement =
    administration?.tables.incomeStatement ??
    owner.tables.find(({ kind }) => kind === 'incomeStatement') ??
    null;
  const departments = administration?.tables.departments ?? null;
  const wholes = wholeRows(owner, lines, at);
  const side = (which: 'income' | 'costs'): Line[] =>
    lines.filter((line) => line.direction === 'row' && isWholeSide(line, which));
  const fundAt = statement === null ? null : fundRow(statement);
  const [fund] = statement === null ? [] : at(statement, fundAt);
  const result = wholes.find((line) => line.table === statement);
  const before =
    statement === null || fund === undefined || result === undefined
      ? null
      : lineBefore(statement, result, fund, at);
  return {
    owner,
    // The result before the fund agrees under that condition only.
    whole: wholes.filter((line) => line !== before),
    income: side('income'),
    costs: side('costs'),
    grant: lines.filter(({ label }) => grantWords.test(label)),
    beforeFund:
      statement === null || fund === undefined || result === undefined ? null : { line: before, row: fund },
    funds: fundFigures(owner, reconciliation),
    requirements: requirementFigures(owner, reconciliation, fund?.label ?? null),
    isOfUnits:
      (departments ?? owner.tables[0])?.rows.some(({ label }) =>
        /nämnd|förvaltning|styrelse|kontor/i.test(label),
      ) === true,
    months: new Set(headTexts(owner).flatMap(monthsIn)),
    years: new Set(headTexts(owner).flatMap(yearsIn)),
    isMunicipality: lines.some(({ label }) =>
      /nämnd|skatteintäkt|kommunalskatt|generella statsbidrag/i.test(label),
    ),
  };
}

function headTexts({ tables }: Owner): readonly string[] {
  return tables.flatMap(({ title, sheet, columns }) => [
    title,
    sheet,
    ...columns.map(({ header }) => header),
  ]);
}

const monthNames =
  /(?<!\p{L})(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)(?:uari|ruari|s|il|i|usti|t|tember|ober|ember|uary|ruary|ch|e|y|ust)?(?!\p{L})|(?:19|20)\d\d-(0[1-9]|1[0-2])(?!\d)/gu;
const inOrder = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function monthsIn(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(monthNames)].map(([, name, number]) =>
    name === undefined
      ? (inOrder[Number(number) - 1] ?? '')
      : name.replace('may', 'maj').replace('oct', 'okt'),
  );
}

/** Surely the whole, whatever the arithmetic says of the parts. */
const totalLabel = /^(?:totalt?|summa|summa totalt|(?:hela )?kommunen totalt|totalsumma|total)$/i;

/** So many totals of a table are its whole at most. */
const mostWholes = 6;

/** The rows that a table comes to: its totals, and in an income statement its results, the likeliest first. */
function wholeRows(
  { administration, tables }: Owner,
  lines: readonly Line[],
  at: (table: Table, row: number | null) => Line[],
): Line[] {
  const key = administration === null ? null : keyRows(administration.tables);
  return tables.flatMap((table) => {
    const turned = lines.filter((line) => line.table === table && line.direction === 'column');
    if (turned.length > 0)
      return turned.length === 1
        ? turned
        : turned.filter(({ label }) => /^(?:totalt?|summa|samtliga)$/i.test(label.trim()));
    if (table === administration?.tables.fund) return [];
    const isStatement = table.kind === 'incomeStatement';
    const [first = null] = isStatement ? resultRows(table) : totalRows(table);
    const chosen =
      table === administration?.tables.incomeStatement
        ? key?.result
        : table === administration?.tables.departments
          ? key?.total
          : first;
    const results = resultRows(table).filter((row) => table.rows[row]?.role === 'result');
    const others = isStatement
      ? results
      : [...totalRows(table), ...(table.kind === 'departments' ? [] : results)];
    const named = table.rows.flatMap(({ label, role }, row) =>
      role !== 'heading' && totalLabel.test(label.trim()) ? [row] : [],
    );
    const rows = [...new Set([chosen ?? first, ...named.slice(-2), ...others])]
      .filter((row) => row !== null)
      .slice(0, mostWholes);
    return rows.flatMap((row) => at(table, row));
  });
}

/** All income, or all costs: a total by its words, or the one row of its side. */
function isWholeSide({ label, table, index, side }: Line, which: 'income' | 'costs'): boolean {
  const plain = label
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L} ]/gu, ' ')
    .trim();
  const word =
    which === 'income' ? 'intäkter|intäkt|income|revenues?' : 'kostnader|kostnad|costs|expenses|expenditure';
  const isNamed = new RegExp(
    `^(?:(?:summa|totalt?|totala|verksamhetens|sum|total|nämndens|förvaltningens) )*(?:${word})(?: totalt)?$`,
    'u',
  ).test(plain);
  if (isNamed) return true;
  const role = table.rows[index]?.role;
  return (
    side === which &&
    (role === 'subtotal' || role === 'total') &&
    new RegExp(`^(?:summa|totalt?) .{0,20}(?:${word})$`, 'u').test(plain)
  );
}

/** The result that the fund's movement is added to. */
function lineBefore(
  statement: Table,
  result: Line,
  fund: Line,
  at: (table: Table, row: number | null) => Line[],
): Line | null {
  const relation = statement.rowRelations.find(({ target }) => target === result.index);
  const before = relation?.terms.find(
    ({ index }) => index !== fund.index && statement.rows[index]?.role === 'result',
  );
  return at(statement, before?.index ?? null)[0] ?? null;
}
