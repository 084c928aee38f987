const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Engines copy shorter texts anyway. */
const shortestSlice = 13;
const mostKept = 50_000;

/**
 * Copies texts that were cut from a chunk of XML. A slice keeps the whole chunk in memory; and what is written
 * often, such as a label in every row, is kept once.
 */
export class TextCopies {
  private readonly copies = new Map<string, string>();

  of(text: string): string {
    if (text.length < shortestSlice) return text;
    const known = this.copies.get(text);
    if (known !== undefined) return known;
    const copy = decoder.decode(encoder.encode(text));
    if (this.copies.size < mostKept) this.copies.set(copy, copy);
    return copy;
  }
}
