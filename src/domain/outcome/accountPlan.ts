import type { AccountPlan, CodedName } from './outcomeFile';

/** Told by a name, or by the part of a plan that only one of the two has. */
interface Sign {
  readonly plan: Exclude<AccountPlan, 'unknown'>;
  /** The account's leading digits. */
  readonly code: RegExp;
  readonly name: RegExp;
}

const staff = /lön|arbetsgivaravgift|sociala avgifter|pension|semester|personal|arbetskraft|po-pålägg|sjuk/i;
const depreciation = /avskrivning|nedskrivning/i;
const rent = /hyra|hyror|lokal/i;

/** The same words stand in different classes of the two plans: staff, depreciation, rent, interest, taxes. */
const signs: readonly Sign[] = [
  { plan: 'kommunBas', code: /^5/, name: staff },
  { plan: 'privateBas', code: /^7[0-6]/, name: staff },
  { plan: 'kommunBas', code: /^79/, name: depreciation },
  { plan: 'privateBas', code: /^7[78]/, name: depreciation },
  { plan: 'kommunBas', code: /^60/, name: rent },
  { plan: 'privateBas', code: /^50/, name: rent },
  { plan: 'kommunBas', code: /^80/, name: /skatt/i },
  { plan: 'kommunBas', code: /^82/, name: /bidrag|utjämning|fastighetsavgift/i },
  { plan: 'kommunBas', code: /^83/, name: /utjämning|avgift/i },
  { plan: 'kommunBas', code: /^85/, name: /ränte|finansiella kostnader/i },
  { plan: 'privateBas', code: /^83/, name: /ränt|utdelning|kurs/i },
  { plan: 'privateBas', code: /^84/, name: /räntekostnad|kursförlust|dröjsmål/i },
  {
    plan: 'privateBas',
    code: /^8[89]/,
    name: /bokslutsdisposition|periodiseringsfond|överavskrivning|skatt|koncernbidrag/i,
  },
  { plan: 'kommunBas', code: /^31/, name: /taxor|avgift/i },
  { plan: 'kommunBas', code: /^45/, name: /bidrag/i },
  { plan: 'kommunBas', code: /^46/, name: /verksamhet/i },
  { plan: 'privateBas', code: /^40/, name: /varor|inköp|material/i },
  {
    plan: 'privateBas',
    code: /^20[5-9]/,
    name: /aktiekapital|reservfond|balanserad|eget kapital|eget uttag/i,
  },
  { plan: 'privateBas', code: /^26/, name: /moms/i },
];

const declaredPlans: readonly (readonly [RegExp, AccountPlan])[] = [
  [/kommun|k-?bas|landsting|region/i, 'kommunBas'],
  [/^(?:eu)?bas|^ne\d|^k1/i, 'privateBas'],
];

/** So many more signs of the one plan than of the other decide. */
const ratio = 3;

/**
 * The plan of accounts, by where the names stand that the two plans have in different classes; `declared` is what a
 * file says itself (#KPTYP), which decides only where names do not: a ledger may write it by default.
 */
export function accountPlanOf(accounts: Iterable<CodedName>, declared: string | null): AccountPlan {
  const found = { kommunBas: 0, privateBas: 0 };
  for (const { code, name } of accounts) {
    if (code === null || name === null) continue;
    const sign = signs.find((one) => one.code.test(code) && one.name.test(name));
    if (sign !== undefined) found[sign.plan] += 1;
  }
  const { kommunBas, privateBas } = found;
  if (kommunBas > privateBas * ratio) return 'kommunBas';
  if (privateBas > kommunBas * ratio) return 'privateBas';
  const plan = declaredPlans.find(([pattern]) => declared !== null && pattern.test(declared.trim()))?.[1];
  return plan ?? 'unknown';
}
