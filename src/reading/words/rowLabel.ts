import { plainText } from '../cells/plainText';
import { balanceOnTheWayWords } from './headingWords';
import {
  afterFundWords,
  balanceSheetWords,
  closingWords,
  costWords,
  countRowWords,
  differenceRowWords,
  finalResultWords,
  fundWords,
  incomeWords,
  ofWhichWords,
  openingWords,
  requirementWords,
  resultAnywhere,
  resultWords,
  stockWords,
  totalAtEnd,
  totalInside,
  totalWords,
} from './rowWords';

/** What a row's label proposes; the arithmetic decides. */
export interface RowLabel {
  readonly text: string;
  readonly ofWhich: boolean;
  /** The label claims to be a sum of other rows. */
  readonly total: boolean;
  /** The label claims to be a result: income and costs together. */
  readonly result: boolean;
  readonly stock: 'opening' | 'closing' | 'level' | null;
  readonly fund: boolean;
  readonly difference: boolean;
  readonly count: boolean;
  readonly side: 'income' | 'costs' | null;
  /** How surely it names the result of the year, 2 where it counts the fund transfer in. */
  readonly resultRank: 0 | 1 | 2;
  /** An account code at the start, or after "Summa": `3` for "Summa 3 - Intäkter". */
  readonly code: string | null;
}

/** Reads the labels of a table. In a balance sheet every row is a level: there levels are parts of sums like any row. */
export function readRowLabels(texts: readonly string[]): RowLabel[] {
  const labels = texts.map(readRowLabel);
  const isBalanceSheet = labels.filter(({ text }) => balanceSheetWords.test(plainText(text))).length >= 2;
  if (isBalanceSheet) return labels.map((label) => ({ ...label, stock: null }));
  const opening = labels.findIndex(({ stock }) => stock === 'opening');
  const closing = labels.findLastIndex(({ stock }) => stock === 'closing');
  return labels.map((label, row) =>
    opening >= 0 && row > opening && row < closing && isBalanceOnTheWay(label.text)
      ? balanceLabel(label)
      : label,
  );
}

/** Between an opening and a closing balance "Summa efter avsättning" is a balance, and no sum of movements. */
export function isBalanceOnTheWay(text: string): boolean {
  return balanceOnTheWayWords.test(plainText(text.split(' / ').at(-1) ?? text));
}

/** The label as one of a balance on the way, a level. */
export function balanceLabel(label: RowLabel): RowLabel {
  return { ...label, stock: 'closing', total: false, result: false, fund: false };
}

/** Reads a label as written, its levels joined by " / ". */
function readRowLabel(text: string): RowLabel {
  const levels = text.split(' / ');
  const plain = plainText(levels.at(-1) ?? text);
  const whole = plainText(text.replaceAll(' / ', ' '));
  const ofWhich = ofWhichWords.test(plain);
  const difference = differenceRowWords.test(plain);
  const stock = stockOf(plain);
  const result = !ofWhich && !difference && stock === null && isResultLabel(plain);
  // A row of figures without a label is the sum of those above it: an annual report's way of closing a section.
  const total =
    text === '' ||
    (!ofWhich &&
      !difference &&
      (result ||
        [plain, whole].some(
          (form) => totalWords.test(form) || totalAtEnd.test(form) || totalInside.test(form),
        )));
  return {
    text,
    ofWhich,
    total,
    result,
    stock,
    fund: stock === null && !total && fundWords.test(plain),
    difference,
    count: countRowWords.test(plain),
    side: sideOf(plain),
    resultRank: afterFundWords.test(plain) ? 2 : finalResultWords.test(plain) ? 1 : 0,
    code: /^(?:summa |sum )?(\d{1,6})(?!\d)/.exec(plain)?.[1] ?? null,
  };
}

/** "Förvaltningens resultat" is one, "Resultatutjämningsreserv" and "resultat från andelar" are not. */
function isResultLabel(plain: string): boolean {
  if (/resultat (?:från|av) |(?:på|mot|enligt|av) (?:årets )?result/.test(plain)) return false;
  return resultWords.test(plain) || (resultAnywhere.test(plain) && plain.split(' ').length <= 6);
}

function stockOf(plain: string): RowLabel['stock'] {
  if (requirementWords.test(plain)) return 'level';
  if (!stockWords.test(plain) || /^(?:förändring|avsättning|uttag|justering|årets)/.test(plain)) return null;
  if (/^(?:ingående|ib)(?!\p{L})/u.test(plain)) return 'opening';
  if (closingWords.test(plain) || totalWords.test(plain)) return 'closing';
  return openingWords.test(plain) ? 'opening' : 'level';
}

function sideOf(plain: string): RowLabel['side'] {
  const income = plain.search(incomeWords);
  const costs = plain.search(costWords);
  if (costs >= 0 && (income < 0 || costs <= income)) return 'costs';
  return income >= 0 ? 'income' : null;
}
