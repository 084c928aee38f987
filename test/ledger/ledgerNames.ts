/** Account groups of Kommun-Bas, of which each gives accounts of four digits. */
export const accountNames = [
  ['30', 'Försäljningsintäkter'],
  ['31', 'Taxor och avgifter'],
  ['34', 'Hyror och arrenden'],
  ['35', 'Bidrag, kostnadsersättningar'],
  ['36', 'Försäljning av verksamhet'],
  ['45', 'Lämnade bidrag'],
  ['46', 'Köp av huvudverksamhet'],
  ['50', 'Löner, arbetad tid'],
  ['51', 'Löner, ej arbetad tid'],
  ['55', 'Kostnadsersättningar'],
  ['56', 'Sociala avgifter enligt lag'],
  ['57', 'Pensionskostnader; inkl. löneskatt'],
  ['60', 'Lokal- och markhyror'],
  ['61', 'Fastighets- och entreprenadkostnader'],
  ['62', 'Bränsle, energi och vatten'],
  ['64', 'Förbrukningsinventarier & material'],
  ['65', 'Kontorsmaterial "och trycksaker"'],
  ['68', 'Tele, IT och porto'],
  ['74', 'Konsulttjänster'],
  ['79', 'Avskrivningar'],
] as const satisfies readonly (readonly [group: string, name: string])[];

export const administrationNames: readonly string[] = [
  'Kultur- och utbildningsförvaltningen',
  'Vård- och omsorgsförvaltningen',
];

/** With what makes names hard to write and read: letters beyond ASCII, quotes, separators. */
export const departmentNames: readonly string[] = [
  'Förskolan Äppelbo',
  'Grundskola åk 7–9',
  'Särskola "Ängen"',
  'Musikskola; kulturskola',
  'Bibliotek, öppet',
  'Hemvård Östra',
  'Måltid & städ',
  'Träffpunkten "Café Idé"',
  'LSS-boende (Ålgatan)',
  'Ledning och stab',
];
