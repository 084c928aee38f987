import type {
  FilePlace,
  OutcomeFile,
  OutcomeFileProblem,
  OutcomeNote,
  PlacedNote,
} from '../../domain/outcome/outcomeFile';
import { formatCount } from '../formatAmount';
import type { ImportTexts } from '../messages/importing/importTexts';
import { exactText } from './amountTexts';
import { codedNameLabel } from './codedNameLabel';
import { monthText, periodText } from './periodText';

/** So many notes of one kind are told; the others are counted. */
const toldOfAKind = 3;

/** `Läst som SIE-fil. Gäller …, 120 belopp, …`: what a file was read as. */
export function fileSentence(file: OutcomeFile, texts: ImportTexts): string {
  const { say, language } = texts;
  const { organisation, sheet, unit, plan, fiscalYear, figures } = file;
  const [dimension] = file.dimensions;
  const count = formatCount(figures.length, language);
  const details = [
    figures.length === 1 ? say('figure') : say('figures', { count }),
    ...(organisation === null ? [] : [say('ofOrganisation', { organisation })]),
    ...(fiscalYear === null ? [] : [periodText(fiscalYear, texts)]),
    ...(sheet === null ? [] : [say('fromSheet', { sheet })]),
    unit === null ? say('unitNotStated') : say('inUnit', { unit }),
    ...(plan === null ? [] : [say(`plan_${plan}`)]),
    ...(dimension === undefined ? [] : [say('byDimension', { dimension: codedNameLabel(dimension) })]),
  ];
  return say('fileRead', { format: say(`format_${file.format}`), details: details.join(', ') });
}

/** What the user should know of the file; of many notes of one kind the first few, and how many more there are. */
export function noteSentences(notes: readonly PlacedNote[], texts: ImportTexts): readonly string[] {
  const kinds = new Map<string, PlacedNote[]>();
  for (const placed of notes) {
    const kind = kinds.get(placed.note.code) ?? [];
    kind.push(placed);
    kinds.set(placed.note.code, kind);
  }
  return [...kinds.values()].flatMap((kind) => {
    const told = kind
      .slice(0, toldOfAKind)
      .map(({ note, place }) => placed(noteText(note, texts), place, texts));
    const more = kind.length - told.length;
    if (more === 0) return told;
    if (more === 1) return [...told, texts.say('moreNotes_1')];
    return [...told, texts.say('moreNotes', { count: formatCount(more, texts.language) })];
  });
}

/** Why nothing of a file is used. */
export function problemSentence(
  problem: OutcomeFileProblem,
  place: FilePlace | null,
  texts: ImportTexts,
): string {
  return texts.say('fileNotUsed', { reason: placed(problemText(problem, texts), place, texts) });
}

function placed(message: string, place: FilePlace | null, { say, language }: ImportTexts): string {
  if (place === null) return message;
  if (place.kind === 'line') return say('atLine', { message, line: formatCount(place.line, language) });
  return say('atCell', { message, sheet: place.sheet, address: place.address });
}

function problemText(problem: OutcomeFileProblem, { say, language }: ImportTexts): string {
  switch (problem.code) {
    case 'empty':
    case 'binary':
    case 'webPage':
    case 'noOutcome':
    case 'noPeriod':
    case 'truncated':
    case 'strayQuotation':
      return say(`problem_${problem.code}`);
    case 'otherFormat':
      return say('problem_otherFormat', { extension: problem.extension });
    case 'damagedWorkbook':
      return say('problem_damagedWorkbook', { reason: problem.reason });
    case 'unreadable':
      return say('problem_unreadable', { reason: problem.reason });
    case 'severalSheets':
      return say('problem_severalSheets', { sheets: problem.sheets.join(', ') });
    case 'unbalancedVoucher':
      return say('problem_unbalancedVoucher', {
        voucher: problem.voucher,
        difference: exactText(problem.difference, language),
      });
    case 'tooManyFields':
      return say('problem_tooManyFields', {
        fields: String(problem.fields),
        headings: String(problem.headings),
      });
    case 'ambiguousDates':
      return say('problem_ambiguousDates', { example: problem.example });
    case 'badAmount':
      return say('problem_badAmount', { text: problem.text });
    case 'badRecord':
      return say('problem_badRecord', { record: problem.record });
    case 'unknownSieType':
      return say('problem_unknownSieType', { type: problem.type });
    case 'noMonth':
      return say('problem_noMonth', { period: problem.period });
    case 'foreignCurrency':
      return say('problem_foreignCurrency', { currency: problem.currency });
    case 'inconsistent':
      if (problem.count === 1)
        return say('problem_inconsistent_1', { accounts: problem.accounts.join(', ') });
      return say('problem_inconsistent', {
        count: formatCount(problem.count, language),
        accounts: problem.accounts.join(', '),
      });
    case 'tooLarge':
      return say('problem_tooLarge', { limit: formatCount(problem.limit, language) });
  }
}

function noteText(note: OutcomeNote, texts: ImportTexts): string {
  const { say, language } = texts;
  const number = (count: number): string => formatCount(count, language);
  switch (note.code) {
    case 'signsTurned':
      return say(`note_signsTurned_${note.reason}`);
    case 'encodingGuessed':
      return note.stated === undefined
        ? say('note_encodingGuessed', { encoding: note.encoding })
        : say('note_encodingStated', { stated: note.stated, encoding: note.encoding });
    case 'encodingRepaired': {
      const texts = { example: note.example, repaired: note.repaired };
      if (note.count === 1) return say('note_encodingRepaired_1', texts);
      return say('note_encodingRepaired', { ...texts, count: number(note.count) });
    }
    case 'lettersLost':
      if (note.count === 1) return say('note_lettersLost_1', { example: note.example });
      return say('note_lettersLost', { count: number(note.count), example: note.example });
    case 'rowLeftOut':
      return say(`note_rowLeftOut_${note.reason}`, { label: note.label });
    case 'cellUnreadable':
    case 'amountDoubtful':
      return say(`note_${note.code}`, { text: note.text });
    case 'repeatedKey':
      return say('note_repeatedKey', { label: note.label, rows: number(note.rows) });
    case 'sheetsLeftOut':
      if (note.sheets.length === 1) return say('note_sheetsLeftOut_1', { sheet: note.sheets.join() });
      return say('note_sheetsLeftOut', { sheets: note.sheets.join(', ') });
    case 'unitAssumed':
      return say('note_unitAssumed', { unit: note.unit });
    case 'yearAssumed':
      return say('note_yearAssumed', { year: note.year });
    case 'brokenFiscalYear':
      return say('note_brokenFiscalYear', {
        from: monthText(note.from, texts),
        to: monthText(note.to, texts),
      });
    case 'emptyObject':
      if (note.accounts === 1) return say(`note_emptyObject_${note.meaning}_1`);
      return say(`note_emptyObject_${note.meaning}`, { accounts: number(note.accounts) });
    case 'accountInconsistent':
      return say('note_accountInconsistent', {
        account: note.account,
        stated: exactText(note.stated, language),
        computed: exactText(note.computed, language),
      });
    case 'dimensionChosen':
      return say('note_dimensionChosen', {
        dimension: codedNameLabel(note.chosen),
        others: note.others.map(codedNameLabel).join(', '),
      });
    case 'recordIgnored':
      return say('note_recordIgnored', { record: note.record });
    case 'tableLeftOut':
      return say('note_tableLeftOut', { heading: note.heading });
    case 'columnLeftOut':
      return say('note_columnLeftOut', { heading: note.heading });
    case 'monthsEmpty':
      return say('note_monthsEmpty', { from: monthText(note.from, texts), to: monthText(note.to, texts) });
    case 'separatorAssumed':
      return say('note_separatorAssumed', { example: note.example });
    case 'furtherNotes':
      if (note.count === 1) return say('note_furtherNotes_1');
      return say('note_furtherNotes', { count: number(note.count) });
    case 'decimalComma':
      if (note.count === 1) return say('note_decimalComma_1', { example: note.example });
      return say('note_decimalComma', { count: number(note.count), example: note.example });
    case 'transactionDates':
      if (note.count === 1) return say('note_transactionDates_1');
      return say('note_transactionDates', { count: number(note.count) });
    case 'monthsOutsideYear': {
      const months = note.months.map((month) => monthText(month, texts)).join(', ');
      return say(note.isKept ? 'note_monthsOutsideYear_kept' : 'note_monthsOutsideYear_left', { months });
    }
    case 'vouchersIncomplete':
      if (note.accounts === 1) return say('note_vouchersIncomplete_1');
      return say('note_vouchersIncomplete', { accounts: number(note.accounts) });
    case 'voucherTwice':
      return say('note_voucherTwice', {
        voucher: note.voucher,
        first: number(note.lines[0]),
        second: number(note.lines[1]),
      });
    case 'budgetLeftOut':
      return say('note_budgetLeftOut', { accounts: note.accounts.join(', ') });
    case 'notBalanced':
      return say('note_notBalanced', { difference: exactText(note.difference, language) });
    case 'perMonthAssumed':
    case 'filledDown':
    case 'lastLineOpen':
    case 'controlSumUnchecked':
    case 'noMonths':
      return say(`note_${note.code}`);
  }
}
