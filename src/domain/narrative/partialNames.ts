import type { Line } from './lineFigures';
import { isGeneralWord } from './names';
import type { NarrativeToken } from './narrativeText';
import { costStem, stemOf, unitStem } from './stem';

/** Words are held against each other by so many letters at their start. */
const prefix = 5;
/** A word that more rows than these share distinguishes none. */
const mostRows = 6;
/** Nor does one of so many rows of one name, or of so many words that begin alike: hostile tables cost no more time. */
const mostLines = 200;
const mostAlike = 500;

/** Rows by the distinctive words of their labels: "Särskilt boende" is "Äldreomsorg särskilt boende". Good for agreeing only. */
export class PartialNames {
  private readonly byPrefix = new Map<string, Map<string, Set<Line>>>();

  add(line: Line): void {
    const label = line.label.split(' / ').at(-1) ?? line.label;
    for (const word of label.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) {
      const isAcronym = /^\p{Lu}{2,4}$/u.test(word);
      if (!isAcronym && (word.length < prefix - 1 || isGeneralWord(word) || common.test(word.toLowerCase())))
        continue;
      const stem = stemOf(word);
      const bucket = this.byPrefix.get(stem.slice(0, prefix)) ?? new Map<string, Set<Line>>();
      const lines = bucket.get(stem) ?? new Set<Line>();
      if (lines.size < mostLines) lines.add(line);
      bucket.set(stem, lines);
      this.byPrefix.set(stem.slice(0, prefix), bucket);
    }
  }

  /** The rows that a sentence's words may be of, with the place of the word. */
  mentions(
    tokens: readonly NarrativeToken[],
  ): readonly { readonly at: number; readonly lines: readonly Line[] }[] {
    return tokens.flatMap((token, at) => {
      if (token.kind !== 'word') return [];
      const stems = [token.stem, unitStem(token.text), costStem(token.text)].filter((stem) => stem !== null);
      const lines = new Set(stems.flatMap((stem) => this.linesOf(stem)));
      return lines.size === 0 ? [] : [{ at, lines: [...lines] }];
    });
  }

  private linesOf(stem: string): readonly Line[] {
    const bucket = this.byPrefix.get(stem.slice(0, prefix));
    if (bucket === undefined) return [];
    const alike =
      bucket.size > mostAlike
        ? [bucket.get(stem)]
        : [...bucket].map(([known, lines]) => (isAlike(known, stem) ? lines : undefined));
    const found = alike.flatMap((lines) =>
      lines === undefined || lines.size >= mostLines ? [] : [...lines],
    );
    return new Set(found.map(({ label }) => label)).size > mostRows ? [] : found;
  }
}

/** One begins with the other; of long words the last letters may differ: "skattefinansierad", "skattefinansierat". */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long) return true;
  const same = short.length >= 2 * prefix ? short.slice(0, -2) : short;
  return short.length >= prefix && long.startsWith(same);
}

/** Words of labels that any text uses. */
const common =
  /^(?:samt|inkl\p{L}*|exkl\p{L}*|från|till|för|och|med|andra|egen|eget|regi|mark|plan|stöd|drift|tjänster|insatser|gemensam\p{L}*|central\p{L}*|intern\p{L}*|extern\p{L}*|särskil\p{L}*|allmän\p{L}*|utveckling|kommunal\p{L}*|kommunens?)$/u;
