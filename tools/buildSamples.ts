import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createXlsx } from '../src/workbook/xlsx/createXlsx';
import { readFigures } from './sampleFigures';
import { sampleOutcome } from './sampleOutcome';
import { sampleSheets } from './sampleSheets';

/** Writes the sample workbook and its outcome files anew from the figures beside it. Run in the project's folder: `npm run samples`. */
const folder = join('assets', 'samples');
const name = 'delarsrapport.xlsx';

const workbook = createXlsx(sampleSheets(join(folder, 'figures')), name);
writeFileSync(join(folder, name), workbook.toBytes());

const figures = join(folder, 'figures');
const departments = readFigures(figures, 'klk-avdelningar.tsv');
const statement = readFigures(figures, 'klk-resultatrakning.tsv');
for (const month of [8, 9])
  writeFileSync(join(folder, `utfall-2017-0${month}.csv`), sampleOutcome(departments, statement, month));
