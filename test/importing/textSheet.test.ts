import { readTextSheet } from '../../src/importing/textSheet';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
};
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function cellsOf(bytes: Uint8Array) {
  const result = readTextSheet(bytes, 'Blad');
  if (!result.ok) throw new Error(result.problem);
  return result.sheet.rows.map((row) => row?.values);
}

describe('the encoding of a text file', () => {
  const text = 'Välfärd;Prognos\nÅtgärd – “plan”;1 234,5';
  const expected = [
    ['Välfärd', 'Prognos'],
    ['Åtgärd – “plan”', '1 234,5'],
  ];
  // Windows-1252 puts the dash and the quotation marks where Latin-1 has control characters.
  const windows1252 = latin1(text.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'));

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', joined([0xef, 0xbb, 0xbf], utf8(text))],
    ['Windows-1252', windows1252],
    ['UTF-16 little-endian', utf16(text, false)],
    ['UTF-16 little-endian with a byte order mark', joined([0xff, 0xfe], utf16(text, false))],
    ['UTF-16 big-endian', utf16(text, true)],
    ['UTF-16 big-endian with a byte order mark', joined([0xfe, 0xff], utf16(text, true))],
  ])('%s is read as what was written', (_, bytes) => {
    expect(cellsOf(bytes)).toEqual(expected);
  });

  test('the euro sign of Windows-1252 is a euro sign', () => {
    expect(cellsOf(latin1('a;b\nå;\x80'))).toEqual([
      ['a', 'b'],
      ['å', '€'],
    ]);
  });
});

describe('the separator of a text file', () => {
  test.each<[string, string, readonly (readonly (string | null)[])[]]>([
    [
      'tabs, with decimal commas',
      'Enhet\tUtfall\tBudget\nA\t1,5\t2,5\nB\t0,1\t-2,0',
      [
        ['Enhet', 'Utfall', 'Budget'],
        ['A', '1,5', '2,5'],
        ['B', '0,1', '-2,0'],
      ],
    ],
    [
      'semicolons, with decimal commas',
      'Enhet;Utfall\nA;1,5\nB;2,5',
      [
        ['Enhet', 'Utfall'],
        ['A', '1,5'],
        ['B', '2,5'],
      ],
    ],
    [
      'semicolons, with a comma in every label',
      'a, b;Utfall\nc, d;1,5\ne, f;2,5',
      [
        ['a, b', 'Utfall'],
        ['c, d', '1,5'],
        ['e, f', '2,5'],
      ],
    ],
    [
      'commas, with decimal points',
      'Unit,Outcome,Budget\nA,1.5,2.5\nB,100,200',
      [
        ['Unit', 'Outcome', 'Budget'],
        ['A', '1.5', '2.5'],
        ['B', '100', '200'],
      ],
    ],
    [
      'commas, with a semicolon in a label',
      'Unit,Outcome\n"A; B",1.5\nC,2.5',
      [
        ['Unit', 'Outcome'],
        ['A; B', '1.5'],
        ['C', '2.5'],
      ],
    ],
    [
      'commas, with quoted decimal commas',
      'Enhet,Utfall\nA,"1,5"\nB,"2,5"',
      [
        ['Enhet', 'Utfall'],
        ['A', '1,5'],
        ['B', '2,5'],
      ],
    ],
    [
      'semicolons, under a title with commas',
      'Alla belopp i tkr, om inget annat anges, avrundade\n\nEnhet;Utfall;Budget\nA;1;2\nB;3;4',
      [
        ['Alla belopp i tkr, om inget annat anges, avrundade'],
        [null],
        ['Enhet', 'Utfall', 'Budget'],
        ['A', '1', '2'],
        ['B', '3', '4'],
      ],
    ],
    [
      'what a first line sep= says, which is no row',
      'sep=;\nEnhet;Utfall\nA;1',
      [
        ['Enhet', 'Utfall'],
        ['A', '1'],
      ],
    ],
  ])('is found: %s', (_, text, expected) => {
    expect(cellsOf(utf8(text))).toEqual(expected);
  });
});

describe('the rows of a text file', () => {
  test.each(['\n', '\r\n', '\r'])('end at any kind of line end: %j', (end) => {
    expect(cellsOf(utf8(['a;b', 'c;1'].join(end)))).toEqual([
      ['a', 'b'],
      ['c', '1'],
    ]);
  });

  test('go on over a line end within quotes, where a doubled quote is one', () => {
    expect(cellsOf(utf8('a;b\r\n"två\r\nrader ""x""";1'))).toEqual([
      ['a', 'b'],
      ['två\nrader "x"', '1'],
    ]);
  });

  test('are counted as in the file, blank ones too', () => {
    expect(cellsOf(utf8('a;b\n\nc;1'))).toEqual([['a', 'b'], [null], ['c', '1']]);
  });
});

describe('a file that is no table', () => {
  test.each([
    ['empty', new Uint8Array(), 'empty'],
    ['blank', utf8(' \n\t\n'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['noise', Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 251), 'binary'],
  ])('%s is refused', (_, bytes, problem) => {
    expect(readTextSheet(bytes, 'Blad')).toEqual({ ok: false, problem });
  });
});
