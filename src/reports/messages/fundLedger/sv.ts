/** What is wrong with a line of the ledger of funds, in Swedish; en.ts has the same keys and placeholders. */
export const sv = {
  ownerMissing: 'Det framgår inte vems fonden är. Skriv förvaltning eller enhet.',
  dayUnreadable: '”{text}” är inget datum. Skriv till exempel 2025-01-31.',
  kindMissing:
    'Det framgår inte vad raden är. Skriv ingående, avsatt, uttag, insättning, återredovisat eller bokslut.',
  kindUnreadable:
    '”{text}” är ingen rörelse i en fond. Skriv ingående, avsatt, uttag, insättning, återredovisat eller bokslut, eller rättelse av en sådan rörelse.',
  amountMissing: 'Beloppet saknas.',
  amountUnreadable: '”{text}” är inget belopp.',
  moneyUnitMissing: 'Beloppets enhet saknas. Skriv kr, tkr eller mnkr.',
  moneyUnitUnreadable: '”{text}” är ingen enhet för belopp. Skriv kr, tkr eller mnkr.',
  moneyUnitOther: 'Beloppet är skrivet som ”{text}”, i en annan enhet än den här.',
  tooEarly: 'Raden har ett datum före fondens ingående saldo.',
  tooLate: 'Fonden har bara rader med ett datum efter året som rapporteras.',
  notUsed: 'Raden räknas inte med.',
  columnMissing: 'Kolumnen ”{column}” saknas. Inga rader på bladet räknas med.',
  columnTwice: 'Kolumnen ”{text}” finns två gånger. Den första används.',
  headingsMissing: 'Bladet saknar rubrikerna för fondrörelser. Inga rader på bladet räknas med.',
  column_kind: 'Händelse',
  column_amount: 'Belopp',
  column_moneyUnit: 'Belopp i',
  column_unit: 'Enhet',
} as const;
