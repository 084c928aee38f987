import { type RelationAt, relationsOf } from '../../src/domain/relations';
import { readOne } from '../reading/tableText';

/** What came of a table's relations: "deviation across, row 2: held". */
function outcomes(text: string): string[] {
  const table = readOne(text);
  return [...relationsOf(table)].map((at) => {
    const row = table.rows[at.target.row]?.label ?? '';
    const column = table.columns[at.target.column]?.header ?? '';
    return `${at.kind} of ${row}, ${column}: ${outcomeOf(at)}`;
  });
}

function outcomeOf({ outcome }: RelationAt): string {
  switch (outcome.kind) {
    case 'judged':
      return outcome.judgement.verdict;
    case 'implied':
      return `implies ${outcome.amount.value.toFixed()} with ${outcome.amount.decimals} decimals`;
    case 'notChecked':
      return outcome.reason;
  }
}

test('every deviation and every total is judged, in each row and each column', () => {
  expect(
    outcomes(`Avdelning | Budget | Prognos | Avvikelse
      Förskola | 410 | 400 | -10
      Grundskola | 911 | 880 | -31
      Gymnasium | 602 | 605 | 3
      Summa | 1923 | 1885 | -38`),
  ).toEqual([
    'deviation of Förskola, Avvikelse: held',
    'deviation of Grundskola, Avvikelse: held',
    'deviation of Gymnasium, Avvikelse: held',
    'deviation of Summa, Avvikelse: held',
    'sum of Summa, Budget: held',
    'sum of Summa, Prognos: held',
    'sum of Summa, Avvikelse: held',
  ]);
});

describe('a blank is missing, not zero', () => {
  const text = `Resultaträkning | Budget helår | Prognos helår
      Intäkter | 322,2 | 324,0
      Kostnader | -317,6 | -322,1
      Resultat före fond | 4,6 |
      Uttag ur resultatfond | | 1,0
      Resultat efter fond | 4,6 | 2,9`;

  it('a blank result is implied by its parts, and replaced by them in the result after it', () => {
    expect(outcomes(text)).toEqual([
      'result of Resultat före fond, Budget helår: held',
      'result of Resultat före fond, Prognos helår: implies 1.9 with 1 decimals',
      'result of Resultat efter fond, Budget helår: held',
      'result of Resultat efter fond, Prognos helår: held',
    ]);
  });

  it('a blank part is left out of its sum, and named', () => {
    const table = readOne(text);
    const [budget] = [...relationsOf(table)].filter(({ target }) => target.row === 4 && target.column === 0);
    expect(budget?.blankTerms).toEqual([{ row: 3, column: 0 }]);
  });

  it('a deviation of which one column is blank is not checked', () => {
    const found = outcomes(`Avdelning | Budget | Prognos | Avvikelse
      Förskola | 410 | | -10
      Grundskola | 911 | 880 | -31
      Gymnasium | 602 | 605 | 3
      Kultur | 60 | 65 | `);
    expect(found[0]).toBe('deviation of Förskola, Avvikelse: cellBlank');
    expect(found.at(-1)).toBe('deviation of Kultur, Avvikelse: implies 5 with 0 decimals');
  });

  it('a relation among blanks alone says nothing', () => {
    const found = outcomes(`Avdelning | Budget | Prognos | Avvikelse
      Förskola | 410 | 400 | -10
      Kultur | | |
      Grundskola | 911 | 880 | -31
      Gymnasium | 602 | 605 | 3
      Summa | 1923 | 1885 | -38`);
    expect(found.filter((outcome) => outcome.includes('Kultur'))).toEqual([]);
  });
});

test('a cell that can not be read leaves its relations unchecked', () => {
  const found = outcomes(`Avdelning | Budget | Prognos | Avvikelse
      Förskola | 410 | 400 | -10
      Grundskola | 911 | #REF! | -31
      Gymnasium | 602 | 605 | 3
      Fritid | 77 | 80 | 3
      Summa | 2000 | 1965 | -35`);
  expect(found).toContain('deviation of Grundskola, Avvikelse: cellUnreadable');
  expect(found).toContain('sum of Summa, Prognos: cellUnreadable');
  expect(found).toContain('sum of Summa, Budget: held');
});
