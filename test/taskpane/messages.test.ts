import { textsIn } from '../../src/reports/messages/texts';
import type { Language } from '../../src/reports/messages/textsOf';
import { en } from '../../src/taskpane/messages/en';
import { en as outcomeEn } from '../../src/taskpane/messages/outcome/en';
import { outcomeTextsIn } from '../../src/taskpane/messages/outcome/outcomeTexts';
import { en as documentEn } from '../../src/taskpane/messages/document/en';
import { sv as documentSv } from '../../src/taskpane/messages/document/sv';
import { en as fundEn } from '../../src/taskpane/messages/funds/en';
import { sv as fundSv } from '../../src/taskpane/messages/funds/sv';
import { en as importEn } from '../../src/taskpane/messages/import/en';
import { sv as importSv } from '../../src/taskpane/messages/import/sv';
import { sv as outcomeSv } from '../../src/taskpane/messages/outcome/sv';
import { sv } from '../../src/taskpane/messages/sv';

const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([
  ['the pane', sv, en],
  ['an outcome', outcomeSv, outcomeEn],
  ['an import', importSv, importEn],
  ['funds', fundSv, fundEn],
  ['the board document', documentSv, documentEn],
])(
  'the messages of %s',
  (_, swedish: Readonly<Record<string, string>>, english: Readonly<Record<string, string>>) => {
    test('are the same ones in both languages, in the same order', () => {
      expect(Object.keys(english)).toEqual(Object.keys(swedish));
    });

    test.each(Object.keys(swedish))('%s says something in both languages, with the same values', (key) => {
      expect(swedish[key]).not.toBe('');
      expect(english[key]).not.toBe('');
      expect(placeholders(english[key]!)).toEqual(placeholders(swedish[key]!));
    });
  },
);

test.each([
  ['an outcome', outcomeSv],
  ['an import', importSv],
  ['funds', fundSv],
  ['the board document', documentSv],
])('no message of %s takes the place of one of the pane', (_, messages) => {
  expect(Object.keys(messages).filter((key) => key in sv)).toEqual([]);
});

test.each<Language>(['sv', 'en'])(
  'the sheets that are announced bear the names that are written (%s)',
  (language) => {
    const { say } = outcomeTextsIn(language);
    const reports = textsIn(language);
    expect([say('summarySheet'), say('reconciliationSheet')]).toEqual([
      reports.say('summaryTitle'),
      reports.say('reconciliationTitle'),
    ]);
  },
);
