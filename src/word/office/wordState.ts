import { tagOf } from '../markup/controlTag';

/** A content control of the document, ours or not. */
export interface OfficeControl {
  /** Word's number of it, which it also has in the file. */
  readonly number: number;
  readonly title: string;
  readonly tag: string;
  /** The part's id; null where the control is not ours. */
  readonly id: string | null;
  readonly isInline: boolean;
  /** It takes text alone, and no table. */
  readonly isPlainText: boolean;
  readonly cannotEdit: boolean;
  readonly cannotDelete: boolean;
  readonly place: 'body' | 'textBox' | 'otherStory';
  /** The numbers of the controls around it, the innermost first. */
  readonly outer: readonly number[];
}

/** A paragraph of the body, whatever it stands in but a text box. */
export interface OfficeParagraph {
  readonly text: string;
  /** 1 to 9; 10 for running text. */
  readonly outlineLevel: number;
  readonly isInTable: boolean;
  readonly isInContents: boolean;
  /** The numbers of the controls around it, the innermost first. */
  readonly outer: readonly number[];
  readonly paragraph: Word.Paragraph;
}

/** The controls and paragraphs of a document, as they are at one moment. */
export interface WordState {
  readonly controls: readonly OfficeControl[];
  readonly paragraphs: readonly OfficeParagraph[];
}

/** Asks for the state as it is when the requests before have been carried out; to be taken after the next sync. */
export function askState(context: Word.RequestContext): () => WordState {
  const { document } = context;
  const all = document.contentControls.load(
    'id,title,tag,subtype,cannotEdit,cannotDelete,parentContentControlOrNullObject/id,parentBody/type',
  );
  const own = document.body.contentControls.load('id');
  const paragraphs = document.body.paragraphs.load(
    'text,outlineLevel,tableNestingLevel,styleBuiltIn,parentContentControlOrNullObject/id',
  );
  return () => {
    const parents = new Map(all.items.map((control) => [control.id, outerNumber(control)]));
    const inBody = new Set(own.items.map(({ id }) => id));
    return {
      controls: all.items.map((control) => ({
        number: control.id,
        title: control.title,
        tag: control.tag,
        id: idOfTag(control.tag),
        isInline: control.subtype.endsWith('Inline'),
        isPlainText: control.subtype.startsWith('PlainText'),
        cannotEdit: control.cannotEdit,
        cannotDelete: control.cannotDelete,
        place: placeOf(control, inBody),
        outer: chain(outerNumber(control), parents),
      })),
      paragraphs: paragraphs.items.map((paragraph) => ({
        text: withoutProvenance(paragraph.text),
        outlineLevel: paragraph.outlineLevel,
        isInTable: paragraph.tableNestingLevel > 0,
        isInContents: paragraph.styleBuiltIn.toLowerCase().startsWith('toc'),
        outer: chain(outerNumber(paragraph), parents),
        paragraph,
      })),
    };
  };
}

export async function readState(context: Word.RequestContext): Promise<WordState> {
  const state = askState(context);
  await context.sync();
  return state();
}

type Inner = Pick<Word.ContentControl, 'parentContentControlOrNullObject'>;

const prefix = tagOf('');

function idOfTag(tag: string): string | null {
  return tag.startsWith(prefix) && tag !== prefix ? tag.slice(prefix.length) : null;
}

function outerNumber({ parentContentControlOrNullObject: outer }: Inner): number | null {
  return outer.isNullObject ? null : outer.id;
}

function chain(innermost: number | null, parents: ReadonlyMap<number, number | null>): readonly number[] {
  const numbers: number[] = [];
  for (let next = innermost; next !== null && !numbers.includes(next); next = parents.get(next) ?? null)
    numbers.push(next);
  return numbers;
}

function placeOf(control: Word.ContentControl, inBody: ReadonlySet<number>): OfficeControl['place'] {
  if (/^(?:Header|Footer|Footnote|Endnote|NoteItem)$/.test(control.parentBody.type)) return 'otherStory';
  return inBody.has(control.id) ? 'body' : 'textBox';
}

/** Some Words give hidden text too. */
function withoutProvenance(text: string): string {
  return text.replace(/avstam:1 \{.*?"written":"[^"]*"\}/gs, '');
}

/** The paragraphs that stand in a control, by their places among all. */
export function paragraphsOf({ paragraphs }: WordState, control: number): readonly number[] {
  return paragraphs.flatMap(({ outer }, index) => (outer.includes(control) ? [index] : []));
}

/** Whether nothing tells that anybody has changed the document. */
export function isSameState(one: WordState, other: WordState): boolean {
  const texts = ({ paragraphs, controls }: WordState): string =>
    JSON.stringify([paragraphs.map(({ text }) => text), controls.map(({ number }) => number)]);
  return texts(one) === texts(other);
}

/** The control of ours that is nearest around something. */
export function ourControlAround(outer: readonly number[], { controls }: WordState): OfficeControl | null {
  const ours = new Map(controls.flatMap((each) => (each.id === null ? [] : [[each.number, each]])));
  for (const number of outer) {
    const control = ours.get(number);
    if (control !== undefined) return control;
  }
  return null;
}

/** Asks which paragraph of the body a range begins in, from 0; to be taken after the next sync. */
export function askPlace({ document: { body } }: Word.RequestContext, range: Word.Range): () => number {
  const before = body.getRange('Start').expandTo(range.getRange('Start')).paragraphs;
  before.load('tableNestingLevel');
  return () => before.items.length - 1;
}
