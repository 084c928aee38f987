import type { LedgerField } from '../../domain/funds/ledgerFinding';

/** The headings of our ledger in plain form, in Swedish and English. */
const headings: Readonly<Record<LedgerField, RegExp>> = {
  day: /^(?:dag|datum|day|date)$/u,
  administration: /^(?:förvaltning|nämnd|administration|board)$/u,
  unit: /^(?:enhet|avdelning|unit|department)$/u,
  fund: /^(?:fond|fund)$/u,
  kind: /^(?:händelse|slag|kind|movement)$/u,
  amount: /^(?:belopp|amount)$/u,
  moneyUnit: /^(?:belopp i|amount in)$/u,
  decision: /^(?:beslut|decision)$/u,
  note: /^(?:anmärkning|note)$/u,
};

const fields = Object.keys(headings) as readonly LedgerField[];

export function ledgerFieldOf(plainHeading: string): LedgerField | null {
  return fields.find((field) => headings[field].test(plainHeading)) ?? null;
}

/** A column that says in which unit each line's amount is tells our ledger from a user's own. */
export function areOfLedger(found: ReadonlySet<LedgerField>): boolean {
  return found.has('kind') && found.has('amount') && found.has('moneyUnit');
}

/** The names that we give the sheet, in either language, and with a number. */
export const ledgerSheetName = /^avstäm (?:fonder|funds)(?: \d+)?$/iu;
