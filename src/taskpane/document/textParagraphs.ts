import type { Paragraph } from '../../domain/narrative/paragraph';
import { decodeText } from '../../importing/textEncoding';

/** The lines of a text that was pasted. */
export function pastedParagraphs(text: string): readonly Paragraph[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, text: line, heading: null }));
}

/** The lines of a text file; null where it is none. */
export function fileParagraphs(bytes: Uint8Array): readonly Paragraph[] | null {
  const text = decodeText(bytes);
  return text === null ? null : pastedParagraphs(text);
}
