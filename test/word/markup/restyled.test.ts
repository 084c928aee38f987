import type { PartContent } from '../../../src/reports/board/boardPart';
import type { DocxDocument } from '../../../src/word/docx/docxDocument';
import { partStatus } from '../../../src/word/partStatus';
import { partText } from '../../workbook/xlsx/packages';
import { partAt } from '../contract/documentUnderTest';
import { docx, openDocument, section } from '../documents';
import { boardPart, tableContent } from '../parts';
import { gridProblems, schemaProblems } from '../wordSchema';

type Row = readonly [string, ...string[]];

const rows: readonly Row[] = [
  ['Verksamheter'],
  ['Kansliet', '1', '2'],
  ['Lokaler', '3', '4'],
  ['Summa', '4', '6'],
];

const text = (document: DocxDocument): string => partText(document.bytes, 'word/document.xml');

/** A document with a part that the user has restyled: `restyle` changes its XML. */
async function restyled(content: PartContent, restyle: (xml: string) => string): Promise<DocxDocument> {
  const fresh = openDocument(docx({ body: section }));
  await fresh.change([{ kind: 'insert', part: boardPart(content) }]);
  const [, body = ''] = /<w:body>([^]*)<\/w:body>/.exec(text(fresh)) ?? [];
  return openDocument(docx({ body: restyle(body) }));
}

async function updated(document: DocxDocument, content: PartContent): Promise<string> {
  const part = boardPart(content);
  await document.change([{ kind: 'update', key: partAt(await document.read(), 0).key, part }]);
  const xml = text(document);
  expect(partStatus(partAt(await document.read(), 0), part)).toEqual({
    kind: 'current',
    editedByHand: false,
  });
  expect(schemaProblems(xml)).toEqual([]);
  await document.change([{ kind: 'update', key: partAt(await document.read(), 0).key, part }]);
  expect(text(document)).toBe(xml);
  return xml;
}

/** The row of a label, as XML. */
function rowOf(xml: string, label: string): string {
  return xml.split(/(?=<w:tr>|<w:tr )/).find((row) => row.includes(`>${label}<`)) ?? '';
}

/** Gives each row with figures a ground of its own, and its figures a colour. */
const coloured = (xml: string): string =>
  xml.replace(/<w:noWrap\/>/g, '<w:shd w:val="clear" w:fill="FFEEDD"/><w:noWrap/>');

test.each<[string, readonly Row[]]>([
  ['a figure', [rows[0]!, ['Kansliet', '9', '2'], ...rows.slice(2)]],
  ['a new row', [...rows.slice(0, 3), ['Städ', '0', '0'], rows[3]!]],
  ['a row that is gone', [rows[0]!, rows[2]!, rows[3]!]],
  ['rows in another order', [rows[0]!, rows[2]!, rows[1]!, rows[3]!]],
  ['no rows', []],
])('the style and the widths of a table stay: %s', async (_, now) => {
  const document = await restyled(tableContent(rows), (xml) =>
    coloured(xml)
      .replace(/<w:tblLook [^>]*>/, '<w:tblBorders><w:top w:val="single"/></w:tblBorders>')
      .replace(/<w:tblLayout[^>]*><w:tblBorders>.*?<\/w:tblBorders>/, '<w:tblLayout w:type="autofit"/>'),
  );
  const before = text(document);
  const after = await updated(document, tableContent(now));
  const head = (xml: string): string => /<w:tbl>.*?<\/w:tr>/.exec(xml)?.[0] ?? '';
  expect(head(after)).toBe(head(before));
  expect(after.match(/FFEEDD/g)?.length ?? 0).toBe(now.length * 2);
});

test('a row that stays is the same to the letter, and a new one looks like its neighbour of the kind', async () => {
  const document = await restyled(tableContent(rows), (xml) =>
    xml.replace(
      /(<w:tr>)(?=(?:(?!<w:tr>).)*>Lokaler<)(<w:trPr>)/,
      '<w:tr w:rsidR="00AA11BB">$2<w:trHeight w:val="600"/>',
    ),
  );
  const before = text(document);
  const after = await updated(
    document,
    tableContent([...rows.slice(0, 3), ['Städ', '5', '6'], ['Summa', '9', '12']]),
  );
  expect(rowOf(after, 'Lokaler')).toBe(rowOf(before, 'Lokaler'));
  expect(rowOf(after, 'Kansliet')).toBe(rowOf(before, 'Kansliet'));
  expect(rowOf(after, 'Städ')).toContain('<w:trHeight w:val="600"/>');
  expect(rowOf(after, 'Städ')).not.toContain('rsidR');
});

test('a new total looks like a total, a new heading like a heading', async () => {
  const document = await restyled(tableContent(rows), (xml) =>
    xml
      .replace(rowOf(xml, 'Summa'), rowOf(xml, 'Summa').replaceAll('<w:bCs/>', '<w:bCs/><w:i/>'))
      .replace(
        rowOf(xml, 'Verksamheter'),
        rowOf(xml, 'Verksamheter').replaceAll('<w:sz w:val="20"/>', '<w:sz w:val="30"/>'),
      ),
  );
  const after = await updated(
    document,
    tableContent([...rows, ['Fonder'], ['Fond', '1', '1'], ['Summa allt', '5', '7']]),
  );
  expect(rowOf(after, 'Summa allt')).toContain('<w:bCs/><w:i/>');
  expect(rowOf(after, 'Fonder')).toContain('<w:sz w:val="30"/>');
  expect(rowOf(after, 'Fond')).not.toMatch(/<w:i\/>|w:sz w:val="30"/);
});

test.each<[string, Row, readonly Row[]]>([
  [
    'a new column',
    ['Avdelning', 'Utfall', 'Budget', 'Prognos'],
    [
      ['Kansliet', '1', '7', '2'],
      ['Lokaler', '3', '8', '4'],
    ],
  ],
  [
    'a column that is gone',
    ['Avdelning', 'Prognos'],
    [
      ['Kansliet', '2'],
      ['Lokaler', '4'],
    ],
  ],
  [
    'columns in another order',
    ['Avdelning', 'Prognos', 'Utfall'],
    [
      ['Kansliet', '2', '1'],
      ['Lokaler', '4', '3'],
    ],
  ],
  [
    'a column at the end',
    ['Avdelning', 'Utfall', 'Prognos', 'Not'],
    [
      ['Kansliet', '1', '2', 'a'],
      ['Nytt', '3', '4', 'b'],
    ],
  ],
  ['other columns altogether', ['Enhet', 'A', 'B', 'C', 'D'], [['x', '1', '2', '3', '4']]],
])('columns that stay keep their look: %s', async (_, headings, now) => {
  const document = await restyled(
    tableContent([
      ['Kansliet', '1', '2'],
      ['Lokaler', '3', '4'],
    ]),
    (xml) => xml.replaceAll('<w:jc w:val="right"/>', '<w:jc w:val="center"/>'),
  );
  const after = await updated(document, tableContent(now, { headings }));
  expect(gridProblems(after)).toEqual([]);
  expect(after).not.toContain('<w:jc w:val="right"/>');
});

test('a title that the user has broken into pieces and styled keeps the style of its largest piece', async () => {
  const document = await restyled(tableContent(rows), (xml) =>
    xml.replace(
      '<w:t xml:space="preserve">Resultat per avdelning</w:t></w:r>',
      '<w:t xml:space="preserve">Resu</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>ltat per avdelning</w:t></w:r>',
    ),
  );
  expect((await document.read()).parts[0]?.content).toMatchObject({
    table: { title: 'Resultat per avdelning' },
  });
  await document.change([
    {
      kind: 'update',
      key: partAt(await document.read(), 0).key,
      part: boardPart(tableContent(rows, { title: 'Nytt' })),
    },
  ]);
  expect(text(document)).toContain(
    '<w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Nytt</w:t></w:r>',
  );
  expect(text(document)).toContain('<w:tblCaption w:val="Nytt"/>');
});

test.each<[string, readonly string[], readonly string[]]>([
  ['the first', [], ['En not.']],
  ['none any more', ['En not.'], []],
  ['one more', ['En not.'], ['En not.', 'Två.']],
  ['one before', ['Två.'], ['Ett.', 'Två.']],
  ['another', ['En not.'], ['En annan.']],
  ['in another order', ['Ett.', 'Två.', 'Tre.'], ['Tre.', 'Ett.']],
])('notes: %s', async (_, old, now) => {
  const document = await restyled(tableContent(rows, { notes: old }), (xml) => xml);
  const after = await updated(document, tableContent(rows, { notes: now }));
  expect(after.match(/avstam:1 /g)).toHaveLength(1);
});

test('the unit line comes and goes', async () => {
  const document = await restyled(tableContent(rows), (xml) => xml);
  expect(await updated(document, tableContent(rows, { unitLine: null }))).not.toContain('Belopp i tkr<');
  expect(await updated(document, tableContent(rows))).toContain('Belopp i tkr<');
});

test('a cell with a link and a note of the user’s shows the new figure alone, in its look', async () => {
  const document = await restyled(tableContent(rows), (xml) =>
    xml.replace(
      />1<\/w:t><\/w:r>/,
      '>1</w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>9</w:t></w:r></w:hyperlink><w:bookmarkStart w:id="5" w:name="b"/>',
    ),
  );
  expect(partStatus(partAt(await document.read(), 0), boardPart(tableContent(rows)))).toMatchObject({
    differences: [{ kind: 'field', row: 'Kansliet', column: 'Utfall', old: '19', new: '1' }],
    editedByHand: true,
  });
  const after = await updated(document, tableContent(rows));
  expect(rowOf(after, 'Kansliet')).not.toContain('hyperlink');
  expect(rowOf(after, 'Kansliet')).toContain('<w:bookmarkStart w:id="5" w:name="b"/>');
});

test.each([
  ['merged cells', (xml: string) => xml.replace(/<w:tcW [^>]*>/, '$&<w:gridSpan w:val="2"/>')],
  [
    'a cell less',
    (xml: string) => xml.replace(/<w:tc>((?!<w:tc>).)*?<\/w:tc><\/w:tr><\/w:tbl>/, '</w:tr></w:tbl>'),
  ],
  [
    'a table in a cell',
    (xml: string) =>
      xml.replace(/<\/w:p><\/w:tc>/, '</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc>'),
  ],
])('a table with %s is left alone', async (_, restyle) => {
  const document = await restyled(tableContent(rows), restyle);
  expect((await document.read()).parts).toMatchObject([{ content: null, problem: 'unreadable' }]);
});
