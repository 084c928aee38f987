import * as fc from 'fast-check';
import type { PartContent } from '../../src/reports/board/boardPart';
import { partStatus, type PartDifference } from '../../src/word/partStatus';
import { sameTexts } from '../../src/word/partTexts';
import { boardPart, departments, origin, recipe, standing, tableContent, textContent } from './parts';

const made = boardPart(departments);
const rows = [
  ['Kansliet', '1', '2'],
  ['Lokaler', '3', '4'],
  ['Summa', '4', '6'],
] as const;

function differences(old: PartContent, now: PartContent): readonly PartDifference[] {
  const status = partStatus(standing(boardPart(old)), boardPart(now));
  return status.kind === 'outdated' ? status.differences : [];
}

test.each([
  ['its workbook has another name', { origin: { ...origin, workbook: 'ny.xlsx' } }],
  ['it was read again', { origin: { ...origin, at: new Date(0), inputs: 'x' } }],
  ['it has other findings', { origin: { ...origin, openFindings: 7 } }],
  [
    'it is made in another way with the same texts',
    { recipe: { ...recipe, rounding: 'distributed' as const } },
  ],
])('a part is current although %s', (_, change) => {
  expect(partStatus(standing(made), boardPart(departments, change))).toEqual({
    kind: 'current',
    editedByHand: false,
  });
});

test.each([
  ['nothing can be made of its source', standing(made), null, 'sourceMissing', false],
  ['it cannot be read', standing(made, { content: null }), made, 'unreadable', true],
  ['somebody has changed a text', standing(made, { content: textContent('x') }), made, 'outdated', true],
  ['nobody knows where it is from', standing(made, { provenance: null }), made, 'current', true],
  [
    'it waits to be filled',
    standing(made, { content: textContent(), provenance: null }),
    made,
    'outdated',
    false,
  ],
] as const)('a part is told apart when %s', (_, part, now, kind, editedByHand) => {
  expect(partStatus(part, now)).toMatchObject({ kind, editedByHand });
});

test.each<[string, PartContent, PartContent, readonly PartDifference[]]>([
  [
    'a figure',
    tableContent(rows),
    tableContent([['Kansliet', '1', '9'], ...rows.slice(1)]),
    [{ kind: 'field', row: 'Kansliet', column: 'Prognos', old: '2', new: '9' }],
  ],
  [
    'a new row and one that is gone',
    tableContent(rows),
    tableContent([rows[0], ['Städ', '5', '5'], rows[2]]),
    [
      { kind: 'goneRow', row: 'Lokaler', fields: ['Lokaler', '3', '4'] },
      { kind: 'newRow', row: 'Städ', fields: ['Städ', '5', '5'] },
    ],
  ],
  [
    'the second of two rows with one label',
    tableContent([rows[0], rows[1], rows[1], rows[2]]),
    tableContent([rows[0], rows[1], ['Lokaler', '7', '4'], rows[2]]),
    [{ kind: 'field', row: 'Lokaler', column: 'Utfall', old: '3', new: '7' }],
  ],
  [
    'rows in another order',
    tableContent(rows),
    tableContent([rows[1], rows[0], rows[2]]),
    [{ kind: 'order' }],
  ],
  [
    'a heading',
    tableContent(rows),
    tableContent(rows, { headings: ['Avdelning', 'Utfall', 'Prognos augusti'] }),
    [{ kind: 'heading', old: 'Prognos', new: 'Prognos augusti' }],
  ],
  [
    'a column more',
    tableContent(rows),
    tableContent([...rows], { headings: ['Avdelning', 'Utfall', 'Budget', 'Prognos'] }),
    [
      { kind: 'newColumn', column: 'Budget' },
      { kind: 'field', row: 'Kansliet', column: 'Prognos', old: '2', new: '' },
      { kind: 'field', row: 'Lokaler', column: 'Prognos', old: '4', new: '' },
      { kind: 'field', row: 'Summa', column: 'Prognos', old: '6', new: '' },
    ],
  ],
  [
    'the title, the unit line and a note',
    tableContent(rows, { notes: ['Ett.', 'Två.'] }),
    tableContent(rows, { title: 'Nytt', unitLine: null, notes: ['Ett.'] }),
    [
      { kind: 'title', old: 'Resultat per avdelning', new: 'Nytt' },
      { kind: 'unitLine', old: 'Belopp i tkr', new: null },
      { kind: 'note', old: 'Två.', new: null },
    ],
  ],
  [
    'a sentence',
    textContent('Utfallet är 1,9 mnkr.', 'Åtgärder pågår.'),
    textContent('Utfallet är 2,9 mnkr.', 'Åtgärder pågår.'),
    [{ kind: 'paragraph', old: 'Utfallet är 1,9 mnkr.', new: 'Utfallet är 2,9 mnkr.' }],
  ],
])('what an update would change is shown: %s', (_, old, now, expected) => {
  expect(differences(old, now)).toEqual(expected);
});

test('a row whose second text changed is the same row, told by its first', () => {
  const table = (status: string): PartContent => {
    const content = tableContent([['Kansliet', status, '2']]);
    if (content.kind !== 'table') throw new Error('No table.');
    const columns = content.table.columns.map((column, index) => ({ ...column, isNumber: index === 2 }));
    return { kind: 'table', table: { ...content.table, columns } };
  };
  expect(differences(table('pågår'), table('klar'))).toEqual([
    { kind: 'field', row: 'Kansliet', column: 'Utfall', old: 'pågår', new: 'klar' },
  ]);
});

const text = fc.constantFrom('', 'a', 'b', 'c');
const table = fc
  .tuple(fc.array(fc.tuple(text, text, text), { maxLength: 6 }), fc.array(text, { maxLength: 3 }), text)
  .map(([cells, notes, heading]) => tableContent(cells, { notes, headings: ['x', heading, 'y'] }));

test('a part is current exactly when no difference is shown', () => {
  fc.assert(
    fc.property(table, table, (old, now) => {
      const status = partStatus(standing(boardPart(old)), boardPart(now));
      expect(status.kind === 'outdated' ? status.differences.length > 0 : sameTexts(old, now)).toBe(true);
    }),
  );
});
