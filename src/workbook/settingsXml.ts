/** The namespace by which our settings are found among a workbook's custom XML parts. */
export const settingsNamespace = 'urn:avstam:settings';

/** The namespace of the text by which Excel's adapter undoes a write; it is void once another adapter has written. */
export const checkpointNamespace = 'urn:avstam:checkpoint';

/** What XML forbids or changes, and what a parser may drop as white space at either end. */
const unsafe = /[\p{Cc}\p{Cs}\uFFFE\uFFFF&<>]|^\s|\s$/gu;

/** The custom XML part that keeps a text, whatever characters it holds. */
export function settingsXml(text: string, namespace = settingsNamespace): string {
  const safe = text.replace(/_(?=x[0-9A-F]{4})/g, '_x005F_').replace(unsafe, escapeChar);
  return `<settings xmlns="${namespace}">${safe}</settings>`;
}

/** The text that a custom XML part keeps; null for a part that is not ours. */
export function settingsText(xml: string, namespace = settingsNamespace): string | null {
  const root = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*)?<((?:[^\s:<>/]+:)?settings)(\s[^<>]*)>/.exec(xml);
  const [start = '', name = '', attributes = ''] = root ?? [];
  if (!attributes.includes(namespace)) return null;
  if (attributes.endsWith('/')) return '';
  const end = xml.indexOf(`</${name}`, start.length);
  return end < 0 ? null : xml.slice(start.length, end).replace(/_x([0-9A-F]{4})_/g, unescapeChar);
}

/** Excel's own way to write such a character: `_x000D_`. */
function escapeChar(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function unescapeChar(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
