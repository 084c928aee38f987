import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runFuzzChild, runInChildren, type FuzzRun } from './fuzz/fuzzChild';
import { fuzzOutcome, type FuzzOutcome } from './fuzz/fuzzOutcome';
import { fuzzInput } from './fuzz/fuzzInput';
import { readBytes } from '../test/ledger/readLedger';

/**
 * Reads damaged outcome files and tells of every one that the reader does not read rightly or refuse. Run in the project's
 * folder: `npm run fuzz`, with another seed or number of files `npm run fuzz -- 7 1000`, and one file, which is
 * kept to be looked at, `npm run fuzz -- 7 --only 123`.
 */
const folder = '.bench';
const defaultSeed = 1;
const defaultCount = 100_000;
/** In bytes: what a process may take at most, Node's own 50 MB included, over all its inputs of up to 0.6 MB. */
const memoryBound = 300e6;
const shownFaults = 50;

async function fuzz(seed: number, count: number): Promise<void> {
  const processes = availableParallelism();
  const share = Math.ceil(count / processes);
  const runs = await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      runInChildren(__filename, seed, index * share, Math.min(count, (index + 1) * share)),
    ),
  );
  const faults = runs.flatMap((run) => run.faults);
  for (const { number, text } of faults.slice(0, shownFaults))
    process.stdout.write(`seed ${seed}, --only ${number}: ${text}\n`);
  const peakBytes = Math.max(...runs.map((run) => run.peakBytes));
  const isBounded = peakBytes <= memoryBound;
  process.stdout.write(
    `${summary(runs)}\npeak memory ${megabytes(peakBytes)} MB of at most ${megabytes(memoryBound)} MB\n`,
  );
  process.stdout.write(`${faults.length} faults\n`);
  if (faults.length > 0 || !isBounded) process.exitCode = 1;
}

function summary(runs: readonly FuzzRun[]): string {
  const outcomes = runs.flatMap((run) => run.outcomes);
  const slowest = outcomes.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
  const counts = [...countsOf(outcomes)].sort(([, one], [, other]) => other - one);
  return `${outcomes.length} files, the slowest ${slowest.milliseconds.toFixed(0)} ms (--only ${slowest.number})\n${counts.map(([outcome, count]) => `${String(count).padStart(8)}  ${outcome}`).join('\n')}`;
}

function countsOf(outcomes: readonly FuzzOutcome[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}

/** Reads one file, keeps it, and tells all that the reader said of it. */
async function fuzzOne(seed: number, number: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { bytes, form, encoding, mutations } = fuzzInput(seed, number);
  const file = join(folder, `fuzz-${seed}-${number}-${form.file}`);
  writeFileSync(file, bytes);
  process.stdout.write(`${file}: ${form.title}, ${encoding}, ${mutations} changes\n`);
  const { fault } = await fuzzOutcome(seed, number);
  process.stdout.write(`${fault ?? 'no fault'}\n`);
  if (fault !== null) process.exitCode = 1;
  const result = await readBytes(form.file, bytes);
  const told = result.ok ? result.file.notes : [result];
  for (const note of told) process.stdout.write(`${JSON.stringify(note)}\n`);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

const args = process.argv.slice(2);
const numbers = args.filter((arg) => !arg.startsWith('--')).map(Number);
const [first = defaultSeed, second = defaultCount, third = 0] = numbers;
if (args[0] === '--child') void runFuzzChild(first, second, third);
else if (args[1] === '--only') void fuzzOne(first, second);
else void fuzz(first, second);
