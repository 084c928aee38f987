import { exampleRuleSets } from '../../../src/domain/funds/exampleRuleSets';
import { Decimal } from '../../../src/domain/decimal';
import { ledgerChange } from '../../../src/app/fundLedger';
import { fundLedgerSheet } from '../../../src/app/sheets/fundLedgerSheet';
import { fundRulesSheet } from '../../../src/app/sheets/fundRulesSheet';
import type { LedgerEntry } from '../../../src/domain/funds/ledgerEntry';
import { readSourceLedger } from '../../../src/reading/fundSheets/readFundLedger';
import { isRulesSheet, readFundRules } from '../../../src/reading/fundSheets/readFundRules';
import { sheetsOnly } from '../../../src/workbook/workbook';
import { ruleWith } from '../../domain/funds/rules';
import { reconciliation, summary } from '../sheets';
import { type OpenWorkbook, users } from './workbookUnderTest';

/** Names that Excel would make something else of if they were typed. */
const strange = ['=1+1', '@SUM(1)', "'quoted", '-5', '75 %', '2025-01-01', 'TRUE', '1 mnkr', '<b>fet</b>'];
const rules = [
  ...(exampleRuleSets.find(({ id }) => id === 'goteborg_2019_cap')?.rules ?? []),
  ...strange.map((name) =>
    ruleWith({
      name,
      scope: { kind: 'unit', unit: name },
      surplusShare: new Decimal('0.125'),
      from: { year: 2025, month: 1, day: 1 },
      decidedBy: name,
      exemptions: [{ unit: name, share: new Decimal('0.75') }],
      repaymentYears: 3,
    }),
  ),
];

/** The sheets that the user fills in. */
export function fundSheetContract(open: OpenWorkbook): void {
  test.each(['sv', 'en'] as const)(
    'gives the rules that were written in %s, after our other sheets were too',
    async (language) => {
      const { workbook } = await open(users);
      await workbook.write(sheetsOnly([fundRulesSheet(rules, { language }, ['=1+1'])]));
      await workbook.write(sheetsOnly([summary, reconciliation]));
      const sheets = (await workbook.readSheets()).filter(isRulesSheet);
      expect(readFundRules(sheets.map((sheet) => ({ file: null, sheet })))).toEqual({ rules, findings: [] });
    },
  );

  test('gives the ledger that was written, adds lines below it where its user has named it otherwise, and keeps the rest', async () => {
    const { workbook } = await open(users);
    const texts = { language: 'sv' } as const;
    const read = async () => readSourceLedger([{ file: null, sheets: await workbook.readSheets() }]);
    const first = strange.slice(0, 4).map((name) => entryOf(name));
    await workbook.write(sheetsOnly([{ ...fundLedgerSheet(first, texts), name: 'Våra fonder' }]));
    const more = ledgerChange(
      await workbook.readSheets(),
      strange.slice(4).map((name) => entryOf(name)),
      texts,
    );
    if (more === null) throw new Error('There is something to write.');
    expect(await workbook.write(more)).toEqual(['Våra fonder']);
    const { entries, findings } = await read();
    expect(findings).toEqual([]);
    expect(entries.map((entry) => ({ ...entry, cell: null }))).toEqual(strange.map((name) => entryOf(name)));
    expect((await workbook.readSheets()).map(({ own }) => own)).toEqual([undefined, undefined, 'fundLedger']);
  });
}

function entryOf(name: string): LedgerEntry {
  return {
    owner: { administration: name, unit: name, fund: name },
    day: { year: 2025, month: 1, day: 31 },
    kind: 'withdrawn',
    isCorrection: name.startsWith('='),
    amount: { value: new Decimal(name.startsWith('=') ? '1234.5' : '-1234.5'), decimals: 1, unit: 'tkr' },
    decision: name,
    note: name,
    cell: null,
  };
}
