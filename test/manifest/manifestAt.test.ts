import { readFileSync } from 'node:fs';
import { manifestAt } from '../../build/manifestAt';

const text = readFileSync('manifest.xml', 'utf8');
const development = 'https://localhost:3000/';

test.each([
  'https://example.org',
  'https://example.org/avstam',
  'https://example.org:8443/a/b',
  'https://example.org/$$',
])('a build for %s has it everywhere, and nothing else is changed', (origin) => {
  const built = manifestAt(text, origin);
  expect(built).not.toContain('localhost');
  expect(built.split(`${origin}/`)).toEqual(text.split(development));
});

test('a build without an address has that of npm run excel', () => {
  expect(manifestAt(text)).toBe(text);
});

test.each([
  'http://example.org',
  'https://example.org/',
  'https://example.org/avstam/',
  'https://',
  'example.org',
  'https://a b',
  'https://a?x',
  'https://a#x',
  'https://a&b',
  'https://a"b',
  'https://a<b',
  '',
  // What webpack gives for `--env origin` without a value.
  'true',
])('%j is refused as an address, and the message says how one is written', (origin) => {
  expect(() => manifestAt(text, origin)).toThrow(
    `origin must be an https address without a slash at its end, not ${origin}`,
  );
});
