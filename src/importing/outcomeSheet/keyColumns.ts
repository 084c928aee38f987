import { readRowLabels } from '../../reading/words/rowLabel';
import { codedLabel, unitLine, type ColumnContent } from './columnContent';
import type { KeyColumns } from './outcomeLayout';
import type { KeyHeading, KeyKind } from './words/keyWords';

/** A column that names rows. */
export interface NamingColumn {
  readonly column: number;
  readonly title: string;
  /** Null where its heading does not say what it names. */
  readonly heading: KeyHeading | null;
  readonly content: ColumnContent;
}

export interface RowKeys {
  readonly unit: KeyColumns | null;
  readonly account: KeyColumns | null;
  readonly parent: number | null;
  readonly summedOver: readonly number[];
  /** What the figures could be parted by, the one that they are first: headings of unit columns. */
  readonly families: readonly string[];
}

interface Family {
  readonly kind: KeyKind;
  readonly rank: number;
  readonly title: string;
  readonly columns: NamingColumn[];
}

/** Sorts the naming columns into unit and account, by their headings, else by what stands in them. */
export function readKeyColumns(naming: readonly NamingColumn[], dimension: string | null): RowKeys {
  const families = familiesOf(naming.filter(({ content }) => content.filled > 0));
  const units = families.filter(({ kind }) => kind === 'unit').sort((a, b) => b.rank - a.rank);
  const chosen = units.find(({ title }) => title === dimension) ?? units[0] ?? null;
  const accounts = families
    .filter(({ kind }) => kind === 'account')
    .sort((a, b) => codeLength(b) - codeLength(a));
  const account = accounts[0] ?? null;
  const parent = units.find((family) => chosen !== null && family.rank < chosen.rank);
  const keys = account === null ? null : keyColumns(account);
  // Lines of a statement without account codes are rows by name, as units are.
  const isNamesOnly = chosen === null && keys !== null && keys.code === null && keys.both === null;
  return {
    unit: chosen === null ? (isNamesOnly ? keys : null) : keyColumns(chosen),
    account: isNamesOnly ? null : keys,
    parent: parent === undefined ? null : (parent.columns[0]?.column ?? null),
    summedOver: families
      .filter(({ kind }) => kind === 'other')
      .flatMap(({ columns }) => columns.map(({ column }) => column)),
    families:
      chosen === null
        ? []
        : [chosen, ...units.filter((family) => family !== chosen)].map(({ title }) => title),
  };
}

function familiesOf(naming: readonly NamingColumn[]): readonly Family[] {
  const families: Family[] = [];
  for (const column of naming) {
    const last = families.at(-1);
    const { heading } = column;
    if (heading === null) {
      const isName = last?.columns.length === 1 && isNextTo(last, column) && lacksName(last, column);
      if (isName) last.columns.push(column);
      else families.push({ ...kindByContent(column), title: column.title, columns: [column] });
      continue;
    }
    const known = families.find(
      ({ kind, rank, columns }) =>
        kind === heading.kind &&
        rank === heading.rank &&
        columns.some((other) => other.heading?.family === heading.family),
    );
    if (known !== undefined && kindOf(known) !== 'other' && known.columns.length < 2)
      known.columns.push(column);
    else families.push({ kind: heading.kind, rank: heading.rank, title: column.title, columns: [column] });
  }
  return settled(families);
}

function kindOf({ kind }: Family): KeyKind {
  return kind;
}

function isNextTo(family: Family, column: NamingColumn): boolean {
  return family.columns.some((other) => Math.abs(other.column - column.column) === 1);
}

/** Codes with names in the column beside them. */
function lacksName(family: Family, column: NamingColumn): boolean {
  const [only] = family.columns;
  return only !== undefined && isCodes(only.content) && !isCodes(column.content);
}

function isCodes({ codes, filled, others }: ColumnContent): boolean {
  return codes > 0 && codes >= 0.7 * (filled - others);
}

/** A column whose heading says nothing: accounts where its codes are those of income and costs, else units. */
function kindByContent({ content }: NamingColumn): { readonly kind: KeyKind; readonly rank: number } {
  const codes = content.texts
    .map((text) => codedLabel.exec(text)?.[1] ?? text)
    .filter((text) => /^\d{1,6}$/.test(text));
  const inClass = codes.filter((code) => /^[3-8]/.test(code)).length;
  const names = readRowLabels(content.texts.filter((text) => /\p{L}/u.test(text)));
  const sides = names.filter(({ side }) => side !== null).length;
  const areAccounts =
    codes.length >= 0.4 * content.texts.length &&
    inClass >= 0.8 * codes.length &&
    (names.length === 0 ? codes.every((code) => code.length === 4) : sides >= 0.25 * names.length);
  return areAccounts ? { kind: 'account', rank: 0 } : { kind: 'unit', rank: 0 };
}

/** Codes beside names of accounts are accounts, whatever kind their own column was taken for. */
function settled(families: readonly Family[]): readonly Family[] {
  return families.map((family) => {
    const [code, name] = family.columns;
    if (family.kind !== 'unit' || family.rank !== 0 || code === undefined || name === undefined)
      return family;
    const both = {
      ...code,
      content: { ...code.content, texts: [...code.content.texts, ...name.content.texts] },
    };
    return { ...family, ...kindByContent(both) };
  });
}

function codeLength({ columns }: Family): number {
  const codes = columns.flatMap(({ content }) =>
    content.texts.map((text) => /^\d+/.exec(text)?.[0].length ?? 0),
  );
  return codes.length === 0 ? 0 : codes.reduce((sum, length) => sum + length, 0) / codes.length;
}

function keyColumns({ columns }: Family): KeyColumns {
  const [first, second] = columns;
  if (first === undefined) return { code: null, name: null, both: null };
  if (second === undefined) return oneColumn(first);
  const firstIsCode =
    first.heading?.part === 'code' || second.heading?.part === 'name' || isCodes(first.content);
  const [code, name] = firstIsCode ? [first, second] : [second, first];
  return { code: code.column, name: name.column, both: null };
}

function oneColumn({ column, content }: NamingColumn): KeyColumns {
  if (isCodes(content)) return { code: column, name: null, both: null };
  const labels = readRowLabels(content.texts);
  const items = content.texts.filter((text, index) => labels[index]?.total !== true && !unitLine.test(text));
  const coded = items.filter((text) => codedLabel.test(text) || /^\d+$/.test(text)).length;
  const isCoded = coded >= 0.6 * items.length && coded > 0;
  return isCoded ? { code: null, name: null, both: column } : { code: null, name: column, both: null };
}
