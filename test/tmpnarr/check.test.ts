import { readFileSync } from 'node:fs';
import { checkNarrative } from '../../src/app/checkText';
import { reconcileSources } from '../../src/app/reconcileSources';
import { cellName } from '../../src/domain/address';
import { openFile } from '../../src/cli/openFile';
import { textsIn } from '../../src/reports/messages/texts';
test('check', async () => {
  const opened = await openFile('s', process.env.BOOK ?? 'assets/samples/delarsrapport.xlsx', textsIn('sv'));
  if (!opened.ok) throw new Error('x');
  const rec = reconcileSources([{ file: null, name: opened.file.name, sheets: opened.file.sheets }]);
  const lines = readFileSync(process.env.NARR ?? '', 'utf8').split(/\r?\n/);
  const paras = lines.map((text, i) => ({ number: i + 1, text, heading: null })).filter((p) => p.text.trim() !== '');
  const out: string[] = [];
  for (const a of checkNarrative(paras, rec)) {
    const p = lines[a.paragraph - 1] ?? '';
    out.push(`${a.paragraph} ${a.verdict.toUpperCase()} [${a.text}] ${a.condition ? JSON.stringify(a.condition) : ''} ${a.cells.map(cellName).join(' ')} ${a.candidates.map((c) => `<${c.row}|${c.measure}|${c.amount.value}>`).join(' ')}\n      ...${p.slice(Math.max(0, a.start - 70), a.start)}[[${a.text}]]${p.slice(a.end, a.end + 40)}`);
  }
  console.log(out.join('\n'));
});
