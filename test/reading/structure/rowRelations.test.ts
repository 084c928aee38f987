import { readOne, sheetOfText, type SheetOptions } from '../tableText';

/** Each row that is made of others, in words: "Summa = A + B". */
function sums(text: string, options?: SheetOptions): string[] {
  const { rows, rowRelations } = readOne(sheetOfText(text, options));
  const name = (row: number): string => rows[row]?.label ?? '';
  return rowRelations.map(({ target, terms }) => {
    const parts = terms.map(
      ({ sign, index }, at) => `${sign > 0 ? (at === 0 ? '' : '+ ') : '- '}${name(index)}`,
    );
    return `${name(target)} = ${parts.join(' ')}`;
  });
}

const header = 'Enhet | Utfall 2016 | Budget 2017 | Prognos 2017';
const table = (...rows: readonly string[]) => [header, ...rows].join('\n');
const [a, b, c, d] = ['A | 117 | 129 | 130', 'B | 233 | 241 | 257', 'C | 58 | 52 | 53', 'D | 61 | 67 | 72'];

test('a total is the sum of the rows above it', () => {
  expect(sums(table(a, b, c, 'Summa | 408 | 422 | 440'))).toEqual(['Summa = A + B + C']);
});

test('a total of subtotals is the sum of those alone', () => {
  expect(
    sums(
      table(
        a,
        b,
        'Summa ett | 350 | 370 | 387',
        c,
        d,
        'Summa två | 119 | 119 | 125',
        'Totalt | 469 | 489 | 512',
      ),
    ),
  ).toEqual(['Summa ett = A + B', 'Summa två = C + D', 'Totalt = Summa ett + Summa två']);
});

test('a total is the last total and the rows after it', () => {
  expect(sums(table(a, b, 'Delsumma | 350 | 370 | 387', c, d, 'Totalt | 469 | 489 | 512'))).toEqual([
    'Delsumma = A + B',
    'Totalt = Delsumma + C + D',
  ]);
});

test('a total sums only some of the rows above it, where the columns bear it out', () => {
  expect(sums(table('X | 901 | 17 | 405', a, b, c, 'Summa | 408 | 422 | 440'))).toEqual([
    'Summa = A + B + C',
  ]);
});

test('a total without a word for it is known by its place and its arithmetic', () => {
  expect(sums(table(a, b, c, d, 'Nämnden | 469 | 489 | 512'))).toEqual(['Nämnden = A + B + C + D']);
});

test('a total may stand above its parts', () => {
  expect(sums(table('Nämnden totalt | 469 | 489 | 512', a, b, c, d))).toEqual([
    'Nämnden totalt = A + B + C + D',
  ]);
});

test('parents stand above their children without any mark', () => {
  const children = [
    'Kommunstyrelsen | 1176,2 | 1291,7 | 1304,1',
    'Stab | 1011,5 | 1088,4 | 1099,2',
    'Kansli | 105,3 | 139,1 | 140,8',
    'Arkiv | 59,4 | 64,2 | 64,1',
    'Socialnämnden | 3300,8 | 3412,6 | 3500,3',
    'Äldreomsorg | 2100,7 | 2201,3 | 2240,9',
    'IFO | 900,6 | 911,8 | 947,1',
    'Övrigt | 299,5 | 299,5 | 312,3',
  ];
  expect(sums(table(...children))).toEqual([
    'Kommunstyrelsen = Stab + Kansli + Arkiv',
    'Socialnämnden = Äldreomsorg + IFO + Övrigt',
  ]);
});

test('"varav" rows are no parts of the total, and tie to their parent only where they exhaust it', () => {
  const rows = ['Personal | 210 | 230 | 240', 'varav lön | 150 | 160 | 166', 'varav avgifter | 60 | 70 | 74'];
  expect(sums(table(...rows, b, 'Summa | 443 | 471 | 497'))).toEqual([
    'Personal = varav lön + varav avgifter',
    'Summa = Personal + B',
  ]);
  const partly = ['Personal | 210 | 230 | 240', 'varav lön | 150 | 160 | 166'];
  expect(sums(table(...partly, b, 'Summa | 443 | 471 | 497'))).toEqual(['Summa = Personal + B']);
});

test('levels are never parts of a sum of flows', () => {
  expect(sums(table(a, b, 'Eget kapital | 58 | 52 | 53', 'Summa | 350 | 370 | 387'))).toEqual([
    'Summa = A + B',
  ]);
});

test('a level rolls forward: closing is opening and what flows between them', () => {
  const rows = [
    'Ingående eget kapital | 500 | 540 | 590',
    'Årets resultat | 40 | 50 | 60',
    'Utgående eget kapital | 540 | 590 | 650',
  ];
  expect(sums(table(...rows))).toEqual(['Utgående eget kapital = Ingående eget kapital + Årets resultat']);
});

test('four levels of subtotals are told apart', () => {
  const rows = [
    'A | 117 | 129 | 130',
    'B | 233 | 241 | 257',
    'Summa verksamhet 1 | 350 | 370 | 387',
    'C | 58 | 52 | 53',
    'D | 61 | 67 | 72',
    'Summa verksamhet 2 | 119 | 119 | 125',
    'Summa avdelning X | 469 | 489 | 512',
    'E | 1010 | 1020 | 1030',
    'F | 2020 | 2040 | 2070',
    'Summa avdelning Y | 3030 | 3060 | 3100',
    'Summa nämnden | 3499 | 3549 | 3612',
    'Finansiering | -3400 | -3500 | -3600',
    'Resultat | 99 | 49 | 12',
  ];
  expect(sums(table(...rows))).toEqual([
    'Summa verksamhet 1 = A + B',
    'Summa verksamhet 2 = C + D',
    'Summa avdelning X = Summa verksamhet 1 + Summa verksamhet 2',
    'Summa avdelning Y = E + F',
    'Summa nämnden = Summa avdelning X + Summa avdelning Y',
    'Resultat = Summa nämnden + Finansiering',
  ]);
});

test('rows that share an account code are the parts of its sum', () => {
  const rows = [
    '30 - Försäljning | 117 | 129 | 130',
    '31 - Taxor | 233 | 241 | 257',
    'Summa 3 - Intäkter | 350 | 370 | 387',
  ];
  expect(sums(table(...rows))).toEqual(['Summa 3 - Intäkter = 30 - Försäljning + 31 - Taxor']);
});

test('income less costs makes a result, where costs stand without a minus', () => {
  const rows = [
    'Intäkter | 900 | 950 | 980',
    'Personalkostnader | 600 | 640 | 655',
    'Övriga kostnader | 260 | 255 | 251',
    'Resultat | 40 | 55 | 74',
  ];
  expect(sums(table(...rows))).toEqual(['Resultat = Intäkter - Personalkostnader - Övriga kostnader']);
});

test('measures down the side: a deviation is the difference of two rows near it', () => {
  const text = `Mått | 2014 | 2015 | 2016
    Budget | 900 | 950 | 980
    Utfall | 880 | 961 | 975
    Budgetavvikelse | 20 | -11 | 5`;
  expect(sums(text)).toEqual(['Budgetavvikelse = Budget - Utfall']);
});

test('bold marks a total that has no word for it', () => {
  const rows = [a, b, 'Skola | 350 | 370 | 387', c, d, 'Kultur | 119 | 119 | 125'];
  expect(sums(table(...rows), { bold: [3, 6] })).toEqual(['Skola = A + B', 'Kultur = C + D']);
});

test('blank rows and section headings part a table, and are in no sum', () => {
  const text = `${header}
    Skola: | | |
    ${a}
    ${b}

    Kultur: | | |
    ${c}
    ${d}

    Totalt | 469 | 489 | 512`;
  const read = readOne(text);
  expect(read.rows.map(({ label, role }) => [label, role])).toEqual([
    ['Skola:', 'heading'],
    ['A', 'item'],
    ['B', 'item'],
    ['Kultur:', 'heading'],
    ['C', 'item'],
    ['D', 'item'],
    ['Totalt', 'total'],
  ]);
  expect(sums(text)).toEqual(['Totalt = A + B + C + D']);
});

test('percentages and counts have no vote on a sum', () => {
  const text = `Enhet | Budget | Prognos | Andel | Antal anställda
    A | 117 | 129 | 30 % | 12
    B | 233 | 241 | 57 % | 31
    C | 58 | 52 | 13 % | 7
    Summa | 408 | 422 | 90 % | 16`;
  expect(sums(text)).toEqual(['Summa = A + B + C']);
});

test('a blank item between others is an item that nobody filled in', () => {
  const { rows } = readOne(table(a, b, 'C | | |', 'Summa | 350 | 370 | 387'));
  expect(rows.map(({ role }) => role)).toEqual(['item', 'item', 'item', 'total']);
});
