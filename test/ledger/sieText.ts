/** A field in quotes, with quotes inside escaped. */
export function sieField(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

/** A ledger amount: debit positive, two decimals and a point. */
export function sieAmount(ore: number): string {
  return kronor(-ore, '.');
}

/** An amount in öre as kronor with two decimals. */
export function kronor(ore: number, decimalSign: string): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}${decimalSign}${digits.slice(-2)}`;
}
