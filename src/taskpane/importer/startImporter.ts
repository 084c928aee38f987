import type { Importer } from './importer';
import { LazyImporter } from './lazyImporter';
import { WorkerImporter } from './workerImporter';

/** In a worker; where none can be started, on the thread of the pane. */
export function startImporter(): Importer {
  if (typeof Worker === 'undefined') return new LazyImporter();
  return new WorkerImporter(() => new Worker(new URL('./importWorker.ts', import.meta.url)));
}
