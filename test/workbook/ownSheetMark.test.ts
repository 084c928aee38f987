import { freeAnchorName, isAnchorName } from '../../src/workbook/ownSheetMark';

test.each([
  ['Avstam_oversikt', true],
  ['Avstam_översikt_2', true],
  [`Avstam_${'a'.repeat(248)}`, true],
  [`Avstam_${'a'.repeat(249)}`, false],
  ['Avstam_', false],
  ['Avstam_a b', false],
  ['Avstam_a-b', false],
  ['Avstam_a!b', false],
  ['avstam_a', false],
  ['_avstam_summary', false],
  ['B7', false],
])('%s names an anchor: %s', (name, takes) => {
  expect(isAnchorName(name)).toBe(takes);
});

test.each([
  ['Avstam_a', ['Avstam_b'], 'Avstam_a'],
  ['Avstam_a', ['AVSTAM_A', 'avstam_a_2'], 'Avstam_a_3'],
  [`Avstam_${'a'.repeat(248)}`, [`Avstam_${'a'.repeat(248)}`], `Avstam_${'a'.repeat(246)}_2`],
])('the free name for %s beside %j is %s', (name, taken, free) => {
  expect(freeAnchorName(name, taken)).toBe(free);
});
