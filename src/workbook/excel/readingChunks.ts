import { isTooLarge } from './excelFault';

/** Some rows of a sheet, in zero-based rows and columns, that are read in one piece. */
export interface Chunk<Source> {
  readonly source: Source;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cuts an area into pieces of whole rows and of about so many cells. */
function chunksOf<Source>(area: Chunk<Source>, cells: number): readonly Chunk<Source>[] {
  const rowsAtOnce = Math.max(1, Math.floor(cells / area.columns));
  const chunks: Chunk<Source>[] = [];
  for (let done = 0; done < area.rows; done += rowsAtOnce) {
    chunks.push({ ...area, top: area.top + done, rows: Math.min(rowsAtOnce, area.rows - done) });
  }
  return chunks;
}

export interface ChunkReader<Source, Loaded> {
  /** Cells that one answer may hold. */
  readonly cellsAtOnce: number;
  /** Queues loading a chunk. */
  readonly load: (chunk: Chunk<Source>) => Loaded;
  /** Told, in order, what was loaded. */
  readonly take: (chunk: Chunk<Source>, loaded: Loaded) => void;
  /** Told after each sync how many cells it brought; may throw to break off. */
  readonly onProgress: (cells: number) => void;
}

/**
 * Reads areas with as few syncs as their cells need; an answer that Excel finds too large is asked for again in halves.
 * Without areas there is no sync.
 */
export async function readInChunks<Source, Loaded>(
  context: Excel.RequestContext,
  areas: readonly Chunk<Source>[],
  reader: ChunkReader<Source, Loaded>,
): Promise<void> {
  let most = reader.cellsAtOnce;
  let waiting = areas.flatMap((area) => chunksOf(area, most));
  while (waiting.length > 0) {
    const batch = waiting.slice(0, countWithin(waiting, most));
    const loaded = batch.map((chunk) => ({ chunk, result: reader.load(chunk) }));
    try {
      await context.sync();
    } catch (error) {
      const isDivisible = batch.length > 1 || batch.some(({ rows }) => rows > 1);
      if (!isTooLarge(error) || !isDivisible) throw error;
      most = Math.ceil(Math.min(most, cellsOf(batch)) / 2);
      waiting = waiting.flatMap((chunk) => chunksOf(chunk, most));
      continue;
    }
    for (const { chunk, result } of loaded) reader.take(chunk, result);
    reader.onProgress(cellsOf(batch));
    waiting = waiting.slice(batch.length);
  }
}

/** How many chunks from the first on have no more cells together; at least one. */
function countWithin(chunks: readonly Chunk<unknown>[], most: number): number {
  let cells = 0;
  const beyond = chunks.findIndex((chunk) => (cells += chunk.rows * chunk.columns) > most);
  return beyond < 0 ? chunks.length : Math.max(1, beyond);
}

function cellsOf(chunks: readonly Chunk<unknown>[]): number {
  return chunks.reduce((cells, { rows, columns }) => cells + rows * columns, 0);
}
