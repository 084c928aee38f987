const offset = 0x811c9dc5;
const prime = 0x01000193;

/** What tells a text from others of its length but for one in four thousand million: FNV-1a over its UTF-16 units. */
export function textFingerprint(text: string): string {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}
