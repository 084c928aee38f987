import type { BoardPart, BoardReport } from '../../reports/board/boardPart';
import type { BoardDocument } from '../../word/boardDocument';
import { copyToClipboard, type ClipboardContent } from './copyToClipboard';
import { download } from '../file/download';

/** A document in a file that the user has picked; the file itself never changes. */
export interface FileDocument extends BoardDocument {
  bytes(): Uint8Array;
}

/** What makes, opens and hands over documents. */
export interface DocumentTools {
  /** Throws a DocumentFault. */
  open(bytes: Uint8Array, name: string): Promise<FileDocument>;
  create(report: BoardReport): Promise<Uint8Array>;
  clipboardContent(parts: readonly BoardPart[]): Promise<ClipboardContent>;
  /** False where it is refused. */
  copy(content: ClipboardContent): Promise<boolean>;
  download(content: Uint8Array | string, name: string, type: string): void;
}

/** Loaded when they are needed: nothing of Word's is among what the page needs to be shown. */
export const documentTools: DocumentTools = {
  open: () => Promise.reject(new Error('Not yet.')),
  create: () => Promise.reject(new Error('Not yet.')),
  clipboardContent: () => Promise.reject(new Error('Not yet.')),
  copy: copyToClipboard,
  download,
};
