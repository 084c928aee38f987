import { en } from '../../src/reports/messages/en';
import { sv } from '../../src/reports/messages/sv';
import { textsIn } from '../../src/reports/messages/texts';

const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the messages', () => {
  test('are the same ones in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(sv));
  });

  test.each(Object.keys(sv) as (keyof typeof sv)[])(
    '%s says something in both languages, with the same values',
    (key) => {
      expect(sv[key]).not.toBe('');
      expect(en[key]).not.toBe('');
      expect(placeholders(en[key])).toEqual(placeholders(sv[key]));
    },
  );

  test('a value that looks like a placeholder stays as it is', () => {
    expect(textsIn('sv').say('file_missing', { file: '{file}{x}.csv' })).toBe('{file}{x}.csv finns inte.');
  });

  test('a value that turns the direction of writing does not turn what is said after it', () => {
    expect(textsIn('sv').say('file_missing', { file: 'a\u202Eb.csv' })).toBe('a<U+202E>b.csv finns inte.');
  });
});
