import { reconcileText } from '../reading/tableText';

test('a total with swapped digits is one cause for its sum and for the tie to the income statement', () => {
  const { findings } = reconcileText(
    `
Kultur – resultat per enhet, tkr
Enhet  | Utfall | Budget | Prognos
Bibliotek | 41 | 60 | 70
Museum    | 30 | 20 | 25
Summa     | 71 | 80 | 59`,
    `
Kultur – resultaträkning, tkr
Post      | Utfall | Budget | Prognos
Intäkter  | 471 | 480 | 495
Kostnader | -400 | -400 | -400
Resultat  | 71 | 80 | 95`,
  );
  const errors = findings.filter((finding) => finding.class === 'error');
  expect(errors.map(({ check }) => check)).toEqual(['sum', 'tie-out']);
  expect(new Set(errors.map(({ cause }) => cause)).size).toBe(1);
  expect(errors[0]?.cause).not.toBeNull();
});
