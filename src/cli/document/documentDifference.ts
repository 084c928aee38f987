import type { DocumentTexts } from '../../reports/messages/document/documentTexts';
import type { PartDifference } from '../../word/partStatus';

/** What an update changes, with old and new: `Taxor och avgifter, Prognos: 3,0 → 3,1`. */
export function differenceText(difference: PartDifference, { say }: DocumentTexts): string {
  const shown = (text: string | null): string =>
    text === null ? say('nothing') : text === '' ? say('empty') : text;
  switch (difference.kind) {
    case 'field': {
      const { row, column } = difference;
      const values = { column, old: shown(difference.old), new: shown(difference.new) };
      return row === '' ? say('label', values) : say('field', { ...values, row });
    }
    case 'newRow':
    case 'goneRow': {
      const [, ...fields] = difference.fields;
      return say(difference.kind, { row: shown(difference.row), fields: fields.map(shown).join('; ') });
    }
    case 'newColumn':
    case 'goneColumn':
      return say(difference.kind, { column: shown(difference.column) });
    case 'order':
      return say('changed_order');
    default:
      return say(`changed_${difference.kind}`, {
        old: shown(difference.old),
        new: shown(difference.new),
      });
  }
}
