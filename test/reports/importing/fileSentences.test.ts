import type { OutcomeNote } from '../../../src/domain/outcome/outcomeFile';
import { noteSentences, problemSentence } from '../../../src/reports/importing/fileSentences';
import { importTextsIn } from '../../../src/reports/messages/importing/importTexts';

const sv = importTextsIn('sv');
const en = importTextsIn('en');

test.each<[OutcomeNote, string, string]>([
  [
    { code: 'emptyObject', meaning: 'total', accounts: 1 },
    'Saldon utan objekt är kontots hela saldo (så stämmer 1 konto). Objekten är inte lagda till.',
    'Balances without an object are the whole balance of the account (this holds for 1 account). The objects are not added.',
  ],
  [
    { code: 'vouchersIncomplete', accounts: 1 },
    'Verifikationerna ger inte kontots saldo på 1 konto. Periodsaldona är använda i stället.',
    'The vouchers do not give the balance of 1 account. The period balances are used instead.',
  ],
  [
    { code: 'furtherNotes', of: 'rowLeftOut', count: 1 },
    'och 1 anmärkning till av samma slag',
    'and 1 more note of the same kind',
  ],
  [
    { code: 'sheetsLeftOut', sheets: ['Budget'] },
    'Bladet Budget är inte läst.',
    'The sheet Budget is not read.',
  ],
  [
    { code: 'encodingGuessed', encoding: 'Windows-1252', stated: 'PC8' },
    'Filen säger att den är kodad som PC8, men den är läst som Windows-1252.',
    'The file states PC8 as its encoding, but it is read as Windows-1252.',
  ],
  [
    { code: 'signsTurned', reason: 'arithmetic' },
    'Både intäkter och kostnader står utan minus i filen. Kostnaderna har fått minus.',
    'Neither income nor costs have a minus in the file. The costs are given one.',
  ],
])('a note as it is said: %j', (note, swedish, english) => {
  const notes = [{ note, place: null }];
  expect(noteSentences(notes, sv)).toEqual([swedish]);
  expect(noteSentences(notes, en)).toEqual([english]);
});

test.each([
  [{ code: 'noMonth', period: '201713' } as const, 'Perioden 201713 är ingen månad'],
  [{ code: 'foreignCurrency', currency: 'EUR' } as const, 'Beloppen är i EUR, inte i kronor'],
  [{ code: 'inconsistent', accounts: ['5010'], count: 1 } as const, 'på 1 konto (5010)'],
])('why a file is not used: %j', (problem, text) => {
  expect(problemSentence(problem, null, sv)).toContain(text);
});
