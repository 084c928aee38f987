import { importPaneTextsIn, type ImportPaneTexts } from '../../messages/import/importTexts';
import { usePane } from '../paneContext';

export function useImportTexts(): ImportPaneTexts {
  return importPaneTextsIn(usePane().state.language);
}
