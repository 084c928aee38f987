import type { Acceptance, FindingKey } from '../domain/acceptance';
import { findingKeyText } from '../domain/findingKey';
import type { Settings } from '../domain/settings';
import { decidesAnything, type TableCorrection } from '../domain/tableCorrection';
import { isSameTable, type TableKey } from '../domain/tableKey';
import { acceptanceOf, correctionOf, type Json, listOf, objectOf } from './settingsJson';

/** What the user has decided in the pane; the workbook keeps it as a text. */
export type WorkbookSettings = Pick<Settings, 'corrections' | 'acceptances'>;

export const noWorkbookSettings: WorkbookSettings = { corrections: [], acceptances: [] };

/** Why a workbook's settings could not be used, or not all of them. */
export type SettingsProblem =
  /** Written by a later version of the program: the text must not be replaced. */
  | { readonly code: 'newer'; readonly version: number }
  /** No settings of ours at all. */
  | { readonly code: 'unreadable' }
  /** So many entries were not understood; the others are used. */
  | { readonly code: 'leftOut'; readonly count: number };

export interface ParsedSettings {
  readonly settings: WorkbookSettings;
  readonly problem: SettingsProblem | null;
}

const version = 1;

/** The settings that a workbook keeps; what is damaged or unknown is left out and counted, never guessed. */
export function parseWorkbookSettings(text: string | null): ParsedSettings {
  if (text === null) return { settings: noWorkbookSettings, problem: null };
  const root = objectOf(parsed(text));
  const written = root?.get('version');
  if (root === null || typeof written !== 'number' || !Number.isInteger(written) || written < 1)
    return { settings: noWorkbookSettings, problem: { code: 'unreadable' } };
  if (written > version)
    return { settings: noWorkbookSettings, problem: { code: 'newer', version: written } };
  const corrections = entries(root.get('corrections'), correctionOf);
  const acceptances = entries(root.get('acceptances'), acceptanceOf);
  const unknown = [...root.keys()].filter((name) => !known.has(name)).length;
  const count = corrections.leftOut + acceptances.leftOut + unknown;
  return {
    settings: { corrections: corrections.read, acceptances: acceptances.read },
    problem: count === 0 ? null : { code: 'leftOut', count },
  };
}

const known: ReadonlySet<string> = new Set(['version', 'corrections', 'acceptances']);

/** The settings as the text that a workbook keeps. */
export function formatWorkbookSettings({ corrections, acceptances }: WorkbookSettings): string {
  return JSON.stringify({
    version,
    corrections: corrections.map((correction) => ({
      ...correction,
      measures: Object.fromEntries(correction.measures),
    })),
    acceptances,
  });
}

/** With one more decision about a table, in place of the earlier one; one that decides nothing takes it away. */
export function withCorrection(settings: WorkbookSettings, correction: TableCorrection): WorkbookSettings {
  const others = withoutCorrection(settings, correction.table);
  return decidesAnything(correction)
    ? { ...others, corrections: [...others.corrections, correction] }
    : others;
}

export function withoutCorrection(settings: WorkbookSettings, table: TableKey): WorkbookSettings {
  return {
    ...settings,
    corrections: settings.corrections.filter((correction) => !isSameTable(correction.table, table)),
  };
}

/** With one more acceptance, in place of an earlier one of the same finding. */
export function withAcceptance(settings: WorkbookSettings, acceptance: Acceptance): WorkbookSettings {
  const others = withoutAcceptance(settings, acceptance.finding);
  return { ...others, acceptances: [...others.acceptances, acceptance] };
}

export function withoutAcceptance(settings: WorkbookSettings, finding: FindingKey): WorkbookSettings {
  const withdrawn = findingKeyText(finding);
  return {
    ...settings,
    acceptances: settings.acceptances.filter(
      (acceptance) => findingKeyText(acceptance.finding) !== withdrawn,
    ),
  };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** The entries of a list that are what they should be, and how many are not; a missing list is empty. */
function entries<Entry>(
  value: Json | undefined,
  read: (value: Json) => Entry | null,
): { readonly read: readonly Entry[]; readonly leftOut: number } {
  if (value === undefined) return { read: [], leftOut: 0 };
  const list = listOf(value);
  if (list === null) return { read: [], leftOut: 1 };
  const found = list.map(read).filter((entry) => entry !== null);
  return { read: found, leftOut: list.length - found.length };
}
