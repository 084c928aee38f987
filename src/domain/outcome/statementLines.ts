import { plainName, withoutTail } from './plainName';

/** A line of an income statement that accounts may belong to. */
export interface StatementLine {
  readonly name: string;
  /** Null where it nets income and costs. */
  readonly side: 'income' | 'costs' | null;
  /** The line that it is a part of. */
  readonly partOf: string | null;
  /** What else a row of a sheet calls it, as plain names without `varav` and `summa`. */
  readonly words: readonly string[];
}

const income = 'Verksamhetens intäkter';
const costs = 'Verksamhetens kostnader';
const material = 'Material';
const capital = 'Kapitalkostnader';
const taxes = 'Skatter och statsbidrag';
const finance = 'Finansnetto';

type Side = StatementLine['side'];

function line(name: string, side: Side, partOf: string | null, ...words: readonly string[]): StatementLine {
  return { name, side, partOf, words: [plainName(name), ...words] };
}

/** The lines of a municipality's income statement and of its administrations'. */
export const statementLines: readonly StatementLine[] = [
  line(
    income,
    'income',
    null,
    'intäkter',
    'intäkter inkomster',
    'inkomster',
    'verksamhetsintäkter',
    'totala intäkter',
  ),
  line(
    'Kommunbidrag',
    'income',
    income,
    'kommunersättning',
    'kommun nämndersättning',
    'nämndersättning',
    'nämndbidrag',
    'resursfördelning',
  ),
  line('Försäljningsintäkter', 'income', income, 'försäljning'),
  line('Taxor och avgifter', 'income', income, 'taxor', 'avgifter', 'taxor avgifter', 'avgifter och taxor'),
  line('Hyror och arrenden', 'income', income, 'hyresintäkter', 'hyror arrenden', 'arrenden'),
  line(
    'Bidrag',
    'income',
    income,
    'driftbidrag',
    'driftsbidrag',
    'erhållna bidrag',
    'bidrag och kostnadsersättningar',
    'bidrag kostnadsersättningar',
  ),
  line('Försäljning av verksamhet', 'income', income, 'försäljning av verksamheter', 'försåld verksamhet'),

  line(
    costs,
    'costs',
    null,
    'kostnader',
    'kostnader utgifter',
    'utgifter',
    'verksamhetskostnader',
    'totala kostnader',
  ),
  line('Lämnade bidrag', 'costs', costs, 'lämnade bidrag och transfereringar', 'transfereringar'),
  line(
    'Köp av verksamhet',
    'costs',
    costs,
    'köp av huvudverksamhet',
    'köpt verksamhet',
    'entreprenad och köp av verksamhet',
  ),
  line(
    'Personal',
    'costs',
    costs,
    'personalkostnader',
    'personalkostnad',
    'kostnader för arbetskraft',
    'löner',
    'lönekostnader',
  ),
  line(
    'Lokaler',
    'costs',
    costs,
    'lokalkostnader',
    'lokalkostnad',
    'lokalhyror',
    'lokalhyra',
    'lokal och markhyror',
    'hyreskostnader',
  ),
  line('Fastighetskostnader', 'costs', costs, 'fastighets och entreprenadkostnader'),
  line(
    'Bränsle, energi och vatten',
    'costs',
    costs,
    'energi',
    'energikostnader',
    'energi och vatten',
    'energi va',
  ),
  line('Leasing', 'costs', costs, 'operationell leasing hyra', 'operationell leasing', 'leasingkostnader'),
  line(
    material,
    'costs',
    costs,
    'förbrukningsinventarier och material',
    'förbrukningsmaterial',
    'inventarier och material',
    'material och inventarier',
    'materialkostnader',
  ),
  line('Livsmedel', 'costs', material, 'livsmedelskostnader'),
  line('Kontorsmaterial och trycksaker', 'costs', costs, 'kontorsmaterial'),
  line('Reparation och underhåll', 'costs', costs, 'reparationer och underhåll', 'underhåll'),
  line('Tele, IT och post', 'costs', costs, 'tele it kommunikation och post', 'tele it', 'tele och it'),
  line('Transportmedel', 'costs', costs, 'kostnader för transportmedel'),
  line(
    'Köp av tjänster',
    'costs',
    costs,
    'tjänster',
    'köpta tjänster',
    'främmande tjänster',
    'övriga främmande tjänster',
  ),
  line(capital, 'costs', costs, 'kapitalkostnad', 'kapitaltjänst', 'kapitaltjänstkostnader'),
  line(
    'Avskrivningar',
    'costs',
    capital,
    'avskrivning',
    'avskrivningar och nedskrivningar',
    'av och nedskrivningar',
  ),

  line(
    taxes,
    'income',
    null,
    'skatteintäkter och statsbidrag',
    'skatteintäkter och generella statsbidrag',
    'skatteintäkter generella statsbidrag och utjämning',
  ),
  line('Skatteintäkter', 'income', taxes, 'skatter'),
  line(
    'Generella statsbidrag och utjämning',
    'income',
    taxes,
    'generella statsbidrag',
    'statsbidrag och utjämning',
  ),
  line(
    finance,
    null,
    null,
    'finansiella poster',
    'finansiella intäkter och kostnader',
    'finansiella kostnader och intäkter',
  ),
  line('Finansiella intäkter', 'income', finance, 'ränteintäkter'),
  line('Finansiella kostnader', 'costs', finance, 'räntekostnader'),
  line('Extraordinära poster', null, null),
];

const linesByName = new Map(statementLines.map((each) => [each.name, each]));
const linesByWords = new Map(statementLines.flatMap((each) => each.words.map((words) => [words, each])));

const opening =
  /^(?:varav|därav|herav|av vilka|of which|delsumma|slutsumma|summa|s a|totalt|totala|total)\s+/u;
const remainders = new Set(
  [
    'övrigt övriga',
    'övriga intäkter övriga verksamhetsintäkter',
    'övriga kostnader övriga verksamhetskostnader',
  ].flatMap((words) => words.split(/ (?=övriga)/)),
);

/** What a row's label says apart from how it stands in the table: `Varav personal` is `personal`. */
export function lineText(label: string): string {
  const plain = plainName(
    label.replace(/\([^()]*\)/gu, ' ').replace(/^\s*((?:summa|s:a)\s+)?\d{1,6}(?=\s*[-–:]|\s)/iu, '$1'),
  );
  return withoutTail(plain).replace(opening, '');
}

/** The standard line that a row's label or a rule names; null where it is none of them. */
export function standardLine(label: string): StatementLine | null {
  const last = label.split(' / ').at(-1) ?? label;
  return linesByWords.get(lineText(label)) ?? linesByWords.get(lineText(last)) ?? null;
}

/** A line to compare by: the standard line's name, else the label's plain text. */
export function lineKey(label: string): string {
  return standardLine(label)?.name ?? lineText(label);
}

/** The line and all that it is a part of, from the inside out. */
export function lineChain(key: string): readonly string[] {
  const chain: string[] = [];
  for (let at: string | null = key; at !== null; at = linesByName.get(at)?.partOf ?? null) chain.push(at);
  return chain;
}

export function sideOfLine(key: string): Side {
  return linesByName.get(key)?.side ?? null;
}

/** The side of `Övriga kostnader`, null for a mere `Övrigt`; undefined where the label is no such rest. */
export function remainderSide(label: string): Side | undefined {
  const text = lineText(label.split(' / ').at(-1) ?? label);
  if (!remainders.has(text)) return undefined;
  if (text.endsWith('intäkter')) return 'income';
  return text.endsWith('kostnader') ? 'costs' : null;
}

/** The line that holds everything of one side. */
export function lineOfSide(side: 'income' | 'costs'): string {
  return side === 'income' ? income : costs;
}
