import type { sv } from './sv';

/** What the parts of a board document say beside their figures, in English; sv.ts has the same keys. */
export const en = {
  title: 'Follow-up',
  titleOf: 'Follow-up: {administrations}',

  department: 'Department',
  line: 'Line',
  fund: 'Fund',
  ofAll: 'Summary',

  amountsIn: 'Amounts in {unit}',
  roundingSeen: 'Amounts are rounded, so sums may differ in the last digit.',
  roundingDistributed: 'The rounding is distributed so that the rounded amounts add up to the totals.',
  roundingPartly:
    'The rounding is distributed as far as possible; some sums may still differ in the last digit.',
  belowRequirement: 'Below the required result: {rows}.',
  otherwiseGiven: '{place}: the workbook says {stated}, but the other amounts give {expected}.',

  // What people know a part by
  name_overview: 'Overview',
  name_requirements: 'Required results and measures',
  name_outcome: '{administration}: the outcome in a sentence',
  name_forecast: '{administration}: the forecast in a sentence',
  name_shortfall: '{administration}: the required result in a sentence',
  name_departments: '{administration}: result per department',
  name_statement: '{administration}: income statement',
  name_fund: '{administration}: result fund',
  name_fundchange: '{administration}: the result fund in a sentence',
  name_movement: '{administration}: change since the last report',
  name_remarks: '{administration}: comments and measures',

  remark_comment: '{unit}: {comment}',
  remark_action: '{unit}: Measure: {action}',
  remark_both: '{unit}: {comment} Measure: {action}',

  inUnitWords_kr: '{number}\u00A0kronor',
  inUnitWords_tkr: '{number}\u00A0thousand kronor',
  inUnitWords_mnkr: '{number}\u00A0million kronor',
  theFund: 'The result fund',
  fundOf: 'The result fund of {owner}',

  // What is wrong with a template
  template_unknownName:
    'Line {line}, character {column}: "{name}" is nothing that can be filled in. Choose from {names}.',
  template_unclosed: 'Line {line}, character {column}: the brace is not closed on the line.',
  template_stray: 'Line {line}, character {column}: the brace has nothing to close.',
  template_empty: 'The sentence is empty.',
} as const satisfies Record<keyof typeof sv, string>;
