import fc from 'fast-check';
import { Decimal } from '../../../src/domain/decimal';
import { parseNumberText } from '../../../src/reading/cells/numberText';
import { encoded, encodings, readBytes, readText } from '../outcomeFiles';

const text = [
  'Utfall januari - augusti 2017; tkr',
  'Ansvar;Ansvar (T);Konto;Konto (T);Utfall;Budget 2017',
  '1003;Löner;3010;Avgifter;1 500,00;2 000',
  '1003;Löner;5010;"Löner; lärare";-12 000,50;-18 000',
  '1004;Växel;5010;Löner;-8 000,00;-12 000',
  'Summa;;;;-18 500,50;-28 000',
  '',
].join('\r\n');

/** All amounts that a cell, or cells that a lost separator joined, may be read as. */
function amountsIn(written: string): readonly Decimal[] {
  return [...written.matchAll(/[-−(]?\d[\d \u00A0.,']*-?/g)].flatMap(([found]) =>
    (['thousands', 'decimal'] as const).flatMap((dot) => {
      const read = parseNumberText(found, { dot, comma: 'decimal' });
      return read.kind === 'number' ? [new Decimal(read.digits)] : [];
    }),
  );
}

/** The text has three rows of figures: whether a figure is the sum of at most three of the amounts, of either sign. */
function isSumOf(amounts: readonly Decimal[], value: Decimal): boolean {
  const whole = [new Decimal(0), ...amounts].flatMap((amount) => {
    const scaled = amount.times(10_000).toNumber();
    return [scaled, -scaled];
  });
  const singles = [...new Set(whole)];
  const wanted = value.times(10_000).toNumber();
  const known = new Set(singles);
  return singles.some((one) => singles.some((other) => known.has(wanted - one - other)));
}

describe('a damaged text', () => {
  test('cut at any byte is refused, or gives no amount that does not begin one of the file’s', async () => {
    const bytes = encoded(text, 'windows-1252');
    for (let end = 0; end < bytes.length; end++) {
      const result = await readBytes(bytes.subarray(0, end));
      if (!result.ok) continue;
      for (const { value } of result.file.figures) {
        const digits = value.abs().toString().replace('.', '');
        expect(text.replace(/[ ,]/g, '')).toContain(digits);
      }
    }
  });

  test('changed anywhere is read or refused, and every figure is the sum of amounts that stand in it', async () => {
    const change = fc.record({
      at: fc.nat(text.length - 1),
      kind: fc.constantFrom('insert', 'delete', 'replace', 'double'),
      with: fc.constantFrom(
        ';',
        '"',
        '\n',
        '\t',
        '0',
        '9',
        '-',
        ',',
        '.',
        'å',
        '\u00A0',
        '(',
        '%',
        'Summa',
        '\uFFFD',
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...encodings),
        async (changes, encoding) => {
          const mutated = changes.reduce((written, { at, kind, with: by }) => {
            if (kind === 'insert') return written.slice(0, at) + by + written.slice(at);
            if (kind === 'delete') return written.slice(0, at) + written.slice(at + 1);
            if (kind === 'double') return written.slice(0, at) + written.slice(Math.max(0, at - 20));
            return written.slice(0, at) + by + written.slice(at + 1);
          }, text);
          const result = await readText(mutated, { encoding });
          if (!result.ok) return;
          const amounts = amountsIn(mutated);
          for (const { value } of result.file.figures) expect(isSumOf(amounts, value)).toBe(true);
        },
      ),
      { numRuns: 200, seed: 20170831 },
    );
  });

  test.each([
    [
      'a comma too many in an amount',
      'Ansvar,Konto,Utfall 2017-08,Budget\n1003,5010,-12,000,-18\n1004,5010,-8,-12\n1005,5010,-7,-9\n',
      2,
    ],
    [
      'a separator too many',
      'Ansvar;Konto;Utfall 2017-08;Budget\n1003;5010;-8;-12\n1004;;5010;-12;-18\n1005;5010;-7;-9\n',
      3,
    ],
  ])('with %s on a row is refused, with its line, as its amounts have moved', async (_, damaged, line) => {
    const result = await readText(damaged);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'tooManyFields', fields: 5, headings: 4 },
      place: { kind: 'line', line },
    });
  });

  test('with a comment after each row, under no heading, is read', async () => {
    const result = await readText(
      'Ansvar;Konto;Utfall 2017-08\n1003;5010;-8;ok\n1004;5010;-9;ok\n1005;5010;-7;\n',
    );
    expect(result.ok && result.file.figures.length).toBe(3);
  });

  test.each([
    ['one that the next row’s closes', '1003;"Kostnad;5010;-8\n1004;"Lön";5010;-9\n1005;Lön;5010;-7\n'],
    ['one that rows further down close', '1003;"Kostnad;5010;-8\n1004;Lön;5010;-9\n1005;"Lön";5010;-7\n'],
  ])('with a stray quotation mark, %s, is refused, with the line that it stands on', async (_, rows) => {
    const result = await readText(`Ansvar;Ansvar (T);Konto;Utfall 2017-08\n${rows}`);
    const place = { kind: 'line', line: 2 };
    expect(result).toEqual({ ok: false, problem: { code: 'strayQuotation' }, place });
  });

  test('with a quoted name over two lines is read', async () => {
    const result = await readText('Ansvar (T);Konto;Utfall 2017-08\n"Lön;\nkontor";5010;-8\nHR;5010;-9\n');
    expect(result.ok && result.file.figures.map(({ unit }) => unit?.name)).toEqual(['Lön; kontor', 'HR']);
  });

  test('with most of a month’s amounts unreadable has each of them named, not the column dropped', async () => {
    const rows = ['1003;5010;-8,0;-4?0,1', '1004;5010;-9,0;-4?1,2', '1005;5010;-7,5;-12,0'];
    const result = await readText(['Ansvar;Konto;Utfall jul 2017;Utfall aug 2017', ...rows, ''].join('\n'));
    const unreadable = result.ok
      ? result.file.notes.flatMap(({ note }) => (note.code === 'cellUnreadable' ? [note.text] : []))
      : [];
    expect(unreadable).toEqual(['-4?0,1', '-4?1,2']);
  });

  test.each(['-8,5²', '±8,5', '-8,123456789'])(
    'with %s for an amount has it read, and named as doubtful',
    async (written) => {
      const result = await readText(`Ansvar;Konto;Utfall 2017-08\n1003;5010;${written}\n1004;5010;-9,0\n`);
      const note = { code: 'amountDoubtful', text: written };
      expect(result.ok && result.file.notes).toContainEqual({ note, place: { kind: 'line', line: 2 } });
    },
  );

  test('with its header in the midst of the rows has those above it named as left out', async () => {
    const above = ['1003;5010;-8', '1004;5010;-9', '1005;5010;-7', '1006;5010;-6'];
    const result = await readText([...above, 'Ansvar;Konto;Utfall 2017-08', '1007;5010;-5', ''].join('\n'));
    const note = { code: 'tableLeftOut', heading: '1003, 5010, -8' };
    expect(result.ok && result.file.notes).toContainEqual({ note, place: { kind: 'line', line: 1 } });
  });

  test('with a unit that has only an amount without an account has its row named as left out', async () => {
    const result = await readText('Ansvar;Konto;Utfall 2017-08\n1003;5010;-8\n1004;;-9\n');
    const note = { code: 'rowLeftOut', label: '1004', reason: 'noKey' };
    expect(result.ok && result.file.notes).toContainEqual({ note, place: { kind: 'line', line: 3 } });
  });
});
