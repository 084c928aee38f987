/** What a number format makes of a number: `plain` shows no more than the number itself. */
export type FormatKind = 'plain' | 'number' | 'percent' | 'date';

/** The first section of a format's code, without quoted texts, colours, locale marks and padding. */
function bare(numberFormat: string): string {
  return (numberFormat.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[[^\]]*\]/g, '');
}

export function formatKind(numberFormat: string): FormatKind {
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat === '') return 'plain';
  const code = bare(numberFormat);
  if (code.includes('%')) return 'percent';
  if (/[dmyhs]/i.test(code.replace(/General/gi, ''))) return 'date';
  return code === '0' ? 'plain' : 'number';
}

/** How many decimals a format shows, scaled by its trailing thousands commas; null where it does not say. */
export function formatDecimals(numberFormat: string): number | null {
  if (formatKind(numberFormat) !== 'number' && bare(numberFormat) !== '0') return null;
  const code = bare(numberFormat);
  if (!/[0#?]/.test(code)) return null;
  const decimals = /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
  const scaled = /[0#?](,+)(?!.*[0#?])/.exec(code)?.[1]?.length ?? 0;
  return decimals - 3 * scaled;
}
