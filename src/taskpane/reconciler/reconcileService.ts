import type { ReconciliationView } from '../../reports/reconciliationView';
import type { SheetCells, SheetRow } from '../../workbook/cells';
import { LocalReconciler } from './localReconciler';
import { findingsPerMessage, slices, type WorkerReply, type WorkerRequest } from './messages';
import { toMessage } from './ownSheetMessage';

/** The worker's side of the talk: takes requests and posts replies. */
export function reconcileService(
  post: (reply: WorkerReply) => void,
): (request: WorkerRequest) => Promise<void> {
  const reconciler = new LocalReconciler();
  let sheets: (Omit<SheetCells, 'rows'> & { readonly rows: (SheetRow | undefined)[] })[] = [];

  const postView = (id: number, view: ReconciliationView): void => {
    view.checks.forEach(({ findings }, check) => {
      for (const slice of slices(findings, findingsPerMessage))
        post({ kind: 'findings', id, check, findings: slice });
    });
    post({
      kind: 'view',
      id,
      view: { ...view, checks: view.checks.map((check) => ({ ...check, findings: [] })) },
    });
  };

  const answer = async (request: Exclude<WorkerRequest, { kind: 'sheet' | 'rows' }>): Promise<void> => {
    const { id, language } = request;
    switch (request.kind) {
      case 'reconcile': {
        const { name, settings } = request;
        const input = { name, sheets, settings };
        sheets = [];
        postView(id, await reconciler.reconcile(input, language));
        return;
      }
      case 'again':
        postView(id, await reconciler.again(request.settings, language));
        return;
      case 'ownSheets': {
        const own = await reconciler.ownSheets(new Date(request.at), language);
        post({ kind: 'ownSheets', id, sheets: own.map(toMessage) });
      }
    }
  };

  return async (request) => {
    if (request.kind === 'sheet') {
      sheets.push({ ...request.sheet, rows: [...request.sheet.rows] });
    } else if (request.kind === 'rows') {
      for (const row of request.rows) sheets.at(-1)?.rows.push(row);
    } else {
      try {
        await answer(request);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        post({ kind: 'failed', id: request.id, message });
      }
    }
  };
}
