import { checkOrder } from '../domain/checkCode';
import { type Finding, type FindingClass, isOpen } from '../domain/finding';
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

/** `84 stämmer, 8 avrundningar, 1 fel`: how the relations of one check came out; '' where there are none. */
export function checkCounts(counts: RelationCounts, { say, language }: Texts): string {
  return outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) =>
      counts[outcome] === 1
        ? say(`one_relation_${outcome}`)
        : say(`many_relations_${outcome}`, { count: formatCount(counts[outcome], language) }),
    )
    .join(', ');
}

/** `1 fel (1 orsak), 8 avrundningar, 1 godkänd`: the findings by class, those that were accepted apart. */
export function findingCounts(findings: readonly Finding[], texts: Texts): string {
  const open = findings.filter(isOpen);
  const parts = [
    ...findingClasses.flatMap((kind) => classCount(kind, open, texts) ?? []),
    ...acceptedCount(findings, texts),
  ];
  return parts.length === 0 ? texts.say('nothingFound') : parts.join(', ');
}

/** `1 godkänd`; nothing where none is. */
export function acceptedCount(findings: readonly Finding[], { say, language }: Texts): readonly string[] {
  const count = findings.filter((finding) => !isOpen(finding)).length;
  if (count === 0) return [];
  return [count === 1 ? say('one_accepted') : say('many_accepted', { count: formatCount(count, language) })];
}

/** How many of the findings are of a class, null for none; those that share a cause count as one of it. */
export function classCount(
  kind: FindingClass,
  findings: readonly Finding[],
  { say, language }: Texts,
): string | null {
  const found = findings.filter((finding) => finding.class === kind);
  if (found.length === 0) return null;
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
