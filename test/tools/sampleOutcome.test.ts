import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFigures } from '../../tools/sampleFigures';
import { sampleOutcome } from '../../tools/sampleOutcome';

const figures = join('assets', 'samples', 'figures');

test.each([8, 9])('the sample outcome of month %s is what its figures make', (month) => {
  const departments = readFigures(figures, 'klk-avdelningar.tsv');
  const statement = readFigures(figures, 'klk-resultatrakning.tsv');
  const committed = readFileSync(join('assets', 'samples', `utfall-2017-0${month}.csv`), 'utf8');
  expect(committed).toBe(sampleOutcome(departments, statement, month));
});
