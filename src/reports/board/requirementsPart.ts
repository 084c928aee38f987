import { remarkTexts } from '../funds/remarkTexts';
import { requirementsTable } from '../funds/requirementsTable';
import { fundTextsIn } from '../messages/funds/fundTexts';
import { columnsNamed, withoutColumns } from './columns';
import type { MakePart } from './partDraft';
import { partTextsOf, tableDraft } from './tableParts';

/** What each administration must reach, what is short of it before and after the fund, and what is said and done about it. */
export const requirementsPart: MakePart = ({ reconciliation }, recipe) => {
  const said = partTextsOf(recipe);
  const texts = fundTextsIn(recipe.language);
  const whole = requirementsTable(reconciliation, texts);
  if (whole === null) return null;
  const hasRemarks = columnsNamed(whole, [texts.say('comment'), texts.say('action')]).length > 0;
  // Beside texts there is no room for what the fund could do.
  const table = hasRemarks ? withoutColumns(whole, columnsNamed(whole, [texts.say('coveredByFund')])) : whole;
  const sources = reconciliation.administrations.flatMap(({ tables }) =>
    [tables.departments, tables.incomeStatement, tables.fund].filter((source) => source !== null),
  );
  const draft = tableDraft({ table, sources }, reconciliation, recipe, said);
  const typed = reconciliation.requiredResults.flatMap((result) => {
    const { comment, action } = remarkTexts(result, reconciliation);
    const { value, unit } = result.required.figure.amount;
    return [result.administration, result.unit ?? '', `${value.toFixed()} ${unit ?? ''}`, comment, action];
  });
  return { ...draft, inputs: typed };
};
