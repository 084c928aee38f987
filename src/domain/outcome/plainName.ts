const tail = /(?:^|\s)(?:inkl|inklusive|exkl|exklusive|including|excluding)(?:\s.*)?$/u;
const code = /^(\p{Lu}{0,3}\d[\d.]*)(?:\s*[-–:/]\s*|\s+|$)(.*)$/u;
const codeAtEnd = /^(.+?)\s*[([](\p{Lu}{0,3}\d[\d.]*)[)\]]$/u;

/** A name to compare by: case, spaces and punctuation say nothing, accents do; `&` is `och`. */
export function plainName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .toLowerCase()
    .replaceAll('&', ' och ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is left of a plain name without what it says it includes or leaves out: `redovisning inkl inkasso` is `redovisning`. */
export function withoutTail(plain: string): string {
  return plain.replace(tail, '').trim();
}

/** A label's code and name: `1003 HR`, `HR (1003)`; in a label of several levels, `1003 / HR`, those of the last ones. */
export function codeAndName(label: string): { readonly code: string | null; readonly name: string } {
  const text = label.trim();
  const start = code.exec(text);
  if (start?.[1] !== undefined) return { code: start[1], name: (start[2] ?? '').trim() };
  const end = codeAtEnd.exec(text);
  if (end?.[1] !== undefined && end[2] !== undefined) return { code: end[2], name: end[1] };
  const levels = text.split(' / ');
  const last = levels.at(-1) ?? text;
  const before = levels.at(-2);
  if (before !== undefined && code.exec(before)?.[2] === '') return { code: before, name: last };
  return levels.length > 1 ? codeAndName(last) : { code: null, name: text };
}
