import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** One task on one file, in a process of its own. */
export interface Measurement {
  readonly milliseconds: number;
  /** The most memory that the process had at any time, Node's own included. */
  readonly peakBytes: number;
  /** How much of that the task added. */
  readonly growthBytes: number;
  /** What the task counted. */
  readonly count: number;
}

/** Does a task on a file once, and gives what it counted. */
export type Task = (file: string) => Promise<number>;

/** Runs a task in this process and prints what it took: the child's half of `measure`. */
export async function runMeasured(task: Task, file: string): Promise<void> {
  const before = peakMemory();
  const start = performance.now();
  const count = await task(file);
  const milliseconds = performance.now() - start;
  const peakBytes = peakMemory();
  const measurement: Measurement = { milliseconds, count, peakBytes, growthBytes: peakBytes - before };
  process.stdout.write(JSON.stringify(measurement));
}

/** The median of several runs of each task, time and memory each. The tasks take turns: a busy machine slows all alike. */
export function measure<Name extends string>(
  program: string,
  names: readonly Name[],
  file: string,
  runs: number,
): Readonly<Record<Name, Measurement>> {
  const rounds = Array.from({ length: runs }, () => names.map((name) => runInChild(program, name, file)));
  const medians = names.map((name, index): readonly [Name, Measurement] => {
    const ofTask = rounds.flatMap((round) => round[index] ?? []);
    const medianOf = (key: keyof Measurement): number =>
      median(ofTask.map((measurement) => measurement[key]));
    return [
      name,
      {
        milliseconds: medianOf('milliseconds'),
        peakBytes: medianOf('peakBytes'),
        growthBytes: medianOf('growthBytes'),
        count: medianOf('count'),
      },
    ];
  });
  return Object.fromEntries(medians) as Record<Name, Measurement>;
}

function runInChild(program: string, task: string, file: string): Measurement {
  return JSON.parse(
    execFileSync(process.execPath, [program, task, file], { encoding: 'utf8' }),
  ) as Measurement;
}

function peakMemory(): number {
  // Node gives kilobytes on every system.
  return process.resourceUsage().maxRSS * 1024;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
