import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createXlsx } from '../src/workbook/xlsx/createXlsx';
import { sampleSheets } from './sampleSheets';

/** Writes the sample workbook anew from the figures beside it. Run in the project's folder: `npm run samples`. */
const folder = join('assets', 'samples');
const name = 'delarsrapport.xlsx';

const workbook = createXlsx(sampleSheets(join(folder, 'figures')), name);
writeFileSync(join(folder, name), workbook.toBytes());
