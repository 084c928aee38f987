/** What the history of imports and forecasts says, in Swedish; en.ts has the same keys and placeholders. */
export const sv = {
  historyTitle: 'Utfallshistorik',
  historyOf: 'Utfallshistorik för {name}',
  madeBy: 'Skrivet {moment} med Avstäm {version}',
  liveNote:
    'Arbetsbokens belopp är formler mot sina celler. Importerat utfall och sparade prognoser är värden från den dag de sparades.',
  valuesNote: 'Alla belopp är värden.',
  nothing: 'Inget utfall är importerat, och inga prognoser är sparade.',

  // Periods
  monthNames: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  monthAndYear: '{month} {year}',
  fromTo: '{from}\u2013{to}',

  // Tables
  row: 'Rad',
  remark: 'Anmärkning',
  of_departments: '{administration}, avdelningar',
  of_incomeStatement: '{administration}, resultaträkning',
  of_other: '{administration}',

  // What was imported
  importsTitle: 'Importerat utfall',
  file: 'Fil',
  period: 'Period',
  importedAt: 'Importerat',
  fileSize: 'Byte',
  rowCount: 'Rader',
  fingerprint: 'SHA-256, början',
  mapping: 'Matchning',

  // Outcome per month
  totalTitle: '{administration}: utfall mot periodbudget {year}',
  month: 'Månad',
  outcome: 'Utfall',
  periodBudget: 'Periodbudget',
  deviation: 'Avvikelse',
  accumulatedOutcome: 'Ackumulerat utfall',
  accumulatedBudget: 'Ackumulerad budget',
  accumulatedDeviation: 'Ackumulerad avvikelse',
  totalRow: 'Raden ”{row}” i bladet {sheet}.',
  totalOfParts: 'Summan av de rader som ingår i ”{row}” i bladet {sheet}.',
  deviationChart: '{administration}: utfall minus periodbudget, {unit}',
  outcomeChart: '{administration}: utfall, {unit}',
  monthsTitle: '{table}: utfall per månad {year}',
  accumulated: 'Ackumulerat',
  budgetBasis: 'Periodbudget enligt',
  basis_stated: 'underlaget',
  basis_profile: 'profil',
  basis_twelfths: 'tolftedelar',
  budgetBy_stated: 'Periodbudgeten är den som filen eller bladet angav vid importen.',
  budgetBy_profile: 'Periodbudgeten är helårsbudgeten fördelad enligt den sparade profilen.',
  budgetBy_twelfths: 'Periodbudgeten är helårsbudgeten fördelad med en tolftedel per månad.',
  spanUnknown:
    'Utfallet för {period} är importerat i en summa. Hur det fördelar sig på månaderna är inte känt.',
  rowNotInImport:
    '”saknas”: raden finns inte i månadens import eller i den före, så månadens utfall kan inte räknas fram.',
  betterIsPositive: 'En positiv avvikelse är bättre än budget.',

  // Outcome from the deviation alone
  derivedTitle: '{table}: utfall ur avvikelsen, {period}',
  unknownPeriod: 'okänd period',
  derivedNote: 'Bladet har bara avvikelsen för perioden. Utfall = periodbudget + avvikelse.',
  derivedNoMonth:
    'Bladet har bara avvikelsen för perioden, och det framgår inte till vilken månad. Utfallet är okänt.',
  unknown_noBudget: 'Okänt: budget saknas',
  unknown_noDeviation: 'Okänt: avvikelse saknas',

  // What has moved
  movedSince: '{table}: ändrat sedan {report}',
  movedTitle: '{table}: ändrat sedan föregående prognos',
  previousForecast: 'Föregående prognos',
  budget: 'Budget helår',
  forecast: 'Prognos',
  change: 'Förändring',
  movedByColumn: 'Föregående prognos är bladets kolumn ”{header}”. En positiv förändring är bättre.',
  movedBySnapshot:
    'Föregående prognos är den som sparades som ”{name}” {moment}. En positiv förändring är bättre.',
  rowIsNew: 'Ny sedan dess',
  rowIsGone: 'Finns inte längre',

  // The rest of the year
  restTitle: '{table}: resten av året enligt prognosen',
  rest: 'Kvar enligt prognos',
  restOfBudget: 'Kvar av budget',
  restNote: 'Kvar enligt prognos = prognos \u2212 utfall.',
  restBy_stated: 'Kvar av budget = helårsbudget \u2212 periodbudget.',
  restBy_profile: 'Kvar av budget är helårsbudgeten fördelad enligt den sparade profilen.',
  restBy_twelfths: 'Kvar av budget är helårsbudgeten fördelad med en tolftedel per månad.',

  // Forecasts of a year
  forecastsTitle: '{table}: prognos per rapport {year}',
  now: 'Nu',
  yearOutcome: 'Utfall helår',
  miss: 'Utfall \u2212 {report}',
  missNote:
    'Utfall \u2212 prognos visar hur prognosen träffade: positivt är att året blev bättre än prognosen.',

  // Snapshots
  snapshotsTitle: 'Sparade prognoser',
  report: 'Rapport',
  savedAt: 'Sparad',
  noSnapshots:
    'Inga prognoser är sparade. Spara dem vid varje rapport, så visar nästa vad som har ändrats sedan dess.',
} as const;
