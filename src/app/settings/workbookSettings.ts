import type { Acceptance, FindingKey } from '../../domain/acceptance';
import { findingKeyText } from '../../domain/findingKey';
import { noHistory } from '../../domain/history/outcomeHistory';
import { type ImportMapping, noImportMapping } from '../../domain/outcome/importChoices';
import type { Settings } from '../../domain/settings';
import { decidesAnything, type TableCorrection } from '../../domain/tableCorrection';
import { isSameTable, type TableKey } from '../../domain/tableKey';
import { type BoardChoices, choosesAnything, noBoardChoices } from '../../reports/board/boardChoices';
import { boardChoices, boardChoicesJson } from './boardJson';
import { acceptance, correction, correctionJson } from './decisionsJson';
import {
  forecastSnapshot,
  importJson,
  outcomeImport,
  periodProfile,
  profileJson,
  snapshotJson,
} from './historyJson';
import { accountRule, alias, aliasJson } from './importingJson';
import { attention, attentionJson, remark, requirementJson, typedRequirement } from './requirementsJson';
import { type Json, listOf, objectOf, type Read } from './settingsJson';

/** What a run takes from the workbook: decisions about tables and findings, and what earlier runs remembered. */
export type Decisions = Pick<
  Settings,
  'corrections' | 'acceptances' | 'history' | 'requiredResults' | 'remarks' | 'attention'
>;

/** What the workbook keeps as a text: what the user has decided in the pane, and what was imported. */
export interface WorkbookSettings extends Decisions {
  readonly importing: ImportMapping;
  /** How new parts of a board document are made. */
  readonly board: BoardChoices;
  /**
   * What of the text was not understood, to be written back as it was: by the name of a list its damaged entries, by
   * any other name what stands there.
   */
  readonly unread: ReadonlyMap<string, Json>;
}

export const noWorkbookSettings: WorkbookSettings = {
  corrections: [],
  acceptances: [],
  importing: noImportMapping,
  board: noBoardChoices,
  history: noHistory,
  requiredResults: new Map(),
  remarks: [],
  attention: null,
  unread: new Map(),
};

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

/** Programs that know the first version only would lose what came with the second, so they must not replace it. */
const firstVersion = 1;
const latestVersion = 2;

const firstLists = ['corrections', 'acceptances'] as const;
const lists = [
  ...firstLists,
  'aliases',
  'accountRules',
  'imports',
  'snapshots',
  'profiles',
  'requiredResults',
  'remarks',
  'attention',
  'board',
] as const;

/** The settings that a workbook keeps; what is damaged or unknown is left out and counted, never guessed. */
export function parseWorkbookSettings(text: string | null): ParsedSettings {
  if (text === null) return { settings: noWorkbookSettings, problem: null };
  const root = objectOf(parsed(text));
  const written = root?.get('version');
  if (root === null || typeof written !== 'number' || !Number.isInteger(written) || written < 1)
    return { settings: noWorkbookSettings, problem: { code: 'unreadable' } };
  if (written > latestVersion)
    return { settings: noWorkbookSettings, problem: { code: 'newer', version: written } };
  const { entries, unread, leftOut } = readerOf(root);
  const settings = {
    corrections: entries('corrections', correction),
    acceptances: entries('acceptances', acceptance),
    importing: {
      aliases: entries('aliases', alias),
      // Rules of the user's own that were not understood are none, not those of Kommun-Bas.
      accountRules: root.has('accountRules') ? entries('accountRules', accountRule) : null,
    },
    history: {
      imports: entries('imports', outcomeImport),
      snapshots: entries('snapshots', forecastSnapshot),
      profiles: entries('profiles', periodProfile),
    },
    requiredResults: new Map(entries('requiredResults', typedRequirement)),
    remarks: entries('remarks', remark),
    // One at most; a list, so that a damaged one is kept as the others are.
    attention: entries('attention', attention)[0] ?? null,
    board: entries('board', boardChoices)[0] ?? noBoardChoices,
    unread,
  };
  const count = leftOut();
  return { settings, problem: count === 0 ? null : { code: 'leftOut', count } };
}

/** The settings as the text that a workbook keeps. */
export function formatWorkbookSettings(settings: WorkbookSettings): string {
  const { corrections, acceptances, importing, history, unread } = settings;
  const written: Readonly<Record<(typeof lists)[number], readonly object[] | null>> = {
    corrections: corrections.map(correctionJson),
    acceptances,
    aliases: importing.aliases.map(aliasJson),
    accountRules: importing.accountRules,
    imports: history.imports.map(importJson),
    snapshots: history.snapshots.map(snapshotJson),
    profiles: history.profiles.map(profileJson),
    requiredResults: [...settings.requiredResults].map(requirementJson),
    remarks: settings.remarks,
    attention: settings.attention === null ? [] : [attentionJson(settings.attention)],
    board: choosesAnything(settings.board) ? [boardChoicesJson(settings.board)] : [],
  };
  const known = new Set<string>(lists);
  const isFirst = new Set<string>(firstLists);
  const all = lists.flatMap((name): [string, readonly (object | Json)[]][] => {
    const entries = written[name];
    const kept = listOf(unread.get(name) ?? []) ?? [];
    const isNeeded = entries !== null && (isFirst.has(name) || name === 'accountRules' || entries.length > 0);
    return isNeeded || kept.length > 0 ? [[name, [...(entries ?? []), ...kept]]] : [];
  });
  const others = [...unread].filter(([name]) => !known.has(name));
  const isOfFirst = all.every(([name]) => isFirst.has(name)) && unread.size === 0;
  const version = isOfFirst ? firstVersion : latestVersion;
  return JSON.stringify({ version, ...Object.fromEntries([...all, ...others]) });
}

/** With one more decision about a table, in place of the earlier one; one that decides nothing takes it away. */
export function withCorrection(settings: WorkbookSettings, decided: TableCorrection): WorkbookSettings {
  const others = withoutCorrection(settings, decided.table);
  return decidesAnything(decided) ? { ...others, corrections: [...others.corrections, decided] } : others;
}

export function withoutCorrection(settings: WorkbookSettings, table: TableKey): WorkbookSettings {
  return {
    ...settings,
    corrections: settings.corrections.filter((decided) => !isSameTable(decided.table, table)),
  };
}

/** With one more acceptance, in place of an earlier one of the same finding. */
export function withAcceptance(settings: WorkbookSettings, accepted: Acceptance): WorkbookSettings {
  const others = withoutAcceptance(settings, accepted.finding);
  return { ...others, acceptances: [...others.acceptances, accepted] };
}

export function withoutAcceptance(settings: WorkbookSettings, finding: FindingKey): WorkbookSettings {
  const withdrawn = findingKeyText(finding);
  return {
    ...settings,
    acceptances: settings.acceptances.filter((accepted) => findingKeyText(accepted.finding) !== withdrawn),
  };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

interface SettingsReader {
  /** The entries of a list that are what they should be; a missing list is empty. */
  readonly entries: <Entry>(name: (typeof lists)[number], read: Read<Entry>) => readonly Entry[];
  readonly unread: ReadonlyMap<string, Json>;
  /** How many entries and fields were not understood, of those that were read so far. */
  readonly leftOut: () => number;
}

function readerOf(root: ReadonlyMap<string, Json>): SettingsReader {
  const known = new Set<string>(['version', ...lists]);
  const unknown = [...root].filter(([name]) => !known.has(name));
  const unread = new Map<string, Json>(unknown);
  let count = unknown.length;
  return {
    unread,
    leftOut: () => count,
    entries: (name, read) => {
      const value = root.get(name);
      if (value === undefined) return [];
      // What is no list at all is kept as an entry of it that is not understood.
      const found = (listOf(value) ?? [value]).map((entry) => ({
        entry,
        read: listOf(value) && read(entry),
      }));
      const damaged = found.filter((one) => one.read === null);
      if (damaged.length > 0)
        unread.set(
          name,
          damaged.map(({ entry }) => entry),
        );
      count += damaged.length;
      return found.flatMap((one) => (one.read === null ? [] : [one.read.value]));
    },
  };
}
