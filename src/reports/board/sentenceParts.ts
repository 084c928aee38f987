import type { Administration } from '../../domain/reconciliation';
import type { FundRule } from '../../domain/funds/fundRule';
import type { Table } from '../../domain/table';
import { defaultTemplate } from '../messages/sentences/defaultTemplate';
import type { PartRecipe } from './boardPart';
import type { MakeOwnPart, PartDraft } from './partDraft';
import type { SentenceKind } from './partKind';
import { fillTemplate, type SentenceValues } from './sentences/fillTemplate';
import { fundValues } from './sentences/fundValues';
import { parseTemplate, type TemplatePiece } from './sentences/parseTemplate';
import { resultValues } from './sentences/resultValues';
import { partTextsOf } from './tableParts';

/** A sentence on the administration's result; null where no alternative of its template has all its values. */
export function resultSentencePart(kind: 'outcome' | 'forecast' | 'shortfall'): MakeOwnPart {
  return ({ reconciliation }, administration, recipe) => {
    // An assumed requirement is the budget, which the forecast's sentence tells of.
    if (kind === 'shortfall' && administration.requiredResultAssumed) return null;
    const values = resultValues(administration, reconciliation, recipe);
    return sentenceDraft(kind, [values], recipe, ownTables(administration), []);
  };
}

/** A sentence on each of the administration's funds. */
export const fundChangePart: MakeOwnPart = ({ reconciliation }, administration, recipe) => {
  const { board } = partTextsOf(recipe);
  const { funds, tables } = reconciliation;
  const own = funds.filter(({ view }) => view.account.owner.administration === administration.name);
  const all = own.map((fund) =>
    fundValues(administration.name, fund, own.length === 1, tables, recipe, board),
  );
  const rules = own.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  return sentenceDraft('fundchange', all, recipe, ownTables(administration), rules);
};

function sentenceDraft(
  kind: SentenceKind,
  values: readonly SentenceValues[],
  recipe: PartRecipe,
  sources: readonly Table[],
  rules: readonly FundRule[],
): PartDraft | null {
  const { board } = partTextsOf(recipe);
  const alternatives = alternativesOf(kind, recipe);
  const paragraphs = values.flatMap((each) => fillTemplate(alternatives, each, board) ?? []);
  if (paragraphs.length === 0) return null;
  return { content: { kind: 'text', paragraphs }, sources, rules: [...new Set(rules)], inputs: [] };
}

/** The user's template, which is checked before it is used; ours where none is given, or it cannot be read. */
function alternativesOf(
  kind: SentenceKind,
  { template, language }: PartRecipe,
): readonly (readonly TemplatePiece[])[] {
  const given = template === null ? null : parseTemplate(template, kind);
  if (given?.ok === true) return given.alternatives;
  const own = parseTemplate(defaultTemplate(kind, language), kind);
  if (!own.ok) throw new Error(`the template of ${kind} cannot be read`);
  return own.alternatives;
}

function ownTables({ tables }: Administration): readonly Table[] {
  return [tables.departments, tables.incomeStatement, tables.fund].filter((table) => table !== null);
}
