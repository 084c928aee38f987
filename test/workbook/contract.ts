import { anchorContract } from './contract/anchors';
import { cellContract } from './contract/cells';
import { cellTextContract } from './contract/cellTexts';
import { fundSheetContract } from './contract/fundSheets';
import { readingContract } from './contract/reading';
import { settingsContract } from './contract/settings';
import { undoContract } from './contract/undo';
import type { OpenWorkbook } from './contract/workbookUnderTest';
import { writingContract } from './contract/writing';

/** What every adapter to a workbook keeps to. */
export function workbookContract(adapter: string, open: OpenWorkbook): void {
  describe(`a workbook in ${adapter}`, () => {
    readingContract(open);
    writingContract(open);
    cellContract(open);
    cellTextContract(open);
    anchorContract(open);
    undoContract(open);
    fundSheetContract(open);
    settingsContract(open);
  });
}
