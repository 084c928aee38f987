import { createHash } from 'node:crypto';
import { readOutcomeFile } from '../../src/importing/readOutcomeFile';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { memorySource } from '../ledger/memorySource';
import { plainReading } from '../ledger/readLedger';
import { userSheet } from '../workbook/sheets';
import { encoded, figureLines, readBytes, readSheets, readText, usable } from './outcomeFiles';

const text = 'Avdelning;Utfall jan-aug 2017\nHR;-100,5\nVäxel;50\n';
const sheet = userSheet('Utfall', [
  ['Avdelning', 'Utfall jan-aug 2017'],
  ['HR', -100.5],
  ['Växel', 50],
]);
const figures = ['HR, outcome 2017-01–2017-08: -100.5', 'Växel, outcome 2017-01–2017-08: 50'];

describe('an outcome file', () => {
  test('is known by its name, its size and its SHA-256', async () => {
    const bytes = encoded(text, 'windows-1252');
    const { identity } = usable(await readBytes(bytes, { name: 'utfall.csv', chunkSize: 5 }));
    const fingerprint = createHash('sha256').update(bytes).digest('hex');
    expect(identity).toEqual({ name: 'utfall.csv', size: bytes.length, fingerprint });
  });

  test('is told by its content, whatever it is called', async () => {
    const workbook = createXlsx([sheet], 'a.xlsx').toBytes();
    expect(figureLines(usable(await readBytes(workbook, { name: 'utfall.csv' })))).toEqual(figures);
    expect(figureLines(usable(await readText(text, { name: 'utfall.xlsx' })))).toEqual(figures);
    expect(figureLines(usable(await readText(text, { name: 'utfall' })))).toEqual(figures);
  });

  test('gives the same figures as text and as workbook', async () => {
    expect(figureLines(usable(await readText(text)))).toEqual(figures);
    expect(figureLines(usable(await readSheets([sheet])))).toEqual(figures);
  });

  test('that is SIE is read as SIE', async () => {
    const sie =
      '#FLAGGA 0\n#SIETYP 1\n#RAR 0 20170101 20171231\n#KONTO 3010 "Avgifter"\n#RES 0 3010 -100.00\n';
    expect(usable(await readText(sie, { name: 'utfall.se' })).format).toBe('sie');
  });

  test('tells how much of it is read, to the end', async () => {
    const told: [number, number][] = [];
    const rows = Array.from({ length: 60_000 }, (_, row) => `Enhet ${row};${row}`);
    const bytes = encoded(['Avdelning;Utfall jan-aug 2017', ...rows].join('\n'), 'utf-8');
    await readOutcomeFile(memorySource('a.csv', bytes, 4096), {
      ...plainReading,
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told.at(-1)).toEqual([bytes.length, bytes.length]);
    expect(told.every(([done, total], index) => done <= total && done >= (told[index - 1]?.[0] ?? 0))).toBe(
      true,
    );
  });

  test('is no longer read when the user ends it, and is let go of', async () => {
    const ending = new AbortController();
    let isClosed = false;
    const endless = {
      name: 'a.csv',
      size: 1e12,
      async *chunks() {
        try {
          yield encoded('Avdelning;Utfall jan-aug 2017\n', 'utf-8');
          for (let row = 0; ; row++) {
            if (row === 50) ending.abort(new Error('enough'));
            yield await Promise.resolve(encoded(`Enhet ${row};1\n`.repeat(2000), 'utf-8'));
          }
        } finally {
          isClosed = true;
        }
      },
    };
    await expect(readOutcomeFile(endless, { ...plainReading, signal: ending.signal })).rejects.toThrow(
      'enough',
    );
    expect(isClosed).toBe(true);
  });

  test('is refused where the source fails', async () => {
    const failing = {
      name: 'a.csv',
      size: 10,
      async *chunks() {
        yield await Promise.resolve(encoded('Avdelning;Utfall', 'utf-8'));
        throw new Error('the disk is gone');
      },
    };
    await expect(readOutcomeFile(failing, plainReading)).rejects.toThrow('the disk is gone');
  });
});

describe('a file of which nothing is used', () => {
  const compound = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
  ]);
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 31) % 251);

  test.each<[string, string, Uint8Array, object]>([
    ['nothing in it', 'a.csv', new Uint8Array(), { code: 'empty' }],
    ['blanks only', 'a.csv', encoded(' \n\n;;\n', 'utf-8').subarray(0, 3), { code: 'empty' }],
    ['a picture', 'a.csv', noise, { code: 'binary' }],
    ['an old workbook', 'a.xls', compound, { code: 'otherFormat', extension: 'xls' }],
    [
      'a package of another program',
      'a.ods',
      createXlsx([sheet], 'a').toBytes(),
      { code: 'otherFormat', extension: 'ods' },
    ],
    ['a printout', 'a.pdf', encoded('%PDF-1.7\n1 0 obj', 'utf-8'), { code: 'otherFormat', extension: 'pdf' }],
    [
      'a web page named .csv',
      'a.csv',
      encoded('<!DOCTYPE html><html><body>Fel</body></html>', 'utf-8'),
      { code: 'webPage' },
    ],
    [
      'a web page named .xls',
      'a.xls',
      encoded('\r\n<html xmlns:o="x"><table><tr><td>1</td></tr></table>', 'utf-8'),
      { code: 'webPage' },
    ],
    [
      'a cut workbook',
      'a.xlsx',
      createXlsx([sheet], 'a').toBytes().subarray(0, 900),
      { code: 'damagedWorkbook', reason: 'damaged' },
    ],
    ['prose', 'a.txt', encoded('Hej,\nhär kommer utfallet för 2017.\n', 'utf-8'), { code: 'noOutcome' }],
    ['amounts without a header', 'a.csv', encoded('HR;100\nIT;50\n', 'utf-8'), { code: 'noOutcome' }],
    [
      'a table without amounts',
      'a.csv',
      encoded('Avdelning;Utfall 2017\nHR;\nIT;\n', 'utf-8'),
      { code: 'noOutcome' },
    ],
    ['no year', 'a.csv', encoded('Avdelning;jan;feb;mar\nHR;1;2;3\n', 'utf-8'), { code: 'noPeriod' }],
    [
      'no months, though the year is not over',
      'a.csv',
      encoded('Avdelning;Utfall;Prognos 2017\nHR;1;2\n', 'utf-8'),
      { code: 'noPeriod' },
    ],
    [
      'a quotation that never ends',
      'a.csv',
      encoded('Avdelning;Utfall jan-aug 2017\n"HR;1\nIT;2\n', 'utf-8'),
      { code: 'truncated' },
    ],
    [
      'a last row that breaks off',
      'a.csv',
      encoded('Avdelning;Not;Utfall jan-aug 2017\nHR;;1\nIT;;2\nStab;', 'utf-8'),
      { code: 'truncated' },
    ],
    [
      'a row without end',
      'a.csv',
      encoded(`Avdelning;Utfall jan-aug 2017\n${'x'.repeat(2_500_000)}`, 'utf-8'),
      { code: 'tooLarge', limit: 1_048_576 },
    ],
  ])('%s', async (_, name, bytes, problem) => {
    expect(await readBytes(bytes, { name })).toMatchObject({ ok: false, problem });
  });

  test('is so at a place, where there is one', async () => {
    const rows = 'Avdelning;Utfall jan-aug 2017\nIT;2\n"HR;1\n';
    expect(await readText(rows)).toMatchObject({ place: { kind: 'line', line: 3 } });
  });
});

describe('a period that the user tells', () => {
  test('is used where the table leaves it out', async () => {
    const file = usable(await readText('Avdelning;Utfall;Prognos\nHR;1;2\n', { period: '2017-08' }));
    expect(figureLines(file)).toEqual(['HR, outcome 2017-01–2017-08: 1', 'HR, forecast 2017-01–2017-12: 2']);
  });

  test('gives way to what the table says', async () => {
    const file = usable(await readText('Avdelning;Utfall jan-apr 2016\nHR;1\n', { period: '2017-08' }));
    expect(figureLines(file)).toEqual(['HR, outcome 2016-01–2016-04: 1']);
  });
});
