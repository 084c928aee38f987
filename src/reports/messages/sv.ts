/** Everything that the program says to a person, in Swedish. Names in braces are filled in; en.ts has the same ones. */
export const sv = {
  // Measures, as headings of our own tables
  measure_outcome: 'Utfall',
  measure_periodBudget: 'Periodbudget',
  measure_periodDeviation: 'Avvikelse period',
  measure_budget: 'Budget',
  measure_forecast: 'Prognos',
  measure_previousForecast: 'Föregående prognos',
  measure_forecastDeviation: 'Avvikelse',
  measure_deviation: 'Avvikelse',
  measure_previousOutcome: 'Föregående utfall',
  measure_change: 'Förändring',
  measure_requiredResult: 'Resultatkrav',
  measure_shortfall: 'Underskott',
  measure_opening: 'Ingående',
  measure_allocated: 'Avsatt',
  measure_withdrawn: 'Uttag',
  measure_returned: 'Återredovisat',
  measure_regulated: 'Reglerat',
  measure_closing: 'Utgående',
  measure_level: 'Tillåten nivå',
  measure_income: 'Intäkter',
  measure_costs: 'Kostnader',
  measure_grant: 'Kommunbidrag',
  measure_result: 'Resultat',
  measure_total: 'Summa',
  measure_percent: 'Procent',
  measure_count: 'Antal',
  measure_note: 'Not',
  measure_comment: 'Kommentar',
  measure_action: 'Åtgärd',
  measure_text: 'Text',
  measure_other: 'Övrigt belopp',

  // Checks
  check_deviation: 'Avvikelser',
  check_sum: 'Summor',
  check_result: 'Resultat',
  'check_tie-out': 'Avdelningar mot resultaträkning',
  'check_required-result': 'Resultatkrav',
  check_fund: 'Resultatfond',
  check_balance: 'Balanskrav',
  check_movement: 'Föregående prognos',
  check_missing: 'Tomma celler',
  check_reading: 'Inläsning',

  // Classes of findings
  class_error: 'Fel',
  'class_unlikely-rounding': 'Osannolik avrundning',
  class_rounding: 'Avrundning',
  class_missing: 'Saknas',
  class_shortfall: 'Underskott',
  class_reading: 'Inläsning',
  'class_not-checked': 'Ej kontrollerat',

  // How many of each class
  one_error: '1 fel',
  many_error: '{count} fel',
  'one_unlikely-rounding': '1 osannolik avrundning',
  'many_unlikely-rounding': '{count} osannolika avrundningar',
  one_rounding: '1 avrundning',
  many_rounding: '{count} avrundningar',
  one_missing: '1 uppgift om tomma celler',
  many_missing: '{count} uppgifter om tomma celler',
  one_shortfall: '1 underskott mot resultatkrav',
  many_shortfall: '{count} underskott mot resultatkrav',
  one_reading: '1 anmärkning vid inläsningen',
  many_reading: '{count} anmärkningar vid inläsningen',
  'one_not-checked': '1 post som inte kunde kontrolleras',
  'many_not-checked': '{count} poster som inte kunde kontrolleras',
  nothingFound: 'inget att anmärka',
  noErrors: 'Inga fel',
  one_accepted: '1 godkänd',
  many_accepted: '{count} godkända',
  shortfallIn: 'underskott {shortfall} i {administration}',
  alsoFound: 'Dessutom {counts}.',
  allTablesIgnored: 'Alla tabeller är utelämnade.',
  oneCause: '1 orsak',
  manyCauses: '{count} orsaker',
  causesBehindErrors: '{errors} ({causes})',
  causeChecks: '{count} kontroller ({names})',
  causeSentence: '1 orsak, {checks}: {sentence}',

  // How many relations of a check came out how
  one_relation_held: '1 stämmer',
  many_relations_held: '{count} stämmer',
  one_relation_rounding: '1 avrundning',
  many_relations_rounding: '{count} avrundningar',
  one_relation_unlikelyRounding: '1 osannolik avrundning',
  many_relations_unlikelyRounding: '{count} osannolika avrundningar',
  one_relation_error: '1 fel',
  many_relations_error: '{count} fel',
  one_relation_notChecked: '1 ej kontrollerad',
  many_relations_notChecked: '{count} ej kontrollerade',

  // Kinds of tables, units and sign conventions
  kind_departments: 'Resultat per avdelning',
  kind_incomeStatement: 'Resultaträkning',
  kind_fund: 'Resultatkrav och resultatfond',
  kind_other: 'Övrig tabell',
  unitFoundIn: 'enheten står i ”{text}”',
  noUnitFound: 'ingen enhet angiven',
  kindBySetting: 'innehållet enligt inställning',
  tableIgnored: 'utelämnad enligt inställning',
  unitBySetting: 'enheten enligt inställning',
  signs_negative: 'kostnader med minus',
  signs_positive: 'kostnader utan minus',
  signs_unknown: 'inga kostnadsrader',
  plusIsBetter: 'plus är bättre',
  minusIsBetter: 'minus är bättre',
  decidedBy_setting: 'enligt inställning',
  decidedBy_arithmetic: 'enligt beloppen i tabellen',
  decidedBy_assumption: 'antaget',

  // The two reports
  summaryTitle: 'Sammanfattning',
  reconciliationTitle: 'Avstämning',
  summaryOf: 'Sammanfattning av {name}',
  reconciliationOf: 'Avstämning av {name}',
  madeBy: 'Avstämt {moment} med Avstäm {version}',
  result: 'I korthet: {counts}.',
  liveNote:
    'Beloppen är formler mot källcellerna. Intäkter är positiva och en positiv avvikelse är bättre än budget.',
  valuesNote:
    'Beloppen är värden vid avstämningen. Intäkter är positiva och en positiv avvikelse är bättre än budget.',
  roundingNote: 'Beloppen är avrundade i underlaget. Summor kan därför skilja sig åt i sista siffran.',
  overviewTitle: 'Förvaltningar',
  administration: 'Förvaltning',
  unit: 'Enhet',
  status: 'Bedömning',
  status_met: 'Når resultatkravet',
  status_short: 'Under resultatkravet',
  status_unknown: 'Kan inte bedömas',
  remark: 'Anmärkning',
  remark_error: 'Stämmer inte, se Avstämning',
  remark_short: 'Under resultatkravet',
  remark_doubtful: 'Osannolik avrundning, se Avstämning',
  sectionTitle: '{administration}: {kind}',
  requirementAssumed:
    '{administration}: inget resultatkrav finns i underlaget. Budgeterat resultat används i stället.',
  departmentRequirementAssumed:
    'Resultatkrav per rad saknas i underlaget. Budgeterat resultat används i stället.',
  noOutcome: 'Utfall saknas i underlaget.',
  noAdministrations: 'Ingen tabell kunde knytas till en förvaltning, så resultat mot krav visas inte.',
  shortOf: '{administration}: prognosen {forecast} är {shortfall} under resultatkravet {required}.',
  shortOfBeforeFund:
    '{administration}: prognosen {forecast} är {shortfall} under resultatkravet {required} ({before} före resultatfonden).',
  meets: '{administration}: prognosen {forecast} når resultatkravet {required}.',
  meetsAfterFund:
    '{administration}: prognosen {forecast} når resultatkravet {required}, men är {before} under det före resultatfonden.',
  missingAmount: 'saknas',
  margin: 'Marginal',
  chartTitle: '{measure} per avdelning, {unit}',
  chartTitleNoUnit: '{measure} per avdelning',
  chartOfSome: '{title} ({shown} av {all})',
  chartOfLargest: '{title} (de {shown} största av {all})',
  label: 'Rad',

  // Counts
  checksTitle: 'Kontroller',
  check: 'Kontroll',
  held: 'Stämmer',
  rounding: 'Avrundning',
  unlikelyRounding: 'Osannolik avrundning',
  error: 'Fel',
  notChecked: 'Ej kontrollerat',
  allChecks: 'Totalt',

  // Findings
  findingsTitle: 'Iakttagelser',
  findingClass: 'Typ',
  cell: 'Cell',
  place: 'Rad och kolumn',
  stated: 'I underlaget',
  expected: 'Beräknat',
  difference: 'Skillnad',
  tolerance: 'Avrundning högst',
  sentence: 'Förklaring',
  cause: 'Orsak',
  roundingsFolded: '{roundings} visas inte. Ange --roundings för att se dem.',
  roundingFoldedOne: '1 avrundning visas inte. Ange --roundings för att se den.',

  // Recognised tables
  tablesTitle: 'Tolkade tabeller',
  table: 'Tabell',
  sheet: 'Blad',
  range: 'Område',
  kind: 'Innehåll',
  rowCount: 'Rader',
  columnsTitle: 'Tolkade kolumner',
  header: 'Kolumnrubrik',
  measure: 'Tolkad som',
  evidence: 'Underlag för tolkningen',
  evidenceWords: 'rubriken',
  evidenceArithmetic: '{equation}; stämmer på {supporting} rader, avviker på {disagreeing}',

  // Sentences: what a check found
  deviationDiffers: '{minuend} minus {subtrahend} ger {expected}, men {stated} är angivet. {verdict}',
  sumDiffers: 'Raderna summerar till {expected}, men {stated} är angivet. {verdict}',
  sumDiffersBlanks:
    'Raderna summerar till {expected}, men {stated} är angivet. Tomma celler räknas inte med: {blanks}. {verdict}',
  columnsDiffer: 'Enligt ”{equation}” är beloppet {expected}, men {stated} är angivet. {verdict}',
  resultDiffers: 'Enligt ”{equation}” är beloppet {expected}, men {stated} är angivet. {verdict}',
  fundDiffers:
    'Fonden går inte ihop. Enligt ”{equation}” är beloppet {expected}, men {stated} är angivet. {verdict}',
  fundLinesDiffer:
    'Fonden går inte ihop. Dess rader leder till {expected}, men {stated} är angivet. {verdict}',
  balanceStepDiffers:
    'Balanskravsutredningen går inte ihop. Enligt ”{equation}” är beloppet {expected}, men {stated} är angivet. {verdict}',
  allocationAboveReserveLimit:
    'Reserveringen till resultatreserven {stated} är {difference} mer än årets gräns {expected} (11 kap. 14 § kommunallagen).',
  deficitNotRestored:
    'Av det negativa balanskravsresultatet {year} är {stated} kvar, men det skulle ha återställts senast {latestYear} (11 kap. 12 § kommunallagen).',
  withdrawalDiffers:
    'Fondraden i resultaträkningen för {administration} är {stated}, men rörelsen i fonden är {expected}. {verdict}',
  fundBelowFloor: 'Fonden {stated} är {difference} under golvet {expected}.',
  fundBelowFloorByRule: 'Fonden {stated} är {difference} under golvet {expected} enligt regeln ”{rule}”.',
  fundAboveCap: 'Fonden {stated} är {difference} över taket {expected}.',
  fundAboveCapByRule: 'Fonden {stated} är {difference} över taket {expected} enligt regeln ”{rule}”.',
  allocatedAboveResult:
    'Avsättningen {stated} är {difference} större än föregående års resultat, {expected}.',
  allocatedAboveResultByRule:
    'Avsättningen {stated} är {difference} större än vad regeln ”{rule}” ger av föregående års resultat, {expected}.',
  commentMissing_shortfall: 'Underskottet {stated} mot resultatkravet har varken kommentar eller åtgärd.',
  commentMissing_deviation:
    'Avvikelsen {stated} är över gränsen för vad som ska förklaras, men har varken kommentar eller åtgärd.',
  previousForecastDiffers:
    'Föregående prognos är {stated}, men i ”{snapshot}” sparades {expected}. {verdict}',
  tieOutDiffers:
    '{administration}: ”{departmentRow}” är {stated}, men ”{resultRow}” i resultaträkningen är {expected}. {verdict}',
  verdict_error: 'Skillnaden {difference} är större än vad avrundning kan förklara ({tolerance}).',
  verdict_errorExact: 'Skillnaden är {difference}.',
  'verdict_unlikely-rounding':
    'Skillnaden {difference} kan i värsta fall bero på avrundning ({tolerance}), men det är osannolikt.',
  verdict_rounding: 'Skillnaden {difference} förklaras av avrundning (högst {tolerance}).',
  suspect: '{cell} borde vara {shouldBe}: då stämmer alla berörda kontroller.',
  suspectSlip: '{cell} borde vara {shouldBe} ({slip}): då stämmer alla berörda kontroller.',
  slip_signTurned: 'omvänt tecken',
  slip_digitsSwapped: 'omkastade siffror',
  slip_rowLeftOut: 'en rad är utelämnad',
  slip_rowCountedTwice: 'en rad är medräknad två gånger',
  slip_factor1000: 'faktor 1 000',

  shortfall: 'Prognosen {stated} är {shortfall} under resultatkravet {expected}.',
  shortfallBefore:
    'Prognosen {stated} är {shortfall} under resultatkravet {expected} ({before} före resultatfonden).',
  shortfallAssumed: 'Resultatkravet är antaget: budgeterat resultat.',
  blankImplied: 'Cellen är tom. Övriga belopp ger {expected}.',
  blank: 'Cellen är tom, och övriga belopp visar inte vad som ska stå där.',
  blankRow: 'Raden saknar belopp helt.',
  blanksImplyZero: '{count} tomma celler; övriga belopp ger 0 för dem alla.',
  blankColumns: 'Kolumner helt utan belopp: {headers}.',
  repeatedRow:
    'Raden har samma text och belopp som en tidigare rad, ”{firstRow}”. Kontrollera att den inte är dubblerad.',
  unknownUnit: 'Enheten ”{text}” är okänd. Ange kr, tkr eller mnkr.',
  errorCell: 'Cellen innehåller felvärdet {text} och räknas inte med.',
  unreadableCell: '”{text}” är inget belopp och räknas inte med.',
  numberAsTextOne: '1 tal är lagrat som text. Det har lästs som tal.',
  numberAsText: '{count} tal är lagrade som text. De har lästs som tal.',
  repairedEncodingOne: 'Felaktig teckenkodning i 1 cell har rättats, från ”{example}” till ”{repaired}”.',
  repairedEncoding:
    'Felaktig teckenkodning i {count} celler har rättats, till exempel ”{example}” till ”{repaired}”.',
  footnoteInNumber: '”{text}” verkar innehålla en fotnotssiffra. Kontrollera beloppet.',
  ambiguousSeparator: '”{text}” kan läsas på två sätt. Det har lästs som {readAs}.',
  formulaLeavesOutRow: 'Formeln {formula} tar inte med raden ”{leftOut}”.',
  totalLeavesOutRow: 'Raden stämmer i alla kolumner bara om ”{leftOut}” inte räknas med.',
  severalHeaders: 'Rad {used} används som tabellhuvud, men även rad {other} ser ut som ett.',
  cutOff: 'Tabellen slutar mitt i ”{text}”. Beloppet räknas inte med.',
  noTable: 'Ingen tabell med belopp hittades på bladet.',
  emptySheet: 'Bladet är tomt.',
  tooWide: 'Bladet har {columns} kolumner. De första {read} har lästs.',
  unreadSheet: 'Bladet ”{sheet}” kunde inte läsas och ingår inte i avstämningen.',
  notCheckedBecause: 'Inte kontrollerat: {reason}',
  reason_noComparedColumns: 'det framgår inte vilka kolumner som jämförs.',
  reason_noColumnsFit: 'skillnaden mellan två av kolumnerna ger inte dessa belopp.',
  reason_doesNotAddUp: 'ingen indelning av raderna får beloppen att gå ihop.',
  reason_tooFewRows: 'det finns för få rader för att avgöra hur beloppen hänger ihop.',
  reason_noParts: 'det framgår inte vilka rader som ingår.',
  reason_noUnit: 'enheten saknas i minst en av tabellerna.',
  reason_cellUnreadable: 'en cell gick inte att läsa.',
  reason_cellBlank: 'en cell är tom.',

  // What the user has decided, kept in the workbook
  settings_newer:
    'Arbetsbokens inställningar är sparade av en senare version av Avstäm. De används inte, och skrivs inte över.',
  settings_unreadable: 'Arbetsbokens sparade inställningar går inte att läsa och används inte.',
  settings_leftOutOne: '1 av arbetsbokens sparade inställningar går inte att läsa och används inte.',
  settings_leftOut: '{count} av arbetsbokens sparade inställningar går inte att läsa och används inte.',
  acceptedTitle: 'Godkända iakttagelser',
  comment: 'Kommentar',
  acceptedBy: 'Godkänd av',
  acceptedOn: 'Datum',

  // The command line
  usage: `Avstäm kontrollerar en uppföljning: att summor och avvikelser stämmer, att avdelningarnas resultat
stämmer med resultaträkningen och att prognosen når resultatkravet.

Användning: avstam reconcile [FIL...] [val]

FIL är en Excelarbetsbok (.xlsx, .xlsm) eller en textfil (.csv, .tsv). Utan FIL avstäms exemplet som följer med.

Val:
  --out FIL.xlsx   skriv en kopia av arbetsboken med bladen Sammanfattning och Avstämning
  --values         skriv beloppen som värden i stället för formler
  --json           skriv resultatet som JSON (formatet beskrivs i schema/reconciliation.schema.json)
  --lang sv|en     språk; annars bestämmer datorns språkinställning
  --roundings      visa även skillnader som avrundning förklarar
  --exit-code      avsluta med status 1 om det finns fel eller underskott som ingen har godkänt
  --tables         visa hur tabellerna har tolkats och varför
  --explain [VAD]  visa varje beräknat belopp som en uträkning med sina celler; VAD begränsar till en enhet, ett begrepp
                   eller en cell, till exempel KoU eller "KoU enheter!D22"
  --unit ENHET     enhet (kr, tkr, mnkr) för tabeller som inte anger någon
  --better SIDA    plus eller minus: vilket tecken på en avvikelse som är bättre
  --required-result NAMN=BELOPP
                   resultatkrav för en förvaltning, i dess egen enhet; kan anges flera gånger
  --snapshot NAMN  spara prognoserna i kopian under namnet, till exempel "Delår 1 2017"
  --rules REGLER   regler för resultatfonder: ett exempel eller en fil (.xlsx, .csv) med en tabell av regler; de skrivs i
                   kopian, på bladet Avstäm regler. Annars gäller reglerna på det bladet
  --ledger         skriv fondernas rörelser på bladet Avstäm fonder i kopian, om de inte redan står där
  --year-end BESLUT
                   för in årets överföringar enligt reglerna på det bladet, med beslutets beteckning; ett år förs in en gång
  --help           visa den här texten
  --version        visa programmets version

Användning: avstam import ARBETSBOK FIL... [val]

FIL är utfall ur ekonomi- eller beslutsstödssystemet: .xlsx, .csv, .tsv, .txt eller SIE (.se, .si). Utan --out
visas bara vad som skulle skrivas.

Val:
  --period ÅÅÅÅ-MM sista månaden i det ackumulerade utfallet; annars den senaste som filerna har
  --out FIL.xlsx   skriv en kopia av arbetsboken med det nya utfallet och bladet Utfallshistorik
  --into BLAD      skriv bara i tabeller på det bladet; kan anges flera gånger
  --match POST=RAD en kod eller ett namn i filen hör till raden; tom RAD: hör inte hit; kan anges flera gånger
  --ranges FIL     kontointervall att använda och spara i arbetsboken
  --save-ranges FIL
                   spara de kontointervall som används
  --unit ENHET     filernas enhet (kr, tkr, mnkr) om de inte anger någon
  --sheet BLAD     bladet i filen
  --dimension NR   SIE-dimensionen som skiljer enheterna åt
  --jump TAL       påpeka utfall som ändras mer än så många gånger (annars 3)
  --profile TAL    årsbudgetens fördelning på månaderna, i stället för tolftedelar: tolv tal ("8;8;9...") eller en fil med
                   dem; sparas i arbetsboken; "tolftedelar" tar bort den
  --replace-formulas
                   skriv över formler i kolumnen för utfall
  --json           skriv resultatet som JSON (formatet beskrivs i schema/import.schema.json)
  --exit-code      avsluta med status 1 om det finns något att titta på
  --lang sv|en     språk

Status vid avslut: 0 klart, 1 fel eller underskott (med --exit-code), 2 inget kunde avstämmas
eller kopian kunde inte skrivas.`,
  unknownCommand: 'Okänt kommando: {command}. Kör avstam --help för hjälp.',
  unknownOption: 'Okänt val: {option}. Kör avstam --help för hjälp.',
  optionNeedsValue: 'Valet {option} måste följas av ett värde.',
  optionTakesNoValue: 'Valet {option} tar inget värde.',
  unknownUnitOption: 'Enheten {value} finns inte. Välj kr, tkr eller mnkr.',
  unknownBetter: '--better är plus eller minus, inte {value}.',
  wrongRequiredResult: 'Resultatkravet ska skrivas NAMN=BELOPP, inte {value}.',
  importNeedsFiles: 'Ange arbetsboken och minst en fil med utfall: avstam import ARBETSBOK FIL...',
  wrongPeriod: 'Perioden ska skrivas ÅÅÅÅ-MM, till exempel 2017-08, inte {value}.',
  wrongJump: '--jump är ett tal större än 1, inte {value}.',
  wrongMatch: 'Paret ska skrivas POST=RAD, inte {value}.',
  unknownTarget: 'Bladet {value} har ingen tabell med en kolumn för utfall.',
  matchRowUnknown: 'Ingen rad heter {value} i tabellerna med utfall.',
  matchRowAmbiguous: 'Flera rader heter {value}. Ange bladet: POST=BLAD!RAD.',
  importedCopy: 'Kopia med nytt utfall: {file}',
  rangesSaved: 'Kontointervall: {file}',
  wrongRanges: '{file}, rad {line}: {problem}',
  noRanges: '{file} har inga kontointervall.',
  wrongProfile_count: '{profile}: en profil har tolv tal, ett per månad, inte {count}.',
  wrongProfile_notNumber: '{profile}: "{value}" är inget tal. En profil har tolv tal, ett per månad.',
  wrongProfile_negative: '{profile}: en månads andel kan inte vara mindre än noll.',
  wrongProfile_empty: '{profile}: alla andelar är noll.',
  unknownExample: 'Exemplet {value} finns inte. Välj ett av {examples}, eller ange en fil (.xlsx, .csv).',
  exampleWithoutRules: 'Exemplet {value} har inga regler för fonder att utgå från.',
  noRulesInFile: '{file} har inga regler.',
  ledgerNeedsWorkbook:
    'Fondernas rörelser skrivs i en kopia av en arbetsbok. Ange en arbetsbok, och --out om du använder --json.',
  yearEndUnknown: 'Det framgår inte av underlaget vilket år som avslutas.',
  nothingEntered: 'Det finns inga nya rörelser att föra in i fonderna.',
  enteredOne: '1 rörelse är införd på bladet för fonder.',
  entered: '{count} rörelser är införda på bladet för fonder.',
  ledgerWithoutHeadings: 'Bladet för fonder saknar sina rubriker, så inget kan föras in på det.',
  snapshotNeedsWorkbook:
    'Prognoserna sparas i en kopia av en arbetsbok. Ange en arbetsbok, och --out om du använder --json.',
  workbookNeeded: '{file} är ingen Excelarbetsbok. Utfallet skrivs i en arbetsbok (.xlsx, .xlsm).',
  unknownLanguage: 'Språket {language} finns inte. Välj sv eller en.',
  outMustBeWorkbook: '{file}: kopian måste vara en .xlsx- eller .xlsm-fil.',
  outKeepsType: '{file}: kopian måste ha samma filtyp som originalet, .{extension}.',
  outOverwritesInput: '{file} är en av filerna som ska avstämmas. Ange ett annat namn på kopian.',
  cannotWrite: '{file} kunde inte skrivas: {reason}. Ange en annan plats med --out.',
  reason_noFolder: 'mappen finns inte',
  reason_noAccess: 'du saknar behörighet',
  reason_inUse: 'filen används av ett annat program',
  reason_noSpace: 'disken är full',
  reason_isFolder: 'det är en mapp',
  written: 'Avstämd kopia: {file}',
  leftOut: 'Utelämnat: {message}',
  nothingReconciled: 'Inget kunde avstämmas.',
  signed: '{file} är digitalt signerad. Signaturen gäller inte för den avstämda kopian.',
  unexpected: 'Oväntat fel: {message}',

  // What was wrong with a file
  file_missing: '{file} finns inte.',
  file_directory: '{file} är en mapp. Ange en fil.',
  file_unreadable: '{file} kunde inte läsas: {reason}.',
  file_empty: '{file} är tom.',
  file_binary: '{file} är inte en textfil med tabeller.',
  file_unknown: '{file} har ett format som inte stöds. Använd .xlsx, .xlsm, .csv eller .tsv.',
  file_otherFormat:
    '{file} har formatet .{extension}. Öppna den i Excel, spara den som .xlsx och försök igen.',
  file_misnamedWorkbook:
    '{file} heter .{extension} men är en Excelarbetsbok eller annan paketfil. Byt filnamnstillägg till .xlsx och försök igen.',
  file_misnamedText:
    '{file} heter .{extension} men är en textfil. Byt filnamnstillägg till .csv eller spara den som .xlsx från Excel.',
  file_misnamedOther: '{file} heter .{extension} men är ingen Excelarbetsbok.',
  file_encrypted:
    '{file} är lösenordsskyddad. Ta bort lösenordet i Excel (Arkiv, Info, Skydda arbetsbok) och försök igen.',
  file_notAWorkbook: '{file} är ingen Excelarbetsbok.',
  file_damaged: '{file} är skadad. Öppna den i Excel, reparera och spara den på nytt.',
  file_tooLarge: '{file} är för stor för att läsas. Spara bladen som ska avstämmas i en egen fil.',
  file_noSheets: '{file} innehåller inga kalkylblad.',
  sheet_damaged: '{file}: bladet ”{sheet}” är skadat. Öppna filen i Excel, reparera och spara den på nytt.',
  sheet_tooLarge: '{file}: bladet ”{sheet}” är för stort för att läsas.',
  sheetSaid: '{place}: {message}',
} as const;
