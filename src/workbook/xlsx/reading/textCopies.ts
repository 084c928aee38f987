const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Engines copy shorter texts anyway. */
const shortestSlice = 13;
const mostKept = 50_000;

/** Copies a text that was cut from a chunk of XML: a slice would keep the whole chunk in memory. */
export function copyText(text: string): string {
  if (text.length < shortestSlice) return text;
  // Half a surrogate pair does not survive UTF-8; such a text is rare enough to keep its chunk.
  return /\p{Cs}/u.test(text) ? text : decoder.decode(encoder.encode(text));
}

/** Copies texts, and keeps once what is written often, such as a label in every row. */
export class TextCopies {
  private readonly copies = new Map<string, string>();

  of(text: string): string {
    if (text.length < shortestSlice) return text;
    const known = this.copies.get(text);
    if (known !== undefined) return known;
    const copy = copyText(text);
    if (this.copies.size < mostKept) this.copies.set(copy, copy);
    return copy;
  }
}
