import type { Attention } from '../../domain/attention';
import type { Decimal } from '../../domain/decimal';
import type { Remark, RemarkOwner } from '../../domain/remark';
import { units } from '../../domain/unit';
import { checked, decimal, decimalText, oneOf, orNull, type Read, record, text } from './settingsJson';

/** A required result that was typed, by the name of its administration or unit. */
export type TypedRequirement = readonly [name: string, amount: Decimal];

/** A typed required result; nothing where any field of it is missing, wrong or unknown. */
export const typedRequirement: Read<TypedRequirement> = (value) => {
  const read = record<{ readonly name: string; readonly amount: Decimal }>({ name: text, amount: decimal })(
    value,
  );
  return read === null ? null : { value: [read.value.name, read.value.amount] };
};

/** As `typedRequirement` reads it. */
export function requirementJson([name, amount]: TypedRequirement): object {
  return { name, amount: decimalText(amount) };
}

/** A comment and a measure; nothing where any field is missing, wrong or unknown, or both are empty. */
export const remark: Read<Remark> = checked(
  record<Remark>({
    owner: record<RemarkOwner>({ administration: text, unit: orNull(text) }),
    comment: text,
    action: text,
  }),
  ({ comment, action }) => comment !== '' || action !== '',
);

const positive = checked(decimal, (value) => value.gt(0));

/** From where a deviation is to be explained; nothing where no threshold is set by it. */
export const attention: Read<Attention> = checked(
  record<Attention>({
    amount: orNull(record<NonNullable<Attention['amount']>>({ value: positive, unit: oneOf(units) })),
    share: orNull(positive),
  }),
  ({ amount, share }) => amount !== null || share !== null,
);

/** As `attention` reads it. */
export function attentionJson({ amount, share }: Attention): object {
  return {
    amount: amount && { value: decimalText(amount.value), unit: amount.unit },
    share: share && decimalText(share),
  };
}
