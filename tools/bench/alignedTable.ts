/** Texts in columns, aligned to the right. */
export function alignedTable(lines: readonly (readonly string[])[]): string {
  const count = Math.max(...lines.map((line) => line.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) => line.map((text, column) => text.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}
