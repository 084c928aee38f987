import { addLocale, format, getLocale, isDateFormat } from 'numfmt';
import type { Language } from '../../reports/messages/textsOf';
import { type CellValue, isCellError } from '../../workbook/cells';

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-US' };

const swedishMonths = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

// As Excel in Swedish has them.
addLocale({ ...getLocale(locales.sv), bool: ['SANT', 'FALSKT'], mmm: swedishMonths }, locales.sv);

/** Formats that Excel draws by the country; files hold them as the United States write them. */
const localFormats: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  sv: new Map([
    ['mm-dd-yy', 'yyyy-mm-dd'],
    ['m/d/yy', 'yyyy-mm-dd'],
    ['m/d/yy h:mm', 'yyyy-mm-dd hh:mm'],
  ]),
  en: new Map([['mm-dd-yy', 'm/d/yyyy']]),
};

/** What a cell shows by its number format. */
export function cellText(value: CellValue, numberFormat: string, language: Language): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  const code = localFormats[language].get(numberFormat) ?? numberFormat;
  try {
    const text = format(code, value, { locale: locales[language], throws: true });
    return typeof value === 'number' && !isDateFormat(code) ? withTrueMinus(text, language) : text;
  } catch {
    // A format that is none, or a number too large for a date.
    return contentText(value, language);
  }
}

/** What a cell holds, with all its digits. */
export function contentText(value: CellValue, language: Language): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return format('General', value, { locale: locales[language] });
  const digits = String(value);
  return withTrueMinus(language === 'sv' ? digits.replace('.', ',') : digits, language);
}

function withTrueMinus(number: string, language: Language): string {
  return language === 'sv' ? number.replace(/^(\D*)-(?=\d)/, '$1\u2212') : number;
}
