import { checkOrder, type Finding, type FindingClass } from '../domain/finding';
import type { Reconciliation, RelationCounts } from '../domain/reconciliation';
import { formatCount } from './formatAmount';
import type { Texts } from './messages/texts';
import { type Flag, type ReportField, type ReportRow, type ReportTable, textField } from './report';

const outcomes = ['held', 'rounding', 'unlikelyRounding', 'error', 'notChecked'] as const;
const flags: Partial<Record<(typeof outcomes)[number], Flag>> = {
  error: 'error',
  unlikelyRounding: 'warning',
};

/** The classes from the one that matters most. */
export const findingClasses: readonly FindingClass[] = [
  'error',
  'shortfall',
  'unlikely-rounding',
  'missing',
  'reading',
  'not-checked',
  'rounding',
];

/** Per check how many relations between amounts came out how; checks without any are left out. */
export function checksTable({ counts }: Reconciliation, texts: Texts): ReportTable {
  const { say } = texts;
  const used = checkOrder.filter((check) => outcomes.some((outcome) => counts[check][outcome] > 0));
  return {
    title: say('checksTitle'),
    unit: null,
    columns: [
      { heading: say('check'), kind: 'label', optional: false },
      ...outcomes.map((outcome) => ({ heading: say(outcome), kind: 'count' as const, optional: false })),
    ],
    rows: [
      ...used.map((check) => countRow('item', say(`check_${check}`), counts[check])),
      countRow('total', say('allChecks'), totalCounts(counts)),
    ],
    notes: [],
  };
}

/** All relations of all checks together. */
export function totalCounts(counts: Reconciliation['counts']): RelationCounts {
  const sum = (outcome: keyof RelationCounts) =>
    checkOrder.reduce((total, check) => total + counts[check][outcome], 0);
  return {
    held: sum('held'),
    rounding: sum('rounding'),
    unlikelyRounding: sum('unlikelyRounding'),
    error: sum('error'),
    notChecked: sum('notChecked'),
  };
}

/** `1 fel (1 orsak), 1 underskott mot resultatkrav, 8 avrundningar`: the findings by class. */
export function findingCounts(findings: readonly Finding[], texts: Texts): string {
  const parts = findingClasses.flatMap((kind) => {
    const found = findings.filter((finding) => finding.class === kind);
    return found.length === 0 ? [] : [countOf(kind, found, texts)];
  });
  return parts.length === 0 ? texts.say('nothingFound') : parts.join(', ');
}

/** Findings that share a cause count as one of it; one without a cause is its own. */
function countOf(kind: FindingClass, found: readonly Finding[], { say, language }: Texts): string {
  const count = formatCount(found.length, language);
  const said = found.length === 1 ? say(`one_${kind}`) : say(`many_${kind}`, { count });
  const shared = new Set(found.flatMap(({ cause }) => (cause === null ? [] : [cause])));
  const causes = shared.size + found.filter(({ cause }) => cause === null).length;
  if (kind !== 'error' || causes === found.length) return said;
  const causesSaid =
    causes === 1 ? say('oneCause') : say('manyCauses', { count: formatCount(causes, language) });
  return say('causesBehindErrors', { errors: said, causes: causesSaid });
}

function countRow(role: ReportRow['role'], label: string, counts: RelationCounts): ReportRow {
  const field = (outcome: (typeof outcomes)[number]): ReportField => {
    const flag = counts[outcome] > 0 ? flags[outcome] : undefined;
    const plain = { kind: 'count', count: counts[outcome] } as const;
    return flag === undefined ? plain : { ...plain, flag };
  };
  return { role, indent: 0, fields: [textField(label), ...outcomes.map(field)] };
}
