import { readText, usable, figureLines, controlLines } from '../../importing/outcomeFiles';
import { readFileSync } from 'node:fs';
import { klkDepartments, klkStatement, kouStatement } from './seedTables';
import { newAmounts, planOf, unmatchedTexts } from './outcomeFiles';
const kou = readFileSync('assets/samples/figures/kou-resultatrakning.tsv', 'utf8');
test.each([
  ['klk', readFileSync('/tmp/t1.csv', 'utf8')],
  ['klk own', readFileSync('assets/samples/figures/klk-resultatrakning.tsv', 'utf8')],
  ['klk titled', klkStatement],
  ['kou', kou],
])('%s', async (_, text) => {
  const result = await readText(text, { period: '2017-08' });
  if (!result.ok) { console.log(JSON.stringify(result)); return; }
  const file = usable(result);
  console.log([...figureLines(file), ...controlLines(file), ...file.notes.map(({ note }) => JSON.stringify(note)), file.unit].join('\n'));
  const plan = planOf({ ...file, unit: file.unit ?? 'tkr' }, [klkDepartments, klkStatement], { });
  console.log(JSON.stringify(plan.targets.map(newAmounts), null, 1), unmatchedTexts(plan), plan.warnings, plan.obstacle, plan.targets.map(({ control }) => JSON.stringify(control)));
});
