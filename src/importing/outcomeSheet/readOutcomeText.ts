import type { OutcomeContentResult } from '../../domain/outcome/outcomeFile';
import { RowFault, type TextRow } from '../text/rowSplitter';
import { TextFault, TextRows } from '../text/textRows';
import { OutcomeRows } from './outcomeRows';
import type { SheetReading } from './readLayout';
import { SheetFault } from './rowReader';
import type { SourceRow } from './sourceRow';

/** Reads separated values as they come. Rejects only with what `chunks` rejects with. */
export async function readOutcomeText(
  chunks: AsyncIterable<Uint8Array>,
  fileName: string,
  reading: SheetReading,
): Promise<OutcomeContentResult> {
  const text = new TextRows(chunks);
  const rows = new OutcomeRows({ sheet: null, fileName }, reading);
  const width = new RowWidth();
  try {
    for await (const batch of text.batches()) {
      const sources = batch.map(sourceRow);
      width.look(batch);
      rows.push(sources);
      if (rows.isRefused) break;
    }
    if (text.endsWithinLine && width.isLastShort) {
      return { ok: false, problem: { code: 'truncated' }, place: { kind: 'line', line: width.lastLine } };
    }
    const encoding = text.encoding;
    if (encoding !== null) rows.notes.add({ code: 'encodingGuessed', encoding }, null);
    return rows.finish({ sheet: null });
  } catch (fault) {
    if (fault instanceof TextFault) return { ok: false, problem: { code: fault.code }, place: null };
    if (fault instanceof SheetFault) {
      return { ok: false, problem: { code: 'tooLarge', limit: fault.limit }, place: null };
    }
    if (!(fault instanceof RowFault)) throw fault;
    const problem =
      fault.code === 'tooLarge' ? { code: fault.code, limit: fault.limit } : { code: fault.code };
    return { ok: false, problem, place: { kind: 'line', line: fault.line } };
  }
}

function sourceRow({ cells, line }: TextRow): SourceRow {
  return { cells, number: line };
}

/** Tells whether the last row is shorter than all others of its table. */
class RowWidth {
  lastLine = 0;
  private last = 0;
  private shortest = Infinity;
  private rows = 0;

  /** A file whose rows all reach as far, but the last one, was cut off. */
  get isLastShort(): boolean {
    return this.rows > 2 && this.last < this.shortest;
  }

  look(batch: readonly TextRow[]): void {
    for (const { cells, line } of batch) {
      if (this.rows > 1 && this.last > 1) this.shortest = Math.min(this.shortest, this.last);
      this.last = cells.length;
      this.lastLine = line;
      this.rows += 1;
    }
  }
}
