import { changingContract } from './contract/changing';
import type { OpenDocument } from './contract/documentUnderTest';
import { readingContract } from './contract/reading';
import { undoContract } from './contract/undoing';

/** What every adapter to a document keeps to. */
export function documentContract(adapter: string, open: OpenDocument): void {
  describe(`a document in ${adapter}`, () => {
    readingContract(open);
    changingContract(open);
    undoContract(open);
  });
}
