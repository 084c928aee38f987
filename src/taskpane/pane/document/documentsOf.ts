import { DocumentController } from '../../document/documentController';
import type { PaneController } from '../../controller/paneController';

/** By the pane: the page may be left and come back to. */
const all = new WeakMap<PaneController, DocumentController>();

/** The pane's controller of the document page, which is loaded with the page. */
export function documentsOf(pane: PaneController): DocumentController {
  const found = all.get(pane) ?? new DocumentController(pane);
  all.set(pane, found);
  return found;
}
