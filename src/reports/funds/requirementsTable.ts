import type { NamedFigure } from '../../domain/equation';
import { named } from '../../domain/equations';
import type { Reconciliation } from '../../domain/reconciliation';
import type { RequiredResult } from '../../domain/requiredResults';
import { figureField } from '../equations/figureField';
import type { FundTexts } from '../messages/funds/fundTexts';
import { type ReportField, type ReportRow, type ReportTable, textField } from '../report';
import { type RemarkTexts, remarkTexts } from './remarkTexts';

const amounts = ['forecast', 'shortfall', 'shortfallBeforeFund', 'coveredByFund'] as const;

/**
 * What every administration must reach and what is short of it, after and before the fund; of its units those that have a
 * requirement of their own, or of which something is said, and beside these those that are short of it. Null where that is no more than the overview tells.
 */
export function requirementsTable(reconciliation: Reconciliation, texts: FundTexts): ReportTable | null {
  const { requiredResults, tables } = reconciliation;
  const { say } = texts;
  const all = requiredResults.map((result) => ({ result, remarks: remarkTexts(result, reconciliation) }));
  const told = all.filter(({ result: { unit, assumed }, remarks: { comment, action } }) => {
    return unit === null || !assumed || comment !== '' || action !== '';
  });
  const withUnits = new Set(
    told.flatMap(({ result: { administration, unit } }) => (unit === null ? [] : [administration])),
  );
  // Beside units that are listed one that is as short would be missed.
  const listed = all.filter(
    (one) => told.includes(one) || (isShort(one.result) && withUnits.has(one.result.administration)),
  );
  if (!told.some(({ result, remarks }) => tellsMore(result, remarks, reconciliation))) return null;
  const shown = amounts.filter((name) => listed.some(({ result }) => result[name] !== null));
  const said = (['comment', 'action'] as const).filter((name) =>
    listed.some(({ remarks }) => remarks[name] !== ''),
  );
  return {
    name: 'resultatkrav',
    title: say('requiredTitle'),
    unit: null,
    columns: [
      { heading: say('administration'), kind: 'label', optional: false },
      { heading: say('unit'), kind: 'text', optional: false },
      ...(['required', ...shown] as const).map((name) => ({
        heading: say(name),
        kind: 'amount' as const,
        optional: false,
      })),
      ...said.map((name) => ({ heading: say(name), kind: 'text' as const, optional: false })),
    ],
    rows: listed.map(({ result, remarks }): ReportRow => {
      const unit = (result.forecast ?? result.required).figure.amount.unit;
      const field = (figure: NamedFigure | null): ReportField =>
        figureField(figure === null ? null : named(figure, unit), tables);
      return {
        role: 'item',
        indent: result.unit === null ? 0 : 1,
        fields: [
          textField(nameOf(result, texts)),
          textField(unit ?? ''),
          field(result.required),
          ...shown.map((name) =>
            name === 'coveredByFund' && result.coveredByFund === null
              ? ({ kind: 'nothing' } as const)
              : withAlarm(field(result[name]), name, result),
          ),
          ...said.map((name) => remarkField(remarks, name)),
        ],
      };
    }),
    notes: listed.some(({ result }) => result.assumed) ? [say('requiredAssumed')] : [],
  };
}

function isShort({ shortfall }: RequiredResult): boolean {
  return shortfall?.figure.amount.value.gt(0) === true;
}

function tellsMore(
  { administration, unit, shortfall, shortfallBeforeFund, coveredByFund }: RequiredResult,
  { comment, action }: RemarkTexts,
  { administrations }: Reconciliation,
): boolean {
  const isListed = unit === null && administrations.some(({ name }) => name === administration);
  const before = shortfallBeforeFund?.figure.amount.value ?? null;
  const isSame = shortfall === null || before === null || before.equals(shortfall.figure.amount.value);
  return !isListed || !isSame || coveredByFund !== null || comment !== '' || action !== '';
}

function nameOf({ administration, unit, assumed }: RequiredResult, { say }: FundTexts): string {
  const name = unit ?? administration;
  return assumed ? say('assumedMark', { name }) : name;
}

/** A shortfall is marked where the requirement is stated: of an assumed one it is only told. */
function withAlarm(field: ReportField, name: string, { assumed }: RequiredResult): ReportField {
  const isShort = name === 'shortfall' && field.kind === 'amount' && field.amount.value.gt(0);
  return isShort && !assumed ? { ...field, flag: 'warning' } : field;
}

function remarkField(remarks: RemarkTexts, name: keyof RemarkTexts): ReportField {
  return remarks[name] === '' ? { kind: 'nothing' } : textField(remarks[name]);
}
