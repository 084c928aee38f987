import { cellName } from '../../domain/address';
import { type Finding, isOpen } from '../../domain/finding';
import type { Reconciliation } from '../../domain/reconciliation';
import { checksTable, findingCounts } from '../../reports/checksTable';
import { balanceTables } from '../../reports/balance/balanceTables';
import { balanceYearTables } from '../../reports/balance/balanceYearTables';
import { explainedBy } from '../../reports/explain/explainedBy';
import { explainedLines } from '../../reports/explain/explainedLines';
import { explanations } from '../../reports/explain/explanations';
import { findingPlace, findingStatement } from '../../reports/findingSentence';
import { findingFlag, orderedFindings } from '../../reports/findingsTable';
import { formatCount } from '../../reports/formatAmount';
import { fundTables } from '../../reports/funds/fundTables';
import { fundTextsIn } from '../../reports/messages/funds/fundTexts';
import type { Texts } from '../../reports/messages/texts';
import { overviewTable } from '../../reports/overviewTable';
import { recognisedColumns, recognisedTables } from '../../reports/recognisedTables';
import type { ReportTable } from '../../reports/report';
import { printable } from '../terminal/printable';
import type { TerminalStyle } from '../terminal/terminalStyle';
import { terminalTable } from '../terminal/terminalTable';
import { wrap } from '../terminal/textLayout';

const width = 100;
const indent = '  ';

export interface TerminalReport {
  readonly source: string;
  /** Whether differences that rounding explains are listed, not only counted. */
  readonly roundings: boolean;
  /** Whether the tables are listed as they were recognised. */
  readonly tables: boolean;
  /** What is shown as equations: '' is every computed figure, else a unit, a term or a cell; null is nothing. */
  readonly explain: string | null;
  readonly texts: Texts;
  readonly style: TerminalStyle;
}

/** The answer first, then how the checks came out, then every finding. */
export function terminalReport(reconciliation: Reconciliation, report: TerminalReport): string {
  const { texts, style } = report;
  const { findings } = reconciliation;
  const blocks = [
    [
      style.bold(printable(texts.say('reconciliationOf', { name: report.source }))),
      ...wrap(texts.say('result', { counts: findingCounts(findings, texts) }), width),
    ],
    titledTable(overviewTable(reconciliation, texts), report),
    ...fundTables(reconciliation, texts.language).map((table) => titledTable(table, report)),
    ...balanceTables(reconciliation.balance, texts).map((table) => titledTable(table, report)),
    ...balanceYearTables(reconciliation, texts.language).map((table) => titledTable(table, report)),
    ...(report.explain === null ? [] : explainBlocks(reconciliation, report.explain, report)),
    titledTable(checksTable(reconciliation, texts), report),
    ...(report.tables ? [recognisedTables, recognisedColumns] : []).map((recognised) =>
      titledTable(recognised(reconciliation, texts), report),
    ),
    ...findingBlocks(findings.filter(isOpen), report),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function titledTable(table: ReportTable, { texts, style }: TerminalReport): readonly string[] {
  const rows = table.rows.length === 0 ? [] : terminalTable(table, width, texts, style);
  return [style.bold(printable(table.title)), ...rows, ...table.notes.flatMap((note) => wrap(note, width))];
}

/** Per group its title, and its equations with those within them further in. */
function explainBlocks(
  reconciliation: Reconciliation,
  filter: string,
  { texts: { language }, style }: TerminalReport,
): readonly (readonly string[])[] {
  const texts = fundTextsIn(language);
  const all = explanations(reconciliation, texts);
  const shown = filter === '' ? all : explainedBy(all, filter, language);
  const title = style.bold(texts.say('explanationsTitle'));
  if (shown.length === 0) {
    const none = all.length === 0 ? texts.say('nothingToExplain') : texts.say('nothingExplained', { filter });
    return [[title, ...wrap(none, width)]];
  }
  return shown.map(({ title: heading, figures }, index) => [
    ...(index === 0 ? [title] : []),
    ...wrap(heading, width),
    ...explainedLines(figures, language).flatMap(({ depth, text }) => indented(text, depth + 1)),
  ]);
}

/** A line that is broken goes on one step further in. */
function indented(text: string, depth: number): readonly string[] {
  const [first = '', ...rest] = wrap(text, width - indent.length * (depth + 1));
  return [indent.repeat(depth) + first, ...rest.map((line) => indent.repeat(depth + 1) + line)];
}

function findingBlocks(findings: readonly Finding[], report: TerminalReport): readonly (readonly string[])[] {
  const { roundings, texts, style } = report;
  if (findings.length === 0) return [];
  const listed = findings.filter((finding) => roundings || finding.class !== 'rounding');
  const folded = findings.length - listed.length;
  return [
    [
      style.bold(texts.say('findingsTitle')),
      ...orderedFindings(listed).flatMap((finding) => findingLines(finding, report)),
    ],
    ...(folded === 0 ? [] : [wrap(foldedText(folded, texts), width)]),
  ];
}

/** The class and the cell, then the row and column, then what is wrong. */
function findingLines(finding: Finding, { texts, style }: TerminalReport): readonly string[] {
  const kind = texts.say(`class_${finding.class}`);
  const [cell] = finding.cells;
  const place = findingPlace(finding);
  const head = [cell === undefined ? '' : cellName(cell), place === '' ? '' : `(${place})`].filter(Boolean);
  const [first = '', ...rest] = wrap([`${kind}:`, ...head].join(' '), width);
  const flagged = style.flagged(kind, findingFlag(finding)) + first.slice(kind.length);
  const body = wrap(findingStatement(finding, texts), width - indent.length);
  return [flagged, ...[...rest, ...body].map((line) => indent + line)];
}

function foldedText(count: number, { say, language }: Texts): string {
  return count === 1
    ? say('roundingFoldedOne')
    : say('roundingsFolded', { roundings: say('many_rounding', { count: formatCount(count, language) }) });
}
