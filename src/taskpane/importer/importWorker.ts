import { importService } from './importService';
import { LocalImporter } from './localImporter';
import type { ImportRequest } from './messages';
import { openOutcomeWorkbook } from './openOutcomeWorkbook';

const serve = importService(new LocalImporter(openOutcomeWorkbook), (reply) => {
  postMessage(reply);
});

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void serve(data));
