import { neededLedgerFields } from '../../src/domain/funds/ledgerFinding';
import { neededRuleFields } from '../../src/domain/funds/ruleFinding';
import { en as ledgerEn } from '../../src/reports/messages/fundLedger/en';
import { sv as ledgerSv } from '../../src/reports/messages/fundLedger/sv';
import { en as rulesEn } from '../../src/reports/messages/fundRules/en';
import { sv as rulesSv } from '../../src/reports/messages/fundRules/sv';
import { en as sheetsEn } from '../../src/reports/messages/fundSheets/en';
import { sv as sheetsSv } from '../../src/reports/messages/fundSheets/sv';

type Messages = Readonly<Record<string, string>>;

const placeholders = (message = ''): readonly (string | undefined)[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each<[string, Messages, Messages]>([
  ['of rules', rulesSv, rulesEn],
  ['of the ledger', ledgerSv, ledgerEn],
  ['on our sheets', sheetsSv, sheetsEn],
])('the messages %s', (_, sv, en) => {
  test('are the same ones in both languages, in the same order, with the same values', () => {
    expect(Object.keys(en)).toEqual(Object.keys(sv));
    for (const [key, message] of Object.entries(sv)) {
      expect(message).not.toBe('');
      expect(en[key]).not.toBe('');
      expect({ key, values: placeholders(en[key]) }).toEqual({ key, values: placeholders(message) });
    }
  });
});

test('a column that is missing is called what its heading is called', () => {
  for (const field of neededRuleFields) {
    expect(rulesSv[`column_${field}`]).toBe(sheetsSv[`rule_${field}`]);
    expect(rulesEn[`column_${field}`]).toBe(sheetsEn[`rule_${field}`]);
  }
  for (const field of [...neededLedgerFields, 'unit'] as const) {
    expect(ledgerSv[`column_${field}`]).toBe(sheetsSv[`ledger_${field}`]);
    expect(ledgerEn[`column_${field}`]).toBe(sheetsEn[`ledger_${field}`]);
  }
});
