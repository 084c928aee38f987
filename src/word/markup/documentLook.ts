import type { XmlElement } from '../../officePackage/xml/xmlOutline';
import type { BodyOutline } from './bodyOutline';
import type { StyleList } from './styleList';
import type { WordMarkup } from './wordMarkup';
import type { WordNames } from './wordNames';

/** What a document offers to what is drawn in it. */
export interface DocumentLook {
  readonly names: WordNames;
  /** The ids of its styles; null where it has none of the kind. */
  readonly captionStyle: string | null;
  readonly tableStyle: string | null;
  /** Of running text, in half points. */
  readonly textSize: number;
  /** How wide the letters of its font are against those of Arial. */
  readonly fontWidth: number;
}

/** Fonts whose letters take clearly more room than those of the others that offices use. */
const wideFonts = /^(?:verdana|dejavu sans|lucida sans|bookman)/i;

/** Our own, in documents that we make. */
export const ownTableStyle = { id: 'AvstamTabell', name: 'Avstäm' };

/** The look of a document: the table style that it uses most outside our parts, its caption, its size of text. */
export function documentLook({ names, styles }: WordMarkup, outline: BodyOutline): DocumentLook {
  return {
    names,
    captionStyle: styles.find('paragraph', 'caption'),
    tableStyle:
      mostUsedStyle(outline, styles, names) ??
      styles.find('table', ownTableStyle.name.toLowerCase()) ??
      styles.find('table', 'table grid'),
    textSize: styles.textSize,
    fontWidth: wideFonts.test(styles.textFont ?? '') ? 1.17 : 1,
  };
}

function mostUsedStyle({ tables }: BodyOutline, styles: StyleList, names: WordNames): string | null {
  const counts = new Map<string, number>();
  for (const { element, control } of tables) {
    const style = names.value(names.child(names.child(element, 'tblPr'), 'tblStyle'));
    const name = style === null ? null : styles.name(style);
    // The normal table has no lines: it places things on a page.
    if (control !== null || style === null || name === null || name === 'normal table') continue;
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** Of an A4 page with Word's usual margins, in twentieths of a point, where a document states none. */
const usualWidth = 9026;
const narrowest = 1440;

/** How wide the text is that stands at `element`, in twentieths of a point: of its cell, else of its section. */
export function textWidthAt(element: XmlElement, { body, names, sections }: WordMarkup): number {
  const path = pathTo(element, body);
  const cell = path.findLast((each) => names.is(each, 'tc'));
  if (cell !== undefined) {
    const width = names.child(names.child(cell, 'tcPr'), 'tcW');
    const twips = names.attribute(width, 'type') === 'dxa' ? names.number(width, 'w') : null;
    return Math.max(narrowest, (twips ?? usualWidth / 2) - cellMargins);
  }
  const section = sections.find(({ end }) => end > element.start);
  return section === undefined ? usualWidth : sectionWidth(section, names);
}

/** Those of Word's own default, left and right. */
const cellMargins = 216;

function sectionWidth(section: XmlElement, names: WordNames): number {
  const page = names.number(names.child(section, 'pgSz'), 'w');
  const margins = names.child(section, 'pgMar');
  const left = names.number(margins, 'left');
  const right = names.number(margins, 'right');
  if (page === null || left === null || right === null) return usualWidth;
  const text = page - left - right - (names.number(margins, 'gutter') ?? 0);
  const columns = names.child(section, 'cols');
  const count = Math.max(1, names.number(columns, 'num') ?? 1);
  const gap = names.number(columns, 'space') ?? 720;
  return Math.max(narrowest, Math.floor((text - gap * (count - 1)) / count));
}

/** The elements around `element`, the outermost first. */
function pathTo(element: XmlElement, root: XmlElement): readonly XmlElement[] {
  const path: XmlElement[] = [];
  let at: XmlElement | undefined = root;
  while (at !== undefined && at !== element) {
    path.push(at);
    at = childAround(at.children, element);
  }
  return path;
}

/** Children stand in the order of the text. */
function childAround(children: readonly XmlElement[], element: XmlElement): XmlElement | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((children[middle]?.end ?? 0) < element.end) low = middle + 1;
    else high = middle;
  }
  const found = children[low];
  return found !== undefined && found.start <= element.start ? found : undefined;
}
