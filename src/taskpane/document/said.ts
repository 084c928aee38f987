import { documentTextsIn, type DocumentTexts } from '../messages/document/documentTexts';
import type { Notice, Said } from '../state/paneState';

/** A sentence of the document page in both languages: the pane tells it in the one that it then speaks. */
export function said(sentence: (say: DocumentTexts['say']) => string): Said {
  return { sv: sentence(documentTextsIn('sv').say), en: sentence(documentTextsIn('en').say) };
}

/** What was done, to be told once. */
export function notice(sentence: (say: DocumentTexts['say']) => string): Notice {
  return { kind: 'said', said: said(sentence) };
}
