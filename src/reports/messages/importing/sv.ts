/** What is said of an import of outcome, in Swedish. Names in braces are filled in; en.ts has the same ones. */
export const sv = {
  // The files
  format_sie: 'SIE-fil',
  format_wide: 'tabell med en kolumn per period eller mått',
  format_long: 'tabell med ett belopp per rad',
  format_accounts: 'kontostruktur',
  fileRead: 'Läst som {format}. {details}.',
  figures: '{count} belopp',
  figure: '1 belopp',
  ofOrganisation: 'gäller {organisation}',
  fromSheet: 'bladet {sheet}',
  inUnit: 'belopp i {unit}',
  unitNotStated: 'enheten står inte i filen',
  byDimension: 'enheter enligt dimensionen {dimension}',
  plan_kommunBas: 'konton enligt Kommun-Bas',
  plan_privateBas: 'konton enligt företagens BAS-kontoplan',
  plan_unknown: 'okänd kontoplan',
  fileNotUsed: 'Används inte: {reason}',
  atLine: '{message} (rad {line})',
  atCell: '{message} ({sheet}!{address})',

  // Why a file is not used
  problem_empty: 'Filen är tom.',
  problem_binary: 'Filen är ingen textfil.',
  problem_otherFormat: 'Formatet .{extension} kan inte läsas. Spara filen som .xlsx och välj den igen.',
  problem_damagedWorkbook: 'Arbetsboken är skadad och kan inte öppnas ({reason}).',
  problem_webPage:
    'Filen är en webbsida, troligen ett felmeddelande från systemet som skulle exportera. Exportera på nytt.',
  problem_noOutcome: 'Filen har inga rader med utfall per konto eller enhet.',
  problem_severalSheets: 'Flera blad kan vara det rätta: {sheets}. Välj ett av dem.',
  problem_noPeriod:
    'Det framgår inte vilken period beloppen gäller. Ange den: i fältet ”Utfall till och med” i panelen eller med --period 2017-08 på kommandoraden.',
  problem_unbalancedVoucher:
    'Verifikation {voucher} balanserar inte: differensen är {difference} kr. Exportera på nytt.',
  problem_truncated: 'Filen är avhuggen: den slutar mitt i en uppgift. Exportera på nytt.',
  problem_tooManyFields:
    'Raden har {fields} fält men tabellen bara {headings}. En avgränsare för mycket, ofta ett kommatecken i ett belopp, har flyttat beloppen. Rätta raden och läs in filen igen.',
  problem_strayQuotation:
    'Ett citattecken i raden har inget slut före nästa rad, så flera rader skulle bli en. Ta bort tecknet, eller skriv två i rad, och läs in filen igen.',
  problem_ambiguousDates:
    'Datum som {example} kan läsas på två sätt, och inget datum i kolumnen visar vilket tal som är månaden. Exportera med datum som 2017-08-31.',
  problem_badAmount: '”{text}” är inget belopp.',
  problem_badRecord: 'Posten {record} har inte de uppgifter som den ska ha.',
  problem_unknownSieType: 'SIE-typ {type} finns inte.',
  problem_noMonth:
    'Perioden {period} är ingen månad: den ska vara år och månad 01–12. Bokslutsperioder som 13 kan inte läsas. Exportera perioderna 01–12.',
  problem_foreignCurrency: 'Beloppen är i {currency}, inte i kronor, och räknas inte om. Exportera i kronor.',
  problem_inconsistent:
    'Periodsaldona stämmer inte med kontonas saldo på {count} konton ({accounts}). Exportera på nytt.',
  problem_inconsistent_1:
    'Periodsaldona stämmer inte med kontots saldo på 1 konto ({accounts}). Exportera på nytt.',
  problem_unreadable: 'Filen kan inte läsas: {reason}.',
  problem_tooLarge: 'Filen är större än vad som går att läsa (gräns: {limit}).',

  // Notes on a file that is used
  note_signsTurned_ledger: 'Kostnader står utan minus i filen, som i bokföringen. Tecknen är vända.',
  note_signsTurned_arithmetic:
    'Både intäkter och kostnader står utan minus i filen. Kostnaderna har fått minus.',
  note_signsTurned_setting: 'Tecknen är vända enligt inställning.',
  note_encodingGuessed: 'Filen säger inte hur den är kodad. Läst som {encoding}.',
  note_encodingStated: 'Filen säger att den är kodad som {stated}, men den är läst som {encoding}.',
  note_encodingRepaired: '{count} felkodade texter är lagade, till exempel ”{example}” till ”{repaired}”.',
  note_encodingRepaired_1: '1 förvanskad text är lagad: ”{example}” till ”{repaired}”.',
  note_lettersLost: '{count} bokstäver går inte att läsa, till exempel i ”{example}”.',
  note_lettersLost_1: '1 text har bokstäver som inte går att läsa: ”{example}”.',
  note_rowLeftOut_noKey: 'Raden ”{label}” är utelämnad: den har varken konto eller enhet.',
  note_rowLeftOut_noAmount: 'Raden ”{label}” är utelämnad: den har inget belopp.',
  note_cellUnreadable: '”{text}” är inget belopp och är inte med.',
  note_amountDoubtful:
    '”{text}” är läst som ett belopp, men tecknen intill kan betyda något annat. Kontrollera det.',
  note_repeatedKey: '”{label}” står på {rows} rader. De är summerade.',
  note_sheetsLeftOut: 'Bladen {sheets} är inte lästa.',
  note_sheetsLeftOut_1: 'Bladet {sheet} är inte läst.',
  note_unitAssumed: 'Enheten är antagen: {unit}.',
  note_yearAssumed: 'Året är antaget: {year}.',
  note_brokenFiscalYear: 'Brutet räkenskapsår: {from} till {to}.',
  note_emptyObject_total:
    'Saldon utan objekt är kontots hela saldo (så stämmer {accounts} konton). Objekten är inte lagda till.',
  note_emptyObject_total_1:
    'Saldon utan objekt är kontots hela saldo (så stämmer 1 konto). Objekten är inte lagda till.',
  note_emptyObject_remainder:
    'Saldon utan objekt är den del som saknar objekt (så stämmer {accounts} konton). Objekten är lagda till.',
  note_emptyObject_remainder_1:
    'Saldon utan objekt är den del som saknar objekt (så stämmer 1 konto). Objekten är lagda till.',
  note_accountInconsistent:
    'Konto {account}: saldot är {stated} kr, men periodernas belopp blir {computed} kr.',
  note_dimensionChosen:
    'Enheterna är tagna ur dimensionen {dimension}. Beloppen är också delade på {others}.',
  note_recordIgnored: 'Poster av slaget {record} är inte lästa.',
  note_rowLeftOut_noMeasure: 'Raden ”{label}” är utelämnad: det framgår inte om den är utfall eller budget.',
  note_rowLeftOut_noPeriod: 'Raden ”{label}” är utelämnad: den gäller ingen månad.',
  note_rowLeftOut_ofWhich: 'Raden ”{label}” är utelämnad: den är en del av raden ovanför.',
  note_rowLeftOut_balanceAccount: 'Raden ”{label}” är utelämnad: den är ett balanskonto, inget utfall.',
  note_tableLeftOut: 'Ytterligare en tabell är inte läst. Den börjar med ”{heading}”.',
  note_columnLeftOut:
    'Kolumnen ”{heading}” är inte läst: den upprepar en annan eller kan inte skiljas från den.',
  note_filledDown: 'En enhet som står en gång gäller även raderna nedanför, där cellen är tom.',
  note_perMonthAssumed:
    'Inget visar om månadskolumnerna är ackumulerade. De är lästa som varje månads belopp.',
  note_monthsEmpty: '{from}–{to} har bara nollor. De månaderna är inte bokförda än och är inte med.',
  note_separatorAssumed: 'Punkten i ”{example}” är läst som tusentalsavgränsare.',
  note_furtherNotes: 'och {count} anmärkningar till av samma slag',
  note_furtherNotes_1: 'och 1 anmärkning till av samma slag',
  note_decimalComma:
    '{count} belopp har decimalkomma där formatet har punkt, till exempel {example}. De är lästa som decimaler.',
  note_decimalComma_1:
    '1 belopp har decimalkomma där formatet har punkt: {example}. Det är läst som decimal.',
  note_transactionDates:
    '{count} transaktioner har en annan månad än verifikationen. Transaktionens månad gäller.',
  note_transactionDates_1: '1 transaktion har en annan månad än verifikationen. Transaktionens månad gäller.',
  note_monthsOutsideYear_kept: '{months} ligger utanför filens räkenskapsår. De är lästa som egna månader.',
  note_monthsOutsideYear_left: '{months} ligger utanför filens räkenskapsår och är inte med.',
  note_vouchersIncomplete:
    'Verifikationerna ger inte kontonas saldo på {accounts} konton. Periodsaldona är använda i stället.',
  note_voucherTwice:
    'Verifikation {voucher} finns två gånger, på raderna {first} och {second}. Båda är räknade.',
  note_vouchersIncomplete_1:
    'Verifikationerna ger inte kontots saldo på 1 konto. Periodsaldona är använda i stället.',
  note_budgetLeftOut: 'Periodbudgeten är inte läst för {accounts}: den kan betyda flera saker.',
  note_notBalanced: 'Balans och resultat i filen går inte jämnt upp: {difference} kr. Något kan saknas.',
  note_lastLineOpen: 'Sista raden saknar radslut. Kontrollera att filen är hel.',
  note_controlSumUnchecked: 'Filens kontrollsumma (#KSUMMA) är inte kontrollerad.',
  note_noMonths: 'Filen har bara ett ackumulerat belopp per konto, inga månader.',
  moreNotes: 'och {count} anmärkningar till av samma slag',
  moreNotes_1: 'och 1 anmärkning till av samma slag',

  // Periods
  month_1: 'jan',
  month_2: 'feb',
  month_3: 'mar',
  month_4: 'apr',
  month_5: 'maj',
  month_6: 'jun',
  month_7: 'jul',
  month_8: 'aug',
  month_9: 'sep',
  month_10: 'okt',
  month_11: 'nov',
  month_12: 'dec',
  oneMonth: '{month} {year}',
  sameYear: '{from}–{to} {year}',
  twoYears: '{from}–{to}',

  // The answer
  changes_0: 'Inga celler ändras',
  changes_1: '1 cell ändras',
  changes_many: '{count} celler ändras',
  formulas_1: '1 formel lämnas som den är',
  formulas_many: '{count} formler lämnas som de är',
  unmatched_1: '1 post i filerna hör inte till någon rad',
  unmatched_many: '{count} poster i filerna hör inte till någon rad',
  toLookAt_1: '1 rad att titta på',
  toLookAt_many: '{count} rader att titta på',

  // Obstacles
  obstacle_noTarget:
    'Arbetsboken har ingen tabell med en kolumn för utfall som filerna passar till. Kontrollera hur tabellerna lästes, eller välj tabell.',
  obstacle_noPeriod: 'Välj vilken period utfallet gäller.',
  obstacle_periodNotInFiles: 'Filerna har inget utfall till och med {period}. De har {available}.',
  obstacle_nothingMatched: 'Inget i filerna hör till någon rad. Para ihop posterna nedan.',
  obstacle_noFiles: 'Ingen av filerna kan användas.',

  // Warnings
  warning_importedBefore: '{period} är redan inläst ({at}). Det som lästes in då ersätts.',
  warning_importedBeforeSame: 'Samma filer för {period} är redan inlästa ({at}).',
  warning_notNextPeriod: 'Senast inlästa period är {last}, så {period} är inte nästa.',
  warning_monthsMissing: '{file} saknar {months}. Utfallet blir ofullständigt.',
  warning_unitUnknown: '{file} säger inte om beloppen är i kr, tkr eller mnkr. Välj enhet.',
  warning_targetUnitUnknown: 'Tabellen {table} säger inte om beloppen är i kr, tkr eller mnkr.',
  warning_unitSuspect:
    '{table}: de flesta rader skiljer sig med ungefär faktor {factor} från det gamla utfallet. Fel enhet?',
  warning_controlTotalDiffers: '{file}: raden ”{label}” är inte summan av de rader som lästes.',
  warning_duplicate: '{key} finns i flera filer ({files}) för samma period. Beloppen räknas en gång.',
  warning_duplicateDiffers:
    '{key} och sammanlagt {count} poster finns i flera filer ({files}) för samma period, med olika belopp. Beloppen i {first} gäller.',
  warning_duplicateDiffers_1:
    '{key} finns i flera filer ({files}) för samma period, med olika belopp. Beloppet i {first} gäller.',
  warning_sameAmountsTwice: '{left} har samma belopp som {used} för samma period. Bara {used} är räknad.',
  warning_amountsLeftOut:
    '{file}: {count} belopp eller rader med belopp är inte lästa. De ingår inte i filernas summa.',
  warning_amountsLeftOut_1:
    '{file}: ett belopp, eller en rad med belopp, är inte läst. Det ingår inte i filernas summa.',
  warning_costsTurned: 'Både intäkter och kostnader står utan minus i filerna. Kostnaderna har fått minus.',
  warning_privatePlan:
    '{file} följer företagens BAS-kontoplan. Kommun-Bas intervall används inte på dess konton.',
  warning_noUnitMatched:
    'Ingen av filernas enheter finns i arbetsboken. Deras konton är inte fördelade. Välj resultaträkningen själv om allt i filerna hör dit.',
  warning_administrationAssumed:
    '{table}: inget visar att filernas belopp hör till just den förvaltningen. De är antagna göra det.',
  warning_typedBeside:
    '{table}: kolumnen {header} är inskriven, inte beräknad, och behåller sina gamla belopp.',

  // Targets and rows
  control: 'Filernas summa {files} = skrivet {written} + inte fördelat {rest}',
  controlElsewhere:
    'Filernas summa {files} = skrivet {written} + i andra tabeller {elsewhere} + inte fördelat {rest}',
  controlAll: 'Filernas summa {files} = skrivet {written}',
  state_changed: 'Ändras',
  state_same: 'Oförändrad',
  state_formula: 'Formel, lämnas',
  state_untouched: 'Lämnas',
  basis_code: 'enligt kod',
  basis_name: 'enligt namn',
  basis_alias: 'enligt sparat val',
  basis_accounts: 'enligt kontointervall',
  basis_remainder: 'det som återstår av raden ovanför',
  basis_total: 'summan av raderna',
  basisOf: '{basis}: {sources}',
  moreSources: '{sources} och {count} till',
  flag_signFlip: 'Tecknet vänder',
  flag_jump_up: 'Mer än {factor} gånger det gamla utfallet',
  flag_jump_down: 'Mindre än en {factor}:e del av det gamla utfallet',
  flag_unitSuspect: 'Skiljer sig med ungefär faktor {factor}: fel enhet?',
  flag_formulaLeft: 'Cellen har formeln {formula}, som lämnas',
  flag_formulaReplaced: 'Formeln {formula} ersätts',
  flag_vanished: 'Hade ett utfall, men finns inte i filerna',
  flag_uncertainRange: 'Osäkert kontointervall: {ranges}',
  flag_disagrees: 'Filerna ger {other} för raden, men summan av raderna skrivs',
  flag_staleTotal: 'Summan räknas inte om: det framgår inte vilka rader den är summan av',
  flag_unreadable: 'Cellens innehåll ”{text}” är inget belopp',

  // What no row took
  unmatched_noRow: 'ingen rad heter så',
  unmatched_ambiguous: 'flera rader heter så',
  unmatched_setAside: 'hör inte hit enligt ditt val',
  unmatched_noRule: 'inget kontointervall passar',
  unmatched_privatePlan: 'konto i företagens BAS-kontoplan',
  suggestion: '{row} ({table})',
  wholeOrganisation: 'hela organisationen',

  // Tables of the preview
  previewOf: 'Inläsning av utfall till {name}',
  column_row: 'Rad',
  column_cell: 'Cell',
  column_old: 'Gammalt',
  column_next: 'Nytt',
  column_difference: 'Skillnad',
  column_state: 'Åtgärd',
  column_remarks: 'Att titta på',
  unmatchedTitle: 'Hör inte till någon rad',
  column_key: 'Post',
  column_amount: 'Belopp',
  column_reason: 'Varför',
  column_suggestions: 'Förslag',
  unchangedRows_1: '1 rad är oförändrad eller lämnas.',
  unchangedRows_many: '{count} rader är oförändrade eller lämnas.',
  written: 'Skrivet till {file}.',
  nothingWritten: 'Inget är skrivet. Ange --out för att skriva en kopia med det nya utfallet.',
  nothingToWrite: 'Inget att skriva: arbetsboken har redan dessa utfall.',

  // Account ranges and remembered names
  rangeProblem_notDigits: 'Intervall {number}: kontona ska skrivas med siffror.',
  rangeProblem_fromAfterTo: 'Intervall {number}: det första kontot är större än det sista.',
  rangeProblem_overlap: 'Intervall {number} och {other} har konton gemensamt men leder till olika rader.',
  rangeProblem_unknownLine: 'Intervall {number}: raden ”{line}” finns inte.',
  aliasText: '{from} → {to}',
  aliasSetAside: '{from} → hör inte hit',

  // The mapping, as the history keeps it
  mapping_kommunBas: 'Kommun-Bas',
  mapping_ownRules: '{count} egna kontointervall',
  mapping_ownRules_1: '1 eget kontointervall',
  mapping_alias: '{from} = {to}',
  mapping_setAside: '{from} hör inte hit',
} as const;
