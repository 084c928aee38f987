import { performance } from 'node:perf_hooks';
import type { ByteSource } from '../../src/importing/byteSource';
import { readOutcomeFile } from '../../src/importing/readOutcomeFile';
import type { OutcomeFileResult } from '../../src/domain/outcome/outcomeFile';
import { memorySource } from '../../test/ledger/memorySource';
import { plainReading } from '../../test/ledger/readLedger';
import { hashed } from '../../test/ledger/seededRandom';
import { fuzzInput, type FuzzInput } from './fuzzInput';
import { judgeReading } from './judgeReading';

export interface FuzzOutcome {
  readonly number: number;
  /** What is wrong; null where nothing is. */
  readonly fault: string | null;
  readonly form: string;
  /** What became of the file: 'read', the code of the problem, or 'cancelled'. */
  readonly outcome: string;
  readonly milliseconds: number;
}

const cancelledShare = 0.02;

/** Reads the file of that number, and judges what became of it. Some readings are cancelled on the way. */
export async function fuzzOutcome(seed: number, number: number): Promise<FuzzOutcome> {
  const input = fuzzInput(seed, number);
  const start = performance.now();
  const { fault, outcome } = await read(input, hashed(seed, number, 1));
  return { number, fault, outcome, form: input.form.title, milliseconds: performance.now() - start };
}

async function read(input: FuzzInput, chance: number): Promise<Pick<FuzzOutcome, 'fault' | 'outcome'>> {
  const controller = new AbortController();
  const file = memorySource(input.form.file, input.bytes, input.chunkSize);
  const isCancelled = chance < cancelledShare;
  const source = isCancelled ? cancelling(file, controller) : file;
  let result: OutcomeFileResult;
  try {
    result = await readOutcomeFile(source, { ...plainReading, signal: controller.signal });
  } catch (error) {
    if (isCancelled && error === controller.signal.reason) return { fault: null, outcome: 'cancelled' };
    return {
      fault: `thrown: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      outcome: 'thrown',
    };
  }
  return { fault: judgeReading(input, result), outcome: result.ok ? 'read' : result.problem.code };
}

/** The file, but its reading is cancelled when half of it has been given. */
function cancelling(file: ByteSource, controller: AbortController): ByteSource {
  return {
    ...file,
    async *chunks() {
      let given = 0;
      for await (const chunk of file.chunks()) {
        given += chunk.length;
        if (given * 2 >= file.size) controller.abort();
        yield chunk;
      }
    },
  };
}
