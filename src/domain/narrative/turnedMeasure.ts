import type { Measure } from '../measure';

const words: readonly (readonly [Measure, RegExp])[] = [
  ['deviation', /^(?:\p{L}*avvikelse|avvik|deviation|variance)/u],
  ['change', /^(?:förändring|change)/u],
  ['previousForecast', /^(?:föregående|förra|fg|tidigare) prognos/u],
  ['previousOutcome', /^(?:bokslut|(?:utfall )?föregående år|fg år|utfall fg)/u],
  ['forecast', /^(?:\p{L}*prognos|forecast)/u],
  ['periodBudget', /^(?:periodbudget|ack\p{L}* budget|budget (?:period|jan|ack))/u],
  ['budget', /^(?:\p{L}*budget|kommunbidrag)/u],
  ['outcome', /^(?:\p{L}*utfall|nettokostnad|netto$|resultat|outcome|actual)/u],
  ['income', /^(?:summa )?intäkter/u],
  ['costs', /^(?:summa )?kostnader/u],
];

/** What a row measures in a table whose measures run down its side, by the beginning of its label; null where nothing tells. */
export function turnedMeasure(label: string): Measure | null {
  const plain = (label.split(' / ').at(-1) ?? label).trim().toLowerCase();
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
