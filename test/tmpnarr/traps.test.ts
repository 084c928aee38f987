import { checkedText } from '../app/narrative/books';
import { traps as t0 } from '../app/narrative/traps';
import { plainTraps } from '../app/narrative/moreTraps';
const traps = [...t0, ...plainTraps];
test('traps', async () => {
  const out: string[] = []; let n = 0;
  for (const { table, text } of traps) for (const a of await checkedText(table, text)) {
    n++;
    if (a.verdict !== 'unknown') out.push(`${a.verdict} [${a.text}] ${a.condition?.kind ?? ''} ${a.candidates.map((c) => `<${c.row}|${c.measure}|${c.amount.value}>`).join(' ')} :: ${text.split('\n')[a.paragraph - 1]}`);
  }
  console.log(n + '\n' + out.join('\n'));
});
