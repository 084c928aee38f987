import type { Element } from '@xmldom/xmldom';
import { HostCounts } from '../officeHost/counts';
import { OfficeHost, type RequestScope } from '../officeHost/officeHost';
import type { HostObject } from '../officeHost/wire/hostObject';
import { registry } from './members/registry';
import { hostObject, WordArguments, type HostContext } from './members/targets';
import { HostDocument, type Story, type WordHabits } from './model/hostDocument';
import { paragraphsIn } from './model/paragraphText';
import { paragraphRange } from './model/range';
import { around, elementsIn, wordNamespace, xmlText } from './model/wordXml';
import { usualStyles } from './usualStyles';

export interface WordHostOptions {
  readonly name?: string;
  /** The document's `styles.xml`. */
  readonly styles?: string;
}

/** The oldest Word that an add-in may ask for; a test may support more or less. */
const requirementSets = { WordApi: '1.3' };

/** A Word in memory, which answers the requests of the genuine Office.js. */
export class WordHost extends OfficeHost<HostContext, WordArguments> {
  readonly counts = new HostCounts();

  private constructor(readonly document: HostDocument) {
    super({
      application: 'Word',
      registry,
      readArguments: (values, method) => new WordArguments(values, method),
      requirementSets,
    });
  }

  /** Word with a document of this `document.xml`. */
  static of(documentXml: string, { name, styles = usualStyles }: WordHostOptions = {}): WordHost {
    const document = new HostDocument(documentXml, styles);
    document.name = name ?? document.name;
    return new WordHost(document);
  }

  /** Word with a document of these paragraphs and tables, as XML with the prefix `w:`. */
  static ofBody(bodyXml: string, options: WordHostOptions = {}): WordHost {
    return WordHost.of(documentOf(bodyXml), options);
  }

  get documentName(): string {
    return this.document.name;
  }

  get isReadOnly(): boolean {
    return this.document.readOnly;
  }

  get habits(): WordHabits {
    return this.document.habits;
  }

  /** The document's `document.xml` as it is now. */
  get documentXml(): string {
    return this.document.documentXml;
  }

  /** What stands in the body, element by element. */
  get blocks(): readonly string[] {
    return elementsIn(this.document.body).map((element) =>
      xmlText(element).replaceAll(` xmlns:w="${wordNamespace}"`, ''),
    );
  }

  /** What each paragraph of the body shows. */
  get texts(): readonly string[] {
    return paragraphsIn(this.document.body).map((paragraph) => this.document.textOf(paragraph));
  }

  /** The text that the user has selected. */
  get selectedText(): string {
    const { selection } = this.document;
    if (selection.kind === 'text') {
      return this.document.textOf(selection.paragraph).slice(selection.start, selection.end);
    }
    return selection.blocks
      .flatMap((block) => (block.localName === 'p' ? [block] : paragraphsIn(block)))
      .map((paragraph) => this.document.textOf(paragraph))
      .join('\n');
  }

  /** The user puts the cursor at the start of the paragraph with this text, wherever it is. */
  placeCursor(text: string): void {
    const paragraph = this.paragraph(text);
    this.document.selection = { kind: 'text', paragraph, start: 0, end: 0 };
  }

  /** The user selects that paragraph. */
  selectParagraph(text: string): void {
    this.document.selection = paragraphRange(this.paragraph(text));
  }

  /** A header, a footer or a footnote, as the XML of its part. */
  addStory(kind: Story['kind'], xml: string): void {
    this.document.addStory(kind, xml);
  }

  protected get global(): HostObject {
    return hostObject('Document', this.document);
  }

  protected beginRequest(): RequestScope<HostContext, object> {
    const context = { document: this.document, forget: (id: string) => this.references.forget(id) };
    return { context, counted: {} };
  }

  private paragraph(text: string): Element {
    const roots = [this.document.body, ...this.document.stories.map(({ root }) => root)];
    const all = roots.flatMap((root) => Array.from(root.getElementsByTagNameNS(wordNamespace, 'p')));
    // The outermost paragraph shows the text of a box within it only on paper.
    const found = all.find(
      (paragraph) => this.document.textOf(paragraph) === text && around(paragraph, 'Fallback') === null,
    );
    if (found === undefined) throw new Error(`No paragraph shows ${JSON.stringify(text)}.`);
    return found;
  }
}

/** A whole `document.xml` around a body. */
function documentOf(bodyXml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${wordNamespace}"><w:body>${bodyXml}</w:body></w:document>`;
}
