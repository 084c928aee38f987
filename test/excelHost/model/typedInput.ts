import { isCellError, type CellValue } from '../../../src/workbook/cells';
import { invalidArgument } from '../../officeHost/hostError';
import { requireKnownFunctions } from '../formula/evaluate';
import { parseFormula } from '../formula/parse';

export interface TypedInput {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format that Excel gives a cell in General format when such a text is typed. */
  readonly numberFormat?: string;
}

/** The most characters that a cell holds. */
const longestText = 32_767;

/** What Excel makes of a value that is written to a cell, as if a user in the United States had typed it. */
export function typedInput(written: unknown, numberFormat: string): TypedInput {
  if (typeof written === 'number' && Number.isFinite(written)) {
    return numberFormat === '@' ? constant(String(written)) : constant(written);
  }
  if (typeof written === 'boolean') {
    return numberFormat === '@' ? constant(written ? 'TRUE' : 'FALSE') : constant(written);
  }
  if (typeof written !== 'string') throw invalidArgument(`the cell value ${JSON.stringify(written)}`);
  if (written.length > longestText) throw invalidArgument(`a text of ${written.length} characters`);
  if (written === '') return constant(null);
  if (numberFormat === '@') return constant(written);
  if (written.startsWith("'")) return constant(written.slice(1));
  if (written.startsWith('=') && written.length > 1) return typedFormula(written);
  return typedConstant(written) ?? typedSignedFormula(written) ?? constant(written);
}

function constant(value: CellValue): TypedInput {
  return { value, formula: null };
}

function typedFormula(formula: string): TypedInput {
  requireKnownFunctions(parseFormula(formula));
  return { value: null, formula };
}

/** `+A1` and `-A1` become formulas as `=` does. */
function typedSignedFormula(text: string): TypedInput | null {
  if (!/^[-+@]/.test(text)) return null;
  try {
    return typedFormula(`=${text.replace(/^@/, '')}`);
  } catch {
    return null;
  }
}

const errors = /^#(REF!|N\/A|DIV\/0!|NAME\?|VALUE!|NUM!|NULL!)$/i;

function typedConstant(text: string): TypedInput | null {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === 'true');
  if (errors.test(trimmed)) return constant({ error: trimmed.toUpperCase() });
  return typedNumber(trimmed) ?? typedDate(trimmed);
}

function typedNumber(text: string): TypedInput | null {
  const bracketed = /^\((.*)\)$/.exec(text);
  const [, body = text] = bracketed ?? [];
  const match = /^([-+]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)([eE][-+]?\d+)?(%?)$/.exec(body);
  if (match === null) return null;
  const [, sign, currency, digits = '', exponent = '', percent] = match;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent === '%' ? 100 : 1);
  const value = sign === '-' || bracketed !== null ? -size : size;
  if (percent === '%') return { value, formula: null, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  if (currency === '$') return { value, formula: null, numberFormat: '$#,##0.00' };
  if (digits.includes(',')) return { value, formula: null, numberFormat: '#,##0' };
  return exponent === '' ? constant(value) : { value, formula: null, numberFormat: '0.00E+00' };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The commonest of the texts that Excel takes for a date: the trap for texts such as `3/4` and `1-2`. */
function typedDate(text: string): TypedInput | null {
  const thisYear = 2017;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (american !== null) {
    const [, month, day, year] = american;
    if (year === undefined) return dated(thisYear, Number(month), Number(day), 'd-mmm');
    return dated(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day), 'm/d/yyyy');
  }
  const named = /^(\d{1,2})[- ]([a-z]{3})$/i.exec(text);
  const month = months.indexOf(named?.[2]?.toLowerCase() ?? '');
  return named === null || month < 0 ? null : dated(thisYear, month + 1, Number(named[1]), 'd-mmm');
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedInput | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return { value: (at.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000, formula: null, numberFormat };
}

/** A cell's value as `values` gives it: a blank is '', an error its text. */
export function asWireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
