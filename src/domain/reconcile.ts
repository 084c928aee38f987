import type { AdministrationTables } from './administration';
import { administrationFigures } from './administrationFigures';
import { append } from './append';
import { withAcceptances } from './acceptedFindings';
import { findCauses } from './causes';
import { balanceYears } from './balance/balanceYear';
import type { InputRows } from './balance/inputRows';
import type { BalanceRows } from './balance/statement';
import { balanceStatements } from './balance/statementSteps';
import { type CheckCode, checkOrder } from './checkCode';
import { balanceCheck } from './checks/balance';
import { balanceYearCheck } from './checks/balanceYear';
import { addCount, type CheckResult, noCounts, sumCounts } from './checks/checkResult';
import { checkTable } from './checks/checkTable';
import { withdrawalCheck } from './checks/fund';
import { fundRuleFinding, ledgerClosingCheck } from './checks/fundRule';
import { missingComments } from './checks/missingComment';
import { movementCheck } from './checks/movement';
import { requiredResultCheck } from './checks/requiredResult';
import { tieOutCheck } from './checks/tieOut';
import type { Finding } from './finding';
import type { FundAccount } from './funds/fundAccount';
import { fundAccounts } from './funds/fundAccounts';
import { fundFindings } from './funds/fundFindings';
import type { FundStatus } from './funds/fundStatus';
import { fundStatuses } from './funds/fundStatuses';
import type { TransferProposal } from './funds/fundView';
import { lastResult } from './funds/lastResult';
import { sameOwnerName } from './funds/ownerName';
import { transferProposals } from './funds/transferProposals';
import { yearEndOf } from './funds/yearEndOf';
import { pairTables } from './pairing';
import type { Reconciliation, RelationCounts } from './reconciliation';
import { requiredResults } from './requiredResults';
import { withSharedCauses } from './sharedCauses';
import { noSettings, type Settings } from './settings';
import { StatedRequirements } from './statedRequirements';
import type { Table } from './table';

/** Runs every check on the tables as read. Findings come in the order of the checks, within a check in that of the tables. */
export function reconcile(
  tables: readonly Table[],
  readingFindings: readonly Finding[],
  settings: Settings = noSettings,
  ignoredTables: readonly Table[] = [],
  balanceRows: readonly BalanceRows[] = [],
  balanceInputs: readonly InputRows[] = [],
): Reconciliation {
  const counts = emptyCounts();
  const findings: Finding[] = [];
  let causes = 0;
  for (const table of tables) {
    const result = checkTable(table);
    const errors = findCauses(table, result.broken, causes + 1);
    causes = errors.reduce((most, { cause }) => Math.max(most, cause ?? 0), causes);
    append(findings, errors);
    append(findings, result.findings);
    for (const [check, count] of Object.entries(result.counts)) add(counts, check as CheckCode, count);
  }
  const pairs = pairTables(tables);
  const sheets = new StatedRequirements(tables, pairs);
  const administrations = pairs.map((paired) => {
    const figures = administrationFigures(paired, settings, sheets);
    take(counts, findings, 'tie-out', tieOutCheck(paired));
    take(counts, findings, 'fund', withdrawalCheck(paired));
    append(findings, requiredResultCheck(figures, paired, settings, sheets));
    append(findings, missingComments(figures, paired, settings, sheets));
    return { ...figures, tables: paired };
  });
  const accounts = knownFunds(fundAccounts(tables, pairs), settings.fundLedger);
  const required = requiredResults(pairs, sheets, accounts, settings);
  const funds = fundStatuses(accounts, {
    tables,
    administrations: pairs,
    requiredResults: required,
    rules: settings.fundRules,
    yearEnd: yearEndOf(tables, settings.history),
  });
  for (const fund of funds) take(counts, findings, 'fund', ruleCheck(fund, tables, pairs));
  take(counts, findings, 'movement', movementCheck(administrations, settings.history));
  const balance = balanceRows.flatMap(balanceStatements);
  const balanced = balanceCheck(balance, findings);
  for (const { check, class: found } of balanced.overruled) add(counts, check, uncounted[found] ?? noCounts);
  take(counts, findings, 'balance', balanced);
  const years = balanceYears(balance, balanceInputs);
  take(counts, findings, 'balance', balanceYearCheck(years));
  const standing = findings.filter((finding) => !balanced.overruled.has(finding));
  const told = inOrder([...withSharedCauses(standing), ...readingFindings]);
  return {
    tables,
    ignoredTables,
    administrations,
    balance,
    balanceYears: years,
    funds,
    transfers: funds.flatMap(transfersOf),
    requiredResults: required,
    remarks: settings.remarks,
    findings: withAcceptances(told, tables, settings.acceptances),
    counts,
  };
}

/** A fund that a sheet of the user's tells of goes before the one of our ledger. */
function knownFunds(sheets: readonly FundAccount[], ledger: readonly FundAccount[]): readonly FundAccount[] {
  const isKnown = ({ owner }: FundAccount): boolean =>
    sheets.some(
      (one) =>
        one.owner.administration === owner.administration &&
        sameOwnerName(one.owner.unit, owner.unit) &&
        sameOwnerName(one.owner.fund ?? '', owner.fund ?? ''),
    );
  return [...sheets, ...ledger.filter((account) => !isKnown(account))];
}

/** By the rule that applies: today's balance, or the year's last one where the year end has been entered. */
function ruleCheck(
  fund: FundStatus,
  tables: readonly Table[],
  pairs: readonly AdministrationTables[],
): CheckResult {
  const { view, rule, turnover } = fund;
  const { account } = view;
  const isEntered = account.movements.some(({ kind }) => kind === 'yearEnd');
  const balance = isEntered ? { ...view, closing: view.closingAtYearEnd } : view;
  const found = fundFindings(balance, rule, { turnover, lastResult: lastResult(account, tables, pairs) });
  const closing = ledgerClosingCheck(view);
  return {
    findings: [...closing.findings, ...found.findings.map((one) => fundRuleFinding(account.owner, one))],
    counts: addCount(closing.counts, 'notChecked', found.notChecked.length),
  };
}

function transfersOf({ view: { account, carryForward } }: FundStatus): readonly TransferProposal[] {
  return carryForward === null ? [] : transferProposals(account.owner, carryForward);
}

/** What a finding that does not stand has counted for. */
const uncounted: Readonly<Partial<Record<Finding['class'], RelationCounts>>> = {
  error: { ...noCounts, error: -1 },
  'not-checked': { ...noCounts, notChecked: -1 },
};

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => checkOrder.indexOf(a.check) - checkOrder.indexOf(b.check));
}

function emptyCounts(): Record<CheckCode, RelationCounts> {
  return {
    deviation: noCounts,
    sum: noCounts,
    result: noCounts,
    'tie-out': noCounts,
    'required-result': noCounts,
    fund: noCounts,
    balance: noCounts,
    movement: noCounts,
    missing: noCounts,
    reading: noCounts,
  };
}

function add(counts: Record<CheckCode, RelationCounts>, check: CheckCode, more: RelationCounts): void {
  counts[check] = sumCounts(counts[check], more);
}

function take(
  counts: Record<CheckCode, RelationCounts>,
  findings: Finding[],
  check: CheckCode,
  result: CheckResult,
): void {
  add(counts, check, result.counts);
  append(findings, result.findings);
}
