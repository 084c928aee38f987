import type { WorkerRequest } from './messages';
import { reconcileService } from './reconcileService';

const serve = reconcileService((reply) => {
  postMessage(reply);
});

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void serve(data));
