import type { BalanceRowKind } from '../../domain/balance/statement';
import type { InputWord } from '../../domain/balance/balanceWord';
import { plainText } from '../cells/plainText';
import { balanceRowKind, reserveWords } from './balanceWords';

interface Rule {
  readonly word: InputWord;
  readonly matches: (plain: string) => boolean;
}

const matching =
  (pattern: RegExp, but?: RegExp) =>
  (plain: string): boolean =>
    pattern.test(plain) && but?.test(plain) !== true;

const parts = /^(?:-\s*)?(?:varav|därav)(?!\p{L})/u;
const pensions =
  /ansvarsförbindelse|pension\p{L}*.*(?:utanför balansräkning|(?:ej|inte|som ej|som inte) (?:har )?(?:upptag|tagits upp|skuldför|redovisas i balans))/u;
const left = /(?:kvar|återstå\p{L}*|att) (?:att )?(?:återställa|reglera|täcka)/u;
const deficit = /negativ\p{L}* (?:balanskrav|resultat)|balanskravsunderskott|(?<!\p{L})underskott/u;

/** In the order in which they are asked: the first that matches tells. */
const rules: readonly Rule[] = [
  {
    word: 'plannedAllocation',
    matches: matching(/^(?:planerad|föreslagen|beräknad|förslag till)\p{L}* (?:avsättning|reservering)/u),
  },
  {
    word: 'reserveBefore',
    matches: (plain) =>
      reserveWords.test(plain) &&
      /^(?:ingående|ib)(?!\p{L})|(?<!\p{L})(?:ingående|före årets (?:reservering|avsättning))/u.test(plain),
  },
  { word: 'earlierDeficit', matches: (plain) => isEarlierDeficit(plain) },
  {
    word: 'taxesAndGrants',
    matches: matching(/^(?:summa )?skatt(?:er|eintäkter)(?:,| och| samt) .*(?:bidrag|utjämning)/u),
  },
  { word: 'taxes', matches: matching(/^(?:summa |kommunens )?skatteintäkter(?: netto)?$/u) },
  {
    word: 'generalGrants',
    matches: matching(
      /^(?:summa )?(?:generella (?:stats)?bidrag(?: (?:och|samt) (?:kommunal)?(?:ekonomisk )?utjämning\p{L}*)?|kommunalekonomisk utjämning (?:och|samt) generella (?:stats)?bidrag)$/u,
    ),
  },
  {
    word: 'equityWithPensions',
    matches: matching(/^(?:summa )?eget kapital (?:inkl|med|efter|minus|-).*(?:pension|ansvarsförbindelse)/u),
  },
  {
    word: 'equity',
    matches: matching(/^(?:summa |utgående )?eget kapital(?: (?:enligt|i) balansräkningen)?$/u),
  },
  { word: 'pensionLiability', matches: matching(pensions) },
];

const ofKind: Partial<Record<BalanceRowKind, InputWord>> = {
  yearResult: 'yearResult',
  realisedGains: 'realisedGains',
  exemptedGains: 'exemptedGains',
  exemptedLosses: 'exemptedLosses',
  unrealised: 'unrealisedGains',
  unrealisedReversals: 'unrealisedReversals',
  adjustedResult: 'adjustedResult',
  reserveAllocation: 'reserveAllocation',
  reserveUse: 'reserveUse',
  extraordinaryReasons: 'extraordinaryReasons',
  balanceResult: 'balanceResult',
};

/** What input a row tells by its label; null for any other row. */
export function inputWord(label: string): InputWord | null {
  const plain = plainText(label);
  if (plain === '' || parts.test(plain)) return null;
  const rule = rules.find(({ matches }) => matches(plain));
  return rule?.word ?? ofKind[balanceRowKind(label)] ?? null;
}

/** The one year that a label names. */
export function yearIn(label: string): number | null {
  const years = [...label.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** What is left of it before the result of the year; what is left after it is a result, and no input. */
function isEarlierDeficit(plain: string): boolean {
  if (/(?<!\p{L})(?:utgående|ub|efter)(?!\p{L})/u.test(plain)) return false;
  const isEarlier = yearIn(plain) !== null || /tidigare års?(?!\p{L})/u.test(plain);
  return isEarlier && (left.test(plain) || deficit.test(plain));
}
