const namedEntities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** XML character data as text, or null if it has a reference that XML itself does not define. */
export function decodeXml(raw: string): string | null {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  const [start = '', ...references] = text.split('&');
  let decoded = start;
  for (const reference of references) {
    const end = reference.indexOf(';');
    const value = end < 0 ? null : entityValue(reference.slice(0, end));
    if (value === null) return null;
    decoded += value + reference.slice(end + 1);
  }
  return decoded;
}

function entityValue(name: string): string | null {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (code === null) return namedEntities.get(name) ?? null;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point <= 0x10ffff && !isSurrogate ? String.fromCodePoint(point) : null;
}

/** Text as XML character data or, being safe there too, as an attribute's value. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n]/g, (char) => escapes[char] ?? char);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Undoes Excel's escapes for characters that XML forbids: `_x000D_` is a carriage return. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A cell's text as XML: what XML forbids, and what would read as an escape, is written as `_xHHHH_`. */
export function encodeCellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9a-fA-F]{4})/g, '_x005F_')
    // \p{Cs} finds only halves of surrogate pairs.
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (char) =>
      char === '\t' || char === '\n' ? char : excelEscape(char),
    );
  return escapeXml(escaped);
}

function excelEscape(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
