/** What the command line says, in Swedish. Names in braces are filled in; en.ts has the same ones. */
export const sv = {
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

Användning: avstam document ARBETSBOK... --out FIL.docx [val]

Gör ett dokument till nämnden av det som arbetsboken visar: tabeller och meningar. Med --into fylls ett dokument som
redan finns: platshållare ({placeholder}) får sina delar, och delar från förra gången uppdateras.

Val:
  --into DOK.docx  dokumentet att fylla; det skrivs aldrig över
  --out FIL.docx   var dokumentet skrivs
  --parts ID,ID    bara de delarna
  --list           visa vilka delar som finns
  --preview        visa vad som skulle ändras, utan att skriva något
  --unit ENHET     enhet (kr, tkr, mnkr) för nya delar; annars arbetsbokens
  --rounding SÄTT  stated: säg att avrundning gör att summor kan skilja; distributed: fördela den så att summorna stämmer
  --templates FIL  egna meningar (JSON)
  --overwrite-edited
                   skriv om även delar som är ändrade för hand
  --json           skriv resultatet som JSON (formatet beskrivs i schema/document.schema.json)
  --exit-code      avsluta med status 1 om någon del lämnades utan att vara aktuell
  --lang sv|en     språk

Användning: avstam check-text ARBETSBOK... TEXT [val]

Jämför varje belopp i en löpande text med tabellerna. TEXT är ett dokument (.docx) eller en textfil (.txt, .md).

Val:
  --json           skriv resultatet som JSON (formatet beskrivs i schema/checkText.schema.json)
  --exit-code      avsluta med status 1 om något belopp inte stämmer
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
  checkTextNeedsFiles: 'Ange minst en arbetsbok, och texten sist: avstam check-text ARBETSBOK... TEXT.',
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
  text_unknown: '{file} är varken ett Worddokument (.docx) eller en textfil.',
  text_encrypted:
    '{file} är lösenordsskyddad. Ta bort lösenordet i Word (Arkiv, Info, Skydda dokument) och försök igen.',
  text_oldFormat: '{file} har formatet .{format}. Öppna den i Word, spara den som .docx och försök igen.',
  text_notADocument: '{file} är inget Worddokument.',
  text_damaged: '{file} är skadad. Öppna den i Word, reparera och spara den på nytt.',
  text_tooLarge: '{file} är för stor för att läsas.',
  sheet_damaged: '{file}: bladet ”{sheet}” är skadat. Öppna filen i Excel, reparera och spara den på nytt.',
  sheet_tooLarge: '{file}: bladet ”{sheet}” är för stort för att läsas.',
  sheetSaid: '{place}: {message}',
} as const;
