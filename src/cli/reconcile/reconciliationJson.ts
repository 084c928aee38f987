import type { Acceptance } from '../../domain/acceptance';
import type { Figure } from '../../domain/administration';
import { areaAddress, cellName } from '../../domain/address';
import { inUnit } from '../../domain/amount';
import type { Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import type { Administration, Reconciliation } from '../../domain/reconciliation';
import type { Table } from '../../domain/table';
import type { Unit } from '../../domain/unit';
import { totalCounts } from '../../reports/checksTable';
import { orderedFindings } from '../../reports/findingsTable';
import { findingSentence } from '../../reports/findingSentence';
import type { Texts } from '../../reports/messages/texts';
import { unitOf } from '../../reports/overviewTable';
import { decimalText } from '../decimalText';
import { explanationsJson, fundsJson } from './fundsJson';

/** What was found, in the shape that schema/reconciliation.schema.json describes. */
export function reconciliationJson(
  reconciliation: Reconciliation,
  texts: Texts,
  explain: string | null = null,
) {
  return {
    tables: reconciliation.tables.map(tableJson),
    ignoredTables: reconciliation.ignoredTables.map(tableJson),
    administrations: reconciliation.administrations.map(administrationJson),
    ...fundsJson(reconciliation, texts.language),
    ...(explain === null ? {} : { explanations: explanationsJson(reconciliation, explain, texts.language) }),
    findings: orderedFindings(reconciliation.findings).map((finding) => findingJson(finding, texts)),
    relations: totalCounts(reconciliation.counts),
  };
}

function tableJson(table: Table) {
  const { id, sheet, area, kind, unit, unitText, signs, columns, rows, columnRelations, correction } = table;
  return {
    id,
    sheet,
    range: areaAddress(area),
    kind,
    unit,
    unitText,
    signs,
    corrected: correction !== null,
    columns: columns.map(({ header, measure }, column) => ({
      header,
      measure,
      corrected: correction?.measures.has(column) ?? false,
      evidence: columnRelations.find(({ target }) => target === column)?.evidence ?? null,
    })),
    rows: rows.length,
  };
}

/** All amounts in one unit, that of the forecast where there is one. */
function administrationJson(administration: Administration) {
  const unit = unitOf(administration);
  const said = (figure: Figure | null) => figure && decimalText(amountIn(figure, unit));
  return {
    name: administration.name,
    outcome: said(administration.outcome),
    budget: said(administration.budget),
    forecast: said(administration.forecast),
    deviation: said(administration.deviation),
    requiredResult: said(administration.requiredResult),
    requiredResultAssumed: administration.requiredResultAssumed,
    shortfall: said(administration.shortfall),
    shortfallBeforeFund: said(administration.shortfallBeforeFund),
    unit,
  };
}

function findingJson(finding: Finding, texts: Texts) {
  return {
    check: finding.check,
    class: finding.class,
    cause: finding.cause,
    cells: finding.cells.map(cellName),
    row: finding.row,
    column: finding.column,
    stated: finding.stated && decimalText(finding.stated),
    expected: finding.expected && decimalText(finding.expected),
    difference: finding.difference && decimalText(finding.difference),
    tolerance: finding.tolerance && decimalText(finding.tolerance),
    unit: finding.unit,
    accepted: finding.accepted && acceptedJson(finding.accepted),
    message: findingSentence(finding, texts),
  };
}

/** Who lets the finding stand; what it is known by is told by the finding itself. */
function acceptedJson({ comment, name, date }: Acceptance) {
  return { comment, name, date };
}

function amountIn({ amount }: Figure, unit: Unit | null): Decimal {
  return unit === null ? amount.value : inUnit(amount, unit).value;
}
