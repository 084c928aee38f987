import { checkedText } from '../app/narrative/books';
import { altered, alterations } from '../app/narrative/alteredTexts';
import { otherTexts, sampleTexts } from '../app/narrative/sentences';
test('mutate', async () => {
  const out: string[] = [];
  for (const how of alterations) {
    const count: Record<string, number> = { agrees: 0, conditional: 0, disagrees: 0, unknown: 0 };
    for (const { table, text } of [...sampleTexts, ...otherTexts]) {
      const checked = await checkedText(table, text);
      for (const [i, a] of checked.entries()) {
        if (a.verdict !== 'agrees' && a.verdict !== 'conditional') continue;
        const to = altered(a.text, how);
        if (to === null || to === a.text) continue;
        const lines = text.split('\n');
        const line = lines[a.paragraph - 1] ?? '';
        lines[a.paragraph - 1] = line.slice(0, a.start) + to + line.slice(a.end);
        const again = await checkedText(table, lines.join('\n'));
        const v = again[i]?.verdict ?? 'unknown';
        count[v] = (count[v] ?? 0) + 1;
        if (v !== 'disagrees') out.push(`${how} ${v} [${a.text} -> ${to}] ${again[i]?.condition?.kind ?? ''} :: ${line}`);
      }
    }
    out.push(`== ${how} ${JSON.stringify(count)}`);
  }
  console.log(out.join('\n'));
});
