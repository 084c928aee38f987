import type { BoardPart } from '../../reports/board/boardPart';
import type { PartChange } from '../../word/boardDocument';
import { changesOf } from '../document/changes';
import type { CheckedAmountView } from '../document/checkedText';
import type { DocumentController } from '../document/documentController';
import { type DocumentTask, Unusable } from '../document/toldDocumentFault';
import type { Asked, StandingPart, UpdateAsked } from '../document/documentState';
import { readDocument } from '../document/readDocument';
import { notice } from '../document/said';
import { documentTextsIn } from '../messages/document/documentTexts';
import { reportTexts } from '../reconciler/reportTexts';
import type { Notice, Outcome } from '../state/paneState';
import type { HeldWorkbook } from './heldWorkbook';
import type { OpenDocument } from './openDocument';
import { openPickedWorkbook } from './openPickedWorkbook';

/** Carries out what the user asks for of the document that is open in Word. */
export class WordController {
  private tried: Outcome | null = null;

  constructor(
    readonly documents: DocumentController,
    private readonly document: OpenDocument,
    private readonly workbook: HeldWorkbook,
    /** Whether what an update would change is shown as soon as it is known. */
    private asksToUpdate: boolean,
  ) {}

  /** Takes the workbook that the user has picked, and reconciles it. */
  readonly pick = async (file: File): Promise<void> => {
    const { pane, store } = this.documents;
    const before = store.state.source;
    await this.documents.run('pick', async () => {
      const { language } = pane.store.state;
      const result = await openPickedWorkbook(file, await reportTexts(language), documentTextsIn(language));
      if (!result.ok) throw new Unusable(result.reason);
      const { input, ...source } = result.picked;
      this.workbook.hold(input);
      store.dispatch({ kind: 'sourcePicked', source: { name: input.name, ...source } });
      return null;
    });
    // Not where it could not be read, or something else was going on.
    if (store.state.source !== before) await pane.reconcileHere();
  };

  /** Reads the document against each new reconciliation, once its parts are made. */
  readonly catchUp = async (): Promise<void> => {
    const { made } = this.documents.store.state;
    const { outcome, activity } = this.documents.pane.store.state;
    if (made === null || activity !== null || made.outcome !== outcome || outcome === this.tried) return;
    this.tried = outcome;
    await this.readAgain();
  };

  /** Reads the document as it is now. */
  readonly readAgain = (): Promise<void> => {
    const { notice: told } = this.documents.pane.store.state;
    return this.documents.run('readDocument', async () => {
      await this.read();
      if (this.asksToUpdate) this.askToUpdateAll();
      this.asksToUpdate = false;
      return told;
    });
  };

  /** Asks, with what would change, before all that is outdated is updated and all places are filled. */
  readonly askToUpdateAll = (): void => {
    if (this.canUpdate(null)) this.ask({ kind: 'update', key: null, withEdited: false });
  };

  readonly askToUpdate = ({ key, step }: StandingPart): void =>
    this.ask({ kind: 'update', key, withEdited: step.kind === 'keepEdited' });

  readonly askToDetach = ({ key }: StandingPart): void => this.ask({ kind: 'detach', key });

  readonly update = ({ key, withEdited }: UpdateAsked): Promise<void> => {
    const changes = this.changes(withEdited, key);
    return this.change('update', changes, () =>
      changes.length === 1
        ? notice((say) => say('updatedOne'))
        : notice((say) => say('updatedMany', { count: String(changes.length) })),
    );
  };

  readonly insert = (part: BoardPart): Promise<void> =>
    this.change('insert', [{ kind: 'insert', part }], () =>
      notice((say) => say('inserted', { part: part.name })),
    );

  readonly detach = ({ key, name }: StandingPart): Promise<void> =>
    this.change('detach', [{ kind: 'detach', key }], () => notice((say) => say('detached', { part: name })));

  readonly undo = (): Promise<void> =>
    this.documents.run('undo', async () => {
      await this.document.undo();
      await this.readChanged();
      return notice((say) => say('changeUndone'));
    });

  readonly goToPart = ({ key }: StandingPart): Promise<void> => this.goTo({ kind: 'part', key });

  readonly goToAmount = ({ paragraph, start, end }: CheckedAmountView): Promise<void> =>
    this.goTo({ kind: 'text', paragraph, start, end });

  /** Holds the amounts of the document's running text against the tables. */
  readonly check = (): Promise<void> =>
    this.documents.run('check', async () => {
      const { paragraphs } = await this.document.read();
      const amounts = await this.documents.ask({ kind: 'check', paragraphs });
      this.documents.store.dispatch({ kind: 'textChecked', check: { name: null, amounts } });
      return null;
    });

  /** Whether there is something to update, or to fill; of one part, or of all. */
  canUpdate(key: string | null): boolean {
    return this.changes(true, key).length > 0;
  }

  private changes(withEdited: boolean, key: string | null): readonly PartChange[] {
    const { reading } = this.documents.store.state;
    return reading === null ? [] : changesOf(reading, withEdited, key);
  }

  private ask(asked: Asked): void {
    this.documents.store.dispatch({ kind: 'asked', asked });
  }

  private goTo(place: Parameters<OpenDocument['goTo']>[0]): Promise<void> {
    return this.documents.run('goTo', async () => {
      await this.document.goTo(place);
      return null;
    });
  }

  private change(task: DocumentTask, changes: readonly PartChange[], done: () => Notice): Promise<void> {
    return this.documents.run(task, async () => {
      try {
        if (changes.length > 0) await this.document.change(changes);
      } catch (error) {
        // What stands there now is what is shown; why it failed is what is told, whatever comes after.
        await this.read().catch(() => undefined);
        throw error;
      }
      await this.readChanged();
      return done();
    });
  }

  /** What was changed is changed, also where the document cannot be read afterwards. */
  private async readChanged(): Promise<void> {
    await this.read().catch(() => this.documents.store.dispatch({ kind: 'documentLeft' }));
  }

  private async read(): Promise<void> {
    const { documents, document } = this;
    const reading = await readDocument(document, documents.fillChoices(), (question) =>
      documents.ask(question),
    );
    documents.store.dispatch({ kind: 'documentRead', reading, canUndo: document.canUndo });
  }
}
