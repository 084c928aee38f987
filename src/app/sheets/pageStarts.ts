/** A table or chart that would be cut by the end of its page starts the next one, below the rows that every page repeats. */
export function pageStarts(headRows: number, blocks: readonly number[], most: number): number[] {
  const starts: number[] = [];
  let row = headRows;
  let onPage = headRows;
  for (const length of blocks) {
    if (onPage > headRows && onPage + length > most) {
      // The blank row that parts blocks stays behind.
      starts.push(row + 1);
      onPage = headRows;
    }
    row += length;
    onPage += length;
  }
  return starts;
}
