import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fundsGuide } from './fundsGuide/fundsGuide';

/** Makes the examples of docs/funds.md anew. Run in the project's folder: `npm run guide`. */
const path = join('docs', 'funds.md');
writeFileSync(path, fundsGuide(readFileSync(path, 'utf8')));
