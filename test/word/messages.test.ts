import { en } from '../../src/word/messages/en';
import { sv } from '../../src/word/messages/sv';

test('the texts of a new document are the same ones in both languages, with the same values', () => {
  const placeholders = (message: string): readonly string[] => message.match(/\{\w+\}/g) ?? [];
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  expect(Object.values(en).map(placeholders)).toEqual(Object.values(sv).map(placeholders));
});
