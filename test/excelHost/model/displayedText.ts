import { isCellError, type CellValue } from '../../../src/workbook/cells';

/** The cell as Excel shows it in the United States; a width that is too narrow is not looked at. */
export function displayedText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || numberFormat === '@') return String(value);
  if (numberFormat === 'General') return generalText(value);
  const sections = numberFormat.split(';');
  const [positive = 'General', negative, zero] = sections;
  if (value === 0 && zero !== undefined) return sectionText(0, zero);
  if (value < 0 && negative !== undefined) return sectionText(-value, negative);
  return sectionText(value, positive);
}

function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([-+])(\d)$/, 'e$10$2')
      .toUpperCase();
  }
  return String(Number(value.toPrecision(Math.min(10, 15))));
}

function sectionText(value: number, section: string): string {
  const format = section.replace(/\[[^\]]*\]/g, '');
  const unquoted = format.replace(/"[^"]*"|\\.|_./g, '');
  if (/[ymdhs]/i.test(unquoted)) return dateText(value, format);
  const digits = /[#0?][#0?,]*(?:\.[#0?]*)?%?/.exec(unquoted)?.[0];
  if (digits === undefined) return literal(format);
  const [before = '', after = ''] = format.split(digits);
  return literal(before) + numberText(value, digits) + literal(after);
}

function literal(text: string): string {
  return text.replace(/_./g, ' ').replace(/\\(.)/g, '$1').replaceAll('"', '');
}

function numberText(value: number, digits: string): string {
  const percent = digits.endsWith('%');
  const [integer = '', fraction = ''] = digits.replace('%', '').split('.');
  const scaled = percent ? value * 100 : value;
  const most = fraction.length;
  const least = fraction.replace(/[^0]/g, '').length;
  const text = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    minimumIntegerDigits: Math.max(1, integer.replace(/[^0]/g, '').length),
    useGrouping: integer.includes(','),
  }).format(scaled);
  // Excel shows a number that rounds to 0 without its sign.
  const unsigned = /^-[0.,]+$/.test(text) ? text.slice(1) : text;
  return percent ? `${unsigned}%` : unsigned;
}

const parts: readonly (readonly [RegExp, (at: Date) => string])[] = [
  [/^yyyy/i, (at) => String(at.getUTCFullYear())],
  [/^yy/i, (at) => String(at.getUTCFullYear() % 100).padStart(2, '0')],
  [/^mmm/i, (at) => at.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' })],
  [/^dd/i, (at) => String(at.getUTCDate()).padStart(2, '0')],
  [/^d/i, (at) => String(at.getUTCDate())],
  [/^hh/i, (at) => String(at.getUTCHours()).padStart(2, '0')],
  [/^h/i, (at) => String(at.getUTCHours())],
  [/^ss/i, (at) => String(at.getUTCSeconds()).padStart(2, '0')],
];

function dateText(value: number, format: string): string {
  const at = new Date(Math.round(value * 86_400) * 1000 + Date.UTC(1899, 11, 30));
  let text = '';
  for (let rest = format; rest !== '';) {
    const minutes = /h:?$/i.test(format.slice(0, format.length - rest.length)) && /^mm/i.test(rest);
    const month = /^(mm?)(?!m)/i.exec(rest)?.[1];
    if (month !== undefined) {
      const number = minutes ? at.getUTCMinutes() : at.getUTCMonth() + 1;
      text += month.length === 2 ? String(number).padStart(2, '0') : String(number);
      rest = rest.slice(month.length);
      continue;
    }
    const part = parts.find(([pattern]) => pattern.test(rest));
    const length = part === undefined ? 1 : (part[0].exec(rest)?.[0].length ?? 1);
    text += part === undefined ? literal(rest.slice(0, 1)) : part[1](at);
    rest = rest.slice(length);
  }
  return text;
}
