import { parseNumberText, separatorUse, type SeparatorUse } from '../../../src/reading/cells/numberText';

const swedish: SeparatorUse = { dot: 'thousands', comma: 'decimal' };

describe('a text that is a number is read as printed', () => {
  it.each([
    ['8 054', '8054', 0],
    ['374\u00A0545', '374545', 0],
    ['1\u202F513,3', '1513.3', 1],
    ['2\u20094', null, 0],
    ['-0,3', '-0.3', 1],
    ['\u22120,3', '-0.3', 1],
    ['– 614', '-614', 0],
    ['– 4 646', '-4646', 0],
    ['1 234-', '-1234', 0],
    ['(12,5)', '-12.5', 1],
    ['+5', '5', 0],
    ['-', '0', 0],
    ['–', '0', 0],
    ['-0', '0', 0],
    ['-0,0', '0.0', 1],
    ['1.234', '1234', 0],
    ['1.234.567', '1234567', 0],
    ['1.234,5', '1234.5', 1],
    ['1,234.5', '1234.5', 1],
    ['0.7', '0.7', 1],
    ['12.50', '12.50', 2],
    ['-7719', '-7719', 0],
    ['12,3 mnkr', '12.3', 1],
    ['kr 1 200', '1200', 0],
    ['12345678901234567,89', '12345678901234567.89', 2],
  ])('%s', (written, digits, decimals) => {
    const read = parseNumberText(written, swedish);
    if (digits === null) expect(read.kind).toBe('text');
    else expect(read).toMatchObject({ kind: 'number', digits, decimals });
  });
});

describe('a footnote mark is kept apart from the number', () => {
  it.each([
    ['12,3*', '12.3', '*'],
    ['12,3 1)', '12.3', '1)'],
    ['12,31)', '12.3', '1)'],
    ['322,2²', '322.2', '²'],
    ['1 2345', '1234', '5'],
    ['45 **', '45', '**'],
  ])('%s', (written, digits, footnote) => {
    expect(parseNumberText(written, swedish)).toMatchObject({ digits, footnote: { mark: footnote } });
  });
});

describe('what is no amount is not read as one', () => {
  it.each([
    '40 000 – 80 000*',
    'röd',
    '1 2 3',
    '2017-08-31',
    '1e3',
    '0x10',
    'Infinity',
    '12 34',
    '',
    '1,2,3',
  ])('%s', (written) => {
    expect(parseNumberText(written, swedish).kind).toBe('text');
  });
  it.each(['3,7 %', '– 5,7 %', '100%'])('%s is a percentage', (written) => {
    expect(parseNumberText(written, swedish).kind).toBe('percent');
  });
});

describe('a dot before three digits is decided by the rest of the table', () => {
  it.each<[string, string[], 'thousands' | 'decimal', boolean]>([
    ['several dots', ['1.234', '1.234.567'], 'thousands', true],
    ['a decimal comma elsewhere', ['1.234', '12,5'], 'thousands', true],
    ['a leading zero', ['0.234', '1.234'], 'decimal', true],
    ['another number of decimals', ['1.234', '12.5'], 'decimal', true],
    ['plain numbers below a thousand', ['1.234', '567', '-12'], 'thousands', true],
    ['nothing', ['1.234', '2.345'], 'thousands', false],
  ])('%s', (_why, texts, dot, decided) => {
    const { use, undecided } = separatorUse(texts, false);
    expect(use.dot).toBe(dot);
    expect(undecided === null).toBe(decided);
  });
});
