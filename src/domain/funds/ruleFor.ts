import { type Decimal, zero } from '../decimal';
import { compareDays, type Day } from '../day';
import type { FundOwner } from './fundAccount';
import type { FundRule } from './fundRule';
import { sameOwnerName } from './ownerName';

/** The rule for a fund on a day: a unit's own goes before its administration's, that before the municipality's. */
export function ruleFor(owner: FundOwner, day: Day, rules: readonly FundRule[]): FundRule | null {
  const inForce = rules.filter(
    ({ from, to }) =>
      (from === null || compareDays(from, day) <= 0) && (to === null || compareDays(day, to) <= 0),
  );
  return (
    inForce.find(({ scope }) => scope.kind === 'unit' && isNamed(owner, scope.unit)) ??
    inForce.find(
      ({ scope }) =>
        scope.kind === 'administration' && sameOwnerName(scope.administration, owner.administration),
    ) ??
    inForce.find(({ scope }) => scope.kind === 'municipality') ??
    null
  );
}

function isNamed({ unit, fund }: FundOwner, name: string): boolean {
  return sameOwnerName(name, unit) || (fund !== null && sameOwnerName(name, fund));
}

/** How much of a unit's result the rule leaves out: 1 for all of it, 0 for none. */
export function exemptShare(owner: FundOwner, rule: FundRule): Decimal {
  const exemption = rule.exemptions.find((one) => isNamed(owner, one.unit));
  return exemption?.share ?? zero;
}
