/** Excel's invariant number format for an amount with these decimals: `#,##0.0`; tens and hundreds are shown whole. */
export function amountFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}
