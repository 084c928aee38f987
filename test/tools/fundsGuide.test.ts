import { readFileSync } from 'node:fs';
import { parseLimit } from '../../src/domain/funds/limitText';
import { exampleRuleSets } from '../../src/domain/funds/exampleRuleSets';
import { fundsGuide } from '../../tools/fundsGuide/fundsGuide';

const guide = readFileSync('docs/funds.md', 'utf8');

test('the examples of the guide are what the rules make of them: `npm run guide` brings it up to date', () => {
  expect(fundsGuide(guide)).toBe(guide);
});

test.each(exampleRuleSets.map(({ id }) => id))('the guide tells of the set %s', (id) => {
  expect(guide).toContain(`#### \`${id}\``);
});

describe('a limit is read as the guide writes it', () => {
  const [, table = ''] = /### Limits\n\n((?:\|.*\n)+)/.exec(guide) ?? [];
  const written = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)]);
  test.each(written.map(([, limit = '']) => limit))('%s', (limit) => {
    expect(parseLimit(limit).kind).toBe('limit');
  });
});

test('an amount that somebody changed in the guide is found', () => {
  const changed = guide.replace('carried 3', 'carried 4');
  expect(changed).not.toBe(guide);
  expect(fundsGuide(changed)).toBe(guide);
});

test('a guide without the markers is refused', () => {
  expect(() => fundsGuide('# Funds\n')).toThrow('lacks the markers of rule sets');
});
