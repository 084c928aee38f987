import { decodeText } from '../../importing/textEncoding';
import type { DocumentParagraph } from '../../word/boardDocument';

/** The lines of a text that was pasted. */
export function pastedParagraphs(text: string): readonly DocumentParagraph[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, text: line, heading: null }));
}

/** The lines of a text file; null where it is none. */
export function fileParagraphs(bytes: Uint8Array): readonly DocumentParagraph[] | null {
  const text = decodeText(bytes);
  return text === null ? null : pastedParagraphs(text);
}
