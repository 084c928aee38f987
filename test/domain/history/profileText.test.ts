import { Decimal } from '../../../src/domain/decimal';
import { profileText, readProfile } from '../../../src/domain/history/profileText';
import { yearPart } from '../../../src/domain/history/periodProfile';

const eleven = Array.from({ length: 11 }, () => '8');

test.each<[string, string]>([
  ['a list with commas', [...eleven, '12'].join(',')],
  ['a list with commas and spaces', [...eleven, '12'].join(', ')],
  ['a list with semicolons', [...eleven, '12'].join(';')],
  ['a line each, the last one ended', `${[...eleven, '12'].join('\r\n')}\r\n`],
  ['cells of a row', [...eleven, '12'].join('\t')],
  ['per cent', [...eleven, '12'].map((share) => `${share} %`).join(';')],
])('%s is read as twelve shares', (_, text) => {
  expect(readProfile(text)).toEqual({ ok: true, shares: [...eleven, '12'].map((one) => new Decimal(one)) });
});

test.each<[string, string, string]>([
  ['semicolons', [...eleven, '8,5'].join('; '), '8,5'],
  ['spaces', [...eleven, '8,5'].join(' '), '8,5'],
  ['kronor in thousands', [...eleven, '1 200 000,50'].join(';'), '1200000,5'],
])('a comma is a decimal sign between %s', (_, text, last) => {
  const read = readProfile(text);
  expect(read.ok && profileText(read.shares)).toBe([...eleven, last].join('; '));
});

test.each<[string, object]>([
  ['', { code: 'count', count: 0 }],
  [eleven.join(';'), { code: 'count', count: 11 }],
  [[...eleven, '8', '8'].join(','), { code: 'count', count: 13 }],
  [[...eleven, 'åtta'].join(';'), { code: 'notNumber', text: 'åtta' }],
  [['8', '', ...eleven.slice(1)].join(';'), { code: 'notNumber', text: '' }],
  [[...eleven, '-8'].join(';'), { code: 'negative' }],
  [Array.from({ length: 12 }, () => '0').join(';'), { code: 'empty' }],
])('%j is refused, with what is wrong', (text, problem) => {
  expect(readProfile(text)).toEqual({ ok: false, problem });
});

test('shares are parts of their sum, whatever it is: no öre is lost', () => {
  const read = readProfile('1;1;1;1;1;1;1;1;1;1;1;2');
  if (!read.ok) throw new Error(read.problem.code);
  const part = yearPart({ from: '2017-01', to: '2017-03' }, '2017-01', { row: null, shares: read.shares });
  expect([part.times.toFixed(), part.over.toFixed()]).toEqual(['3', '13']);
});
