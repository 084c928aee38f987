import type { LedgerFindingDetail } from '../domain/funds/ledgerFinding';
import { fundLedgerTextsIn } from './messages/fundLedger/fundLedgerTexts';
import type { Language } from './messages/texts';

/** Why a line of our ledger sheet is not counted, and that it is not. */
export function ledgerFindingSentence(detail: LedgerFindingDetail, language: Language): string {
  const { say } = fundLedgerTextsIn(language);
  switch (detail.code) {
    case 'ledgerLineRefused':
      return `${problem(detail, language)} ${say('notUsed')}`;
    case 'ledgerColumnMissing':
      return say('columnMissing', { column: say(`column_${detail.field}`) });
    case 'ledgerColumnTwice':
      return say('columnTwice', detail);
    case 'ledgerHeadingsMissing':
      return say('headingsMissing');
  }
}

function problem(
  { problem: code, text }: Extract<LedgerFindingDetail, { code: 'ledgerLineRefused' }>,
  language: Language,
): string {
  const { say } = fundLedgerTextsIn(language);
  switch (code) {
    case 'dayUnreadable':
    case 'kindUnreadable':
    case 'amountUnreadable':
    case 'moneyUnitUnreadable':
    case 'moneyUnitOther':
      return say(code, { text });
    default:
      return say(code);
  }
}
