import { cellName } from '../../domain/address';
import type { ImportPlan, RowPlan, TargetPlan } from '../../domain/outcome/importPlan';
import type { Decimal } from '../../domain/decimal';
import type { Period } from '../../domain/outcome/period';
import type { TableCell } from '../../domain/table';
import type { ImportView } from '../../reports/importView';

/** What an import would change, in the shape that schema/import.schema.json describes; `plan` is null where no file can be used. */
export function importJson(plan: ImportPlan | null, view: ImportView) {
  return {
    period: plan?.period ? periodJson(plan.period) : null,
    available: plan?.available.map(periodJson) ?? [],
    files: view.files.map(({ name, sentence, used, notes }) => ({
      name,
      used,
      fingerprint: plan?.files.find((file) => file.name === name)?.fingerprint ?? null,
      sentence,
      notes,
    })),
    obstacle: view.obstacle,
    warnings: (plan?.warnings ?? []).map(({ code }, index) => ({
      code,
      sentence: view.warnings[index] ?? '',
    })),
    targets: plan?.targets.map(targetJson) ?? [],
    unmatched: (plan?.unmatched ?? []).map(({ kind, key, value, reason, suggestions }) => ({
      kind,
      code: key.code,
      name: key.name,
      value: decimalText(value),
      reason,
      suggestions: suggestions.map(({ row }) => row),
    })),
  };
}

function targetJson({ table, unit, rows, control }: TargetPlan) {
  return {
    sheet: table.sheet,
    title: table.title,
    unit,
    control: {
      files: decimalText(control.files),
      written: decimalText(control.written),
      notDistributed: decimalText(control.notDistributed),
      elsewhere: decimalText(control.elsewhere),
      unit: 'kr',
    },
    rows: rows.map(rowJson),
  };
}

function rowJson({ label, cell, old, next, difference, state, basis, sources, flags }: RowPlan) {
  return {
    label,
    cell: cellName(cell),
    old: oldText(old),
    new: next && decimalText(next.value),
    difference: difference && decimalText(difference),
    state,
    basis: basis.kind === 'matched' ? basis.by : basis.kind,
    sources: sources.map(({ code, name }) => code ?? name ?? ''),
    flags: flags.map(({ code }) => code),
  };
}

function oldText(cell: TableCell): string | null {
  if (cell.kind === 'amount') return decimalText(cell.amount.value);
  return cell.kind === 'blank' ? null : cell.text;
}

function periodJson({ from, to }: Period) {
  return { from, to };
}

function decimalText(value: Decimal): string {
  return value.toFixed();
}
