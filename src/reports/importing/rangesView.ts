import { accountRuleFindings, type AccountRuleFinding } from '../../domain/outcome/accountRules';
import type { ImportMapping } from '../../domain/outcome/importChoices';
import { kommunBas } from '../../domain/outcome/kommunBas';
import { statementLines } from '../../domain/outcome/statementLines';
import type { Table } from '../../domain/table';
import type { ImportView } from '../importView';
import type { ImportTexts } from '../messages/importing/importTexts';
import type { ReadFile } from './readFile';

/** The account ranges in use, what is wrong with them, and the lines that they may lead to. */
export function rangesView(
  files: readonly ReadFile[],
  { accountRules }: ImportMapping,
  tables: readonly Table[],
  texts: ImportTexts,
): Pick<ImportView, 'ranges' | 'hasOwnRanges' | 'rangeProblems' | 'lines'> {
  const hasAccounts = files.some(({ result }) => result.ok && result.file.plan !== null);
  const rows = tables
    .filter(({ kind }) => kind === 'incomeStatement')
    .flatMap((table) => table.rows.map(({ label }) => label));
  const lines = [...new Set([...rows, ...statementLines.map(({ name }) => name)])].filter(
    (line) => line !== '',
  );
  return {
    ranges: hasAccounts || accountRules !== null ? (accountRules ?? kommunBas) : [],
    hasOwnRanges: accountRules !== null,
    rangeProblems: accountRuleFindings(accountRules ?? [], lines).map((finding) =>
      problemText(finding, texts),
    ),
    lines,
  };
}

function problemText(finding: AccountRuleFinding, { say }: ImportTexts): string {
  const number = String(finding.rule + 1);
  switch (finding.code) {
    case 'notDigits':
    case 'fromAfterTo':
      return say(`rangeProblem_${finding.code}`, { number });
    case 'overlap':
      return say('rangeProblem_overlap', { number, other: String(finding.other + 1) });
    case 'unknownLine':
      return say('rangeProblem_unknownLine', { number, line: finding.line });
  }
}
