import { cellName } from '../domain/address';
import { Decimal } from '../domain/decimal';
import type { Finding, FindingDetail } from '../domain/finding';
import { formatCount, formatNumber, withUnit } from './formatAmount';
import { ledgerFindingSentence } from './fundLedgerSentence';
import { ruleFindingSentence } from './fundRuleSentence';
import type { Texts } from './messages/texts';

/** One or more sentences that say what was found and where, in the user's language; they stand without the rest. */
export function findingSentence(finding: Finding, texts: Texts): string {
  const place = findingPlace(finding);
  const message = findingStatement(finding, texts);
  return place === '' ? message : texts.say('sheetSaid', { place, message });
}

/** What was found, without naming the row and the column. */
export function findingStatement(finding: Finding, texts: Texts): string {
  return [statement(finding, finding.detail, texts), suspicion(finding, texts)].filter(Boolean).join(' ');
}

/** Enough of a name to recognise it: a cell may hold pages of text. */
const longestName = 120;

/** The row and the column as the table names them, cut if very long; empty where a finding concerns neither. */
export function findingPlace({ row, column }: Finding): string {
  return [row, column].flatMap((part) => (part === null || part === '' ? [] : [shortened(part)])).join(', ');
}

function shortened(name: string): string {
  const characters = Array.from(name.slice(0, 2 * longestName + 2));
  return characters.length <= longestName ? name : `${characters.slice(0, longestName - 1).join('')}…`;
}

/** All amounts of a finding are shown with the same number of decimals: 0,6 against 3,0, not against 3. */
export function findingDecimals({ stated, expected, difference }: Finding): number {
  return Math.max(0, ...[stated, expected, difference].map((value) => value?.decimalPlaces() ?? 0));
}

function statement(finding: Finding, detail: FindingDetail, texts: Texts): string {
  const { say } = texts;
  const compared = () => ({
    stated: amount(finding, finding.stated, texts),
    expected: amount(finding, finding.expected, texts),
    verdict: verdict(finding, texts),
  });
  switch (detail.code) {
    case 'deviationDiffers':
      return say('deviationDiffers', {
        ...compared(),
        minuend: detail.minuend,
        subtrahend: detail.subtrahend,
      });
    case 'sumDiffers':
      return detail.blankParts.length === 0
        ? say('sumDiffers', compared())
        : say('sumDiffersBlanks', { ...compared(), blanks: detail.blankParts.join(', ') });
    case 'columnsDiffer':
    case 'resultDiffers':
    case 'fundDiffers':
    case 'balanceStepDiffers':
      return say(detail.code, { ...compared(), equation: detail.equation });
    case 'allocationAboveReserveLimit':
      return say('allocationAboveReserveLimit', {
        ...compared(),
        difference: amount(finding, finding.difference, texts),
      });
    case 'deficitNotRestored': {
      const { year, latestYear } = detail;
      return say('deficitNotRestored', { year, latestYear, stated: amount(finding, finding.stated, texts) });
    }
    case 'fundLinesDiffer':
      return say('fundLinesDiffer', compared());
    case 'withdrawalDiffers':
      return say('withdrawalDiffers', { ...compared(), administration: detail.administration });
    case 'fundBelowFloor':
    case 'fundAboveCap':
    case 'allocatedAboveResult':
      return say(detail.rule === null ? detail.code : `${detail.code}ByRule`, {
        ...compared(),
        rule: detail.rule ?? '',
        difference: amount(finding, finding.difference?.abs() ?? null, texts),
      });
    case 'commentMissing':
      return say(`commentMissing_${detail.why}`, { stated: amount(finding, finding.stated, texts) });
    case 'previousForecastDiffers':
      return say('previousForecastDiffers', { ...compared(), snapshot: detail.snapshot });
    case 'tieOutDiffers': {
      const { administration, departmentRow, resultRow } = detail;
      return say('tieOutDiffers', { ...compared(), administration, departmentRow, resultRow });
    }
    case 'shortfall':
      return shortfall(finding, detail, texts);
    case 'blank':
      return finding.expected === null
        ? say('blank')
        : say('blankImplied', { expected: amount(finding, finding.expected, texts) });
    case 'blanksImplyZero':
      return say('blanksImplyZero', { count: formatCount(detail.count, texts.language) });
    case 'blankColumns':
      return say('blankColumns', { headers: detail.headers.join(', ') });
    case 'numberAsText':
      return detail.count === 1
        ? say('numberAsTextOne')
        : say('numberAsText', { count: formatCount(detail.count, texts.language) });
    case 'repairedEncoding':
      return detail.count === 1
        ? say('repairedEncodingOne', detail)
        : say('repairedEncoding', { ...detail, count: formatCount(detail.count, texts.language) });
    case 'tooWide':
      return say('tooWide', {
        columns: formatCount(detail.columns, texts.language),
        read: formatCount(detail.read, texts.language),
      });
    case 'notChecked':
      return say('notCheckedBecause', { reason: say(`reason_${detail.reason}`) });
    case 'repeatedRow':
      return say('repeatedRow', detail);
    case 'unknownUnit':
    case 'errorCell':
    case 'unreadableCell':
    case 'footnoteInNumber':
    case 'cutOff':
      return say(detail.code, detail);
    case 'ambiguousSeparator':
      return say('ambiguousSeparator', detail);
    case 'formulaLeavesOutRow':
      return say('formulaLeavesOutRow', detail);
    case 'totalLeavesOutRow':
      return say('totalLeavesOutRow', detail);
    case 'severalHeaders':
      return say('severalHeaders', detail);
    case 'unreadSheet':
      return say('unreadSheet', detail);
    case 'ruleUnreadable':
    case 'ruleRefused':
    case 'ruleColumnMissing':
    case 'ruleColumnTwice':
    case 'ruleHeadingsMissing':
      return ruleFindingSentence(detail, texts.language);
    case 'ledgerLineRefused':
    case 'ledgerColumnMissing':
    case 'ledgerColumnTwice':
    case 'ledgerHeadingsMissing':
      return ledgerFindingSentence(detail, texts.language);
    case 'blankRow':
    case 'noTable':
    case 'emptySheet':
      return say(detail.code);
  }
}

function verdict(finding: Finding, { say, language }: Texts): string {
  const difference = amount(finding, finding.difference, { say, language });
  const tolerance = finding.tolerance ?? new Decimal(0);
  const margin = withUnit(formatNumber(tolerance, tolerance.decimalPlaces(), language), finding.unit);
  switch (finding.class) {
    case 'error':
      return tolerance.isZero()
        ? say('verdict_errorExact', { difference })
        : say('verdict_error', { difference, tolerance: margin });
    case 'unlikely-rounding':
    case 'rounding':
      return say(`verdict_${finding.class}`, { difference, tolerance: margin });
    default:
      return say('verdict_errorExact', { difference });
  }
}

function shortfall(
  finding: Finding,
  detail: Extract<FindingDetail, { code: 'shortfall' }>,
  texts: Texts,
): string {
  const values = {
    stated: amount(finding, finding.stated, texts),
    expected: amount(finding, finding.expected, texts),
    shortfall: amount(finding, finding.difference?.abs() ?? null, texts),
  };
  const sentence =
    detail.beforeFund === null || (finding.difference?.abs().equals(detail.beforeFund) ?? false)
      ? texts.say('shortfall', values)
      : texts.say('shortfallBefore', { ...values, before: amount(finding, detail.beforeFund, texts) });
  return detail.assumed ? `${sentence} ${texts.say('shortfallAssumed')}` : sentence;
}

function suspicion(finding: Finding, texts: Texts): string {
  const { suspect } = finding;
  if (suspect === null) return '';
  const values = { cell: cellName(suspect.cell), shouldBe: amount(finding, suspect.shouldBe, texts) };
  return suspect.slip === null
    ? texts.say('suspect', values)
    : texts.say('suspectSlip', { ...values, slip: texts.say(`slip_${suspect.slip}`) });
}

function amount(finding: Finding, value: Decimal | null, { say, language }: Texts): string {
  if (value === null) return say('missingAmount');
  const decimals = Math.max(findingDecimals(finding), value.decimalPlaces());
  return withUnit(formatNumber(value, decimals, language), finding.unit);
}
