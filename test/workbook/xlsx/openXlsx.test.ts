import { zipSync } from 'fflate';
import { defaultLimits } from '../../../src/officePackage/limits';
import { scanPackage } from '../../../src/workbook/xlsx/scanPackage';
import {
  contentTypesXml,
  oneSheetParts,
  open,
  openProblem,
  relationshipsXml,
  unzipParts,
  withParts,
  zipParts,
} from './packages';

const good = zipParts(oneSheetParts('<sheetData><row><c><v>1</v></c></row></sheetData>'));
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A compound file whose directory has the given streams. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => bytes.set(Buffer.from(`${name}\0`, 'utf16le'), 512 + 128 * index));
  return bytes;
}

function withWorkbookType(type: string): Uint8Array {
  return withParts(good, { '[Content_Types].xml': contentTypesXml({ 'xl/workbook.xml': type }) });
}

describe('a file that is no workbook that can be read says what it is', () => {
  test.each([
    [
      'an encrypted workbook',
      compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      { code: 'encrypted' },
    ],
    ['an .xls', compoundFile('Root Entry', 'Workbook'), { code: 'oldFormat', format: 'xls' }],
    ['an .xls of Excel 95', compoundFile('Root Entry', 'Book'), { code: 'oldFormat', format: 'xls' }],
    ['a .doc', compoundFile('Root Entry', 'WordDocument'), { code: 'notAWorkbook' }],
    [
      'an .xlsb',
      withWorkbookType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      { code: 'oldFormat', format: 'xlsb' },
    ],
    [
      'an .ods',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      { code: 'oldFormat', format: 'ods' },
    ],
    [
      'a .docx',
      withWorkbookType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      { code: 'notAWorkbook' },
    ],
    ['a zip of other files', zipParts({ 'a.txt': 'a' }), { code: 'notAWorkbook' }],
    ['an empty zip', zipSync({}), { code: 'notAWorkbook' }],
    ['text', Buffer.from('Avdelning;Utfall\nTaxor;1,6\n'), { code: 'notAWorkbook' }],
    ['nothing', new Uint8Array(), { code: 'notAWorkbook' }],
    [
      'a workbook of chart sheets',
      withParts(good, {
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          { id: 'rId1', kind: 'chartsheet', target: 'chartsheets/sheet1.xml' },
        ]),
      }),
      { code: 'noSheets' },
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await openProblem(bytes)).toEqual(expected);
  });
});

describe('a damaged package names the part', () => {
  test.each([
    ['cut off in the middle', good.subarray(0, good.length / 2), null, 'zip'],
    ['without its workbook', withParts(good, { 'xl/workbook.xml': null }), 'xl/workbook.xml', 'missing'],
    [
      'without content types',
      withParts(good, { '[Content_Types].xml': null }),
      '[Content_Types].xml',
      'missing',
    ],
    ['with a workbook that is no XML', withParts(good, { 'xl/workbook.xml': 'x' }), 'xl/workbook.xml', 'xml'],
    [
      'with an element left open',
      withParts(good, { 'xl/workbook.xml': '<a><b></a>' }),
      'xl/workbook.xml',
      'xml',
    ],
    ['with an unknown entity', withParts(good, { 'xl/styles.xml': '<a>&xxe;</a>' }), 'xl/styles.xml', 'xml'],
    [
      'with text that is no UTF-8',
      withParts(good, { 'xl/styles.xml': new Uint8Array([60, 0xff]) }),
      'xl/styles.xml',
      'xml',
    ],
    [
      'with an external entity',
      withParts(good, {
        'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook>&e;</workbook>',
      }),
      'xl/workbook.xml',
      'doctype',
    ],
  ])('%s', async (_, bytes, part, reason) => {
    expect(await openProblem(bytes)).toEqual({ code: 'damaged', part, reason });
  });

  test('a digit changed in a packed part is noticed by its checksum', async () => {
    const stored = zipSync(Object.fromEntries(unzipParts(good)), { level: 0 });
    const changed = Buffer.from(stored);
    changed[changed.indexOf('<v>1</v>') + 3] = '9'.charCodeAt(0);
    const { sheets, problems } = await (await open(changed)).read();
    expect(sheets).toEqual([]);
    expect(problems).toEqual([
      { sheet: 'Blad1', problem: { code: 'damaged', part: 'xl/worksheets/sheet1.xml', reason: 'checksum' } },
    ]);
  });
});

describe('what opens', () => {
  test.each([
    ['.xlsx', `${spreadsheetType}.sheet.main+xml`],
    ['.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ['.xltx', `${spreadsheetType}.template.main+xml`],
  ])('an %s, by the type of its workbook', async (_, type) => {
    expect(await openProblem(withWorkbookType(type))).toBeNull();
  });

  test('names of parts in other case, with backslashes, and absolute targets', async () => {
    const parts = oneSheetParts('', {
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        { id: 'rId1', kind: 'worksheet', target: '/XL/Worksheets/../worksheets/Sheet1.xml' },
      ]),
    });
    const renamed = Object.entries(parts).map(([name, content]) => [name.replaceAll('/', '\\'), content]);
    const workbook = await open(zipParts(Object.fromEntries(renamed)));
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['Blad1']);
  });

  test('Strict Office Open XML', async () => {
    const strict = Object.entries(oneSheetParts('<sheetData><row><c><v>1</v></c></row></sheetData>')).map(
      ([name, content]) => [
        name,
        String(content)
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
      ],
    );
    const workbook = await open(zipParts(Object.fromEntries(strict)));
    expect((await workbook.readSheets())[0]?.rows[0]?.values).toEqual([1]);
  });
});

describe('what unpacks to more than is allowed', () => {
  const limits = { ...defaultLimits, unpackedBytes: 1_000_000 };

  test('is stopped while it unpacks, whatever sizes it states', async () => {
    const bomb = withParts(good, { 'xl/workbook.xml': ' '.repeat(20_000_000) });
    const lying = Buffer.from(bomb);
    // The unpacked size of each entry, in the directory.
    for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 1)) {
      lying.writeUInt32LE(10, at + 24);
    }
    expect(await openProblem(lying, limits)).toEqual({
      code: 'tooLarge',
      part: 'xl/workbook.xml',
      unit: 'bytes',
      limit: 1_000_000,
    });
  });

  test('leaves out the sheet that it is, and says so', async () => {
    const bomb = withParts(good, {
      'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(20_000_000)}</worksheet>`,
    });
    expect((await (await open(bomb, limits)).read()).problems).toEqual([
      {
        sheet: 'Blad1',
        problem: { code: 'tooLarge', part: 'xl/worksheets/sheet1.xml', unit: 'bytes', limit: 1_000_000 },
      },
    ]);
  });

  test('counts cells too, and the blanks before them', async () => {
    const wide = Array.from(
      { length: 100 },
      (_, row) => `<row r="${row + 1}"><c r="XFD1"><v>1</v></c></row>`,
    ).join('');
    const workbook = await open(zipParts(oneSheetParts(`<sheetData>${wide}</sheetData>`)), {
      ...limits,
      cells: 1_000_000,
    });
    expect((await workbook.read()).problems[0]?.problem).toMatchObject({ code: 'tooLarge', unit: 'cells' });
  });
});

describe('a sheet that cannot be read', () => {
  test.each([
    ['is broken XML', '<worksheet><sheetData></worksheet>', 'xml'],
    ['has a document type', '<!DOCTYPE worksheet><worksheet/>', 'doctype'],
    ['names a text that is not there', '<worksheet><c t="s"><v>7</v></c></worksheet>', 'content'],
    ['has a row beyond the last', '<worksheet><row r="1048577"/></worksheet>', 'content'],
    ['has a column beyond the last', '<worksheet><row r="1"><c r="XFE1"/></row></worksheet>', 'content'],
  ])('because it %s is left out, and the others are read', async (_, xml, reason) => {
    const both = withParts(good, {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Trasig" r:id="rId9"/><sheet name="Blad1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
        { id: 'rId9', kind: 'worksheet', target: 'worksheets/sheet9.xml' },
      ]),
      'xl/worksheets/sheet9.xml': xml,
    });
    const { sheets, problems } = await (await open(both)).read();
    expect(sheets.map(({ name }) => name)).toEqual(['Blad1']);
    expect(problems).toEqual([
      { sheet: 'Trasig', problem: { code: 'damaged', part: 'xl/worksheets/sheet9.xml', reason } },
    ]);
  });
});

test('the baseline of the benchmark counts rows and cells', () => {
  expect(scanPackage(good)).toEqual({ rows: 1, cells: 1 });
});
