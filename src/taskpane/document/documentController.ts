import type { FillChoices } from '../../app/document/planDocument';
import { formatSavedWorkbook } from '../../app/savedWorkbook';
import { parseWorkbookSettings } from '../../app/settings/workbookSettings';
import { type BoardChoices, noBoardChoices } from '../../reports/board/boardChoices';
import type { BoardPart } from '../../reports/board/boardPart';
import { reportTitle } from '../../reports/board/reportTitle';
import { momentText } from '../../reports/moment';
import type { PaneController } from '../controller/paneController';
import { Store } from '../controller/store';
import { documentTextsIn } from '../messages/document/documentTexts';
import type { BoardAnswers, BoardQuestionOf } from '../reconciler/board';
import type { Notice, Outcome } from '../state/paneState';
import { changesOf } from './changes';
import { docxProblemText } from './docxProblemText';
import { toldDocumentFault, type DocumentTask, Unusable } from './toldDocumentFault';
import {
  type DocumentAction,
  documentReducer,
  type DocumentState,
  type DocumentTab,
  initialDocument,
} from './documentState';
import { documentTools, type DocumentTools, type FileDocument } from './documentTools';
import { readDocument } from './readDocument';
import { notice, said } from './said';
import type { SentenceKind } from '../../reports/board/partKind';
import { fileParagraphs, pastedParagraphs } from './textParagraphs';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the parts were made of, or were tried to be. */
type Tried = readonly [outcome: Outcome, choices: BoardChoices | null];

/** Carries out what the user asks for of the board document, as one of the pane's tasks each. */
export class DocumentController {
  readonly store: Store<DocumentState, DocumentAction>;
  private tried: Tried | null = null;
  private file: FileDocument | null = null;

  constructor(
    readonly pane: PaneController,
    private readonly tools: DocumentTools = documentTools,
    tab: DocumentTab = 'document',
  ) {
    this.store = new Store(initialDocument(tab), documentReducer);
  }

  /** Makes the parts of the last reconciliation, where that has not been tried yet. */
  readonly catchUp = async (): Promise<void> => {
    const { outcome, language, activity, notice: told } = this.pane.store.state;
    if (outcome === null || activity !== null || outcome.language !== language) return;
    if (outcome.view.status === 'nothing') return;
    const [lastOutcome, lastChoices] = this.tried ?? [];
    if (outcome === lastOutcome && this.store.state.choices === lastChoices) return;
    this.tried = [outcome, this.store.state.choices];
    await this.run('parts', async () => {
      if (this.store.state.made?.outcome !== outcome) await this.readChoices();
      const choices = this.store.state.choices ?? noBoardChoices;
      this.tried = [outcome, choices];
      const parts = await this.ask({ kind: 'list', ...this.fillChoices() });
      this.store.dispatch({ kind: 'partsMade', made: { parts, outcome, language, choices } });
      return told;
    });
  };

  /** Has the parts made in another way, as soon as nothing else is going on. */
  readonly choose = (choices: Partial<BoardChoices>): Promise<void> => {
    this.store.dispatch({ kind: 'chosen', choices });
    return this.catchUp();
  };

  /** Keeps the choices in the workbook, for Word and for the next time. */
  readonly keepChoices = (): Promise<void> => {
    const choices = this.store.state.choices ?? noBoardChoices;
    return this.pane.decide(
      (settings) => ({ ...settings, board: choices }),
      said((say) => say('choicesKept')),
    );
  };

  readonly newDocument = (): Promise<void> =>
    this.run('newDocument', async () => {
      const { made } = this.store.state;
      if (made === null) return null;
      const { language, parts, outcome } = made;
      const names = outcome.view.administrations.map(({ name }) => name);
      const title = reportTitle(names, language);
      const name = documentTextsIn(language).say('newDocumentFile', {
        workbook: baseName(this.pane.access.workbook.name),
      });
      this.tools.download(await this.tools.create({ title, language, parts }), name, docx);
      return notice((tell) => tell('downloaded', { file: name }));
    });

  /** What the workbook holds, as a file for Word's pane. */
  readonly saveForWord = (): Promise<void> =>
    this.run('save', async () => {
      const { language } = this.pane.store.state;
      const { name, sheets, settings } = await this.pane.access.read();
      const at = momentText(this.pane.now()).replace(' ', 'T');
      const file = documentTextsIn(language).say('savedFile', { workbook: baseName(name) });
      this.tools.download(formatSavedWorkbook({ name, at, sheets, settings }), file, 'application/json');
      return notice((say) => say('savedForWord', { file }));
    });

  /** Puts the parts on the clipboard; where that is refused, shows them to be copied by hand. */
  readonly copy = (parts: readonly BoardPart[]): Promise<void> =>
    this.run('copy', async () => {
      this.store.dispatch({ kind: 'copyLeft' });
      if (!(await this.tools.copy(await this.tools.clipboardContent(parts)))) {
        this.store.dispatch({ kind: 'copyRefused', parts: parts.map(({ id }) => id) });
        return null;
      }
      const [first, ...others] = parts;
      return others.length === 0
        ? notice((say) => say('copied', { part: first?.name ?? '' }))
        : notice((say) => say('copiedAll', { count: String(parts.length) }));
    });

  /** Reads a document that is to be filled, and tells what would change; nothing is made yet. */
  readonly readFile = (file: File): Promise<void> =>
    this.run('readDocument', async () => {
      this.leaveFile();
      const opened = await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
      const reading = await readDocument(opened, this.fillChoices(), (question) => this.ask(question));
      this.file = opened;
      this.store.dispatch({ kind: 'documentRead', reading, canUndo: false });
      return null;
    });

  /** Fills the document that was read, and gives a copy. */
  readonly fill = (withEdited: boolean): Promise<void> =>
    this.run('fill', async () => {
      const { reading } = this.store.state;
      const { file } = this;
      if (reading === null || file === null) return null;
      await file.change(changesOf(reading, withEdited));
      const { language } = this.pane.store.state;
      const name = documentTextsIn(language).say('planFile', { document: baseName(reading.name) });
      this.tools.download(file.bytes, name, docx);
      this.leaveFile();
      return notice((say) => say('downloaded', { file: name }));
    });

  readonly leaveFile = (): void => {
    this.file = null;
    this.store.dispatch({ kind: 'documentLeft' });
  };

  /** Holds the amounts of a .docx or a .txt against the tables. */
  readonly checkFile = (file: File): Promise<void> =>
    this.run('check', async () => {
      const { say } = documentTextsIn(this.pane.store.state.language);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const isDocument = bytes[0] === 0x50 && bytes[1] === 0x4b;
      const paragraphs = isDocument
        ? (await (await this.open(bytes, file.name)).read()).paragraphs
        : fileParagraphs(bytes);
      if (paragraphs === null) throw new Unusable(say('notAText', { file: file.name }));
      const amounts = await this.ask({ kind: 'check', paragraphs });
      this.store.dispatch({ kind: 'textChecked', check: { name: file.name, amounts } });
      return null;
    });

  readonly checkText = (text: string): Promise<void> =>
    this.run('check', async () => {
      const amounts = await this.ask({ kind: 'check', paragraphs: pastedParagraphs(text) });
      this.store.dispatch({ kind: 'textChecked', check: { name: null, amounts } });
      return null;
    });

  /** Shows how a sentence would be; null goes back to ours. */
  readonly preview = (part: BoardPart, template: string | null): Promise<BoardPart | null> =>
    this.ask({ kind: 'make', id: part.id, recipe: { ...part.recipe, template } });

  /** Has all parts of that kind made by the user's sentence; null goes back to ours. */
  readonly useTemplate = (kind: SentenceKind, template: string | null): Promise<void> => {
    const templates = new Map(this.store.state.choices?.templates);
    if (template === null) templates.delete(kind);
    else templates.set(kind, template);
    this.store.dispatch({ kind: 'writingLeft' });
    return this.choose({ templates });
  };

  /** How parts are made that are new in a document. */
  fillChoices(): Pick<FillChoices, 'recipe' | 'templates'> {
    const { unit, rounding, templates } = this.store.state.choices ?? noBoardChoices;
    return { recipe: { language: this.pane.store.state.language, unit, rounding }, templates };
  }

  /** Of the last reconciliation. */
  ask<Kind extends keyof BoardAnswers>(question: BoardQuestionOf<Kind>): Promise<BoardAnswers[Kind]> {
    const { outcome, language } = this.pane.store.state;
    return this.pane.reconciler.board(question, outcome?.at ?? this.pane.now(), language);
  }

  /** One of the pane's tasks; what fails is told in the document's words. */
  run(task: DocumentTask, work: () => Promise<Notice | null>): Promise<void> {
    const what = said((say) => say(`doing_${task}`));
    return this.pane.runner.run('document', { kind: 'doing', what, canCancel: false }, async () => {
      try {
        return await work();
      } catch (error) {
        throw toldDocumentFault(task, error);
      }
    });
  }

  private async open(bytes: Uint8Array, name: string): Promise<FileDocument> {
    const opened = await this.tools.open(bytes, name);
    if (opened.ok) return opened.document;
    const texts = documentTextsIn(this.pane.store.state.language);
    throw new Unusable(docxProblemText(name, opened.problem, texts));
  }

  private async readChoices(): Promise<void> {
    const { settings } = parseWorkbookSettings(await this.pane.access.workbook.readSettings());
    this.store.dispatch({ kind: 'choicesRead', choices: settings.board });
  }
}

/** The name without its extension. */
function baseName(name: string): string {
  return name.replace(/\.[^.\\/]+$/, '');
}
