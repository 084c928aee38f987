/** What Excel adds to a width in characters for the cell's padding. */
const padding = 0.7109375;

/** The columns' widths, given in characters of the default font. */
export function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width + padding}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}
