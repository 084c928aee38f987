import { areaAddress, cellName } from '../domain/address';
import { formatCount, formatNumber } from './formatAmount';
import type { Texts } from './messages/texts';
import type { ReportField } from './report';

/** A field of a report as plain text, as the terminal and the pane show it. */
export function fieldText(field: ReportField, { say, language }: Texts): string {
  switch (field.kind) {
    case 'text':
      return field.text;
    case 'amount':
      return formatNumber(field.amount.value, field.amount.decimals, language);
    case 'count':
      return formatCount(field.count, language);
    case 'cell':
      return cellName(field.cell);
    case 'area':
      return areaAddress(field.area);
    case 'missing':
      return say('missingAmount');
    case 'nothing':
      return '';
  }
}
