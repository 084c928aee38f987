/** What a number format makes of a number: `plain` shows no more than the number itself. */
export type FormatKind = 'plain' | 'number' | 'percent' | 'date';

/** The first section of a format's code, without quoted texts, colours, locale marks and padding. */
function bare(numberFormat: string): string {
  return (numberFormat.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[[^\]]*\]/g, '');
}

interface FormatReading {
  readonly kind: FormatKind;
  readonly decimals: number | null;
}

/** Every format is read once: a large sheet has a few formats and millions of cells. */
const readings = new Map<string, FormatReading>();

function reading(numberFormat: string): FormatReading {
  const known = readings.get(numberFormat);
  if (known !== undefined) return known;
  const kind = kindOf(numberFormat);
  const read = { kind, decimals: decimalsOf(numberFormat, kind) };
  readings.set(numberFormat, read);
  return read;
}

export function formatKind(numberFormat: string): FormatKind {
  return reading(numberFormat).kind;
}

/** How many decimals a format shows, scaled by its trailing thousands commas; null where it does not say. */
export function formatDecimals(numberFormat: string): number | null {
  return reading(numberFormat).decimals;
}

function kindOf(numberFormat: string): FormatKind {
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat === '') return 'plain';
  const code = bare(numberFormat);
  if (code.includes('%')) return 'percent';
  if (/[dmyhs]/i.test(code.replace(/General/gi, ''))) return 'date';
  return code === '0' ? 'plain' : 'number';
}

function decimalsOf(numberFormat: string, kind: FormatKind): number | null {
  if (kind !== 'number' && bare(numberFormat) !== '0') return null;
  const code = bare(numberFormat);
  if (!/[0#?]/.test(code)) return null;
  const decimals = /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0;
  const scaled = /[0#?](,+)(?!.*[0#?])/.exec(code)?.[1]?.length ?? 0;
  return decimals - 3 * scaled;
}
