import type { XmlElement } from '../../officePackage/xml/xmlOutline';
import type { BodyControl, BodyOutline, BodyParagraph, ShownPiece } from './bodyOutline';
import { controlTag } from './controlTag';
import type { WordNames } from './wordNames';

/** Where an element stands. */
interface Place {
  readonly parent: XmlElement;
  readonly isInTable: boolean;
  readonly isInTextBox: boolean;
  readonly isInserted: boolean;
  readonly isDeleted: boolean;
  readonly control: BodyControl | null;
  /** The paragraph that is being read; null between paragraphs. */
  readonly paragraph: OpenParagraph | null;
}

interface OpenParagraph {
  readonly element: XmlElement;
  readonly pieces: ShownPiece[];
  readonly hiddenRuns: XmlElement[];
  hiddenText: string;
}

/** Reads what stands in a body, or in any other element that holds paragraphs. */
export function outlineBody(body: XmlElement, names: WordNames): BodyOutline {
  const reader = new BodyReader(names);
  reader.read(body);
  return reader;
}

class BodyReader implements BodyOutline {
  readonly paragraphs = new Map<XmlElement, BodyParagraph>();
  readonly controls: BodyControl[] = [];
  readonly outerControls = new Set<BodyControl>();
  readonly tables: { readonly element: XmlElement; readonly control: BodyControl | null }[] = [];
  private count = 0;
  /** Fields that are open, the innermost last; a field may span paragraphs. */
  private readonly fields: ('code' | 'result')[] = [];

  constructor(private readonly names: WordNames) {}

  read(body: XmlElement): void {
    this.children(body, {
      parent: body,
      isInTable: false,
      isInTextBox: false,
      isInserted: false,
      isDeleted: false,
      control: null,
      paragraph: null,
    });
  }

  private children(element: XmlElement, place: Place): void {
    const inside = { ...place, parent: element };
    for (const child of element.children) this.element(child, inside);
  }

  private element(element: XmlElement, place: Place): void {
    switch (this.names.nameOf(element)) {
      case 'p':
        this.paragraph(element, place);
        break;
      case 'r':
        if (place.paragraph !== null) this.run(element, place, place.paragraph);
        break;
      case 'tbl':
        this.tables.push({ element, control: place.control });
        this.children(element, { ...place, isInTable: true });
        break;
      case 'sdt':
        this.control(element, place);
        break;
      case 'ins':
      case 'moveTo':
        this.children(element, { ...place, isInserted: true });
        break;
      case 'del':
      case 'moveFrom':
        this.children(element, { ...place, isDeleted: true });
        break;
      case 'txbxContent':
        this.textBox(element, place);
        break;
      case 'fldSimple':
        this.fields.push('result');
        this.children(element, place);
        this.fields.pop();
        break;
      // Properties hold no text, but changed ones hold a copy of what they were.
      case 'pPr':
      case 'tblPr':
      case 'trPr':
      case 'tcPr':
      case 'sdtPr':
      case 'sectPr':
        break;
      default:
        // The same content again for older programs.
        if (element.name !== 'Fallback') this.children(element, place);
    }
  }

  private paragraph(element: XmlElement, place: Place): void {
    if (!place.isInTextBox) this.count += 1;
    const number = place.isInTextBox ? 0 : this.count;
    const open: OpenParagraph = { element, pieces: [], hiddenRuns: [], hiddenText: '' };
    // Before its children, so that the map is in the document's order.
    const { parent, isInTable, isInTextBox, control } = place;
    const { pieces, hiddenRuns } = open;
    const shown = { element, parent, number, pieces, hiddenRuns, isInTable, isInTextBox, control };
    this.paragraphs.set(element, { ...shown, text: '', hiddenText: '' });
    this.children(element, { ...place, paragraph: open });
    const text = pieces.map((piece) => piece.text).join('');
    this.paragraphs.set(element, { ...shown, text, hiddenText: open.hiddenText });
  }

  /** A text box has fields of its own, and stands within a paragraph that is not read on meanwhile. */
  private textBox(element: XmlElement, place: Place): void {
    const outside = this.fields.splice(0);
    this.children(element, { ...place, isInTextBox: true, isInTable: false, paragraph: null });
    this.fields.splice(0, this.fields.length, ...outside);
  }

  private control(element: XmlElement, place: Place): void {
    const content = this.names.child(element, 'sdtContent');
    if (content === undefined) return;
    const id = controlTag(element, this.names);
    if (id === null) {
      this.children(content, place);
      return;
    }
    const control: BodyControl = {
      element,
      content,
      id,
      level: this.level(place),
      paragraph: place.paragraph?.element ?? null,
      parent: place.parent,
      isInTextBox: place.isInTextBox,
      isTracked: place.isInserted || place.isDeleted,
      outer: place.control,
    };
    this.controls.push(control);
    if (place.control !== null) this.outerControls.add(place.control);
    this.children(content, { ...place, control });
  }

  private level({ paragraph, parent }: Place): BodyControl['level'] {
    if (paragraph !== null) return 'inline';
    const name = this.names.nameOf(parent) ?? '';
    return [
      'body',
      'tc',
      'sdtContent',
      'txbxContent',
      'hdr',
      'ftr',
      'footnote',
      'endnote',
      'comment',
    ].includes(name) && !this.holdsCells(parent)
      ? 'block'
      : 'other';
  }

  /** A control around rows or cells has them as its content. */
  private holdsCells(parent: XmlElement): boolean {
    return (
      this.names.is(parent, 'sdtContent') &&
      parent.children.some(({ name }) => name === 'tr' || name === 'tc')
    );
  }

  private run(run: XmlElement, place: Place, open: OpenParagraph): void {
    const isHidden = this.names.isOn(this.names.child(this.names.child(run, 'rPr'), 'vanish'));
    if (isHidden) open.hiddenRuns.push(run);
    for (const element of run.children) {
      const name = this.names.nameOf(element);
      if (name === 'fldChar') this.fieldMark(this.names.attribute(element, 'fldCharType'));
      const text = this.shownText(element, name);
      if (text === null) {
        if (name !== 'rPr') this.element(element, { ...place, parent: run });
        continue;
      }
      if (place.isDeleted || this.fields.includes('code')) continue;
      if (isHidden) open.hiddenText += text;
      else {
        const { parent, isInserted, control } = place;
        const isInField = this.fields.length > 0;
        open.pieces.push({ text, element, run, parent, isInserted, isInField, control });
      }
    }
  }

  private fieldMark(type: string | null): void {
    if (type === 'begin') this.fields.push('code');
    else if (type === 'separate') this.fields.splice(-1, 1, 'result');
    else if (type === 'end') this.fields.pop();
  }

  /** What an element of a run shows; null if it shows no text of its own. */
  private shownText(element: XmlElement, name: string | null): string | null {
    switch (name) {
      case 't':
        return element.attribute('xml:space') === 'preserve' ? element.text : trimmed(element.text);
      case 'tab':
      case 'ptab':
        return '\t';
      case 'br':
        return ['page', 'column'].includes(this.names.attribute(element, 'type') ?? '') ? null : '\n';
      case 'cr':
        return '\n';
      case 'noBreakHyphen':
        return '\u2011';
      case 'softHyphen':
        return '\u00AD';
      default:
        return null;
    }
  }
}

/** Without the white space of XML at both ends; a no-break space stays. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\n]+/, '').replace(/[ \t\n]+$/, '');
}
