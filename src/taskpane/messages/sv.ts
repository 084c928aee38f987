/** What the pane says of itself, in Swedish. Names in braces are filled in; en.ts has the same ones. */
export const sv = {
  title: 'Avstäm',
  otherLanguage: 'English',

  // First run
  introTitle: 'Stäm av din uppföljning',
  introLine1: 'Avstäm läser tabellerna i arbetsboken och kontrollerar summor och avvikelser.',
  introLine2: 'Prognosen jämförs med resultatkravet, förvaltning för förvaltning.',
  introLine3: 'Allt stannar i din dator. Dina egna celler ändras aldrig.',
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
  fault_failed: 'Excel avbröt. Arbetsboken är som den var innan. Försök igen.',
  fault_interrupted:
    'Excel avbröt mitt i skrivningen. Dina egna blad är orörda, men våra kan vara ofullständiga.',
  fault_newerSettings:
    'Arbetsboken har inställningar från en senare version av Avstäm. Använd den versionen för att godkänna och rätta.',
  fault_unexpected:
    'Något oväntat hände. Försök igen. Hjälper inte det, stäng fönstret och öppna det på nytt.',
  faultDetail: 'Teknisk uppgift: {detail}',
  tryAgain: 'Försök igen',
  interruptedTitle: 'En skrivning blev inte klar',
  interrupted:
    'Våra blad i arbetsboken kan vara ofullständiga. Dina egna blad är orörda. Återställ för att få våra blad som de var före skrivningen.',
  restore: 'Återställ',
  crashedTitle: 'Fönstret kan inte visas',
  crashed: 'Något oväntat hände när svaret skulle visas. Arbetsboken är orörd.',
  partMissingTitle: 'En del av fönstret gick inte att hämta',
  partMissing: 'Kontrollera nätanslutningen och försök igen.',
  showAnew: 'Visa på nytt',

  // What comes in later versions
  later_import_title: 'Läs in utfall',
  later_import: 'Den här versionen kan inte läsa in utfall från en fil.',
  later_import_instead: 'Klistra in utfallet i din egen tabell så länge. Stäm sedan av.',
  later_document_title: 'Nämndhandling',
  later_document: 'Den här versionen kan inte göra en handling till nämnden.',
  later_document_instead:
    'Stäm av och välj Skriv sammanfattning så länge. Kopiera sedan tabellerna från bladet till handlingen i Word.',
  later_update_title: 'Uppdatera tabeller',
  later_update: 'Den här versionen kan inte uppdatera tabellerna i ett Word-dokument.',
  later_update_instead:
    'Öppna arbetsboken i Excel så länge, stäm av, skriv sammanfattningen och kopiera tabellerna hit på nytt.',
} as const;
