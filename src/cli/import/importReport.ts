import { formatCount } from '../../reports/formatAmount';
import type { ImportedFileView, ImportTargetView, ImportView } from '../../reports/importView';
import type { ImportTexts } from '../../reports/messages/importing/importTexts';
import type { Texts } from '../../reports/messages/texts';
import { type ReportColumn, type ReportTable, textField } from '../../reports/report';
import { printable } from '../terminal/printable';
import type { TerminalStyle } from '../terminal/terminalStyle';
import { terminalTable } from '../terminal/terminalTable';
import { wrap } from '../terminal/textLayout';

const width = 110;

export interface ImportReport {
  readonly workbook: string;
  readonly texts: Texts;
  readonly importTexts: ImportTexts;
  readonly style: TerminalStyle;
}

/** The answer first, then the files, what to look at, each table with its rows, and what no row took. */
export function importReport(view: ImportView, report: ImportReport): string {
  const { importTexts: texts, style } = report;
  const answer = view.period === null ? view.answer : `${view.period}: ${view.answer}`;
  const blocks = [
    [
      style.bold(printable(texts.say('previewOf', { name: report.workbook }))),
      ...lines(`${answer}.`),
      ...(view.obstacle === null ? [] : lines(view.obstacle).map((line) => style.flagged(line, 'error'))),
    ],
    ...view.files.map((file) => fileBlock(file, report)),
    view.warnings.flatMap(lines).map((line) => style.flagged(line, 'warning')),
    ...view.targets.filter(({ chosen }) => chosen).map((target) => targetBlock(target, report)),
    unmatchedBlock(view, report),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function fileBlock(
  { name, sentence, used, notes }: ImportedFileView,
  { style }: ImportReport,
): readonly string[] {
  return [
    style.bold(printable(name)),
    ...lines(sentence).map((line) => style.flagged(line, used ? undefined : 'error')),
    ...notes.flatMap(lines),
  ];
}

/** Rows that change or are to be looked at; the others are counted. */
function targetBlock(target: ImportTargetView, report: ImportReport): readonly string[] {
  const { texts, importTexts, style } = report;
  const { say, language } = importTexts;
  const shown = target.rows.filter(({ state, attention }) => state === 'changed' || attention);
  const folded = target.rows.length - shown.length;
  const table: ReportTable = {
    title: target.title,
    unit: target.unit,
    columns: [
      column(say('column_row'), 'label'),
      column(say('column_cell'), 'text'),
      column(say('column_old'), 'amount'),
      column(say('column_next'), 'amount'),
      column(say('column_difference'), 'amount'),
      column(say('column_state'), 'text', true),
      column(say('column_remarks'), 'text'),
    ],
    rows: shown.map((row) => ({
      role: 'item',
      indent: 0,
      fields: [
        textField(row.label),
        textField(row.cell.name),
        textField(row.old ?? ''),
        textField(row.next ?? ''),
        textField(row.difference ?? ''),
        textField(row.stateText),
        row.flags.length === 0 ? textField('') : textField(row.flags.join('; '), 'warning'),
      ],
    })),
    notes: [],
  };
  const count = formatCount(folded, language);
  return [
    style.bold(printable(`${target.title} (${target.sheet}, ${target.unit})`)),
    ...(shown.length === 0 ? [] : terminalTable(table, width, texts, style)),
    ...(folded === 0
      ? []
      : lines(folded === 1 ? say('unchangedRows_1') : say('unchangedRows_many', { count }))),
    ...lines(`${target.control}.`),
  ];
}

function unmatchedBlock({ unmatched }: ImportView, report: ImportReport): readonly string[] {
  const { texts, style } = report;
  const { say } = report.importTexts;
  if (unmatched.length === 0) return [];
  const table: ReportTable = {
    title: say('unmatchedTitle'),
    unit: null,
    columns: [
      column(say('column_key'), 'label'),
      column(say('column_amount'), 'amount'),
      column(say('column_reason'), 'text'),
      column(say('column_suggestions'), 'text'),
    ],
    rows: unmatched.map(({ label, amount, reason, suggestions }) => ({
      role: 'item',
      indent: 0,
      fields: [label, amount, reason, suggestions.map(({ text }) => text).join('; ')].map((text) =>
        textField(text),
      ),
    })),
    notes: [],
  };
  return [style.bold(say('unmatchedTitle')), ...terminalTable(table, width, texts, style)];
}

function column(heading: string, kind: ReportColumn['kind'], optional = false): ReportColumn {
  return { heading, kind, optional };
}

function lines(text: string): readonly string[] {
  return wrap(printable(text), width);
}
