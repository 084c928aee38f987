import { openPanesFrom } from '../browser/openPane';
import { runsNginx, startNginx, type Nginx } from './nginx';
// The pane's own tests, run against the pages that nginx serves; without nginx they say nothing new.
import '../browser/pane.test';

let nginx: Nginx | null = null;

beforeAll(async () => {
  if (!runsNginx) return;
  nginx = await startNginx();
  openPanesFrom(nginx.origin);
});

afterAll(async () => {
  await nginx?.stop();
});
