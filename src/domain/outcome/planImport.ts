import type { CellRef } from '../address';
import { type Decimal, zero } from '../decimal';
import type { OutcomeImport } from '../history/outcomeHistory';
import type { Table } from '../table';
import { tableKeyText } from '../tableKey';
import { accountLookup } from './accountRules';
import { type Candidate, chooseTargets, outcomeColumn } from './chooseTargets';
import { fillDepartments } from './fillDepartments';
import { fillStatement, type GroupScope } from './fillStatement';
import { availablePeriods, type FilePeriods, periodsOfFile } from './filePeriods';
import type { ImportChoices, ImportMapping } from './importChoices';
import type { ImportObstacle, ImportPlan, TargetPlan } from './importPlan';
import { kommunBas } from './kommunBas';
import { type LedgerEntry, ledgerOf } from './ledger';
import { type LedgerLines, withoutLineTotals } from './lineTotals';
import type { OutcomeColumn } from './newAmounts';
import type { OutcomeFile, OutcomeMeasure } from './outcomeFile';
import type { Period } from './period';
import type { PlacingRules } from './placeAccount';
import { planTarget } from './planTarget';
import {
  fileWarnings,
  historyWarnings,
  privatePlanWarnings,
  scopeWarnings,
  targetWarnings,
} from './planWarnings';
import type { TableFill } from './rowFill';
import { distinctFiles } from './sameAmounts';
import { type DepartmentsOf, departmentsOfStatements, Scope } from './scope';
import { statementSign } from './statementRows';
import { tableStructure } from './tableStructure';
import { type UnitGroup, unitGroups } from './unitGroups';
import { eitherMatch, type UnitMatches, unitMatches } from './unitMatches';
import { unmatchedOutcomes } from './unmatched';

export interface ImportInput {
  readonly files: readonly OutcomeFile[];
  /** The workbook's tables as read. */
  readonly tables: readonly Table[];
  readonly mapping: ImportMapping;
  readonly choices: ImportChoices;
  /** What was imported before. */
  readonly imports: readonly OutcomeImport[];
  /** A cell's formula; null where it has none. */
  readonly formulaAt: (cell: CellRef) => string | null;
}

/**
 * What an import of the files would change in the workbook, and what of them it would leave. Nothing is written.
 * `targets`: the tables to plan for, where it is not for the user to choose.
 */
export function planImport(
  input: ImportInput,
  targets: readonly string[] | null = input.choices.targets,
): ImportPlan {
  const { files, tables, choices } = input;
  const candidates = tables.flatMap((table): Candidate[] => {
    const column = outcomeColumn(table);
    return column === null ? [] : [{ table, column, structure: tableStructure(table, column) }];
  });
  const periodsOf = new Map(files.map((file) => [file, periodsOfFile(file)]));
  const { available, latest } = availablePeriods(files, periodsOf);
  const month = choices.period ?? latest;
  const period = available.find(({ to }) => to === month) ?? null;
  const plan: ImportPlan = {
    files: files.map(({ identity }) => identity),
    period,
    available,
    targets: [],
    otherTargets: candidates.map(({ table }) => table),
    unmatched: [],
    warnings: [],
    obstacle: null,
  };
  const obstacle = obstacleBefore(candidates, month, period, available);
  return period === null || obstacle !== null
    ? { ...plan, obstacle }
    : planPeriod({ ...input, targets }, plan, candidates, period, periodsOf);
}

function obstacleBefore(
  candidates: readonly Candidate[],
  month: string | null,
  period: Period | null,
  available: readonly Period[],
): ImportObstacle | null {
  if (candidates.length === 0) return { code: 'noTarget' };
  if (month === null) return { code: 'noPeriod' };
  return period === null ? { code: 'periodNotInFiles', period: month, available } : null;
}

interface PlannedInput extends ImportInput {
  readonly targets: readonly string[] | null;
}

function planPeriod(
  input: PlannedInput,
  plan: ImportPlan,
  candidates: readonly Candidate[],
  period: Period,
  periodsOf: ReadonlyMap<OutcomeFile, FilePeriods>,
): ImportPlan {
  const { files, choices, imports, formulaAt } = input;
  const distinct = distinctFiles(files, periodsOf, period, 'outcome', choices.unit);
  const { entries, warnings } = ledgerOf(distinct.files, periodsOf, period, 'outcome', choices.unit);
  const possibleStatements = candidates.filter(
    (each) => isStatement(each) && (input.targets?.includes(tableKeyText(each.table.key)) ?? true),
  );
  const linesOf = (of: readonly LedgerEntry[]): LedgerLines =>
    withoutLineTotals(of, possibleStatements, input.mapping.aliases);
  const lines = linesOf(entries);
  const groups = unitGroups(lines.entries);
  const budgets = unitGroups(linesOf(entriesOf(input, period, 'periodBudget')).entries);
  const context: FillContext = {
    ...input,
    departmentsOf: departmentsOfStatements(input.tables),
    lookup: accountLookup(input.mapping.accountRules ?? kommunBas),
  };
  const possible = filler(context, candidates, groups);
  const filled = candidates.map((each) => ({ ...each, fill: possible.fill(each) }));
  const chosen = chooseTargets(filled, input.targets, groups);
  const others = candidates.filter((each) => !chosen.some(({ table }) => table === each.table));
  const { fill, units, scope } =
    chosen.length === candidates.length ? possible : filler(context, chosen, groups);
  const total = groups.reduce((sum, group) => sum.plus(group.total), zero);
  const budgetFill = filler(context, chosen, budgets).fill;
  const fills = chosen.map((candidate) => ({ candidate, own: fill(candidate) }));
  const takenBy = (isOfKind: (candidate: Candidate) => boolean): Decimal =>
    takenByAny(
      groups,
      fills.flatMap(({ candidate, own }) => (isOfKind(candidate) ? [own] : [])),
    );
  const inStatements = takenBy(isStatement);
  const inDepartments = takenBy((candidate) => !isStatement(candidate));
  const planned = fills.map(({ candidate, own }) => {
    const target = outcomeColumnOf(candidate);
    const { plan: targetPlan, unitFactor } = planTarget({
      target,
      fill: own,
      budgets: budgetFill(candidate),
      total,
      takenByAny: isStatement(candidate) ? inStatements : inDepartments,
      choices,
      formulaAt,
    });
    return {
      candidate,
      fill: own,
      plan: targetPlan,
      warnings: targetWarnings(targetPlan, unitFactor, formulaAt),
    };
  });
  const statements = planned.filter(({ candidate }) => isStatement(candidate));
  const targets = planned.map((each) => each.plan);
  const hasPrivatePlan = statements.length > 0 && input.mapping.accountRules === null;
  return {
    ...plan,
    targets,
    otherTargets: others.map(({ table }) => table),
    unmatched: unmatchedOutcomes(groups, {
      departments: planned.filter((each) => !isStatement(each.candidate)).map((each) => each.fill),
      statements: statements.map((each) => ({ table: each.candidate.table, fill: each.fill })),
      units,
    }),
    warnings: [
      ...historyWarnings(period, files, imports),
      ...distinct.warnings,
      ...(lines.areCostsTurned ? [{ code: 'costsTurned' } as const] : []),
      ...warnings,
      ...fileWarnings(files, period, choices.unit !== null),
      ...(hasPrivatePlan ? privatePlanWarnings(files) : []),
      ...planned.flatMap((each) => each.warnings),
      ...scopeWarnings(
        scope,
        statements.map(({ plan: { table } }) => table),
      ),
    ],
    obstacle: obstacleAfter(targets),
  };
}

/** In kronor, what of the files came to a row of at least one of the tables. */
function takenByAny(groups: readonly UnitGroup[], fills: readonly TableFill[]): Decimal {
  let taken = zero;
  for (const group of groups)
    for (const entry of [...group.accounts, ...group.lines])
      if (fills.some((fill) => fill.fateOf(group, entry).kind === 'row')) taken = taken.plus(entry.value);
  return taken;
}

function obstacleAfter(targets: readonly TargetPlan[]): ImportObstacle | null {
  if (targets.length === 0) return { code: 'noTarget' };
  const isAnyGiven = targets.some(({ rows }) => rows.some(({ given }) => given !== null));
  return isAnyGiven ? null : { code: 'nothingMatched' };
}

function entriesOf(
  { files, choices }: ImportInput,
  period: Period,
  measure: OutcomeMeasure,
): readonly LedgerEntry[] {
  const periodsOf = new Map(files.map((file) => [file, periodsOfFile(file, measure)]));
  const stating = files.filter((file) => (periodsOf.get(file)?.periods.length ?? 0) > 0);
  const distinct = distinctFiles(stating, periodsOf, period, measure, choices.unit);
  return ledgerOf(distinct.files, periodsOf, period, measure, choices.unit).entries;
}

interface FillContext extends ImportInput {
  readonly departmentsOf: DepartmentsOf;
  readonly lookup: PlacingRules['lookup'];
}

interface Filler {
  readonly units: UnitMatches;
  readonly scope: Scope;
  readonly fill: (candidate: Candidate) => TableFill;
}

/** Fills tables as if they, and no others, were written to. */
function filler(
  { tables, mapping, choices, departmentsOf, lookup }: FillContext,
  targets: readonly Candidate[],
  groups: readonly UnitGroup[],
): Filler {
  const { aliases, accountRules } = mapping;
  const statements = targets.filter(isStatement).map(({ table }) => table);
  const ofUnits = targets.filter((target) => !isStatement(target)).map(({ table }) => table);
  const departments = tables.filter(({ kind }) => kind === 'departments');
  const units = unitMatches(groups, ofUnits, aliases, departments);
  const matchOf = eitherMatch(units.of, unitMatches(groups, departments, aliases).of);
  const areChosen = choices.targets !== null;
  const scope = new Scope({ tables, departmentsOf, statements, groups, matchOf, areChosen });
  const rules: PlacingRules = { lookup, areOwn: accountRules !== null, aliases };
  return {
    units,
    scope,
    fill: (candidate) => {
      const { table, structure } = candidate;
      if (!isStatement(candidate)) return fillDepartments(table, structure, groups, units.of);
      const scopes = new Map(groups.map((group) => [group, scope.of(table, group)]));
      return fillStatement(table, structure, groups, (group) => scopes.get(group) ?? nothing, rules);
    },
  };
}

const nothing: GroupScope = { accounts: false, lines: false };

function isStatement({ table }: Candidate): boolean {
  return table.kind === 'incomeStatement';
}

function outcomeColumnOf({ table, column, structure }: Candidate): OutcomeColumn {
  const isNetCost = table.signs.costs === 'positive';
  return {
    table,
    column,
    structure,
    unit: table.columns[column]?.unit ?? 'kr',
    signOf: (row) =>
      table.kind === 'incomeStatement' ? statementSign(table, structure, row) : isNetCost ? -1 : 1,
  };
}
