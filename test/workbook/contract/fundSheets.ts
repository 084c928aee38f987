import { exampleRuleSets } from '../../../src/domain/funds/exampleRuleSets';
import { Decimal } from '../../../src/domain/decimal';
import { fundRulesSheet } from '../../../src/app/fundRulesSheet';
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
}
