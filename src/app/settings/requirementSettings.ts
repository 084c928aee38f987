import type { Attention } from '../../domain/attention';
import type { Decimal } from '../../domain/decimal';
import { sameOwnerName } from '../../domain/funds/ownerName';
import { isSameOwner, type Remark, type RemarkOwner } from '../../domain/remark';
import type { WorkbookSettings } from './workbookSettings';

/** With a required result typed for a unit or an administration, in its own unit; null takes it away. */
export function withRequirement(
  settings: WorkbookSettings,
  { administration, unit }: RemarkOwner,
  amount: Decimal | null,
): WorkbookSettings {
  const name = unit ?? administration;
  const others = [...settings.requiredResults].filter(([other]) => !sameOwnerName(other, name));
  return {
    ...settings,
    requiredResults: new Map(amount === null ? others : [...others, [name, amount]]),
  };
}

/** With what was said of a unit, in place of what was said before; an empty remark takes it away. */
export function withRemark(settings: WorkbookSettings, remark: Remark): WorkbookSettings {
  const others = settings.remarks.filter(({ owner }) => !isSameOwner(owner, remark.owner));
  const isEmpty = remark.comment === '' && remark.action === '';
  return { ...settings, remarks: isEmpty ? others : [...others, remark] };
}

export function withAttention(settings: WorkbookSettings, attention: Attention | null): WorkbookSettings {
  return { ...settings, attention };
}
