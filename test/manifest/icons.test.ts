import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isTransparentPng, pngSize } from './pngSize';

const folder = join('assets', 'icons');
const files = readdirSync(folder);
const drawn = [16, 32, 64, 80].flatMap((size) =>
  ['reconcile', 'import', 'document', 'update'].map((name) => [`${name}-${size}.png`, size] as const),
);

test.each(drawn)('%s is as large as its name says, and shows the ribbon around its corners', (file, size) => {
  expect(pngSize(join(folder, file))).toEqual([size, size]);
  expect(isTransparentPng(join(folder, file))).toBe(true);
});

test.each(drawn)(
  '%s has its drawing: one of its own at 16 pixels, else the one for larger sizes',
  (file, size) => {
    const svg = size === 16 ? file.replace('.png', '.svg') : file.replace(`-${size}.png`, '.svg');
    expect([svg, existsSync(join(folder, svg))]).toEqual([svg, true]);
  },
);

test('no picture is left over', () => {
  expect(files.filter((file) => file.endsWith('.png')).sort()).toEqual(drawn.map(([file]) => file).sort());
});
