import { cellFormat, cellFormula, cellValue, type CellValue } from '../../../src/workbook/cells';
import { oneSheetParts, readOnlySheet, type Parts } from './packages';

async function firstCell(cellXml: string, change: Parts = {}): Promise<CellValue> {
  const parts = oneSheetParts(`<sheetData><row r="1">${cellXml}</row></sheetData>`, change);
  return cellValue(await readOnlySheet(parts), 0, 0);
}

describe('a cell is read', () => {
  const strings = {
    'xl/sharedStrings.xml':
      '<sst><si><t>Taxor &amp; avgifter</t></si>' +
      '<si><r><t>Res</t></r><r><rPr><b/></rPr><t xml:space="preserve">ultat </t></r><rPh sb="0" eb="1"><t>läs</t></rPh></si>' +
      '<si><t/></si><si><t><![CDATA[a<b]]></t></si></sst>',
  };

  test.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number with the dust of a formula', '<c r="A1"><v>7.799999999999983</v></c>', 7.799999999999983],
    ['a number in scientific notation', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number that is none, as text', '<c r="A1"><v>1 234</v></c>', '1 234'],
    ['a number beyond all bounds, as text', '<c r="A1"><v>1e999</v></c>', '1e999'],
    ['an empty value as blank', '<c r="A1"><v></v></c>', null],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Taxor & avgifter'],
    ['a shared text in runs, without its phonetic reading', '<c r="A1" t="s"><v>1</v></c>', 'Resultat '],
    ['an empty shared text', '<c r="A1" t="s"><v>2</v></c>', ''],
    ['a shared text in CDATA', '<c r="A1" t="s"><v>3</v></c>', 'a<b'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>Städ</t></is></c>', 'Städ'],
    [
      'an inline text in runs',
      '<c r="A1" t="inlineStr"><is><r><t>St</t></r><r><t>äd</t></r></is></c>',
      'Städ',
    ],
    ['the text of a formula', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['the empty text of a formula', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['an ISO date as text', '<c r="A1" t="d"><v>2017-08-31</v></c>', '2017-08-31'],
    ['entities and references', '<c r="A1" t="str"><v>&lt;&#229;&#xE4;&quot;&apos;</v></c>', '<åä"\''],
    ['escaped control characters', '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', 'a\rb_x000D_'],
    ['line ends as XML has them', '<c r="A1" t="str"><v>a\r\nb</v></c>', 'a\nb'],
    ['a value that a comment interrupts', '<c r="A1"><v>1<!-- > -->2</v></c>', 12],
    ['attributes in single quotes, with spaces', "<c  r = 'A1'  t='str' ><v>a</v></c >", 'a'],
    ['a > within an attribute', '<c foo="a>b" r="A1"><v>1</v></c>', 1],
  ])('as %s', async (_, xml, expected) => {
    expect(await firstCell(xml, strings)).toEqual(expected);
  });

  test('not where a control character has come into its element: the sheet is damaged', async () => {
    await expect(firstCell('<c\u0000 r="A1"><v>1</v></c>')).rejects.toThrow();
  });

  test('at its place where rows and cells do not say which they are', async () => {
    const sheet = await readOnlySheet(
      oneSheetParts(
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row></sheetData>',
      ),
    );
    expect(sheet.rows.map((row) => row?.values)).toEqual([[1, 2], undefined, [null, 3]]);
  });

  test('at the row that its own address names where the row does not say', async () => {
    const sheet = await readOnlySheet(
      oneSheetParts('<sheetData><row><c r="B5"><v>1</v></c></row></sheetData>'),
    );
    expect(cellValue(sheet, 4, 1)).toBe(1);
  });

  test('from XML with prefixed names', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = oneSheetParts('', { 'xl/worksheets/sheet1.xml': sheet });
    expect(cellValue(await readOnlySheet(parts), 0, 0)).toBe(1);
  });

  test.each(['utf-16le', 'utf-16be'])('from XML in %s', async (encoding) => {
    const xml =
      '\uFEFF<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Städ</v></c></row></sheetData></worksheet>';
    const bytes = Buffer.from(xml, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    const parts = oneSheetParts('', { 'xl/worksheets/sheet1.xml': new Uint8Array(bytes) });
    expect(cellValue(await readOnlySheet(parts), 0, 0)).toBe('Städ');
  });
});

describe('formats are read', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.0&quot; mnkr&quot;"/></numFmts>' +
    '<fonts><font/><font><b/></font><font><b val="0"/></font></fonts>' +
    '<cellXfs><xf/><xf numFmtId="4"/><xf numFmtId="164" fontId="1"/><xf fontId="2"><alignment indent="2"/></xf></cellXfs>' +
    '</styleSheet>';
  const row = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>1</v></c>`).join('');

  test('with the code of the number format, bold and indent', async () => {
    const sheet = await readOnlySheet(
      oneSheetParts(`<sheetData><row>${row}</row></sheetData>`, { 'xl/styles.xml': styles }),
    );
    expect([0, 1, 2, 3].map((column) => cellFormat(sheet, 0, column))).toEqual([
      { numberFormat: 'General', bold: false, indent: 0 },
      { numberFormat: '#,##0.00', bold: false, indent: 0 },
      { numberFormat: '#,##0.0" mnkr"', bold: true, indent: 0 },
      { numberFormat: 'General', bold: false, indent: 2 },
    ]);
  });

  test('but not those of blank cells to the right, so that a formatted row costs nothing', async () => {
    const blanks = '<c s="1"/>'.repeat(16_383);
    const sheet = await readOnlySheet(
      oneSheetParts(`<sheetData><row><c s="1"><v>1</v></c>${blanks}</row><row>${blanks}</row></sheetData>`),
    );
    expect(sheet.rows).toEqual([{ values: [1], formats: [1], hidden: false }]);
  });

  test('with hidden rows and merged areas', async () => {
    const sheet = await readOnlySheet(
      oneSheetParts(
        '<sheetData><row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>1</v></c></row></sheetData>' +
          '<mergeCells><mergeCell ref="B1:C3"/></mergeCells>',
      ),
    );
    expect(sheet.rows.map((sheetRow) => sheetRow?.hidden)).toEqual([true, false]);
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 2, right: 2 }]);
  });
});

describe('a formula is read', () => {
  const sheetXml =
    '<sheetData><row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">SUM(B2:C2)*$D$1</f><v>1</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="4"><c r="A4"><f t="shared" si="0"/></c></row>' +
    '<row r="5"><c r="A5"><f t="array" ref="A5:A6">B5:B6*2</f><v>1</v></c></row>' +
    '<row r="6"><c r="A6"><v>1</v></c></row>' +
    '<row r="7"><c r="A7"><f t="dataTable" ref="A7:A7"/><v>1</v></c></row></sheetData>';

  test.each([
    ['as written', 0, '=SUM(B1:C1)'],
    ['from the cell that shares it', 1, '=SUM(B2:C2)*$D$1'],
    ['moved to each cell that it is shared with', 2, '=SUM(B3:C3)*$D$1'],
    ['without a value too', 3, '=SUM(B4:C4)*$D$1'],
    ['from the first cell of an array', 4, '=B5:B6*2'],
    ['from no other cell of an array', 5, undefined],
    ['from no data table', 6, undefined],
  ])('%s', async (_, row, expected) => {
    expect(cellFormula(await readOnlySheet(oneSheetParts(sheetXml)), row, 0)).toBe(expected);
  });
});
