import { readFileSync } from 'node:fs';
import { readNarrative } from '../../src/reading/narrative/readNarrative';
test('dump', () => {
  const path = process.env.NARR ?? '';
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const paras = lines.map((text, i) => ({ number: i + 1, text, heading: null })).filter((p) => p.text.trim() !== '');
  const out: string[] = [];
  for (const p of readNarrative(paras)) for (const s of p.sentences) for (const a of s.amounts) {
    const w = (r: any) => s.tokens.slice(r.from, r.to).map((t) => t.text).join(' ');
    const c = a.claim;
    out.push(`${p.number} [${a.text}] ${a.value} ${a.unit} ${a.hedge ?? ''} ${s.apart.length} | ${w(a.before)} << >> ${w(a.after)} | L=${[...c.levels]} d=${c.difference} ag=${c.against} dir=${c.direction} ch=${c.change} side=${c.side} fund=${c.fund} ${c.isVague ? 'VAGUE' : ''}`);
  }
  console.log(out.join('\n'));
});
