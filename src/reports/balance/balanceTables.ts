import type { BalanceStatement, BalanceStep } from '../../domain/balance/statement';
import { Decimal } from '../../domain/decimal';
import { equationTextWithCells } from '../equations/equationText';
import type { Texts } from '../messages/texts';
import type { ReportField, ReportRow, ReportTable } from '../report';

/** The balance requirement as the sheets state it, years side by side; steps that do not add up are marked, their equations below. */
export function balanceTables(balance: readonly BalanceStatement[], texts: Texts): readonly ReportTable[] {
  const sources = [...new Set(balance.map(({ table }) => table))];
  return sources.map((source) => {
    const years = balance.filter(({ table }) => table === source);
    return {
      title: texts.say('check_balance'),
      unit: source.unit,
      columns: [
        { heading: texts.say('label'), kind: 'label', optional: false },
        ...years.map(({ column }) => ({
          heading: source.columns[column]?.header ?? '',
          kind: 'amount' as const,
          optional: false,
        })),
      ],
      rows: rowsOf(years),
      notes: years.flatMap(({ steps }) =>
        steps.filter(isWrong).map(({ equation }) => equationTextWithCells(equation, texts.language)),
      ),
    };
  });
}

function rowsOf(years: readonly BalanceStatement[]): ReportRow[] {
  const [first] = years;
  if (first === undefined) return [];
  return first.rows.map(({ row, label, kind }): ReportRow => {
    const isStep =
      kind !== 'earlierDeficit' && years.some(({ steps }) => steps.some((step) => step.row.row === row));
    const amounts = years.map((year) => amountField(year, row));
    return {
      role: isStep ? 'total' : 'item',
      indent: 0,
      fields: [{ kind: 'text', text: label.replace(/^=\s*/u, '') }, ...amounts],
    };
  });
}

const one = new Decimal(1);

function amountField({ rows, steps }: BalanceStatement, row: number): ReportField {
  const figure = rows.find((candidate) => candidate.row === row)?.figure ?? null;
  if (figure === null) return { kind: 'nothing' };
  const { amount, cell } = figure;
  const recipe = cell === null ? null : { terms: [{ cell, factor: one }], neverNegative: false };
  const step = steps.find((candidate) => candidate.row.row === row);
  return {
    kind: 'amount',
    amount,
    recipe,
    ...(step !== undefined && isWrong(step) ? { flag: 'error' } : {}),
  };
}

/** False also where nothing tells how the step's rows are to be counted. */
function isWrong({ judgement }: BalanceStep): boolean {
  return judgement?.verdict === 'error';
}
