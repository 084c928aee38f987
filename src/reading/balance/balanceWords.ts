import type { BalanceRowKind } from '../../domain/balance/statement';
import { plainText } from '../cells/plainText';

/** The result reserve, and the result equalisation reserve before it. */
export const reserveWords =
  /(?<!\p{L})(?:resultatutjämnings(?:reserv|fond)\p{L}*|resultatreserv\p{L}*|rur)(?!\p{L})/u;
const earlierYears =
  /tidigare års?(?!\p{L})|föregående års?(?!\p{L})|(?:från|avseende|år) (?:19|20)\d\d|^(?:ingående|ib)(?!\p{L})/u;
const deficitWords = /balanskrav|negativ\p{L}*|underskott|(?<!\p{L})resultat\p{L}*/u;
const restoreWords = /att (?:reglera|återställa|täcka|återhämta)/u;

interface Rule {
  readonly kind: BalanceRowKind;
  readonly matches: (plain: string) => boolean;
}

const matching =
  (...all: readonly RegExp[]) =>
  (plain: string): boolean =>
    all.every((pattern) => pattern.test(plain));

const who =
  '(?:årets |periodens |helårets |kommunens |redovisat |bokfört |budgeterat |beräknat |prognos\\p{L}* |ekonomiskt )*';
const startsAsResult = new RegExp(`^${who}(?:justerat )?resultat(?:et)?(?!\\p{L})`, 'u');
const startsAsBalanceResult = new RegExp(
  `^(?:summa )?${who}(?:justerat )?balanskrav(?:s|et)?-?resultat(?:et)?(?!\\p{L})`,
  'u',
);
const gains = /rea(?:li[sz]at\p{L}*|-)?vinst|vinst\p{L}* vid (?:försäljning|avyttring)|försäljningsvinst/u;
const losses = /rea(?:li[sz]at\p{L}*|-)?förlust|förlust\p{L}* vid (?:försäljning|avyttring)/u;

/** In the order in which they are asked: the first that matches tells. */
const rules: readonly Rule[] = [
  { kind: 'memo', matches: matching(/^(?:-\s*)?(?:varav|därav|beräkning|not\s)/u) },
  // The reserve's balance is a level.
  {
    kind: 'memo',
    matches: (plain) =>
      reserveWords.test(plain) &&
      /(?<!\p{L})(?:ingående|utgående|ackumuler\p{L}*|saldo|ib|ub|behållning|högsta|max\p{L}*|tak)(?!\p{L})/u.test(
        plain,
      ),
  },
  { kind: 'unrealisedReversals', matches: matching(/orealiser/u, /återför/u) },
  { kind: 'unrealised', matches: matching(/orealiser/u) },
  { kind: 'adjustmentsTotal', matches: matching(/^(?:summa|totalt?|s:a) .*justering/u) },
  // The balance result with what earlier years have left to restore.
  {
    kind: 'sum',
    matches: (plain) =>
      startsAsBalanceResult.test(plain) &&
      /efter .*(?:återställ|täck|reglering av|tidigare års)/u.test(plain),
  },
  // What is said of a deficit "att återställa" is the deficit itself.
  {
    kind: 'restored',
    matches: (plain) =>
      /(?<!\p{L})återställ(?:ning|t|ts)(?!\p{L})|^(?:årets )?(?:reglering|reglerat)(?!\p{L})/u.test(plain) &&
      !restoreWords.test(plain) &&
      !/efter återställning|^(?:kvar|återstår|utgående|ingående)/u.test(plain),
  },
  {
    kind: 'newDeficit',
    matches: matching(/^(?:årets (?:nya )?|nytt |nya |tillkommande )(?:underskott|negativ\p{L}*)/u),
  },
  { kind: 'closingDeficit', matches: (plain) => isClosing(plain) },
  {
    kind: 'earlierDeficit',
    matches: (plain) => earlierYears.test(plain) && deficitWords.test(plain) && !startsAsYear(plain),
  },
  // "Negativt balanskravsresultat 2022 kvar att återställa": of a year that it names.
  {
    kind: 'earlierDeficit',
    matches: matching(/^negativ\p{L}* .*(?<!\d)(?:19|20)\d\d(?!\d)/u, /kvar|återstå/u),
  },
  {
    kind: 'toRestore',
    matches: (plain) => restoreWords.test(plain) || /^(?:kvar|återstår|återstående)(?!\p{L})/u.test(plain),
  },
  { kind: 'adjustedResult', matches: (plain) => isAdjusted(plain) },
  {
    kind: 'balanceResult',
    matches: (plain) =>
      startsAsBalanceResult.test(plain) ||
      (startsAsResult.test(plain) &&
        /balanskrav|synnerlig|resultatutjämning|resultatreserv|(?<!\p{L})rur/u.test(plain)),
  },
  { kind: 'exemptedLosses', matches: matching(losses, /undantag|enl\p{L}* 4|ej återställ/u) },
  { kind: 'exemptedGains', matches: matching(gains, /undantag|enl\p{L}* 4/u) },
  { kind: 'realisedGains', matches: matching(gains) },
  { kind: 'realisedLosses', matches: matching(losses) },
  { kind: 'reserveNet', matches: (plain) => reserveMovement(plain) === 'net' },
  { kind: 'reserveUse', matches: (plain) => reserveMovement(plain) === 'use' },
  { kind: 'reserveAllocation', matches: (plain) => reserveMovement(plain) === 'allocation' },
  { kind: 'extraordinaryReasons', matches: matching(/synnerlig/u) },
  { kind: 'sum', matches: matching(/^(?:summa|totalt?|s:a)(?!\p{L})/u) },
  { kind: 'yearResult', matches: matching(startsAsResult) },
];

/** What a row's label says that it is. */
export function balanceRowKind(label: string): BalanceRowKind {
  const plain = plainText(label.replaceAll(' / ', ' ')).replace(/^[=+\-–•·\s]+/u, '');
  return rules.find(({ matches }) => matches(plain))?.kind ?? 'other';
}

/** "Avgår", "Reducering av", "Minus": the amount is taken away, however it is written. */
export function isTakenAway(label: string): boolean {
  return /^(?:[=–•·\s]*)(?:avgår|avgående|reducering|minus|minskas?|\.?\/\.|-\s*\p{L})/u.test(
    plainText(label),
  );
}

const adding: ReadonlySet<BalanceRowKind> = new Set([
  'reserveUse',
  'exemptedGains',
  'exemptedLosses',
  'realisedLosses',
]);

/** What an amount without a sign does to the result, by its words and else by the law; null where neither tells. */
export function countedAs(label: string): 1 | -1 | null {
  const plain = plainText(label);
  const kind = balanceRowKind(label);
  if (/^[=•·\s]*(?:tillkommer|tillägg|plus|återläggning|\+\s*\p{L})/u.test(plain)) return 1;
  if (adding.has(kind)) return isTakenAway(label) ? null : 1;
  // "Vinster och förluster" may come out either way.
  if (kind === 'reserveNet' || /vinst\p{L}*.*förlust|förlust\p{L}*.*vinst|förändring/u.test(plain))
    return null;
  const isUnsaid = kind === 'extraordinaryReasons' || kind === 'earlierDeficit';
  if (isTakenAway(label)) return isUnsaid ? null : -1;
  return kind === 'realisedGains' || kind === 'reserveAllocation' ? -1 : null;
}

function isAdjusted(plain: string): boolean {
  if (plain.includes('balanskravsresultat')) return false;
  return (
    (startsAsResult.test(plain) &&
      /efter.*(?:justering|balanskravsutredning|reavinst|realisationsvinst)/u.test(plain)) ||
    /^(?:årets )?(?:balanskravs)?justerat resultat(?!\p{L})/u.test(plain)
  );
}

function isClosing(plain: string): boolean {
  return (
    (/^(?:utgående|ub)(?!\p{L})/u.test(plain) && deficitWords.test(plain)) ||
    /^(?:summa )?(?:ackumuler\p{L}*)(?!\p{L}).*(?:balanskrav|negativ|underskott)/u.test(plain)
  );
}

/** "Balanskravsresultat för 2023" is that year's, not an earlier one's. */
function startsAsYear(plain: string): boolean {
  return (
    (startsAsResult.test(plain) || startsAsBalanceResult.test(plain)) &&
    !/(?:från|avseende) |tidigare|föregående/u.test(plain)
  );
}

/** Towards or from the reserve: by the word that stands nearest before it, else by the verb. */
function reserveMovement(plain: string): 'allocation' | 'use' | 'net' | null {
  const at = reserveWords.exec(plain)?.index;
  if (at === undefined) return null;
  const before = plain.slice(0, at);
  if (
    /till ?(?:\/|och|respektive|eller) ?från|från ?(?:\/|och|eller) ?till|(?:reserver|avsätt|avsatt).*(?:använd|disponer|uttag|ianspråk|utnyttj)/u.test(
      plain,
    )
  )
    return 'net';
  const prepositions = [...before.matchAll(/(?<!\p{L})(till|från|ur|av)(?!\p{L})/gu)].map(([word]) => word);
  const nearest = prepositions.at(-1);
  if (nearest === 'till') return 'allocation';
  if (nearest === 'från' || nearest === 'ur') return 'use';
  if (/använd|uttag|ianspråk|utnyttj|nyttj|disponer|disposition|upplösning/u.test(plain)) return 'use';
  return /reserver(?:ing|at|ade|as)(?!\p{L})|avsätt|avsatt|förändring/u.test(plain) ? 'allocation' : null;
}
