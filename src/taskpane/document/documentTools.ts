import type { BoardPart, BoardReport } from '../../reports/board/boardPart';
import type { BoardDocument } from '../../word/boardDocument';
import type { OpenDocxProblem } from '../../word/docx/openDocx';
import { download } from '../file/download';
import { type ClipboardContent, copyToClipboard } from './copyToClipboard';

/** A document in a file that the user has picked; the file itself never changes. */
export interface FileDocument extends BoardDocument {
  /** With all that was changed so far. */
  readonly bytes: Uint8Array;
}

export type OpenedDocument =
  | { readonly ok: true; readonly document: FileDocument }
  | { readonly ok: false; readonly problem: OpenDocxProblem };

/** What opens, makes and hands over documents. */
export interface DocumentTools {
  open(bytes: Uint8Array, name: string): Promise<OpenedDocument>;
  create(report: BoardReport): Promise<Uint8Array>;
  clipboardContent(parts: readonly BoardPart[]): Promise<ClipboardContent>;
  /** False where it is refused. */
  copy(content: ClipboardContent): Promise<boolean>;
  download(content: Uint8Array | string, name: string, type: string): void;
}

/** Loaded when they are needed: nothing of .docx is among what the page needs to be shown. */
export const documentTools: DocumentTools = {
  open: async (bytes, name) => (await import('../../word/docx/openDocx')).openDocx(bytes, name),
  create: async (report) => (await import('../../word/newDocument/newDocx')).newDocx(report),
  clipboardContent: async (parts) => (await import('./clipboardContent')).clipboardContent(parts),
  copy: copyToClipboard,
  download,
};
