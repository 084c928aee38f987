import { fileExtension, fileKind } from '../../src/importing/fileKind';

const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0]);
const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const text = new TextEncoder().encode('Enhet;Utfall\nA;1');
const noise = Uint8Array.from([0, 1, 2, 3, 0, 5]);

describe('what a file is', () => {
  test.each([
    ['a package named .xlsx is a workbook', zip, 'a.xlsx', { kind: 'workbook' }],
    ['a package named .XLSM is a workbook', zip, 'a.XLSM', { kind: 'workbook' }],
    ['a package without an extension is a workbook', zip, 'a', { kind: 'workbook' }],
    [
      'an old container named .xlsx may be encrypted, which the workbook tells',
      compound,
      'a.xlsx',
      { kind: 'workbook' },
    ],
    ['text named .csv is text', text, 'a.csv', { kind: 'text' }],
    ['text without an extension is text', text, 'a', { kind: 'text' }],
    ['.xls must be saved as .xlsx', compound, 'a.xls', { kind: 'otherFormat', extension: 'xls' }],
    ['.xlsb must be saved as .xlsx', zip, 'a.xlsb', { kind: 'otherFormat', extension: 'xlsb' }],
    ['.ods must be saved as .xlsx', zip, 'a.ods', { kind: 'otherFormat', extension: 'ods' }],
    [
      'text named .xlsx is misnamed',
      text,
      'a.xlsx',
      { kind: 'misnamed', extension: 'xlsx', content: 'text' },
    ],
    ['text named .xls is misnamed', text, 'a.xls', { kind: 'misnamed', extension: 'xls', content: 'text' }],
    [
      'noise named .xlsx is misnamed',
      noise,
      'a.xlsx',
      { kind: 'misnamed', extension: 'xlsx', content: 'other' },
    ],
    [
      'a package named .csv is misnamed',
      zip,
      'a.csv',
      { kind: 'misnamed', extension: 'csv', content: 'workbook' },
    ],
    ['a .pdf is unknown', text, 'a.pdf', { kind: 'unknown' }],
    ['an empty file is empty, whatever its name', new Uint8Array(), 'a.xlsx', { kind: 'empty' }],
  ])('%s', (_, bytes, name, expected) => {
    expect(fileKind(bytes, name)).toEqual(expected);
  });

  test.each([
    ['Delår 2.XLSX', 'xlsx'],
    ['a.b.csv', 'csv'],
    ['utan', ''],
    ['mapp.d/utan', ''],
  ])('the extension of %s is %j', (name, extension) => {
    expect(fileExtension(name)).toBe(extension);
  });
});
