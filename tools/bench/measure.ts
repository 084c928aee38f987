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

/** The median of several runs, time and memory each. */
export function measure(program: string, task: TaskName, file: string, runs: number): Measurement {
  const measured = Array.from({ length: runs }, () => {
    const output = execFileSync(process.execPath, [program, task, file], { encoding: 'utf8' });
    return JSON.parse(output) as Measurement;
  });
  return {
    milliseconds: median(measured.map(({ milliseconds }) => milliseconds)),
    peakBytes: median(measured.map(({ peakBytes }) => peakBytes)),
    count: measured[0]?.count ?? 0,
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
