import type { Attention } from '../domain/attention';
import { shareField } from '../domain/funds/fieldText';
import { parseLimit } from '../domain/funds/limitText';

export type AttentionField = keyof Attention;

/** Thresholds as a person typed them, null where both are empty; or the field that can't be read as one above zero. */
export function typedAttention(
  amountText: string,
  shareText: string,
): { readonly attention: Attention | null } | { readonly wrong: AttentionField } {
  const amount = amountText.trim() === '' ? null : amountOf(amountText);
  if (amount === undefined) return { wrong: 'amount' };
  const read = shareField.read(shareText.trim());
  if ('problem' in read || read.value?.gt(0) === false) return { wrong: 'share' };
  const share = read.value;
  return { attention: amount === null && share === null ? null : { amount, share } };
}

function amountOf(text: string): Attention['amount'] | undefined {
  const read = parseLimit(text);
  if (read.kind !== 'limit' || read.limit.kind !== 'amount') return undefined;
  return read.limit.money.value.gt(0) ? read.limit.money : undefined;
}
