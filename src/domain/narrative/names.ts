import type { NarrativeToken } from './narrativeText';
import { costStem, stemOf, unitStem } from './stem';

/** A name of an owner or of a line, found in a sentence. */
export interface Mention<Named> {
  readonly from: number;
  readonly to: number;
  readonly named: readonly Named[];
  /** Surely the name, and not a common word that happens to be one. */
  readonly isSure: boolean;
}

const longestName = 8;
const longCompound = 11;
const joins = /^(?:och|samt|and)$/;

/** Names by their stems, so that a sentence is gone through once however many there are. */
export class Names<Named> {
  private readonly byStems = new Map<string, Set<Named>>();

  add(name: string, named: Named): void {
    for (const key of keysOf(name)) {
      const known = this.byStems.get(key) ?? new Set();
      known.add(named);
      this.byStems.set(key, known);
    }
  }

  /** The names in a sentence, in order; the longest at each place. */
  mentions(tokens: readonly NarrativeToken[]): Mention<Named>[] {
    // An "och" more or less makes no other name.
    const words = tokens.flatMap((token, at) =>
      token.kind === 'sign' || joins.test(token.stem) ? [] : [{ token, at }],
    );
    const found: Mention<Named>[] = [];
    for (let index = 0; index < words.length;) {
      const mention = this.mentionAt(words, index, tokens);
      if (mention === null) index++;
      else {
        found.push(mention.mention);
        index += mention.length;
      }
    }
    return found;
  }

  private mentionAt(
    words: readonly { readonly token: NarrativeToken; readonly at: number }[],
    index: number,
    tokens: readonly NarrativeToken[],
  ): { readonly mention: Mention<Named>; readonly length: number } | null {
    const first = words[index];
    if (first === undefined) return null;
    for (let length = Math.min(longestName, words.length - index); length > 0; length--) {
      const last = words[index + length - 1];
      if (last === undefined) continue;
      const stems = words.slice(index, index + length).map(({ token }) => token.stem);
      const unit =
        last.token.kind === 'word' ? (unitStem(last.token.text) ?? costStem(last.token.text)) : null;
      const named =
        this.byStems.get(keyOf(stems)) ??
        (unit === null ? undefined : this.byStems.get(keyOf([...stems.slice(0, -1), unit])));
      if (named === undefined) continue;
      const isUnit = this.byStems.get(keyOf(stems)) === undefined;
      const around = withUnitWords(tokens, first.at, last.at + 1);
      const isSure = length > 1 || isUnit || around.isUnit || isProperUse(tokens, first.at);
      return { mention: { from: around.from, to: around.to, named: [...named], isSure }, length };
    }
    return null;
  }
}

const unitWord = /^(?:enhet|avdelning|verksamhet|sektor|område|nämnd|förvaltning)(?:en|et|ens|ets|er|s)?$/u;

/** "HR-enhetens", "enheten HR", "sektor Skola": the word for the unit belongs to its name. */
function withUnitWords(
  tokens: readonly NarrativeToken[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number; readonly isUnit: boolean } {
  const is = (at: number): boolean => unitWord.test(tokens[at]?.text.toLowerCase() ?? '');
  const end = tokens[to]?.text === '-' && is(to + 1) ? to + 2 : to;
  const isBefore = is(from - 1) && /^\p{Lu}/u.test(tokens[from]?.text ?? '');
  return { from: isBefore ? from - 1 : from, to: end, isUnit: isBefore || end > to };
}

const speaks =
  /^(?::$|avvik\p{L}*|prognos\p{L}*|redovisa\p{L}*|har|visar|visade|beräkna\p{L}*|uppvisa\p{L}*|går|gick|lämna\p{L}*|når|nådde|budgetera\p{L}*|är|får|gör|hade|räknar|uppgår|uppgick)$/u;

/** A single word is a name where it is written as one: capitals inside the sentence, or long and a compound. */
function isProperUse(tokens: readonly NarrativeToken[], at: number): boolean {
  const { text } = tokens[at] ?? { text: '' };
  if (/^\p{Lu}{2,}/u.test(text) || /^\p{Lu}\p{Ll}*\p{Lu}/u.test(text)) return true;
  if (
    /(?:nämnd|kontor|förvaltning|kostnad|intäkt|avgift|ersättning|skol|omsorg|hälsa|service|enhet|styrelse|bibliotek|bidrag)\p{L}*$/iu.test(
      text,
    ) &&
    text.length >= 9
  )
    return true;
  if (tokens[at - 1]?.text === 'för' && /^kostnad/i.test(tokens[at - 2]?.text ?? '')) return true;
  // A long compound is hardly ever anything else.
  if (text.length >= longCompound) return true;
  if (!/^\p{Lu}/u.test(text)) return false;
  const next = tokens[at + 1]?.text.toLowerCase() ?? '';
  return at > 0 || speaks.test(next) || /[^s]s$/.test(text);
}

function keyOf(stems: readonly string[]): string {
  return stems.join(' ');
}

/** Words that name nothing by themselves. */
const general =
  /^(?:övrig\p{L}*|total\p{L}*|summa|netto\p{L}*|\p{L}*resultat(?:et|s)?|kostnad(?:er|erna)?|intäkt(?:er|erna)?|budget\p{L}*|prognos\p{L}*|utfall\p{L}*|avvikelse\p{L}*|del|år\p{L}*|period\p{L}*|belopp|varav|därav|och|inkl\p{L}*|exkl\p{L}*|efter|före|över|under|verksamhet\p{L}*|nämnd\p{L}*|förvaltning|förvaltningen|enhet|enheter|(?:resultat)?fond(?:en)?|överskott|underskott|\p{L}*krav|av|för|mot|i|på|till|från|ingående|utgående|förändring|differens|kommun|kommunen|income|costs|result|total|net|\d+)$/u;

/** Whether a word names nothing by itself. */
export function isGeneralWord(word: string): boolean {
  return general.test(word.toLowerCase());
}

/** "Övriga kostnader" is a row's name, though none of its words is. */
function isGeneral(words: readonly string[]): boolean {
  if (words.length > 1 && /^(?:övrig|verksamhetens$)/i.test(words[0] ?? '')) return false;
  return words.every(isGeneralWord);
}

/** The ways in which a text may write a label. */
function keysOf(name: string): ReadonlySet<string> {
  const levels = name.split(' / ');
  const whole = levels.at(-1) ?? name;
  const short = whole
    .replace(/\([^)]*\)|\s\d{1,2}\)\s*$/g, ' ')
    .replace(/(?:,|\s)\s*(?:inkl|exkl|inklusive|exklusive|excl|incl|samt)(?!\p{L}).*$/iu, ' ')
    .replace(/^\s*(?:varav|därav|summa|totalt?|netto|sum)(?!\p{L})/iu, ' ')
    .replace(/^\s*[\d.]+\s+(?=\p{L})/u, ' ');
  const keys = new Set<string>();
  if (/^(?:summa )?verksamhetens nettokostnad/i.test(whole.trim())) keys.add(stemOf('nettokostnad'));
  if (
    /^(?:(?:del)?summa (?:nämnder(?:na)?|verksamhet(?:er|en)?)|nämnder(?:na)? totalt|nämnderna)$/i.test(
      whole.trim(),
    )
  )
    keys.add('nämnder');
  for (const written of [whole, short]) {
    const words = (written.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [])
      .filter((word) => !joins.test(word))
      .slice(0, longestName);
    const stems = words.map(stemOf);
    if (words.length === 0 || isGeneral(words)) continue;
    if (stems.length === 1 && (stems[0] ?? '').length < 2) continue;
    keys.add(keyOf(stems));
    const [only] = stems;
    // "Lokaler" is told of as "lokalkostnader" too, and the other way round.
    if (stems.length === 1 && only !== undefined) {
      if (/^(?:personal|lokal|material|kapital|livsmedel)$/.test(only)) keys.add(`${only}kostnad`);
      const base = /^(personal|lokal|kapital)kostnad$/.exec(only)?.[1];
      if (base !== undefined) keys.add(base);
    }
  }
  return keys;
}
