import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { tasks, type TaskName } from './tasks';

/** One task on one file, in a process of its own. */
export interface Measurement {
  readonly milliseconds: number;
  /** The most memory that the process had at any time, Node's own included. */
  readonly peakBytes: number;
  /** What the task counted. */
  readonly count: number;
}

/** Runs a task in this process and prints what it took: the child's half of `measure`. */
export async function runMeasured(task: TaskName, file: string): Promise<void> {
  const start = performance.now();
  const count = await tasks[task](file);
  const milliseconds = performance.now() - start;
  const measurement: Measurement = {
    milliseconds,
    count,
    // Node gives kilobytes on every system.
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.stdout.write(JSON.stringify(measurement));
}

/** The median of several runs of each task, time and memory each. The tasks take turns: a busy machine slows all alike. */
export function measure(
  program: string,
  file: string,
  runs: number,
): Readonly<Record<TaskName, Measurement>> {
  const rounds = Array.from({ length: runs }, () => ({
    reconcile: runInChild(program, 'reconcile', file),
    scan: runInChild(program, 'scan', file),
    readExcelFile: runInChild(program, 'readExcelFile', file),
  }));
  const medianOf = (task: TaskName): Measurement => ({
    milliseconds: median(rounds.map((round) => round[task].milliseconds)),
    peakBytes: median(rounds.map((round) => round[task].peakBytes)),
    count: rounds[0]?.[task].count ?? 0,
  });
  return {
    reconcile: medianOf('reconcile'),
    scan: medianOf('scan'),
    readExcelFile: medianOf('readExcelFile'),
  };
}

function runInChild(program: string, task: TaskName, file: string): Measurement {
  return JSON.parse(
    execFileSync(process.execPath, [program, task, file], { encoding: 'utf8' }),
  ) as Measurement;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
