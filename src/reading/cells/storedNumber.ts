/** Formulas leave dust this far below a column's largest magnitude; it is never taken for a finer amount. */
const dustShare = 1e-9;
/** No amount of money is given finer than this, whatever its column's magnitude. */
const coarsestDust = 1e-6;
const mostDecimals = 10;
/** A stored number with more digits than this was computed, not typed. */
export const typedDigits = 15;

/** How far from a decimal a stored number may be by a formula's dust, in a column of that largest magnitude. */
export function dustBelow(largest: number): number {
  return Math.min(dustShare * largest, coarsestDust);
}

/** The nearest decimal that a formula's dust may have hidden: 7.799999999999983 is 7.8. */
export function snapStored(value: number, dust: number): { value: number; decimals: number } {
  if (Number.isInteger(value)) return { value, decimals: 0 };
  const typed = typedDecimals(value);
  if (typed !== null && Math.abs(value) > dust) return { value, decimals: typed };
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    const rounded = Number(value.toFixed(decimals));
    if (Math.abs(value - rounded) <= dust) return { value: rounded, decimals };
  }
  return { value: Number(value.toFixed(mostDecimals)), decimals: mostDecimals };
}

/** The decimals of a number that somebody typed; null for one with more digits than anybody types. */
function typedDecimals(value: number): number | null {
  const written = String(value);
  if (written.includes('e')) return null;
  const [whole = '', fraction = ''] = written.replace('-', '').split('.');
  const digits = (whole === '0' ? '' : whole).length + fraction.length;
  return digits <= typedDigits && fraction.length <= mostDecimals ? fraction.length : null;
}
