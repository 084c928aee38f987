import type { DocumentPlan, PartStep, PlaceholderStep } from '../../app/document/planDocument';
import type { BoardPart } from '../../reports/board/boardPart';
import { templateProblemText } from '../../reports/board/sentences/templateProblemText';
import { isSentenceKind, partKindOf } from '../../reports/board/partKind';
import { formatCount } from '../../reports/formatAmount';
import { documentTextsIn } from '../../reports/messages/document/documentTexts';
import type { Texts } from '../../reports/messages/texts';
import type { Flag, ReportTable } from '../../reports/report';
import { textField } from '../../reports/report';
import { differenceText } from './documentDifference';
import { printable } from '../terminal/printable';
import type { TerminalStyle } from '../terminal/terminalStyle';
import { terminalTable } from '../terminal/terminalTable';
import { wrap } from '../terminal/textLayout';

const width = 100;
const indent = '  ';
/** More changes of one part are counted. */
const mostDifferences = 40;

/** What happened, or would happen, to a part. */
export interface DocumentLine {
  readonly id: string;
  readonly name: string;
  readonly step: PartStep | PlaceholderStep | { readonly kind: 'insert'; readonly part: BoardPart };
}

export interface DocumentReport {
  readonly title: string;
  /** Whether nothing is written. */
  readonly isPreview: boolean;
  readonly texts: Texts;
  readonly style: TerminalStyle;
}

/** What a plan does, parts before placeholders, in the order of the document. */
export function linesOf({ parts, placeholders }: DocumentPlan): readonly DocumentLine[] {
  return [...parts, ...placeholders];
}

/** Whether somebody should look at the document: something was left as it was, although it is not current. */
export function isLeft({ step }: DocumentLine): boolean {
  return !['insert', 'fill', 'update', 'current'].includes(step.kind);
}

/** A line per part with what became of it, and what changed in it with old and new. */
export function documentReport(lines: readonly DocumentLine[], report: DocumentReport): string {
  const { texts, style } = report;
  const said = documentTextsIn(texts.language);
  const blocks = lines.flatMap((line) => {
    const flag = flagOf(line);
    const told = stepText(line.step, report);
    const head = `${told}: ${line.id === line.name ? line.id : `${line.name} (${line.id})`}`;
    return [
      ...wrap(printable(head), width).map((text) => style.flagged(text, flag)),
      ...detailsOf(line, texts).flatMap((detail) =>
        wrap(printable(detail), width - indent.length).map((text) => indent + text),
      ),
    ];
  });
  const kept = lines.some(({ step }) => step.kind === 'keepEdited') ? [said.say('editedKept')] : [];
  return `${[style.bold(printable(report.title)), ...blocks, ...kept.flatMap((text) => wrap(text, width))].join('\n')}\n`;
}

/** The parts that there are, with the ids to insert them by. */
export function partList(
  parts: readonly BoardPart[],
  title: string,
  texts: Texts,
  style: TerminalStyle,
): string {
  const { say } = documentTextsIn(texts.language);
  const table: ReportTable = {
    title,
    unit: null,
    columns: [
      { heading: say('column_id'), kind: 'label', optional: false },
      { heading: say('column_name'), kind: 'text', optional: false },
      { heading: say('column_source'), kind: 'text', optional: true },
    ],
    rows: parts.map(({ id, name, origin: { sheet, range } }) => ({
      role: 'item',
      indent: 0,
      fields: [id, name, [sheet, range].filter(Boolean).join(' ')].map((text) => textField(text)),
    })),
    notes: [],
  };
  const how = say('howToInsert', { placeholder: '{{avstam:ID}}' });
  return `${[style.bold(printable(title)), ...terminalTable(table, width, texts, style), ...wrap(how, width)].join('\n')}\n`;
}

function stepText(step: DocumentLine['step'], { isPreview, texts }: DocumentReport): string {
  const { say } = documentTextsIn(texts.language);
  switch (step.kind) {
    case 'insert':
    case 'fill':
    case 'update':
      return say(isPreview ? `planned_${step.kind}` : `step_${step.kind}`);
    case 'refused':
      return say('step_refused', { problem: say(`problem_${step.problem}`) });
    default:
      return say(`step_${step.kind}`);
  }
}

function detailsOf({ id, step }: DocumentLine, texts: Texts): readonly string[] {
  const said = documentTextsIn(texts.language);
  switch (step.kind) {
    case 'update':
    case 'keepEdited': {
      const shown = step.differences.slice(0, mostDifferences);
      const left = step.differences.length - shown.length;
      const more = left === 0 ? [] : [said.say('more', { count: formatCount(left, texts.language) })];
      return [...shown.map((difference) => differenceText(difference, said)), ...more];
    }
    case 'unknown':
      return step.nearest.length === 0 ? [] : [said.say('nearest', { ids: step.nearest.join(', ') })];
    case 'noRoom':
      return [said.say('noRoom')];
    case 'wrongTemplate': {
      const kind = partKindOf(id);
      if (!isSentenceKind(kind)) return [];
      return step.problems.map((problem) => templateProblemText(problem, kind, texts.language));
    }
    default:
      return [];
  }
}

function flagOf(line: DocumentLine): Flag | undefined {
  if (isLeft(line)) return 'warning';
  return line.step.kind === 'current' ? undefined : 'ok';
}
