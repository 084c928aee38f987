import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { WorkbookContent } from '../../app/importOutcome';
import { formatWorkbookSettings, parseWorkbookSettings } from '../../app/settings/workbookSettings';
import type { OutcomeHistory } from '../../domain/history/outcomeHistory';
import { parseAccountRules } from '../../domain/outcome/accountRulesText';
import { withAccountRules, withAlias } from '../../domain/outcome/changedMapping';
import type { ImportMapping } from '../../domain/outcome/importChoices';
import { noSettings } from '../../domain/settings';
import { columnOf, type Table } from '../../domain/table';
import { tableKeyText } from '../../domain/tableKey';
import { decodeText } from '../../importing/textEncoding';
import { readTables } from '../../reading/readTables';
import type { Texts } from '../../reports/messages/texts';
import { Complaint } from '../complaint';
import type { ImportOptions, MatchOption } from './importOptions';
import { withProfileOption } from './importProfile';

export type Decided =
  | {
      readonly ok: true;
      /** The workbook, its settings with what the options decide. */
      readonly content: WorkbookContent;
      /** The tables that are written to, by their `tableKeyText`; null lets the files decide. */
      readonly targets: readonly string[] | null;
    }
  | { readonly ok: false; readonly complaint: string };

/** What `--match`, `--ranges`, `--profile` and `--into` decide. Throws what the file system throws. */
export async function decided(
  content: WorkbookContent,
  options: ImportOptions,
  directory: string,
  texts: Texts,
): Promise<Decided> {
  const { settings } = parseWorkbookSettings(content.settings);
  const sources = [{ file: null, name: content.name, sheets: content.sheets }];
  const tables = readTables(sources, { ...noSettings, ...settings }).tables.filter(
    (table) => columnOf(table, 'outcome') !== null,
  );
  try {
    let importing = settings.importing;
    for (const match of options.matches) importing = withMatch(importing, match, tables, texts);
    if (options.ranges !== null)
      importing = withAccountRules(importing, await rangesIn(options.ranges, directory, texts));
    const history: OutcomeHistory =
      options.profile === null
        ? settings.history
        : await withProfileOption(settings.history, options.profile, directory, texts);
    const isSame = importing === settings.importing && history === settings.history;
    return {
      ok: true,
      content: isSame
        ? content
        : {
            ...content,
            settings: formatWorkbookSettings({ ...settings, importing, history }),
            kept: content.settings,
          },
      targets: options.targets.length === 0 ? null : targetsOn(options.targets, tables, texts),
    };
  } catch (error) {
    if (error instanceof Complaint) return { ok: false, complaint: error.message };
    throw error;
  }
}

/** `ROW`, or `SHEET!ROW` where several tables have a row of that name. */
function withMatch(
  mapping: ImportMapping,
  { key, row }: MatchOption,
  tables: readonly Table[],
  { say }: Texts,
): ImportMapping {
  if (row === null) return withAlias(mapping, { from: key, to: null });
  const found = tables.flatMap((table) =>
    table.rows.flatMap(({ label }) =>
      label === row || `${table.sheet}!${label}` === row ? [{ table: table.key, row: label }] : [],
    ),
  );
  const [only, ...others] = found;
  if (only === undefined) throw new Complaint(say('matchRowUnknown', { value: row }));
  if (others.length > 0) throw new Complaint(say('matchRowAmbiguous', { value: row }));
  return withAlias(mapping, { from: key, to: only });
}

async function rangesIn(
  path: string,
  directory: string,
  { say }: Texts,
): Promise<ImportMapping['accountRules']> {
  const text = decodeText(await readFile(resolve(directory, path)));
  const { rules, unread } = parseAccountRules(text ?? '');
  const [wrong] = unread;
  if (wrong !== undefined)
    throw new Complaint(say('wrongRanges', { file: path, line: String(wrong.line), problem: wrong.text }));
  if (rules.length === 0) throw new Complaint(say('noRanges', { file: path }));
  return rules;
}

function targetsOn(sheets: readonly string[], tables: readonly Table[], { say }: Texts): readonly string[] {
  return sheets.flatMap((sheet) => {
    const found = tables.filter((table) => table.sheet === sheet);
    if (found.length === 0) throw new Complaint(say('unknownTarget', { value: sheet }));
    return found.map(({ key }) => tableKeyText(key));
  });
}
