import { PackageFault } from '../../officePackage/packageFault';
import type { BoardDocument, DocumentContent, PartChange } from '../boardDocument';
import { DocumentFault } from '../documentFault';
import { changedMarkup } from '../markup/changedMarkup';
import { documentContent } from '../markup/documentContent';
import { withText, type DocxState } from './docxState';

/** A document in a .docx or .docm file; `openDocx` and `newDocx` make one. */
export class DocxDocument implements BoardDocument {
  /** What undoes the last change. */
  private before: DocxState | null = null;
  /** What was read last, whose keys are known. */
  private known: DocxState | null = null;

  constructor(
    private state: DocxState,
    readonly name: string,
  ) {}

  /** The file as it stands, with all that was changed so far. */
  get bytes(): Uint8Array {
    return this.state.bytes;
  }

  /** Whether the package bears a digital signature, which any change makes invalid. */
  get isSigned(): boolean {
    return this.state.parts.entries.some((entry) => /^_xmlsignatures\//i.test(entry.name));
  }

  get canUndo(): boolean {
    return this.before !== null;
  }

  read(): Promise<DocumentContent> {
    const { standing, markup, outside } = this.state;
    const { parts, placeholders, paragraphs } = documentContent(standing, markup);
    this.known = this.state;
    return Promise.resolve({
      parts: [...parts, ...outside.parts],
      placeholders: [...placeholders, ...outside.placeholders],
      paragraphs,
    });
  }

  /** An insertion goes to the end. A change that changes nothing leaves what can be undone as it is. */
  change(changes: readonly PartChange[]): Promise<void> {
    return Promise.resolve().then(() => {
      const changed = this.changed(changes);
      if (changed === this.state) return;
      this.before = this.state;
      this.state = changed;
    });
  }

  undo(): Promise<void> {
    if (this.before !== null) this.state = this.before;
    this.before = null;
    return Promise.resolve();
  }

  private changed(changes: readonly PartChange[]): DocxState {
    const { state } = this;
    if (state.isProtected) throw new DocumentFault('protected');
    const keyed = changes.flatMap((change) => (change.kind === 'insert' ? [] : [change.key]));
    const [first] = keyed;
    if (first !== undefined && this.known !== state) throw new DocumentFault('changedMeanwhile', first);
    const outside = [...state.outside.parts, ...state.outside.placeholders];
    const refused = outside.find(({ key }) => keyed.includes(key));
    if (refused !== undefined) throw new DocumentFault('notHere', refused.id);
    try {
      return withText(state, changedMarkup(state.markup, state.standing, changes));
    } catch (error) {
      if (!(error instanceof PackageFault)) throw error;
      const code = error.problem.code === 'tooLarge' ? 'tooLarge' : 'unreadable';
      throw new DocumentFault(code, error.problem.part, { cause: error });
    }
  }
}
