import type { Claim, FundWord } from '../../domain/narrative/narrativeText';
import type { Said } from './said';

/** What of a result fund is spoken of; null where none is. */
export function fundOf(said: readonly Said[], earlier: Claim | null): readonly FundWord[] | null {
  const at = said.findIndex(({ cues }) => cues.has('fund'));
  const has = (pattern: RegExp): boolean => said.some(({ word }) => pattern.test(word));
  const holds = has(
    /^(?:uppgår|uppgick|innehåller|omfattar|återstår|återstod|saldo|saldot|kvar|behållning|behållningen)$/,
  );
  if (at < 0) {
    const first = said.find(({ word }) => /^\p{L}/u.test(word))?.word ?? '';
    return earlier !== null &&
      earlier.fund !== null &&
      holds &&
      (/^(?:som|vilken|den)$/.test(first) || has(/^(?:återstår|återstod|saldot?|kvar)$/))
      ? ['closing']
      : null;
  }
  if (has(/^(?:ingående|början|ingång|ingången)$/)) return ['opening'];
  if (
    said
      .slice(at)
      .some(({ word, isBefore }) => isBefore && /^(?:uppgår|uppgick|innehåller|omfattar)$/.test(word))
  )
    return ['closing'];
  if (has(/^utgående$/)) return ['closing'];
  if (
    has(
      /^(?:uttag|uttaget|ianspråk|ianspråktas|ianspråktagande|disponera|disponeras|använts|används|nyttjas|withdrawn)$/,
    )
  )
    return ['withdrawn'];
  const lead = said
    .slice(Math.max(0, at - 6), at)
    .reverse()
    .find(({ word }) => /^(?:till|från|ur|to)$/.test(word))?.word;
  if (lead === 'från' || lead === 'ur') return ['withdrawn'];
  if (has(/^(?:avsätt|avsatt|överför|tillför)/) || lead === 'till' || lead === 'to') return ['allocated'];
  return holds ? ['closing'] : ['opening', 'allocated', 'withdrawn', 'closing'];
}

/** Whether the fund's movement is said to be counted in: "före uttag ur resultatfonden" is without it. */
export function fundCounted(said: readonly Said[]): boolean | null {
  for (const [index, { word }] of said.entries()) {
    const isWithout = /^(?:före|exklusive|exkl|innan|utan)$/.test(word);
    if (!isWithout && !/^(?:efter|inklusive|inkl)$/.test(word)) continue;
    const isFund = said
      .slice(index + 1, index + 6)
      .some(({ word: next }) => /fond|^över$|överskott|disposition|ianspråk/.test(next));
    if (isFund) return !isWithout;
  }
  return null;
}
