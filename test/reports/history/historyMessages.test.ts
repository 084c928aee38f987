import { en } from '../../../src/reports/messages/history/en';
import { sv } from '../../../src/reports/messages/history/sv';

const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('the messages on the history are the same ones in both languages, in the same order', () => {
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

test.each([sv, en])('each language has a name for every month', ({ monthNames }) => {
  expect(new Set(monthNames.split(' ')).size).toBe(12);
});
