import type { XmlElement } from '../../officePackage/xml/xmlOutline';
import type { PartContent } from '../../reports/board/boardPart';
import type { PartProblem, Provenance } from '../boardDocument';
import { isBlank } from '../partTexts';
import { isProvenanceText, parseProvenance } from '../provenanceText';
import type { BodyControl, BodyOutline, BodyParagraph } from './bodyOutline';
import { readTable, type StandingTable } from './standingTable';
import type { WordNames } from './wordNames';

/** A control of ours as it stands, in the places that its texts are in. */
export interface StandingControl {
  readonly control: BodyControl;
  readonly content: PartContent | null;
  readonly provenance: Provenance | null;
  readonly problem: PartProblem | null;
  /** The runs that keep the provenance. */
  readonly provenanceRuns: readonly XmlElement[];
  /** All of its paragraphs outside the table; those before the table first. */
  readonly paragraphs: readonly BodyParagraph[];
  readonly table: StandingTable | null;
}

/** Reads a control of ours; what stands in it is foreign data, and no value of it is a fault. */
export function standingControl(
  control: BodyControl,
  outline: BodyOutline,
  names: WordNames,
): StandingControl {
  const paragraphs = paragraphsOf(control, outline, names);
  const tables = names.children(control.content, 'tbl');
  const [first] = tables;
  const table = first === undefined ? null : readTable(first, outline, names);
  const isPlain = control.level === 'inline' || (control.level === 'block' && isOurs(control.content, names));
  const isReadable = isPlain && tables.length < 2 && (first === undefined || table !== null);
  const content = isReadable ? contentOf(control, paragraphs, table, names) : null;
  const carrier = paragraphs.find(({ hiddenText }) => isProvenanceText(hiddenText));
  return {
    control,
    content,
    provenance: carrier === undefined ? null : parseProvenance(carrier.hiddenText),
    problem: problemOf(control, outline, names) ?? (content === null ? 'unreadable' : null),
    provenanceRuns: carrier?.hiddenRuns ?? [],
    paragraphs,
    table,
  };
}

/** For one within a sentence, the piece of the paragraph that stands in it. */
function paragraphsOf(
  { level, content, paragraph }: BodyControl,
  outline: BodyOutline,
  names: WordNames,
): readonly BodyParagraph[] {
  if (level !== 'inline')
    return names.children(content, 'p').flatMap((element) => outline.paragraphs.get(element) ?? []);
  const whole = paragraph === null ? undefined : outline.paragraphs.get(paragraph);
  if (whole === undefined) return [];
  const isInside = (element: XmlElement): boolean =>
    element.start >= content.start && element.end <= content.end;
  const pieces = whole.pieces.filter(({ element }) => isInside(element));
  const hiddenRuns = whole.hiddenRuns.filter(isInside);
  return [
    {
      ...whole,
      pieces,
      text: pieces.map(({ text }) => text).join(''),
      hiddenRuns,
      hiddenText: hiddenRuns.flatMap(({ children }) => children.map(({ text }) => text)).join(''),
    },
  ];
}

/** Marks that may stand between paragraphs, and show nothing. */
const rangeMarks = /^(?:p|tbl|(?:bookmark|commentRange|perm)(?:Start|End)|proofErr)$/;

function isOurs(content: XmlElement, names: WordNames): boolean {
  return content.children.every((child) => rangeMarks.test(names.nameOf(child) ?? ''));
}

function contentOf(
  control: BodyControl,
  paragraphs: readonly BodyParagraph[],
  table: StandingTable | null,
  names: WordNames,
): PartContent {
  // Word shows a text of its own in a control that waits to be filled.
  const isEmpty = names.isOn(names.child(names.child(control.element, 'sdtPr'), 'showingPlcHdr'));
  const shown = paragraphs.filter(({ text }) => !isBlank(text) && !isEmpty);
  if (table === null) return { kind: 'text', paragraphs: shown.map(({ text }) => text) };
  const before = shown.filter(({ element }) => element.end <= table.element.start).map(({ text }) => text);
  const after = shown.filter(({ element }) => element.start >= table.element.end).map(({ text }) => text);
  const [title = '', ...others] = before;
  const unitLine = others.length === 0 ? null : others.join('\n');
  const { columns, rows } = table;
  return {
    kind: 'table',
    table: { title, unitLine, columns, rows: rows.map(({ row }) => row), notes: after },
  };
}

function problemOf(control: BodyControl, outline: BodyOutline, names: WordNames): PartProblem | null {
  if (control.isInTextBox) return 'inTextBox';
  if (control.outer !== null || outline.outerControls.has(control)) return 'nested';
  if (control.isTracked || hasTrackedChange(control.element, names)) return 'trackedChanges';
  return ['contentLocked', 'sdtContentLocked'].includes(lockOf(control, names)) ? 'locked' : null;
}

/** The kind of lock; `unlocked` where there is none. */
export function lockOf({ element }: BodyControl, names: WordNames): string {
  return names.value(names.child(names.child(element, 'sdtPr'), 'lock')) ?? 'unlocked';
}

const trackedChange =
  /^(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+Change|move\w+RangeStart)$/;

function hasTrackedChange(element: XmlElement, names: WordNames): boolean {
  return element.children.some(
    (child) => trackedChange.test(names.nameOf(child) ?? '') || hasTrackedChange(child, names),
  );
}
