import { namesFor, parseTemplate } from '../../../src/reports/board/sentences/parseTemplate';
import { sentenceKinds } from '../../../src/reports/board/partKind';
import { en } from '../../../src/reports/messages/board/en';
import { sv } from '../../../src/reports/messages/board/sv';
import { en as documentEn } from '../../../src/reports/messages/document/en';
import { sv as documentSv } from '../../../src/reports/messages/document/sv';
import { defaultTemplate } from '../../../src/reports/messages/sentences/defaultTemplate';
import { sentenceNames } from '../../../src/reports/messages/sentences/sentenceNames';

const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([
  ['the parts of a board document', sv, en],
  ['a board document on the command line', documentSv, documentEn],
] as const)('the messages on %s', (_, swedish, english) => {
  test('are the same ones in both languages, in the same order', () => {
    expect(Object.keys(english)).toEqual(Object.keys(swedish));
  });

  test.each(Object.entries<string>(swedish))(
    '%s says something in both languages, with the same values',
    (key, message) => {
      const translated = new Map(Object.entries<string>(english)).get(key) ?? '';
      expect(message).not.toBe('');
      expect(translated).not.toBe('');
      expect(placeholders(translated)).toEqual(placeholders(message));
    },
  );
});

describe.each(sentenceKinds)('the sentences of %s', (kind) => {
  const read = (language: 'sv' | 'en') => parseTemplate(defaultTemplate(kind, language), kind);
  const shapes = (language: 'sv' | 'en') => {
    const parsed = read(language);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.alternatives.map((pieces) =>
      pieces.flatMap((piece) =>
        piece.kind === 'value' ? [`${piece.isSigned ? '+' : ''}${piece.name}`] : [],
      ),
    );
  };

  test('state the same figures in both languages', () => {
    expect(shapes('en')).toEqual(shapes('sv'));
  });

  test.each(['sv', 'en'] as const)('name what they state in their own language (%s)', (language) => {
    const known = new Set<string>(namesFor(kind).map((name) => sentenceNames[name][language]));
    const used = [...defaultTemplate(kind, language).matchAll(/\{\+?([^{}]+)\}/g)].map(
      ([, name = '']) => name,
    );
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});

test('no two things that can be filled in are called the same', () => {
  const names = Object.values(sentenceNames).flatMap(({ sv: swedish, en: english }) => [
    ...new Set([swedish.toLowerCase(), english.toLowerCase()]),
  ]);
  expect(new Set(names).size).toBe(names.length);
});
