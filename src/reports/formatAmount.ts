import type { Amount } from '../domain/amount';
import type { Decimal } from '../domain/decimal';
import type { Unit } from '../domain/unit';
import type { Language } from './messages/texts';

const noBreakSpace = '\u00A0';
const minusSign = '\u2212';

interface NumberStyle {
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
}

const styles: Readonly<Record<Language, NumberStyle>> = {
  sv: { group: noBreakSpace, decimal: ',', minus: minusSign },
  en: { group: ',', decimal: '.', minus: '-' },
};

/** A number as readers of the language expect it, with as many decimals as asked for: `−1 234,5`, `-1,234.5`. */
export function formatNumber(value: Decimal, decimals: number, language: Language): string {
  const { group, decimal, minus } = styles[language];
  const rounded = value.toDecimalPlaces(Math.max(0, decimals));
  const [whole = '0', fraction] = rounded.abs().toFixed(Math.max(0, decimals)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = rounded.isZero() || rounded.isPositive() ? '' : minus;
  return `${sign}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

export function formatCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, styles[language].group);
}

/** The amount with its own decimals and its unit: `−1,7 mnkr`. */
export function formatAmount({ value, decimals, unit }: Amount, language: Language): string {
  return withUnit(formatNumber(value, decimals, language), unit);
}

export function withUnit(number: string, unit: Unit | null): string {
  return unit === null ? number : `${number}${noBreakSpace}${unit}`;
}
