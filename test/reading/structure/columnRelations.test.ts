import { readOne } from '../tableText';

/** Each column that is made of others, in words: "Avvikelse = Prognos - Budget". */
function columns(text: string): string[] {
  const table = readOne(text);
  const name = (column: number): string => table.columns[column]?.header ?? '';
  return table.columnRelations.map(({ kind, target, terms }) => {
    const parts = terms.map(
      ({ sign, index }, at) => `${sign > 0 ? (at === 0 ? '' : '+ ') : '- '}${name(index)}`,
    );
    return `${kind}: ${name(target)} = ${parts.join(' ')}`;
  });
}

test.each([
  [
    'by what it names',
    `Enhet | Utfall | Budget | Prognos | Avvikelse prognos - budget
      A | 117 | 129 | 131 | 2
      B | 233 | 241 | 257 | 16
      C | 58 | 52 | 47 | -5`,
    ['deviation: Avvikelse prognos - budget = Prognos - Budget'],
  ],
  [
    'by the arithmetic, where it names nothing',
    `Enhet | Utfall | Budget | Prognos | Avvikelse
      A | 117 | 129 | 131 | -12
      B | 233 | 241 | 257 | -8
      C | 58 | 52 | 47 | 6`,
    ['deviation: Avvikelse = Utfall - Budget'],
  ],
  [
    'wherever it stands',
    `Enhet | Avvikelse | Prognos | Budget
      A | 2 | 131 | 129
      B | 16 | 257 | 241
      C | -5 | 47 | 52`,
    ['deviation: Avvikelse = Prognos - Budget'],
  ],
  [
    'though columns that it does not compare stand between',
    `Enhet | Prognos | Bokslut 2015 | Budget | Avvikelse
      A | 131 | 99 | 129 | 2
      B | 257 | 250 | 241 | 16
      C | 47 | 61 | 52 | -5`,
    ['deviation: Avvikelse = Prognos - Budget'],
  ],
  [
    'twice under one name: each follows its own columns',
    `Enhet | Utfall | Periodbudget | Avvikelse | Prognos | Budget | Avvikelse
      A | 60 | 65 | -5 | 90 | 97 | -7
      B | 32 | 30 | 2 | 44 | 40 | 4
      C | 12 | 19 | -7 | 20 | 26 | -6`,
    ['deviation: Avvikelse = Utfall - Periodbudget', 'deviation: Avvikelse = Prognos - Budget'],
  ],
  [
    'as the deviation before a movement of the fund, and the movement',
    `Enhet | Budget | Prognos före fond | Avvikelse före fond | Från fond | Avvikelse efter fond
      A | 129 | 135 | -6 | 0 | -6
      B | 241 | 257 | -16 | 9 | -7
      C | 58 | 52 | 6 | 0 | 6
      D | 77 | 81 | -4 | 4 | 0
      E | 35 | 33 | 2 | 0 | 2`,
    [
      'deviation: Avvikelse före fond = Budget - Prognos före fond',
      'sum: Avvikelse efter fond = Avvikelse före fond + Från fond',
    ],
  ],
  [
    'as a change against the previous forecast, beside a deviation from the budget',
    `Enhet | Budget | Föregående prognos | Prognos | Förändring | Avvikelse
      A | 129 | 140 | 131 | -9 | 2
      B | 241 | 251 | 257 | 6 | 16
      C | 52 | 51 | 47 | -4 | -5`,
    ['deviation: Förändring = Prognos - Föregående prognos', 'deviation: Avvikelse = Prognos - Budget'],
  ],
])('a deviation is held against the columns that it compares: %s', (_, text, expected) => {
  expect(columns(text)).toEqual(expected);
});

test('a deviation that compares columns outside the table is held against none', () => {
  const text = `Enhet | Budget | Prognos | Avvikelse mot ram
    A | 129 | 131 | 17
    B | 241 | 257 | -3
    C | 52 | 47 | 40`;
  expect(columns(text)).toEqual([]);
});

test('income and costs make the net across', () => {
  const text = `Nämnd | Intäkter | Kostnader | Netto
    A | 31 | -130 | -99
    B | 12 | -57 | -45
    C | 3 | -52 | -49
    D | 90 | -80 | 10`;
  expect(columns(text)).toEqual(['result: Netto = Intäkter + Kostnader']);
});

test('costs without a minus are subtracted', () => {
  const text = `Nämnd | Intäkter | Kostnader | Netto
    A | 31 | 130 | -99
    B | 12 | 57 | -45
    C | 3 | 52 | -49
    D | 90 | 80 | 10`;
  expect(columns(text)).toEqual(['result: Netto = Intäkter - Kostnader']);
});

test('months make their total', () => {
  const text = `Enhet | Jan | Feb | Mar | Totalt
    A | 11 | 12 | 13 | 36
    B | 21 | 22 | 23 | 66
    C | 31 | 32 | 33 | 96`;
  expect(columns(text)).toEqual(['sum: Totalt = Jan + Feb + Mar']);
});

test('a fund rolls forward across, even in a single row', () => {
  const text = `Förvaltning | Ingående | Avsatt | Uttag | Utgående
    Konsult | 0,8 | 3,2 | 1,0 | 3,0`;
  expect(columns(text)).toEqual(['fund: Utgående = Ingående + Avsatt - Uttag']);
});
