import { createContext, useContext } from 'react';
import type { DocumentController } from '../../document/documentController';
import type { DocumentState } from '../../document/documentState';
import { documentTextsIn, type DocumentTexts } from '../../messages/document/documentTexts';
import { usePane } from '../paneContext';

/** What the parts of the document page, and of Word's pane, draw from beside the pane's own. */
interface DocumentContext {
  readonly documents: DocumentController;
  readonly document: DocumentState;
}

const context = createContext<DocumentContext | null>(null);

export const DocumentProvider = context.Provider;

export function useDocument(): DocumentContext {
  const found = useContext(context);
  if (found === null) throw new Error('Not within a document page.');
  return found;
}

export function useDocumentTexts(): DocumentTexts {
  return documentTextsIn(usePane().state.language);
}
