import { scrollScale } from '../../../src/workbench/grid/scrollScale';

const rowHeight = 24;
const size = 700;

test('a sheet of some thousand rows is scrolled pixel by pixel', () => {
  const { height, toContent, toScrolled } = scrollScale(10_000 * rowHeight, size);
  expect(height).toBe(10_000 * rowHeight);
  expect(toContent(1234)).toBe(1234);
  expect(toScrolled(1234)).toBe(1234);
});

test('a sheet of as many rows as Excel has is no higher than browsers can make it, and is scrolled to its end', () => {
  const content = 1_048_576 * rowHeight;
  const { height, toContent, toScrolled } = scrollScale(content, size);
  expect(height).toBeLessThan(17_000_000);
  expect(toContent(0)).toBe(0);
  expect(toContent(height - size)).toBeCloseTo(content - size, 3);
  expect(toContent(toScrolled(12_345_678))).toBeCloseTo(12_345_678, 3);
});
