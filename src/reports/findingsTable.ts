import type { Decimal } from '../domain/decimal';
import type { Finding, FindingClass } from '../domain/finding';
import { findingClasses } from './checksTable';
import { findingDecimals, findingPlace, findingStatement } from './findingSentence';
import type { Texts } from './messages/texts';
import { type Flag, type ReportField, type ReportRow, type ReportTable, textField } from './report';

const flags: Partial<Record<FindingClass, Flag>> = {
  error: 'error',
  shortfall: 'warning',
  'unlikely-rounding': 'warning',
  missing: 'warning',
};

/** Every finding with its cell, what stands there and what should; stated - expected is the difference. */
export function findingsTable(findings: readonly Finding[], texts: Texts): ReportTable {
  const { say } = texts;
  const column = (heading: string, kind: 'label' | 'amount' | 'text') => ({ heading, kind, optional: false });
  return {
    title: say('findingsTitle'),
    unit: null,
    columns: [
      column(say('findingClass'), 'label'),
      column(say('cell'), 'text'),
      column(say('place'), 'text'),
      column(say('stated'), 'amount'),
      column(say('expected'), 'amount'),
      column(say('difference'), 'amount'),
      column(say('tolerance'), 'amount'),
      column(say('unit'), 'text'),
      column(say('sentence'), 'text'),
      column(say('check'), 'text'),
      column(say('cause'), 'text'),
    ],
    rows: orderedFindings(findings).map((finding) => findingRow(finding, texts)),
    notes: findings.length === 0 ? [say('nothingFound')] : [],
  };
}

/** What matters most first; findings of one cause stand together, where the first of them stands. */
export function orderedFindings(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) => findingClasses.indexOf(finding.class);
  const sorted = [...findings].sort((left, right) => rank(left) - rank(right));
  const groups = new Map<unknown, Finding[]>();
  for (const finding of sorted) {
    const key = finding.cause ?? finding;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flat();
}

export function findingFlag(finding: Finding): Flag | undefined {
  return flags[finding.class];
}

function findingRow(finding: Finding, texts: Texts): ReportRow {
  const cell = finding.cells[0];
  const decimals = findingDecimals(finding);
  const amount = (value: Decimal | null): ReportField =>
    value === null
      ? { kind: 'nothing' }
      : {
          kind: 'amount',
          amount: { value, decimals: Math.max(decimals, value.decimalPlaces()), unit: finding.unit },
          recipe: null,
        };
  return {
    role: 'item',
    indent: 0,
    fields: [
      textField(texts.say(`class_${finding.class}`), findingFlag(finding)),
      cell === undefined ? { kind: 'nothing' } : { kind: 'cell', cell },
      textField(findingPlace(finding)),
      amount(finding.stated),
      amount(finding.expected),
      amount(finding.difference),
      amount(finding.tolerance),
      textField(finding.unit ?? ''),
      textField(findingStatement(finding, texts)),
      textField(texts.say(`check_${finding.check}`)),
      textField(finding.cause === null ? '' : String(finding.cause)),
    ],
  };
}
