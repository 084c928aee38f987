import { en } from '../../src/workbench/messages/en';
import { sv } from '../../src/workbench/messages/sv';

const keys = Object.keys(sv) as (keyof typeof sv)[];

function placeholders(message: string): readonly string[] {
  return [...message.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}

test('the workbench says the same things in Swedish and English', () => {
  expect(Object.keys(en)).toEqual(keys);
});

test.each(keys)('%s has the same values to fill in in both languages', (key) => {
  expect(placeholders(en[key])).toEqual(placeholders(sv[key]));
  expect(en[key].trim()).not.toBe('');
});
