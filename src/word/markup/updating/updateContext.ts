import type { DocumentLook } from '../documentLook';
import type { WordMarkup } from '../wordMarkup';

/** What an update of a control needs to know of its document. */
export interface UpdateContext {
  readonly markup: WordMarkup;
  readonly look: DocumentLook;
}
