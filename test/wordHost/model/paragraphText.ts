import type { Element, Node } from '@xmldom/xmldom';
import { invalidArgument } from '../../officeHost/hostError';
import { attribute, child, elementsIn, isWithin, isWord, newElement, wordNamespace } from './wordXml';

/** A piece of what a paragraph shows. */
interface Piece {
  readonly run: Element;
  readonly element: Element;
  readonly text: string;
}

/** The paragraphs in an element, in order; those in text boxes are stories of their own. */
export function paragraphsIn(root: Element): readonly Element[] {
  return elementsIn(root).flatMap((element): readonly Element[] => {
    if (isWord(element, 'p')) return [element];
    return isWord(element, 'tbl', 'tr', 'tc', 'sdt', 'sdtContent', 'ins', 'customXml')
      ? paragraphsIn(element)
      : [];
  });
}

const shown: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

function pieceText(element: Element): string {
  if (element.namespaceURI !== wordNamespace) return '';
  const name = element.localName ?? '';
  if (name !== 't') return shown[name] ?? '';
  const text = element.textContent ?? '';
  return element.getAttribute('xml:space') === 'preserve' ? text : text.trim();
}

function isHidden(run: Element): boolean {
  const vanish = child(child(run, 'rPr'), 'vanish');
  return vanish !== null && !['0', 'false', 'off'].includes(attribute(vanish) ?? '1');
}

function runsIn(element: Element): readonly Element[] {
  return elementsIn(element).flatMap((inner): readonly Element[] => {
    if (isWord(inner, 'r')) return [inner];
    return isWord(inner, 'sdt', 'sdtContent', 'ins', 'moveTo', 'hyperlink', 'smartTag', 'fldSimple')
      ? runsIn(inner)
      : [];
  });
}

function piecesOf(paragraph: Element, withHidden: boolean): readonly Piece[] {
  let depth = 0;
  let isCode = false;
  return runsIn(paragraph).flatMap((run) =>
    elementsIn(run).flatMap((element): readonly Piece[] => {
      if (isWord(element, 'fldChar')) {
        const type = attribute(element, 'fldCharType');
        if (type === 'begin') depth += 1;
        if (type === 'end') depth -= 1;
        isCode = type === 'begin' || (type === 'end' && depth > 0 && isCode);
        return [];
      }
      const text = isCode || (isHidden(run) && !withHidden) ? '' : pieceText(element);
      return text === '' ? [] : [{ run, element, text }];
    }),
  );
}

/** What a paragraph shows, without its mark. */
export function paragraphText(paragraph: Element, withHidden = false): string {
  return piecesOf(paragraph, withHidden)
    .map(({ text }) => text)
    .join('');
}

/** Where the content of an inline control begins and ends in the text of its paragraph. */
export function placeInText(paragraph: Element, content: Element): readonly [number, number] {
  const pieces = piecesOf(paragraph, false);
  const length = (some: readonly Piece[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const inside = pieces.filter(({ run }) => isWithin(run, content));
  const first = inside[0];
  const start = first === undefined ? 0 : length(pieces.slice(0, pieces.indexOf(first)));
  return [start, start + length(inside)];
}

/**
 * The runs that show the characters from `start` to before `end`, cut out of the runs around; none where the place is
 * empty. They are siblings, else InvalidArgument.
 */
export function runsShowing(paragraph: Element, start: number, end: number): readonly Element[] {
  cutAt(paragraph, start);
  cutAt(paragraph, end);
  let at = 0;
  const runs = new Set<Element>();
  for (const { run, text } of piecesOf(paragraph, false)) {
    if (at >= start && at + text.length <= end) runs.add(run);
    at += text.length;
  }
  const parents = new Set<Node | null>([...runs].map(({ parentNode }) => parentNode));
  if (parents.size > 1) throw invalidArgument('a range across controls or links');
  return [...runs];
}

/** The run that shows the character at a place, or before it where it is at the end of a run. */
export function runAt(paragraph: Element, place: number): Element | null {
  let at = 0;
  for (const { run, text } of piecesOf(paragraph, false)) {
    at += text.length;
    if (place <= at) return run;
  }
  return null;
}

/** Cuts the run in two that shows the characters before and after `place`. */
function cutAt(paragraph: Element, place: number): void {
  let at = 0;
  for (const piece of piecesOf(paragraph, false)) {
    const offset = place - at;
    at += piece.text.length;
    if (offset <= 0 || offset > piece.text.length) continue;
    cutRun(piece, offset);
    return;
  }
}

function cutRun({ run, element, text }: Piece, offset: number): void {
  const following = elementsIn(run).slice(elementsIn(run).indexOf(element) + 1);
  if (offset === text.length && following.length === 0) return;
  const properties = child(run, 'rPr');
  const rest = newElement(run, 'r');
  if (properties !== null) rest.appendChild(properties.cloneNode(true));
  if (offset < text.length) {
    rest.appendChild(textElement(run, text.slice(offset)));
    run.replaceChild(textElement(run, text.slice(0, offset)), element);
  }
  for (const node of following) rest.appendChild(node);
  run.parentNode?.insertBefore(rest, run.nextSibling);
}

export function textElement(beside: Node, text: string): Element {
  const element = newElement(beside, 't');
  element.setAttribute('xml:space', 'preserve');
  element.appendChild((beside.ownerDocument ?? element.ownerDocument)?.createTextNode(text) as Node);
  return element;
}
