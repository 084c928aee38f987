import { namesOf, shareName } from '../../src/domain/administrationName';
import type { Table } from '../../src/domain/table';
import { readOne } from '../reading/tableText';

const base = readOne(`Enhet | Budget | Prognos
  Ett | 4 | 6
  Summa | 4 | 6`);

function table(title: string, sheet = 'Blad1', file: string | null = null): Table {
  return { ...base, title, sheet, file };
}

describe('a table goes by what is no word for its kind', () => {
  it.each([
    ['Kommunledningskontoret', 'Kommunledningskontoret'],
    ['Resultat per enhet Kultur', 'Kultur'],
    ['Kultur och fritid - resultaträkning', 'Kultur och fritid'],
    ['Konsult och uppdrag, mnkr', 'Konsult och uppdrag'],
    ['Resultaträkning: Socialnämnden', 'Socialnämnden'],
  ])('%s', (title, name) => {
    expect(namesOf(table(title))[0]?.written).toBe(name);
  });

  it.each(['Resultaträkning', 'Resultat per avdelning, tkr', 'Uppföljning helår 2017', ''])(
    '%s names nobody: the sheet does',
    (title) => {
      expect(namesOf(table(title, 'KoU enheter')).map(({ written }) => written)).toEqual(['KoU']);
    },
  );

  it('a file is a name where neither title nor sheet is', () => {
    expect(namesOf(table('', 'Blad1', 'kultur_budget.xlsx')).map(({ written }) => written)).toEqual([
      'kultur',
    ]);
  });
});

describe('two tables bear one name', () => {
  it.each<[string, Table, Table, boolean]>([
    ['by their titles', table('Kultur - resultat', 'A'), table('Resultaträkning Kultur', 'B'), true],
    ['by their sheets', table('', 'KoU enheter'), table('', 'KoU resultaträkning'), true],
    ['not by the sheet that both stand on', table('Kultur', 'KoU'), table('Fritid', 'KoU'), false],
    [
      'not by the file that both stand in',
      table('', 'Blad1', 'kou.xlsx'),
      table('', 'Blad2', 'kou.xlsx'),
      false,
    ],
    ['not where a word differs', table('Kultur Norr', 'A'), table('Kultur Söder', 'B'), false],
    ['where one says more than the other', table('Kultur', 'A'), table('Kultur och fritid', 'B'), true],
  ])('%s', (_, one, other, same) => {
    expect(shareName(one, other)).toBe(same);
    expect(shareName(other, one)).toBe(same);
  });
});
