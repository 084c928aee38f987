import { Decimal } from '../../../src/domain/decimal';
import { cellFormula, cellValue } from '../../../src/workbook/cells';
import type { CellChange } from '../../../src/workbook/workbook';
import { requireAsWritten } from '../../../src/workbook/xlsx/cellWriting/writeCells';
import { defaultLimits } from '../../../src/officePackage/limits';
import { loadPackage } from '../../../src/workbook/xlsx/packageState';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { readZipEntries } from '../../../src/officePackage/zip/zipEntries';
import { readAllSheets, oneSheetParts, open, partText, unzipParts, zipParts, type Parts } from './packages';
import { richWorkbook } from './richWorkbook';

type Values = Readonly<Record<string, string | null>>;

const sheetPart = 'xl/worksheets/sheet1.xml';

/** Changes to cells, by address, that expect what the workbook holds. */
async function changesTo(workbook: XlsxWorkbook, values: Values): Promise<readonly CellChange[]> {
  const [sheet] = await workbook.readSheets();
  if (sheet === undefined) throw new Error('There is no sheet.');
  return Object.entries(values).map(([address, value]) => {
    const row = Number(/\d+/.exec(address)?.[0]) - 1;
    const column = address.charCodeAt(0) - 65;
    return {
      sheet: sheet.name,
      row,
      column,
      value: value === null ? null : new Decimal(value),
      expected: { value: cellValue(sheet, row, column), formula: cellFormula(sheet, row, column) ?? null },
    };
  });
}

async function written(bytes: Uint8Array, values: Values): Promise<Uint8Array> {
  const workbook = await open(bytes);
  await workbook.write({ cells: await changesTo(workbook, values), sheets: [], settings: null });
  return workbook.toBytes();
}

/** What stands in the only sheet's `<worksheet>` after a write to its cells. */
async function sheetAfter(sheetXml: string, values: Values, change: Parts = {}): Promise<string> {
  const bytes = await written(zipParts(oneSheetParts(sheetXml, change)), values);
  return partText(bytes, sheetPart).replace(/^<([a-z]+:)?worksheet[^>]*>|<\/([a-z]+:)?worksheet>$/g, '');
}

function data(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

const strings = {
  'xl/sharedStrings.xml':
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>x</t></si></sst>',
};

describe('a cell that is written', () => {
  test.each([
    ['a number', '<c r="A1" s="3"><v>1</v></c>', '<c r="A1" s="3"><v>2.5</v></c>'],
    ['a shared text', '<c r="A1" s="3" t="s"><v>0</v></c>', '<c r="A1" s="3"><v>2.5</v></c>'],
    ['a text of its own', '<c t="inlineStr" r="A1"><is><t>x</t></is></c>', '<c r="A1"><v>2.5</v></c>'],
    ['a truth', "<c r='A1' t='b' s='3'><v>1</v></c>", "<c r='A1' s='3'><v>2.5</v></c>"],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '<c r="A1"><v>2.5</v></c>'],
    ['a formula', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', '<c r="A1"><v>2.5</v></c>'],
    [
      'a dynamic formula',
      '<c r="A1" cm="1"><f t="array" ref="A1">1</f><v>1</v></c>',
      '<c r="A1"><v>2.5</v></c>',
    ],
    ['nothing', '<c r="A1" s="3"/>', '<c r="A1" s="3"><v>2.5</v></c>'],
    ['nothing, at length', '<c r="A1" s="3"></c>', '<c r="A1" s="3"><v>2.5</v></c>'],
    ['no place of its own', '<c s="3"><v>1</v></c>', '<c s="3"><v>2.5</v></c>'],
    ['line breaks', '<c\n r="A1"\n t="s"\n>\n<v>0</v>\n</c>', '<c\n r="A1"><v>2.5</v></c>'],
  ])('with %s becomes a number and keeps its format', async (_, before, after) => {
    const row = (cell: string): string => data(`<row r="1">${cell}<c r="B1"><v>7</v></c></row>`);
    expect(await sheetAfter(row(before), { A1: '2.5' }, strings)).toBe(row(after));
  });

  test.each([
    ['<c r="A1" s="3" t="s"><v>0</v></c>', '<c r="A1" s="3"/>'],
    ['<c r="A1"><f>1</f><v>1</v></c>', '<c r="A1"/>'],
    ['<c r="A1" s="3"/>', '<c r="A1" s="3"/>'],
    ['', ''],
  ])('and emptied keeps its format: %s', async (before, after) => {
    const row = (cell: string): string => data(`<row r="1">${cell}<c r="B1"><v>7</v></c></row>`);
    expect(await sheetAfter(row(before), { A1: null }, strings)).toBe(row(after));
  });

  test.each([
    [
      'before others',
      '<row r="1"><c r="B1"/></row>',
      'A1',
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"/></row>',
    ],
    [
      'between others',
      '<row r="1"><c r="A1"/><c r="D1"/></row>',
      'B1',
      '<row r="1"><c r="A1"/><c r="B1"><v>5</v></c><c r="D1"/></row>',
    ],
    ['after others', '<row r="1"><c/><c/></row>', 'C1', '<row r="1"><c/><c/><c r="C1"><v>5</v></c></row>'],
    [
      'in a row without cells',
      '<row r="1" ht="20"/>',
      'C1',
      '<row r="1" ht="20"><c r="C1"><v>5</v></c></row>',
    ],
    [
      'in a row between',
      '<row r="1"/><row r="9"/>',
      'A4',
      '<row r="1"/><row r="4"><c r="A4"><v>5</v></c></row><row r="9"/>',
    ],
    [
      'in a row before',
      '<row r="9"><c r="A9"/></row>',
      'A4',
      '<row r="4"><c r="A4"><v>5</v></c></row><row r="9"><c r="A9"/></row>',
    ],
    ['in a row after', '<row><c/></row>', 'B2', '<row><c/></row><row r="2"><c r="B2"><v>5</v></c></row>'],
    [
      'in a row that only its cells tell',
      '<row/><row><c r="A7"/></row>',
      'B7',
      '<row/><row><c r="A7"/><c r="B7"><v>5</v></c></row>',
    ],
    [
      'outside the row’s stated columns',
      '<row r="1" spans="2:3"><c r="B1"/></row>',
      'E1',
      '<row r="1" spans="2:5"><c r="B1"/><c r="E1"><v>5</v></c></row>',
    ],
    [
      'in its row’s format',
      '<row r="1" s="4" customFormat="1"><c r="A1"/></row>',
      'B1',
      '<row r="1" s="4" customFormat="1"><c r="A1"/><c r="B1" s="4"><v>5</v></c></row>',
    ],
  ])('where there was none stands %s', async (_, before, address, after) => {
    expect(await sheetAfter(data(before), { [address]: '5' })).toBe(data(after));
  });

  test('has the format of its column where there was none, and the sheet says how far it reaches', async () => {
    const sheet = (cells: string, reach: string): string =>
      `<dimension ref="${reach}"/><cols><col min="2" max="3" style="6"/><col min="4" max="4"/></cols>${data(cells)}`;
    const row = '<row r="1"><c r="A1"/></row>';
    expect(await sheetAfter(sheet(row, 'A1:A1'), { C3: '5', D3: '6' })).toBe(
      sheet(`${row}<row r="3"><c r="C3" s="6"><v>5</v></c><c r="D3"><v>6</v></c></row>`, 'A1:D3'),
    );
  });

  test('comes into a sheet without rows', async () => {
    expect(await sheetAfter('<sheetData/>', { B2: '5' })).toBe(
      data('<row r="2"><c r="B2"><v>5</v></c></row>'),
    );
  });

  test('speaks with the prefix of its sheet', async () => {
    const uri = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = (rows: string): string =>
      `<x:worksheet xmlns:x="${uri}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const bytes = zipParts(
      oneSheetParts('', {
        [sheetPart]: sheet('<x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c></x:row><x:row r="3"/>'),
      }),
    );
    const after = partText(await written(bytes, { A1: '5', B1: '6', B2: '7', A3: '8' }), sheetPart);
    expect(after).toBe(
      sheet(
        '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c><x:c r="B1"><x:v>6</x:v></x:c></x:row>' +
          '<x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>8</x:v></x:c></x:row>',
      ),
    );
  });

  test('is found in a sheet that is written as UTF-16', async () => {
    const xml = `<?xml version="1.0" encoding="utf-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data('<row r="1"><c r="A1" t="str"><v>Å</v></c><c r="B1" t="str"><v>Ö</v></c></row>')}</worksheet>`;
    const bytes = zipParts(oneSheetParts('', { [sheetPart]: Buffer.from(`\uFEFF${xml}`, 'utf16le') }));
    const after = partText(await written(bytes, { A1: '5' }), sheetPart);
    expect(after).toContain('encoding="UTF-8"');
    expect(after).toContain('<c r="A1"><v>5</v></c><c r="B1" t="str"><v>Ö</v></c>');
  });
});

describe('a formula that cells share', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2&amp;"å"</f><v>1</v></c></row>' +
    [2, 3, 4]
      .map((row) => `<row r="${row}"><c r="B${row}"><f t="shared" si="0"/><v>${row}</v></c></row>`)
      .join('');

  test.each([
    [['B1'], [5, '=A2*2&"å"', '=A3*2&"å"', '=A4*2&"å"'], 'ref="B2:B4">A2*2&amp;&quot;å&quot;</f>'],
    [['B1', 'B2', 'B4'], [5, 5, '=A3*2&"å"', 5], 'ref="B3">A3*2&amp;&quot;å&quot;</f>'],
    [['B2'], ['=A1*2&"å"', 5, '=A3*2&"å"', '=A4*2&"å"'], 'ref="B1:B4"'],
    [['B1', 'B2', 'B3', 'B4'], [5, 5, 5, 5], ''],
  ])('stays in the others when it gives way in %j', async (addresses, wanted, xml) => {
    const values = Object.fromEntries(addresses.map((address) => [address, '5']));
    const bytes = await written(zipParts(oneSheetParts(data(shared))), values);
    const [sheet] = await (await open(bytes)).readSheets();
    if (sheet === undefined) throw new Error('Nothing was read.');
    const found = [0, 1, 2, 3].map((row) => cellFormula(sheet, row, 1) ?? cellValue(sheet, row, 1));
    expect(found).toEqual(wanted);
    expect(partText(bytes, sheetPart)).toContain(xml);
  });

  test('is not taken for another with the same number further down', async () => {
    const second =
      '<row r="8"><c r="B8"><f t="shared" ref="B8:B9" si="0">C8</f></c></row><row r="9"><c r="B9"><f t="shared" si="0"/></c></row>';
    const bytes = await written(zipParts(oneSheetParts(data(shared + second))), { B1: '5' });
    const [sheet] = await (await open(bytes)).readSheets();
    expect(sheet && [1, 8].map((row) => cellFormula(sheet, row, 1))).toEqual(['=A2*2&"å"', '=C9']);
  });
});

describe('is refused, and nothing is changed:', () => {
  test.each([
    [
      'a cell in an array formula',
      '<c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c>',
      'B1',
    ],
    [
      'the first cell of an array formula',
      '<c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c>',
      'A1',
    ],
    [
      'a cell in a data table',
      '<c r="A1"><f t="dataTable" ref="A1:B1" r1="C1"/><v>1</v></c><c r="B1"><v>2</v></c>',
      'B1',
    ],
  ])('%s', async (_, cells, address) => {
    const bytes = zipParts(oneSheetParts(data(`<row r="1">${cells}<c r="E1"/></row>`)));
    const workbook = await open(bytes);
    const change = {
      cells: await changesTo(workbook, { E1: '1', [address]: '5' }),
      sheets: [],
      settings: 'x',
    };
    await expect(workbook.write(change)).rejects.toMatchObject({
      code: 'cellInArray',
      sheet: 'Blad1',
      cell: address,
    });
    expect(workbook.toBytes()).toBe(bytes);
  });

  const locking = {
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf/>' +
      '<xf applyProtection="1"><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs></styleSheet>',
  };
  const cells = '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="2"/></row><row r="2"><c r="A2"/></row>';
  const protectedSheet = (protection: string): Uint8Array =>
    zipParts(
      oneSheetParts(`<cols><col min="5" max="5" style="1"/></cols>${data(cells)}${protection}`, locking),
    );

  test.each(['A1', 'C1', 'D1', 'D9'])('%s, which is locked on a protected sheet', async (address) => {
    const bytes = protectedSheet('<sheetProtection sheet="1" objects="1"/>');
    const workbook = await open(bytes);
    const change = {
      cells: await changesTo(workbook, { B1: '1', [address]: '5' }),
      sheets: [],
      settings: null,
    };
    await expect(workbook.write(change)).rejects.toMatchObject({ code: 'sheetProtected', sheet: 'Blad1' });
    expect(workbook.toBytes()).toBe(bytes);
  });

  test.each([
    ['unlocked', '<sheetProtection sheet="true"/>', ['B1', 'E2']],
    ['on a sheet whose protection is off', '<sheetProtection objects="1"/>', ['A1', 'B1']],
  ])('but not one that is %s', async (_, protection, addresses) => {
    const values = Object.fromEntries(addresses.map((address) => [address, '5']));
    const after = partText(await written(protectedSheet(protection), values), sheetPart);
    for (const address of addresses) expect(after).toMatch(new RegExp(`r="${address}"[^>]*><v>5</v>`));
  });
});

test('a row that the sheet holds twice has the new number wherever a reader looks', async () => {
  const twice = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>';
  expect(await sheetAfter(data(twice), { A1: '5' })).toBe(
    data(
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>2</v></c></row>',
    ),
  );
});

test.each([
  ['another number', '<v>4</v>'],
  ['a formula', '<f>2+3</f><v>5</v>'],
  ['nothing', ''],
])('a cell that reads as %s after a write is told of', async (_, content) => {
  const bytes = zipParts(oneSheetParts(data(`<row r="1"><c r="A1">${content}</c></row>`)));
  const state = loadPackage(bytes, 'xl/workbook.xml', defaultLimits);
  const change = {
    sheet: 'Blad1',
    row: 0,
    column: 0,
    value: new Decimal(5),
    expected: { value: 1, formula: null },
  };
  await expect(requireAsWritten(state, [change])).rejects.toMatchObject({
    code: 'notAsWritten',
    sheet: 'Blad1',
    cell: 'A1',
  });
});

describe('a workbook with charts, pivots, comments, macros and more', () => {
  const before = richWorkbook();

  test('keeps every other part, packed bytes included, and of the sheet all but the cells and what they add up to', async () => {
    const after = await written(before, { B2: '34581.27', C9: '1' });
    const packed = (bytes: Uint8Array): readonly (readonly [string, string])[] =>
      readZipEntries(bytes)
        .filter(({ name }) => !['xl/workbook.xml', sheetPart].includes(name))
        .map(({ name, packed: content }) => [name, Buffer.from(content).toString('hex')]);
    expect(packed(after)).toEqual(packed(before));
    const sheet = partText(before, sheetPart)
      .replace('<v>1.6</v>', '<v>34581.27</v>')
      .replace('<v>-1.6</v>', '<v>34578.07</v>')
      .replace('</sheetData>', '<row r="9"><c r="C9"><v>1</v></c></row></sheetData>');
    expect(partText(after, sheetPart)).toBe(sheet);
    expect(partText(after, 'xl/workbook.xml')).toBe(
      partText(before, 'xl/workbook.xml').replace(/<calcPr[^>]*\/>|<\/definedNames>(?!<calcPr)/, (found) =>
        found.startsWith('<calcPr')
          ? found.replace('/>', ' fullCalcOnLoad="1"/>')
          : `${found}<calcPr fullCalcOnLoad="1"/>`,
      ),
    );
  });

  test('is the same file, byte for byte, once the write is undone', async () => {
    const workbook = await open(before);
    await workbook.write({ cells: await changesTo(workbook, { B2: '1' }), sheets: [], settings: 'nya' });
    await workbook.restore();
    expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(before))).toBe(true);
  });

  test('loses the calculation chain when a formula gives way, and only then', async () => {
    const chain = 'xl/calcChain.xml';
    expect([...unzipParts(await written(before, { B2: '1' })).keys()]).toContain(chain);
    const after = await written(before, { B4: '1' });
    expect([...unzipParts(after).keys()]).not.toContain(chain);
    for (const part of ['xl/_rels/workbook.xml.rels', '[Content_Types].xml'])
      expect([part, partText(after, part)]).toEqual([part, expect.not.stringContaining('calcChain')]);
  });
});

describe('the results of formulas', () => {
  test('are those of the new numbers, on other sheets and on ours too, and gone where they cannot be told', async () => {
    const sheet =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>A1*2</f><v>gammalt</v></c><c r="C1"><f>SUBTOTAL(9,A1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f>B1+1</f></c><c r="C2"><f>1+1</f><v>2</v></c></row>';
    const after = await sheetAfter(data(sheet), { A1: '0.1' });
    expect(after).toBe(
      data(
        '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><f>A1*2</f><v>0.2</v></c><c r="C1"><f>SUBTOTAL(9,A1)</f></c></row>' +
          '<row r="2"><c r="B2"><f>B1+1</f><v>1.2</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>',
      ),
    );
  });
});

test('writes cells of a sheet of a hundred thousand rows without reading it again for each', async () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
  );
  const parts = oneSheetParts(data(rows.join('')));
  const values = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [
      `${index % 2 === 0 ? 'A' : 'B'}${index * 5 + 1}`,
      String(index),
    ]),
  );
  const [sheet] = await readAllSheets(await written(zipParts(parts), values));
  expect(
    sheet && [cellValue(sheet, 99_990, 0), cellValue(sheet, 99_995, 1), cellValue(sheet, 99_996, 0)],
  ).toEqual([19_998, 19_999, 1]);
}, 60_000);
