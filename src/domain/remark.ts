import { sameOwnerName } from './funds/ownerName';

/** What the user says of a unit's shortfall or deviation: why, and what is done about it. Either may be empty. */
export interface Remark {
  readonly owner: RemarkOwner;
  readonly comment: string;
  readonly action: string;
}

export interface RemarkOwner {
  readonly administration: string;
  /** Null for the administration itself. */
  readonly unit: string | null;
}

/** What was said of the owner; null where nothing was. */
export function remarkOn(owner: RemarkOwner, remarks: readonly Remark[]): Remark | null {
  return remarks.find((remark) => isSameOwner(remark.owner, owner)) ?? null;
}

export function isSameOwner(one: RemarkOwner, other: RemarkOwner): boolean {
  return (
    sameOwnerName(one.administration, other.administration) &&
    (one.unit === null) === (other.unit === null) &&
    sameOwnerName(one.unit ?? '', other.unit ?? '')
  );
}
