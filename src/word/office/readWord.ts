import { keyMaker } from '../keyMaker';
import type { DocumentPart, PartProblem, Placeholder } from '../boardDocument';
import { documentContent } from '../markup/documentContent';
import { controlPackage, readPackage, type WordPackage } from './wordPackage';
import { askPlace, ourControlAround, readState, type OfficeControl, type WordState } from './wordState';

export type OwnControl = OfficeControl & { readonly id: string };

/** A part of the document's, and what Word gave of it. */
export interface ReadPart {
  readonly part: DocumentPart;
  readonly control: OwnControl;
  /** The paragraph that a part within a sentence stands in; null for another one. */
  readonly paragraph: number | null;
  /** The control, or that paragraph; null where there is a problem. */
  readonly given: WordPackage | null;
  /** Its key in what was given. */
  readonly localKey: string;
}

export interface ReadPlaceholder {
  readonly placeholder: Placeholder;
  readonly paragraph: number;
  readonly given: WordPackage;
  readonly localKey: string;
}

/** A reading of the open document; parts and placeholders by their keys. */
export interface WordReading {
  readonly state: WordState;
  readonly parts: ReadonlyMap<string, ReadPart>;
  readonly placeholders: ReadonlyMap<string, ReadPlaceholder>;
  /** What was given of paragraphs with parts and placeholders in them, by their places. */
  readonly sentences: ReadonlyMap<number, WordPackage>;
}

type Asked = OfficeExtension.ClientResult<string>;

/** Reads all that concerns us, in two requests. */
export async function readWord(context: Word.RequestContext): Promise<WordReading> {
  const state = await readState(context);
  const ours = state.controls.filter((control): control is OwnControl => control.id !== null);
  const blocks = new Map<OwnControl, Asked>();
  const inline = new Map<OwnControl, { readonly place: () => number; readonly xml: Asked }>();
  for (const control of ours) {
    if (problemOf(control, state) !== null) continue;
    const proxy = context.document.contentControls.getById(control.number);
    if (control.isInline) {
      const place = askPlace(context, proxy.getRange('Content'));
      inline.set(control, { place, xml: proxy.paragraphs.getFirst().getOoxml() });
    } else blocks.set(control, proxy.getOoxml());
  }
  const withPlaceholders = state.paragraphs.flatMap((each, index) =>
    /\{\{.*avstam:/is.test(each.text) && ourControlAround(each.outer, state) === null
      ? [{ index, xml: each.paragraph.getOoxml() }]
      : [],
  );
  await context.sync();
  const sentences = new Map(withPlaceholders.map(({ index, xml }) => [index, readPackage(xml.value)]));
  const places = new Map([...inline].map(([control, { place }]) => [control, place()]));
  for (const [control, { xml }] of inline) {
    const index = places.get(control) ?? -1;
    if (!sentences.has(index)) sentences.set(index, readPackage(xml.value));
  }
  const keyOf = keyMaker();
  return {
    state,
    parts: new Map(
      ours.map((control) => {
        const key = keyOf(`${control.id}@${control.number}`);
        const place = places.get(control);
        if (place !== undefined)
          return [key, sentencePart(key, control, place, sentences.get(place) ?? null)];
        return [key, blockPart(key, control, blocks.get(control)?.value ?? null, state)];
      }),
    ),
    sentences,
    placeholders: readPlaceholders([...sentences].sort(([one], [other]) => one - other)),
  };
}

function problemOf(control: OwnControl, state: WordState): PartProblem | null {
  if (control.place === 'otherStory') return 'outsideBody';
  if (control.place === 'textBox') return 'inTextBox';
  const isOuter = state.controls.some(({ id, outer }) => id !== null && outer.includes(control.number));
  return isOuter || ourControlAround(control.outer, state) !== null ? 'nested' : null;
}

function blockPart(key: string, control: OwnControl, xml: string | null, state: WordState): ReadPart {
  const given = xml === null ? null : controlPackage(xml, control);
  return readPart(key, control, null, given, problemOf(control, state));
}

function sentencePart(key: string, control: OwnControl, place: number, given: WordPackage | null): ReadPart {
  return readPart(key, control, place, given, null);
}

/** The part as it stands in what was given, where the control of its number is, or the only one of its id. */
function readPart(
  key: string,
  control: OwnControl,
  paragraph: number | null,
  given: WordPackage | null,
  problem: PartProblem | null,
): ReadPart {
  const found = given === null ? [] : documentContent(given.standing, given.markup).parts;
  const ofId = found.filter(({ id }) => id === control.id);
  const own = ofId.find((each) => each.key === `${control.id}@${control.number}`) ?? ofId[0];
  return {
    part: {
      key,
      id: control.id,
      content: own?.content ?? null,
      provenance: own?.provenance ?? null,
      problem: problem ?? (own === undefined ? 'unreadable' : own.problem),
    },
    control,
    paragraph,
    given,
    localKey: own?.key ?? '',
  };
}

function readPlaceholders(
  sentences: readonly (readonly [number, WordPackage])[],
): ReadonlyMap<string, ReadPlaceholder> {
  const keyOf = keyMaker();
  return new Map(
    sentences.flatMap(([paragraph, given]) =>
      documentContent(given.standing, given.markup).placeholders.map(
        (placeholder): [string, ReadPlaceholder] => {
          const key = keyOf(`{{${placeholder.id}}}`);
          const read = { paragraph, given, localKey: placeholder.key };
          return [key, { ...read, placeholder: { ...placeholder, key } }];
        },
      ),
    ),
  );
}
