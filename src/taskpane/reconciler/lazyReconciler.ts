import type { Language } from '../../reports/messages/texts';
import type { ReconciliationView } from '../../reports/reconciliationView';
import type { OwnSheet } from '../../workbook/ownSheet';
import type { WorkbookChange } from '../../workbook/workbook';
import type { TextTable } from '../../reports/textTable';
import type { BoardAnswers, BoardQuestionOf } from './board';
import type { ReconcileInput, Reconciler } from './reconciler';

/** A LocalReconciler that is loaded when it is first used: with a worker nobody needs it. */
export class LazyReconciler implements Reconciler {
  private loaded: Promise<Reconciler> | null = null;

  async reconcile(input: ReconcileInput, language: Language): Promise<ReconciliationView> {
    return (await this.local()).reconcile(input, language);
  }

  async again(settings: string | null, language: Language): Promise<ReconciliationView> {
    return (await this.local()).again(settings, language);
  }

  async ownSheets(at: Date, language: Language): Promise<readonly OwnSheet[]> {
    return (await this.local()).ownSheets(at, language);
  }

  async history(language: Language): Promise<readonly TextTable[]> {
    return (await this.local()).history(language);
  }

  async snapshot(name: string, at: Date, language: Language): Promise<WorkbookChange> {
    return (await this.local()).snapshot(name, at, language);
  }

  async board<Kind extends keyof BoardAnswers>(
    question: BoardQuestionOf<Kind>,
    at: Date,
    language: Language,
  ): Promise<BoardAnswers[Kind]> {
    return (await this.local()).board(question, at, language);
  }

  cancel(): void {
    void this.loaded?.then((reconciler) => {
      reconciler.cancel();
    });
  }

  private local(): Promise<Reconciler> {
    this.loaded ??= import('./localReconciler').then(({ LocalReconciler }) => new LocalReconciler());
    return this.loaded;
  }
}
