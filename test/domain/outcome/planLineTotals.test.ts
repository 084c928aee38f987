import { fileOf, newAmounts, planOf, rowNamed, targetOf, unmatchedTexts } from './outcomeFiles';
import { klkStatement } from './seedTables';

const statement = `
  Intäkter (inkl överskott) | - | 208684
  Övrigt (inkl överskott) | - | 8684
  Kostnader | - | -186010
  Varav personal | - | -52035
  Lokaler | - | -4743
  Köp av tjänster | - | -128126
  Övrigt | - | -1106
  Resultat | - | 22674`;

const planned = (lines: string): ReturnType<typeof planOf> =>
  planOf(fileOf(lines, { unit: 'tkr' }), [klkStatement]);

describe('a file that is the report’s own statement', () => {
  const plan = planned(statement);
  const target = targetOf(plan);

  test('fills each row, totals by their parts, and the part that it left out by what its total leaves', () => {
    expect(newAmounts(target)).toEqual({
      'Intäkter (inkl överskott)': '208684',
      'Varav kommunbidrag': '200000',
      'Övrigt (inkl överskott)': '8684',
      Kostnader: '-186010',
      'Varav personal': '-52035',
      Lokaler: '-4743',
      'Köp av tjänster': '-128126',
      Övrigt: '-1106',
      Resultat: '22674',
    });
    expect(rowNamed(target, 'Varav kommunbidrag').basis).toEqual({ kind: 'remainder' });
    expect(plan.unmatched).toEqual([]);
  });

  test('counts no krona twice', () => {
    const [files, written] = [target.control.files, target.control.written].map((each) => each.toFixed());
    expect([files, written]).toEqual(['22674000', '22674000']);
  });
});

test.each([
  ['rounding is no amount', '-186011', []],
  ['what the rows do not add up to is told', '-196010', ['unit Kostnader: ambiguous -10000000']],
])('of a total and all its parts %s', (_, total, expected) => {
  const plan = planned(statement.replace('Kostnader | - | -186010', `Kostnader | - | ${total}`));
  const costs = unmatchedTexts(plan).filter((text) => text.includes('Kostnader'));
  expect(costs).toEqual(expected);
  expect(newAmounts(targetOf(plan))).toMatchObject({ Kostnader: '-186010' });
});

test('a line of another name is not given to the row that lacks one as well', () => {
  const plan = planned(statement.replace('Köp av tjänster', 'Konsultstöd'));
  expect(newAmounts(targetOf(plan))).toMatchObject({ 'Köp av tjänster': '-' });
  expect(unmatchedTexts(plan)).toContain('unit Konsultstöd: noRow -128126000');
  expect(targetOf(plan).control.files.minus(targetOf(plan).control.written).toFixed()).not.toBe('0');
});

test('costs without a minus are given one, and it is told', () => {
  const plan = planned(statement.replaceAll('| -', '| ').replaceAll('|  |', '| - |'));
  expect(newAmounts(targetOf(plan))).toMatchObject({
    'Varav kommunbidrag': '200000',
    Kostnader: '-186010',
    'Varav personal': '-52035',
    Resultat: '22674',
  });
  expect(plan.warnings).toEqual([{ code: 'costsTurned' }]);
  expect(planned(statement).warnings).toEqual([]);
});

test('a total alone is asked about', () => {
  const plan = planned('Kostnader | - | -186010\nKommunbidrag | - | 200000');
  expect(unmatchedTexts(plan)).toEqual(['unit Kostnader: ambiguous -186010000']);
});
