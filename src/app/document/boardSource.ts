import { areaAddress } from '../../domain/address';
import { positionIn } from '../../domain/cellPosition';
import { type Finding, type FindingClass, isOpen } from '../../domain/finding';
import type { FundRule } from '../../domain/funds/fundRule';
import type { OutcomeHistory } from '../../domain/history/outcomeHistory';
import type { Administration, Reconciliation } from '../../domain/reconciliation';
import type { Table } from '../../domain/table';
import type { BoardPart, PartOrigin, PartRecipe } from '../../reports/board/boardPart';
import type { PartDraft } from '../../reports/board/partDraft';
import { type PartEntry, partEntries } from '../../reports/board/partEntries';
import { isSentenceKind, type SentenceKind } from '../../reports/board/partKind';
import { partGroup, partName } from '../../reports/board/partName';
import { fingerprint } from '../../word/fingerprint';

/** Which run of the program the parts come from. */
export interface BoardRun {
  /** The workbook's name. */
  readonly workbook: string;
  readonly at: Date;
  readonly version: string;
}

/** The user's own sentences by their kind; ours where there is none. */
export type Templates = ReadonlyMap<SentenceKind, string>;

/** Makes the parts of a board document, plain data that a worker can post. */
export interface BoardSource {
  /** Every part that there is, in the order of a new document. */
  list(recipe: Omit<PartRecipe, 'template'>, templates?: Templates): readonly BoardPart[];
  /** The part with that id; null where the workbook has nothing that it could be made of. */
  make(id: string, recipe: PartRecipe): BoardPart | null;
  /** The ids of all parts that there are; the same for every recipe. */
  ids(): readonly string[];
}

const plainRecipe = { language: 'sv', unit: null, rounding: 'stated' } as const;

/** Findings that somebody should look at. */
const minded: ReadonlySet<FindingClass> = new Set([
  'error',
  'unlikely-rounding',
  'missing',
  'shortfall',
  'reading',
]);

/** The parts of a board document on what a run has found. */
export function boardSource(
  reconciliation: Reconciliation,
  history: OutcomeHistory,
  run: BoardRun,
): BoardSource {
  const entries = partEntries(reconciliation, history);
  const made = (entry: PartEntry, recipe: PartRecipe): BoardPart | null => {
    const draft = entry.make(recipe);
    if (draft === null) return null;
    return {
      id: entry.id,
      name: partName(entry, recipe.language),
      group: partGroup(entry, recipe.language),
      content: draft.content,
      recipe,
      origin: originOf(draft, entry.administration, reconciliation.findings, run),
    };
  };
  const list = (recipe: Omit<PartRecipe, 'template'>, templates: Templates = new Map()) =>
    entries.flatMap((entry) => {
      const { language, unit, rounding } = recipe;
      const template = isSentenceKind(entry.kind) ? (templates.get(entry.kind) ?? null) : null;
      return made(entry, { language, unit, rounding, template }) ?? [];
    });
  let ids: readonly string[] | null = null;
  return {
    list,
    make: (id, recipe) => {
      const entry = entries.find((one) => one.id === id);
      return entry === undefined ? null : made(entry, recipe);
    },
    ids: () => {
      ids ??= list(plainRecipe).map(({ id }) => id);
      return ids;
    },
  };
}

function originOf(
  { sources, rules, inputs }: PartDraft,
  administration: Administration | null,
  findings: readonly Finding[],
  { workbook, at, version }: BoardRun,
): PartOrigin {
  const own =
    administration === null ? findings : findings.filter((finding) => isAbout(administration, finding));
  const told = own.filter((finding) => minded.has(finding.class));
  const [source, ...others] = sources;
  const sheets = new Set(sources.map(({ file, sheet }) => JSON.stringify([file, sheet])));
  return {
    workbook,
    sheet: source !== undefined && sheets.size === 1 ? source.sheet : '',
    range: source !== undefined && others.length === 0 ? areaAddress(source.area) : '',
    at,
    inputs: fingerprint([...sources.flatMap(tableTexts), ...inputs]),
    rules: rules.map(ruleText).join('; '),
    openFindings: told.filter(isOpen).length,
    acceptedFindings: told.filter((finding) => !isOpen(finding)).length,
    version,
  };
}

/** The name of a rule, and a fingerprint of what it says. */
function ruleText(rule: FundRule): string {
  return `${rule.name} (${fingerprint([JSON.stringify(rule)])})`;
}

/** Whether one of the finding's cells stands in a table of the administration's. */
function isAbout({ tables }: Administration, { cells }: Finding): boolean {
  const own = [tables.departments, tables.incomeStatement, tables.fund];
  return cells.some((cell) => own.some((table) => table !== null && positionIn(table, cell) !== null));
}

/** All that a table's cells say, its headings and labels included, but not where they stand. */
function tableTexts(table: Table): readonly string[] {
  return [
    table.title,
    table.unit ?? '',
    ...table.columns.map(({ header }) => header),
    ...table.rows.flatMap(({ label }, row) => [
      label,
      ...table.columns.map((_, column) => {
        const cell = table.cell(row, column);
        if (cell.kind === 'blank') return '';
        return cell.kind === 'amount'
          ? `${cell.amount.value.toFixed()} ${cell.amount.unit ?? ''}`
          : cell.text;
      }),
    ]),
  ];
}
