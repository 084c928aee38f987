import { fundRow } from '../keyRows';
import type { Measure } from '../measure';
import { turnedMeasure } from './turnedMeasure';
import { isWholeSide, lineBefore, totalLabel, wholeRows } from './wholeLines';
import type { Reconciliation } from '../reconciliation';
import type { Table } from '../table';
import { fundFigures } from './fundFigures';
import { type Line, lineFigures, yearsIn } from './lineFigures';
import { monthsIn } from './monthNames';
import { Names } from './names';
import type { NarrativeFigure } from './narrativeFigure';
import { type Owner, ownersOf } from './owners';
import { PartialNames } from './partialNames';
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
  /** The totals of its tables of funds. */
  readonly fundTotals: readonly Line[];
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
  readonly partialNames: PartialNames;
  figuresOf(line: Line): readonly NarrativeFigure[];
}

/** Reads the tables once; what is asked afterwards takes no time that grows with them. */
export function narrativeIndex(reconciliation: Reconciliation): NarrativeIndex {
  const owners = ownersOf(reconciliation);
  const ownerNames = new Names<Owner>();
  const lineNames = new Names<Line>();
  const partialNames = new PartialNames();
  const found = owners.map((owner) => {
    for (const name of owner.names) ownerNames.add(name, owner);
    const lines = owner.tables.flatMap((table) => linesOf(table, owner.index));
    for (const line of lines) {
      if (line.label === '') continue;
      lineNames.add(line.label, line);
      partialNames.add(line);
    }
    return ownerLines(owner, lines, reconciliation);
  });
  const known = new Map<Line, readonly NarrativeFigure[]>();
  return {
    owners: found,
    ownerNames,
    lineNames,
    partialNames,
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
    fundTotals: lines.filter(({ table, label }) => table.kind === 'fund' && totalLabel.test(label.trim())),
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
