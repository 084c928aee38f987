/** What the pane says of itself, in Swedish. Names in braces are filled in; en.ts has the same ones. */
export const sv = {
  title: 'Avstäm',
  otherLanguage: 'English',

  // What the pane is used for
  pagesLabel: 'Vad vill du göra?',
  page_reconcile: 'Avstämning',
  page_import: 'Läs in utfall',
  page_document: 'Handling',

  // First run
  introTitle: 'Stäm av din uppföljning',
  introLine1: 'Avstäm läser tabellerna i arbetsboken och kontrollerar summor och avvikelser.',
  introLine2: 'Prognosen jämförs med resultatkravet, förvaltning för förvaltning.',
  introLine3: 'Allt stannar i din dator. Dina egna celler ändras bara när du själv läser in ett utfall.',
  openSample: 'Öppna exemplet',

  // The main button and what is going on
  reconcile: 'Stäm av',
  reconcileAgain: 'Stäm av igen',
  cancel: 'Avbryt',
  reading: 'Läser arbetsboken…',
  readingStep: 'Läser arbetsboken: {percent} %',
  checking: 'Kontrollerar beloppen…',
  refreshing: 'Stämmer av igen…',
  saving: 'Sparar i arbetsboken…',
  writing: 'Skriver bladen…',
  removing: 'Tar bort bladen…',
  restoring: 'Återställer bladen…',
  openingSample: 'Öppnar exemplet…',
  readingFiles: 'Läser filerna…',
  readingFile: 'Läser {file}: {percent} % av {size} MB',
  readingFileOf: 'Läser {file} ({number} av {count}): {percent} % av {size} MB',
  planning: 'Jämför med arbetsboken…',
  importing: 'Skriver utfallet…',
  loadingPart: 'Hämtar…',

  // An answer that no longer holds
  staleTitle: 'Arbetsboken har ändrats',
  stale: 'Svaret gäller arbetsboken som den var {moment}. Stäm av igen för att få med ändringarna.',

  // Joins the last two of a list
  and: 'och',

  // What was done
  written: 'Bladen {names} har skrivits.',
  writtenRenamed: 'Du har redan ett blad som heter {wanted}. Vårt heter därför {name}.',
  removed: 'Våra blad är borttagna.',
  undone: 'Den senaste skrivningen är ångrad.',
  mended: 'Våra blad är som de var före skrivningen.',
  accepted: 'Iakttagelsen är godkänd. Det är sparat i arbetsboken.',
  withdrawn: 'Godkännandet är borttaget.',
  correctedDone: 'Tabellen är rättad, och avstämningen är gjord på nytt.',
  reset: 'Rättelsen är borttagen, och avstämningen är gjord på nytt.',
  importedOne: '1 cell har fått nytt utfall, {period}.',
  importedMany: '{count} celler har fått nytt utfall, {period}.',
  assigned: 'Valet är sparat i arbetsboken, och utfallet är jämfört på nytt.',
  unassigned: 'Valet är borttaget, och utfallet är jämfört på nytt.',
  rangesKept: 'Kontointervallen är sparade i arbetsboken, och utfallet är jämfört på nytt.',
  rangesReset: 'Kommun-Bas gäller igen, och utfallet är jämfört på nytt.',
  profileKept: 'Fördelningen av årsbudgeten är sparad i arbetsboken.',
  profileReset: 'Årsbudgeten fördelas med en tolftedel per månad igen.',
  snapshotKept: 'Prognoserna är sparade i arbetsboken som {name}.',
  cancelled: 'Avbrutet. Inget har ändrats.',
  dismiss: 'Stäng meddelandet',

  // What went wrong: what did not work, why, and what to do
  task_reconcile: 'Avstämningen blev inte av.',
  task_refresh: 'Avstämningen gick inte att visa på nytt.',
  task_write: 'Sammanfattningen skrevs inte.',
  task_remove: 'Bladen togs inte bort.',
  task_restore: 'Bladen återställdes inte.',
  task_accept: 'Ändringen sparades inte.',
  task_correct: 'Rättelsen sparades inte.',
  task_goTo: 'Cellen gick inte att visa.',
  task_openSample: 'Exemplet gick inte att öppna.',
  task_readFiles: 'Filerna lästes inte in.',
  task_plan: 'Utfallet gick inte att jämföra med arbetsboken.',
  task_import: 'Utfallet skrevs inte.',
  task_assign: 'Valet sparades inte.',
  task_ranges: 'Kontointervallen sparades inte.',
  task_profile: 'Fördelningen sparades inte.',
  task_snapshot: 'Prognoserna sparades inte.',
  task_document: 'Det blev inte klart.',
  fault_cellEditing:
    'En cell redigeras just nu, och då svarar Excel inte. Avsluta redigeringen med Enter eller Esc och försök igen.',
  fault_structureProtected:
    'Arbetsbokens struktur är skyddad, så blad kan inte läggas till eller tas bort. Ta bort skyddet under Granska, Skydda arbetsbok, och försök igen.',
  fault_sheetProtected:
    'Bladet är skyddat. Ta bort skyddet under Granska, Ta bort bladets skydd, och försök igen.',
  fault_sheetProtectedNamed:
    'Bladet {sheet} är skyddat. Ta bort skyddet under Granska, Ta bort bladets skydd, och försök igen.',
  fault_readOnly: 'Arbetsboken kan bara läsas. Spara en kopia, öppna den och försök igen.',
  fault_sheetGone: 'Ett blad som lästes finns inte längre. Stäm av igen.',
  fault_sheetGoneNamed: 'Bladet {sheet} finns inte längre under det namnet. Stäm av igen.',
  fault_sheetHidden: 'Bladet är dolt. Visa det först: högerklicka på en bladflik och välj Ta fram.',
  fault_sheetHiddenNamed:
    'Bladet {sheet} är dolt. Visa det först: högerklicka på en bladflik och välj Ta fram.',
  fault_tooOld:
    'Den här versionen av Excel saknar något som Avstäm behöver. Uppdatera Excel, eller använd Excel på webben.',
  fault_cellChanged: 'En cell har ändrats sedan förhandsvisningen. Inget är skrivet.',
  fault_cellChangedNamed: 'Cellen {cell} har ändrats sedan förhandsvisningen. Inget är skrivet.',
  fault_cellMerged: 'En cell ingår i ett sammanfogat område. Dela området och försök igen. Inget är skrivet.',
  fault_cellMergedNamed:
    'Cellen {cell} ingår i ett sammanfogat område. Dela området och försök igen. Inget är skrivet.',
  fault_cellInArray: 'En cell ingår i en matrisformel, som bara kan ändras i sin helhet. Inget är skrivet.',
  fault_cellInArrayNamed:
    'Cellen {cell} ingår i en matrisformel, som bara kan ändras i sin helhet. Inget är skrivet.',
  fault_notAsWritten: 'En cell fick inte det värde som skrevs. Arbetsboken är som den var innan.',
  fault_notAsWrittenNamed: 'Cellen {cell} fick inte det värde som skrevs. Arbetsboken är som den var innan.',
  fault_failed: 'Excel avbröt. Arbetsboken är som den var innan. Försök igen.',
  fault_interrupted:
    'Excel avbröt mitt i skrivningen. Våra blad, och de celler som skulle ändras, kan vara ofullständiga.',
  fault_newerSettings:
    'Arbetsboken har inställningar från en senare version av Avstäm. Använd den versionen för att godkänna och rätta.',
  fault_unexpected:
    'Något oväntat hände. Försök igen. Hjälper inte det, stäng fönstret och öppna det på nytt.',
  faultDetail: 'Teknisk uppgift: {detail}',
  tryAgain: 'Försök igen',
  planAnew: 'Jämför på nytt',
  interruptedTitle: 'En skrivning blev inte klar',
  interrupted:
    'Våra blad, och de celler som skulle ändras, kan vara ofullständiga. Allt annat är orört. Återställ för att få tillbaka allt som det var före skrivningen.',
  restore: 'Återställ',
  crashedTitle: 'Fönstret kan inte visas',
  crashed: 'Något oväntat hände när svaret skulle visas. Arbetsboken är orörd.',
  partMissingTitle: 'En del av fönstret gick inte att hämta',
  partMissing: 'Kontrollera nätanslutningen och försök igen.',
  showAnew: 'Visa på nytt',
} as const;
