import { cellAddress } from '../../../src/domain/address';
import { reconcileText } from '../tableText';
import { type SampleStatement, statements } from './statements';

const byName = statements.map((statement): [string, SampleStatement] => [statement.says, statement]);

describe('balance statements', () => {
  test.each(byName)('%s', (_, { text, years, steps, errors }) => {
    const { balance, findings } = reconcileText(text);
    const wrong = findings.filter((finding) => finding.class === 'error');
    expect({
      years: balance.length,
      steps: balance.flatMap((year) => year.steps.filter(({ judgement }) => judgement !== null)).length,
      errors: wrong.map(({ cells: [cell] }) => cell && cellAddress(cell.row, cell.column)),
    }).toEqual({ years, steps, errors });
  });
});
