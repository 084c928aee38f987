import type { Hedge, NarrativeToken } from '../../domain/narrative/narrativeText';

interface Marked {
  readonly text: string;
  readonly tokens: readonly NarrativeToken[];
}

const minusSigns = /^[-\u2010-\u2014\u2212\uFE63\uFF0D]$/u;

/** A sign right before the number, or apart from it where no dash of the sentence could stand. */
export function signBefore(
  { tokens, text }: Marked,
  at: number,
  from: number,
): { sign: 'plus' | 'minus' | null; from: number } {
  const sign = at > from ? tokens[at - 1] : undefined;
  const none = { sign: null, from: at };
  if (sign === undefined) return none;
  const word = sign.text.toLowerCase();
  if (word === 'minus') return { sign: 'minus', from: at - 1 };
  if (word === 'plus') return { sign: 'plus', from: at - 1 };
  if (sign.kind !== 'sign') return none;
  if (sign.text === '+') return { sign: 'plus', from: at - 1 };
  if (!minusSigns.test(sign.text)) return none;
  const isApart = /\s/.test(text[sign.start + 1] ?? ' ');
  const glued = /[\p{L}\d]/u.test(text[sign.start - 1] ?? ' ');
  if (glued || at - 1 === from) return isApart || glued ? none : { sign: 'minus', from: at - 1 };
  const earlier = tokens[at - 2]?.text.toLowerCase() ?? '';
  const isSign =
    !isApart || /^(?:på|är|till|med|om|blir|blev|\(|:|var|mot|från|cirka|ca|drygt|knappt)$/.test(earlier);
  return isSign ? { sign: 'minus', from: at - 1 } : none;
}

const hedgeWords: ReadonlyMap<string, Hedge> = new Map([
  ...[
    'cirka',
    'ca',
    'omkring',
    'ungefär',
    'runt',
    'uppskattningsvis',
    'about',
    'around',
    'approximately',
    'kring',
  ].map((word) => [word, 'about'] as const),
  ...['knappt', 'nästan', 'närmare', 'nearly', 'almost'].map((word) => [word, 'below'] as const),
  ...['drygt', 'över', 'over'].map((word) => [word, 'above'] as const),
  ...['minst', 'högst', 'max', 'maximalt', 'uppemot', 'least', 'most'].map(
    (word) => [word, 'bound'] as const,
  ),
]);

/** How exactly the words before a number say that it is meant. */
export function hedgeBefore(tokens: readonly NarrativeToken[], at: number, from: number): Hedge | null {
  const word = (back: number): string =>
    at - back >= from ? (tokens[at - back]?.text.toLowerCase() ?? '') : '';
  const last = word(1) === '.' ? word(2) : word(1);
  const pair = `${word(2)} ${word(1)}`;
  if (pair === 'strax under' || pair === 'inte fullt' || pair === 'just under') return 'below';
  if (pair === 'strax över' || pair === 'mer än' || pair === 'just over' || pair === 'more than')
    return 'above';
  if (pair === 'upp till' || pair === 'upp emot' || pair === 'mindre än') return 'bound';
  if (pair === 'storleksordningen' || word(2) === 'storleksordningen') return 'about';
  return hedgeWords.get(last) ?? null;
}

/** Per inhabitant, per month: no amount of a table. */
export function isRate(tokens: readonly NarrativeToken[], at: number): boolean {
  const [next, after] = [tokens[at]?.text.toLowerCase() ?? '', tokens[at + 1]?.text.toLowerCase() ?? ''];
  if (next === '/') return true;
  return (
    (next === 'per' || next === 'i') &&
    /^(?:invånare|elev|barn|timme|dag|dygn|plats|brukare|månad|kvadratmeter|år|anställd|veckan|månaden|timmen)$/.test(
      after,
    ) &&
    !(next === 'i' && after === 'år') &&
    !(next === 'i' && after === 'månad')
  );
}
