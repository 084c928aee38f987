/** A part's text, or its start, as it is to be written: as UTF-8, whatever it was. */
export function declaredAsUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])utf-16(["'])/i, '$1UTF-8$2');
}
