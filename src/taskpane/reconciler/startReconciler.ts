import type { Reconciler } from './reconciler';
import { LazyReconciler } from './lazyReconciler';
import { WorkerReconciler } from './workerReconciler';

/** In a worker; where none can be started, on the thread of the pane. */
export function startReconciler(): Reconciler {
  if (typeof Worker === 'undefined') return new LazyReconciler();
  return new WorkerReconciler(() => new Worker(new URL('./reconcileWorker.ts', import.meta.url)));
}
