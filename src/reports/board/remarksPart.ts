import type { RemarkOwner } from '../../domain/remark';
import type { Administration, Reconciliation } from '../../domain/reconciliation';
import { plainOwnerName, sameOwnerName } from '../../domain/funds/ownerName';
import { remarkTexts } from '../funds/remarkTexts';
import type { MakeOwnPart } from './partDraft';
import { partTextsOf } from './tableParts';

/** Comments and measures, a paragraph for the administration and each department that has any. */
export const remarksPart: MakeOwnPart = ({ reconciliation }, administration, recipe) => {
  const { say } = partTextsOf(recipe).board;
  const paragraphs = ownersOf(administration, reconciliation).flatMap((owner) => {
    const remarks = remarkTexts(owner, reconciliation);
    const [comment, action] = [oneLine(remarks.comment), oneLine(remarks.action)];
    const unit = owner.unit ?? owner.administration;
    if (comment === '' && action === '') return [];
    if (action === '') return [say('remark_comment', { unit, comment })];
    return comment === ''
      ? [say('remark_action', { unit, action })]
      : [say('remark_both', { unit, comment: asSentence(comment), action })];
  });
  if (paragraphs.length === 0) return null;
  const { departments } = administration.tables;
  return {
    content: { kind: 'text', paragraphs },
    sources: departments === null ? [] : [departments],
    rules: [],
    inputs: paragraphs,
  };
};

/** The administration, its departments in their order, and others of which something was typed; each once. */
function ownersOf({ name, tables }: Administration, { remarks }: Reconciliation): readonly RemarkOwner[] {
  const rows = tables.departments?.rows ?? [];
  const all: readonly RemarkOwner[] = [
    { administration: name, unit: null },
    ...rows.flatMap(({ role, label }) => (role === 'item' ? [{ administration: name, unit: label }] : [])),
    ...remarks.map(({ owner }) => owner).filter((owner) => sameOwnerName(owner.administration, name)),
  ];
  const byName = new Map<string, RemarkOwner>();
  for (const owner of all) {
    const key = owner.unit === null ? '' : `/${plainOwnerName(owner.unit)}`;
    if (!byName.has(key)) byName.set(key, owner);
  }
  return [...byName.values()];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
