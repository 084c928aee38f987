import type { Table } from './table';

/** Words that say what kind of table it is, not whose. */
const kindWords =
  /^(?:netto\p{L}*|prognos\p{L}*|budget\p{L}*|drift\p{L}*|nämnd\p{L}*|uppföljning\p{L}*|mdkr|t|o|m|tom|år\p{L}*|jan\p{L}*|feb\p{L}*|mars|apr\p{L}*|maj|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*|resultat\p{L}*|redovisning\p{L}*|ekonomi\p{L}*|driftredovisning|organisation|per|avdelning\p{L}*|enhet\p{L}*|verksamhet\p{L}*|och|samt|i|för|av|till|mnkr|tkr|kr|ksek|msek|mkr|delår\p{L}*|rapport\p{L}*|tertial\p{L}*|helår|utfall|prognos|budget|uppföljning|krav|resultatkrav|fond|resultatfond|tabell|sheet\d*|blad\d*|ark\d*|numeric|summary|income|statement|department\p{L}*|results?|by|of|and|the|for|belopp|alla|totalt?|nämnd|förvaltning|\d+)$/u;

/** A name as found: the words that tell whose table it is, and how it was written. */
export interface FoundName {
  readonly written: string;
  readonly words: ReadonlySet<string>;
}

/** Names that a table goes by, the clearest first: its title, its sheet, its file. */
export function namesOf(table: Table): FoundName[] {
  return namesIn([table.title, table.sheet, fileTitle(table)]);
}

/** True when two tables bear the same name. On one sheet its name tells nothing, nor does the file's within one file. */
export function shareName(a: Table, b: Table): boolean {
  const oneFile = a.file === b.file;
  const oneSheet = oneFile && a.sheet === b.sheet;
  const names = (table: Table): FoundName[] =>
    namesIn([table.title, ...(oneSheet ? [] : [table.sheet]), ...(oneFile ? [] : [fileTitle(table)])]);
  return names(a).some((name) => names(b).some((other) => sameName(name, other)));
}

function fileTitle({ file }: Table): string {
  return file?.replace(/\.[^.]*$/, '') ?? '';
}

/** The names in some texts, in their order. */
function namesIn(texts: readonly string[]): FoundName[] {
  return texts.flatMap((text) => {
    const found = nameIn(text);
    return found === null ? [] : [found];
  });
}

function nameIn(text: string): FoundName | null {
  for (const part of text.split(/\s+[-–—]\s+|[:;,|()]/)) {
    const written = part
      .split(/[\s_.-]+/)
      .filter((word) => word !== '' && !kindWords.test(word.toLowerCase()));
    if (written.length === 0) continue;
    const whole = /^\S*[_-]\S*$/.test(part) ? written.join(' ') : part.trim();
    return { written: trimKind(whole), words: new Set(written.map((word) => word.toLowerCase())) };
  }
  return null;
}

/** "Resultat per enhet Kultur" goes by "Kultur"; words of the kind inside a name stay. */
function trimKind(whole: string): string {
  const words = whole.split(' ');
  while (words.length > 1 && kindWords.test((words[0] ?? '').toLowerCase())) words.shift();
  while (words.length > 1 && kindWords.test((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ');
}

/** True when two names share every word of the shorter one. */
export function sameName(a: FoundName, b: FoundName): boolean {
  const [shorter, longer] = a.words.size <= b.words.size ? [a, b] : [b, a];
  return shorter.words.size > 0 && [...shorter.words].every((word) => longer.words.has(word));
}
