import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly name?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** How the tests' Excel hands its answers over to the page: no part of the pane's own work. */
const handOver = 'blink.mojom.DevToolsSession';

/**
 * How long the page's thread is busy at a stretch at most while something is done in it, in milliseconds: the pane's
 * work and that of Office.js, which reads each answer.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  return longestOf(events);
}

function longestOf(events: readonly TraceEvent[]): number {
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const onPage = events.filter(({ pid, tid }) => pages.has(`${pid} ${tid}`));
  const handedOver = onPage.filter(
    ({ args }) => args.chrome_mojo_event_info?.mojo_interface_tag === handOver,
  );
  const tasks = onPage.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  if (tasks.length === 0) throw new Error('The trace holds no tasks: Chromium names them otherwise now.');
  const own = tasks.filter((task) => !handedOver.some((event) => isWithin(event, task)));
  return own.reduce((most, { dur = 0 }) => Math.max(most, dur / 1000), 0);
}

function isWithin(event: TraceEvent, task: TraceEvent): boolean {
  return event.tid === task.tid && event.ts >= task.ts && event.ts <= task.ts + (task.dur ?? 0);
}
