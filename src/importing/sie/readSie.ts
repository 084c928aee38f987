import { type OutcomeContentResult, type OutcomeFileProblem } from '../../domain/outcome/outcomeFile';
import { type OutcomeReading } from '../outcomeReading';
import { AsciiChunks } from './asciiChunks';
import { nameDecoding } from './nameEncoding';
import { RecordLines } from './recordLines';
import { sieContent } from './sieContent';
import { SieFault } from './sieFault';
import { SieLedger } from './sieLedger';
import { SieRecords } from './sieRecords';
import { Turn } from './turn';

/** Small enough to give way often, whatever the source's own chunks are. */
const sliceSize = 1 << 18;

/**
 * Reads a SIE file of type 1 to 4 as a stream: what is kept are sums by account, object and month. Figures are in
 * kronor, income positive. Rejects with the signal's reason.
 */
export async function readSie(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  reading: OutcomeReading,
): Promise<OutcomeContentResult> {
  const ledger = new SieLedger(reading.dimension);
  const records = new SieRecords(ledger);
  const lines = new RecordLines((...line) => records.take(...line));
  const ascii = new AsciiChunks((bytes) => lines.feed(bytes));
  const turn = new Turn(reading.signal);
  let done = 0;
  try {
    for await (const chunk of chunks) {
      for (let start = 0; start < chunk.length; start += sliceSize) {
        reading.signal?.throwIfAborted();
        const slice = chunk.subarray(start, start + sliceSize);
        ascii.feed(slice);
        done += slice.length;
        reading.onProgress?.(Math.min(done, size), size);
        if (turn.isOver) await turn.next();
      }
    }
    reading.signal?.throwIfAborted();
    ascii.end();
    lines.end();
    records.end();
    const chosen = reading.period ?? null;
    return { ok: true, content: await sieContent(ledger, records.remarks, ascii.encoding, chosen, turn) };
  } catch (fault) {
    if (!(fault instanceof SieFault)) throw fault;
    const { decode } = nameDecoding(ledger.names(), ledger.format, ascii.encoding);
    return {
      ok: false,
      problem: readable(fault.problem, decode),
      place: fault.line === null ? null : { kind: 'line', line: fault.line },
    };
  }
}

/** The problem with what it quotes of the file decoded. */
function readable(problem: OutcomeFileProblem, decode: (raw: string) => string): OutcomeFileProblem {
  switch (problem.code) {
    case 'badAmount':
      return { ...problem, text: decode(problem.text) };
    case 'badRecord':
      return { ...problem, record: decode(problem.record) };
    case 'unknownSieType':
      return { ...problem, type: decode(problem.type) };
    case 'unbalancedVoucher':
      return { ...problem, voucher: decode(problem.voucher) };
    default:
      return problem;
  }
}
