import type { BoardDocument, DocumentPlace } from '../../word/boardDocument';

/** The document that is open in Word, beside the pane. */
export interface OpenDocument extends BoardDocument {
  /** Shows the place and selects it. */
  goTo(place: DocumentPlace): Promise<void>;
}
