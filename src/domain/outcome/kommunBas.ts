import type { AccountRule } from './accountRule';

function rule(from: string, to: string, line: string, certain: boolean): AccountRule {
  return { from, to, line, certain };
}

/**
 * Account groups of Kommun-Bas and the lines that they belong to. Certain is what published account plans and postings
 * of municipalities confirm. Kommun-Bas is reissued each year; a municipality uses some groups in its own way.
 */
export const kommunBas: readonly AccountRule[] = [
  rule('3', '3', 'Verksamhetens intäkter', true),
  rule('30', '30', 'Försäljningsintäkter', true),
  rule('31', '31', 'Taxor och avgifter', true),
  rule('33', '33', 'Verksamhetens intäkter', true),
  // Of local use; where a municipality has its internal grant in it, that is the line.
  rule('330', '339', 'Kommunbidrag', false),
  rule('34', '34', 'Hyror och arrenden', true),
  rule('35', '35', 'Bidrag', true),
  rule('36', '36', 'Försäljning av verksamhet', true),
  rule('37', '39', 'Verksamhetens intäkter', false),
  rule('4', '4', 'Verksamhetens kostnader', true),
  rule('45', '45', 'Lämnade bidrag', false),
  rule('46', '46', 'Köp av verksamhet', false),
  rule('5', '5', 'Personal', true),
  rule('6', '6', 'Verksamhetens kostnader', true),
  rule('60', '60', 'Lokaler', true),
  rule('61', '61', 'Fastighetskostnader', true),
  rule('62', '62', 'Bränsle, energi och vatten', true),
  rule('63', '63', 'Leasing', true),
  rule('64', '64', 'Material', true),
  rule('644', '644', 'Livsmedel', true),
  rule('65', '65', 'Kontorsmaterial och trycksaker', true),
  rule('66', '66', 'Reparation och underhåll', true),
  rule('68', '68', 'Tele, IT och post', true),
  rule('69', '69', 'Transportmedel', true),
  // The class as a whole holds depreciation too, which has a line of its own.
  rule('7', '7', 'Verksamhetens kostnader', false),
  rule('70', '78', 'Verksamhetens kostnader', true),
  rule('700', '789', 'Köp av tjänster', false),
  rule('79', '79', 'Avskrivningar', false),
  rule('80', '80', 'Skatteintäkter', true),
  rule('82', '83', 'Generella statsbidrag och utjämning', true),
  rule('84', '84', 'Finansiella intäkter', true),
  rule('85', '85', 'Finansiella kostnader', true),
];
