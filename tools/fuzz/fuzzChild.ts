import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fuzzOutcome, type FuzzOutcome } from './fuzzOutcome';

/** What a child process tells, a line each. */
type Message =
  | { readonly kind: 'begun'; readonly number: number }
  | { readonly kind: 'done'; readonly outcome: FuzzOutcome }
  | { readonly kind: 'end'; readonly peakBytes: number };

export interface Fault {
  readonly number: number;
  readonly text: string;
}

/** What came of a range of inputs. */
export interface FuzzRun {
  readonly outcomes: readonly FuzzOutcome[];
  readonly faults: readonly Fault[];
  /** The most memory that any process had. */
  readonly peakBytes: number;
}

/** In milliseconds: one input of some kilobytes takes a few, so this is a hang. */
const longest = 20_000;
/** In megabytes: what the heap of a process may hold; a reader that needs more ends the process, which is found. */
const heapLimit = 128;

/** Reads the inputs and tells of each before and after: the child's half of `runInChildren`. */
export async function runFuzzChild(seed: number, from: number, to: number): Promise<void> {
  const tell = (message: Message): void => {
    // At once, so that the parent knows of an input that ends this process.
    writeSync(1, `${JSON.stringify(message)}\n`);
  };
  for (let number = from; number < to; number += 1) {
    tell({ kind: 'begun', number });
    tell({ kind: 'done', outcome: await fuzzOutcome(seed, number) });
  }
  // Node gives kilobytes on every system.
  tell({ kind: 'end', peakBytes: process.resourceUsage().maxRSS * 1024 });
}

/** Runs the inputs from one number to before another in a child; after one that ends or hangs it, in a new one. */
export async function runInChildren(
  program: string,
  seed: number,
  from: number,
  to: number,
): Promise<FuzzRun> {
  const outcomes: FuzzOutcome[] = [];
  const faults: Fault[] = [];
  let peakBytes = 0;
  for (let next = from; next < to;) {
    const begun = await runChild(program, [seed, next, to], (message) => {
      if (message.kind === 'end') peakBytes = Math.max(peakBytes, message.peakBytes);
      if (message.kind !== 'done') return;
      outcomes.push(message.outcome);
      if (message.outcome.fault !== null)
        faults.push({ number: message.outcome.number, text: message.outcome.fault });
    });
    if (begun === null) break;
    faults.push({ number: begun.number, text: begun.end });
    next = begun.number + 1;
  }
  return { outcomes, faults, peakBytes };
}

/** Null when the child came to its end; else at which input it did not, and how. */
function runChild(
  program: string,
  numbers: readonly number[],
  hear: (message: Message) => void,
): Promise<{ readonly number: number; readonly end: string } | null> {
  const args = [`--max-old-space-size=${heapLimit}`, program, '--child', ...numbers.map(String)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let current = numbers[1] ?? 0;
  let isEnded = false;
  let isHung = false;
  const hang = (): void => {
    isHung = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(hang, longest);
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const message = JSON.parse(line) as Message;
    if (message.kind === 'begun') current = message.number;
    isEnded = message.kind === 'end';
    clearTimeout(timer);
    if (!isEnded) timer = setTimeout(hang, longest);
    hear(message);
  });
  return new Promise((resolve) => {
    lines.on('close', () => {
      clearTimeout(timer);
      const end = isHung
        ? `takes more than ${longest / 1000} s`
        : 'ends the process: memory, or a promise that never settles';
      resolve(isEnded ? null : { number: current, end });
    });
  });
}
