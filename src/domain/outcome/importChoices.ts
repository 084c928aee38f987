import type { TableKey } from '../tableKey';
import type { Unit } from '../unit';
import type { AccountRule } from './accountRule';
import type { CodedName } from './outcomeFile';
import type { Month } from './period';

/** A name or code of the file that the user has said belongs to a row; kept in the workbook. */
export interface OutcomeAlias {
  /** As the file writes it: the code where it has one, else the name. */
  readonly from: string;
  /** Null says that it belongs to no row here, and is not to be asked about again. */
  readonly to: { readonly table: TableKey; readonly row: string } | null;
}

/** What is remembered of how files are matched, in the workbook. */
export interface ImportMapping {
  readonly aliases: readonly OutcomeAlias[];
  /** The user's own account ranges; null leaves it to Kommun-Bas. */
  readonly accountRules: readonly AccountRule[] | null;
}

export const noImportMapping: ImportMapping = { aliases: [], accountRules: null };

/** What the user decides about one import, apart from the mapping. */
export interface ImportChoices {
  /** The last month of the accumulated outcome; null takes the latest that the files have. */
  readonly period: Month | null;
  /** The tables that are written to, by their `tableKeyText`; null takes those that the files fit. */
  readonly targets: readonly string[] | null;
  /** The files' unit, where they state none. */
  readonly unit: Unit | null;
  /** Cells, by `cellName`, whose formulas the user lets go. */
  readonly replacedFormulas: readonly string[];
  /** A new outcome of more than so many times the old one, or less than one so-manyth, is pointed out. */
  readonly jumpFactor: number;
}

export const defaultImportChoices: ImportChoices = {
  period: null,
  targets: null,
  unit: null,
  replacedFormulas: [],
  jumpFactor: 3,
};

/** What a file's account or unit is looked up by. */
export function codedNameText({ code, name }: CodedName): string {
  return code ?? name ?? '';
}
