import { isOpen } from '../domain/finding';
import type { Reconciliation } from '../domain/reconciliation';
import { acceptedTables } from './acceptedTable';
import { markedCells } from './administrationRows';
import { balanceYearTables } from './balance/balanceYearTables';
import { balanceTables } from './balance/balanceTables';
import { checksTable, findingCounts } from './checksTable';
import { departmentsTable } from './departmentsTable';
import { findingsTable } from './findingsTable';
import type { Table } from '../domain/table';
import { fundTables } from './funds/fundTables';
import { ownFundRows } from './funds/ownFundRows';
import type { Texts } from './messages/texts';
import { overviewTable } from './overviewTable';
import { recognisedColumns, recognisedTables } from './recognisedTables';
import type { Report, ReportTable, Run } from './report';
import { momentText } from './moment';
import { sourceTable } from './sourceTable';

/** Per administration the result against what is required: the overview, then each administration's tables. */
export function summaryReport(reconciliation: Reconciliation, run: Run, texts: Texts): Report {
  const { say } = texts;
  return {
    role: 'summary',
    name: say('summaryTitle'),
    title: say('summaryOf', { name: run.source }),
    notes: [
      madeBy(run, texts),
      ...run.leftOut,
      say(run.live ? 'liveNote' : 'valuesNote'),
      ...(reconciliation.findings.some((finding) => finding.class === 'rounding')
        ? [say('roundingNote')]
        : []),
    ],
    tables: [
      overviewTable(reconciliation, texts),
      ...fundTables(reconciliation, texts.language),
      ...administrationTables(reconciliation, texts),
      ...balanceTables(reconciliation.balance, texts),
      ...balanceYearTables(reconciliation, texts.language),
    ],
  };
}

/** What was checked, what was found, and how the workbook was understood. */
export function reconciliationReport(reconciliation: Reconciliation, run: Run, texts: Texts): Report {
  const { say } = texts;
  return {
    role: 'reconciliation',
    name: say('reconciliationTitle'),
    title: say('reconciliationOf', { name: run.source }),
    notes: [
      madeBy(run, texts),
      ...run.leftOut,
      say('result', { counts: findingCounts(reconciliation.findings, texts) }),
    ],
    tables: [
      checksTable(reconciliation, texts),
      findingsTable(reconciliation.findings.filter(isOpen), texts),
      ...acceptedTables(reconciliation.findings, texts),
      recognisedTables(reconciliation, texts),
      recognisedColumns(reconciliation, texts),
    ],
  };
}

function administrationTables(reconciliation: Reconciliation, texts: Texts): readonly ReportTable[] {
  const marked = markedCells(reconciliation.findings);
  return reconciliation.administrations.flatMap((administration, index): readonly ReportTable[] => {
    const { departments, incomeStatement, fund } = administration.tables;
    const title = (kind: 'incomeStatement' | 'fund') =>
      texts.say('sectionTitle', { administration: administration.name, kind: texts.say(`kind_${kind}`) });
    const named = (name: string, table: ReportTable) => ({ ...table, name: `${index + 1}_${name}` });
    const source = (kind: 'incomeStatement' | 'fund', table: Table) =>
      sourceTable(
        title(kind),
        table,
        marked,
        texts,
        kind === 'fund' ? ownFundRows(administration, table, reconciliation) : null,
      );
    return [
      ...(departments
        ? [named('avdelningar', departmentsTable(administration, departments, reconciliation, marked, texts))]
        : []),
      ...(incomeStatement ? [named('resultatrakning', source('incomeStatement', incomeStatement))] : []),
      ...(fund ? [named('fond', source('fund', fund))] : []),
    ];
  });
}

function madeBy({ at, version }: Run, texts: Texts): string {
  return texts.say('madeBy', { moment: momentText(at), version });
}
