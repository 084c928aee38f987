import { tableKeyText } from '../../domain/tableKey';
import { codedNameText, type ImportMapping, type OutcomeAlias } from '../../domain/outcome/importChoices';
import type { ImportPlan, UnmatchedOutcome } from '../../domain/outcome/importPlan';
import type { CodedName } from '../../domain/outcome/outcomeFile';
import type { Table } from '../../domain/table';
import { withUnit } from '../formatAmount';
import type { AliasView, DimensionView, ImportedFileView, ImportView, UnmatchedView } from '../importView';
import type { ImportTexts } from '../messages/importing/importTexts';
import { exactText } from './amountTexts';
import { codedNameLabel } from './codedNameLabel';
import { fileSentence, noteSentences, problemSentence } from './fileSentences';
import { periodText } from './periodText';
import { answerSentence, obstacleSentence, warningSentence } from './planSentences';
import { rangesView } from './rangesView';
import type { ReadFile } from './readFile';
import { otherTargetView, targetView } from './targetView';

export interface ShownImport {
  /** Null where none of the files can be used. */
  readonly plan: ImportPlan | null;
  readonly files: readonly ReadFile[];
  readonly mapping: ImportMapping;
}

/** What is shown of an import before it is written. */
export function importView({ plan, files, mapping }: ShownImport, texts: ImportTexts): ImportView {
  const { say, language } = texts;
  const tables = plan === null ? [] : [...plan.targets.map(({ table }) => table), ...plan.otherTargets];
  const common = {
    language,
    files: files.map((file) => fileView(file, texts)),
    asksForUnit: files.some(({ result }) => result.ok && result.file.unit === null),
    asksForPeriod: files.some(({ result }) => !result.ok && result.problem.code === 'noPeriod'),
    aliases: mapping.aliases.map((alias) => aliasView(alias, tables, texts)),
    ...rangesView(files, mapping, tables, texts),
  };
  if (plan === null) {
    const nothing = { period: null, periods: [], warnings: [], targets: [], unmatched: [], changes: 0 };
    return { ...common, ...nothing, answer: say('changes_0'), obstacle: say('obstacle_noFiles') };
  }
  return {
    ...common,
    period: plan.period && periodText(plan.period, texts),
    periods: plan.available.map((period) => ({
      month: period.to,
      text: periodText(period, texts),
      chosen: period.to === plan.period?.to,
    })),
    answer: answerSentence(plan, texts),
    obstacle: plan.obstacle && obstacleSentence(plan.obstacle, texts),
    warnings: plan.warnings.map((warning) => warningSentence(warning, texts)),
    targets: [
      ...plan.targets.map((target) => targetView(target, texts)),
      ...plan.otherTargets.map(otherTargetView),
    ],
    unmatched: plan.unmatched.map((unmatched) => unmatchedView(unmatched, tables, texts)),
    changes: plan.targets.flatMap(({ rows }) => rows).filter(({ state }) => state === 'changed').length,
  };
}

function fileView({ name, result }: ReadFile, texts: ImportTexts): ImportedFileView {
  if (!result.ok) {
    const { problem, place } = result;
    const sheets = problem.code === 'severalSheets' ? problem.sheets : [];
    const sentence = problemSentence(problem, place, texts);
    return { name, sentence, used: false, notes: [], sheets, sheet: null, dimensions: [] };
  }
  const { file } = result;
  const { notes, sheet, dimensions } = file;
  const others = notes.flatMap(({ note }) => (note.code === 'sheetsLeftOut' ? note.sheets : []));
  return {
    name,
    sentence: fileSentence(file, texts),
    used: true,
    notes: noteSentences(notes, texts),
    sheets: sheet === null || others.length === 0 ? [] : [sheet, ...others],
    sheet,
    dimensions: dimensions.length < 2 ? [] : dimensions.map(dimensionView),
  };
}

/** The first dimension is the one that the figures are parted by. */
function dimensionView(dimension: CodedName, index: number): DimensionView {
  return { code: codedNameText(dimension), text: codedNameLabel(dimension), chosen: index === 0 };
}

function aliasView({ from, to }: OutcomeAlias, tables: readonly Table[], texts: ImportTexts): AliasView {
  const { say } = texts;
  if (to === null) return { key: from, text: say('aliasSetAside', { from }) };
  const row = rowText(tableKeyText(to.table), to.row, tables, texts);
  return { key: from, text: say('aliasText', { from, to: row }) };
}

function unmatchedView(
  { kind, key, value, reason, suggestions }: UnmatchedOutcome,
  tables: readonly Table[],
  texts: ImportTexts,
): UnmatchedView {
  const { say, language } = texts;
  return {
    kind,
    key: codedNameText(key),
    label: codedNameLabel(key) || say('wholeOrganisation'),
    amount: withUnit(exactText(value, language), 'kr'),
    reason: say(`unmatched_${reason}`),
    isSetAside: reason === 'setAside',
    suggestions: suggestions.map(({ table, row }) => ({
      table,
      row,
      text: rowText(table, row, tables, texts),
    })),
  };
}

/** `HR (KLK resultat per avdelning)` */
function rowText(key: string, row: string, tables: readonly Table[], { say }: ImportTexts): string {
  const table = tables.find((known) => tableKeyText(known.key) === key);
  return table === undefined ? row : say('suggestion', { row, table: table.title || table.sheet });
}
