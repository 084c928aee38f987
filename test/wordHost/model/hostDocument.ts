import type { Document, Element } from '@xmldom/xmldom';
import { accessDenied, invalidArgument } from '../../officeHost/hostError';
import { controlsIn, propertyOf, setProperty } from './control';
import { paragraphsIn, paragraphText } from './paragraphText';
import type { RangeRef } from './range';
import { attribute, child, elementsIn, isWithin, parseXml, xmlText } from './wordXml';

/** What is printed beside the body. */
export interface Story {
  readonly kind: 'Header' | 'Footer' | 'Footnote';
  readonly root: Element;
}

/** How this Word differs from another one; a program must do with each. */
export interface WordHabits {
  /** A content that was put in place of another one is followed by an empty paragraph. */
  leavesEmptyParagraph: boolean;
  /** `getOoxml` of a control gives the control too, and not only what it holds. */
  givesControlItself: boolean;
  /** Controls get new ids when they are inserted. */
  renumbersControls: boolean;
  /** Hidden text is part of `text`. */
  givesHiddenText: boolean;
}

/** The document that is open in the host. */
export class HostDocument {
  name = 'Document1.docx';
  readOnly = false;
  isProtected = false;
  readonly habits: WordHabits = {
    leavesEmptyParagraph: false,
    givesControlItself: false,
    renumbersControls: false,
    givesHiddenText: false,
  };
  readonly body: Element;
  readonly stories: Story[] = [];
  selection: RangeRef;
  private readonly xml: Document;
  private lastControl = 0;

  constructor(
    documentXml: string,
    readonly styles: string,
  ) {
    this.xml = parseXml(documentXml);
    const body = child(this.xml.documentElement, 'body');
    if (body === null) throw invalidArgument('a document without a body');
    this.body = body;
    this.numberControls(this.controls(), false);
    const [first] = paragraphsIn(body);
    this.selection =
      first === undefined
        ? { kind: 'blocks', blocks: [] }
        : { kind: 'text', paragraph: first, start: 0, end: 0 };
  }

  get documentXml(): string {
    return xmlText(this.xml);
  }

  addStory(kind: Story['kind'], xml: string): void {
    const root = parseXml(xml).documentElement;
    if (root === null) throw invalidArgument('an empty story');
    this.stories.push({ kind, root });
    this.numberControls(controlsIn(root), false);
  }

  /** All controls: of the body, of its text boxes and of the other stories. */
  controls(): readonly Element[] {
    return [...controlsIn(this.body, true), ...this.stories.flatMap(({ root }) => controlsIn(root, true))];
  }

  holds(element: Element): boolean {
    return isWithin(element, this.body) || this.stories.some(({ root }) => isWithin(element, root));
  }

  textOf(paragraph: Element): string {
    return paragraphText(paragraph, this.habits.givesHiddenText);
  }

  requireWritable(): void {
    if (this.readOnly) throw accessDenied('the document is read-only');
    if (this.isProtected) throw accessDenied('the document is protected');
  }

  /** Gives controls that come into the document an id that no other one has. */
  numberControls(controls: readonly Element[], areNew: boolean): void {
    const others = this.controls().filter((control) => !controls.includes(control));
    const taken = new Set(others.map((control) => propertyOf(control, 'id')));
    for (const control of controls) {
      let id = areNew && this.habits.renumbersControls ? null : propertyOf(control, 'id');
      while (id === null || taken.has(id)) {
        this.lastControl += 1;
        id = String(700_000_000 + this.lastControl);
      }
      taken.add(id);
      if (id !== propertyOf(control, 'id')) setProperty(control, 'id', id);
    }
  }

  /** Word's own name of a style, by its id: `heading 1`. */
  styleName(id: string | null): string {
    const style = this.style(id);
    return attribute(child(style, 'name')) ?? 'Normal';
  }

  /** Of a style or those that it is based on: 1 to 9, 10 for running text. */
  outlineLevel(id: string | null): number {
    const seen = new Set<Element>();
    for (let style = this.style(id); style !== null && !seen.has(style);) {
      seen.add(style);
      const level = attribute(child(child(style, 'pPr'), 'outlineLvl'));
      if (level !== null) return Math.min(10, Number(level) + 1);
      // Word's own headings have theirs even where the file does not say so.
      const [, own] = /^heading ([1-9])$/.exec(attribute(child(style, 'name')) ?? '') ?? [];
      if (own !== undefined) return Number(own);
      style = this.style(attribute(child(style, 'basedOn')));
    }
    return 10;
  }

  private style(id: string | null): Element | null {
    const root = parseXml(this.styles).documentElement;
    if (id === null || root === null) return null;
    return elementsIn(root).find((style) => attribute(style, 'styleId') === id) ?? null;
  }
}
