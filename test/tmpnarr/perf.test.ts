import { checkedText } from '../app/narrative/books';
test('perf', async () => {
  await checkedText(null, 'x');
  const texts: Record<string,string> = {
    amounts: 'KoU:s prognos är 2,9 mnkr, kostnader 317,6 mnkr och intäkter 322,2 mnkr, '.repeat(14000),
    sentences: 'KoU:s prognos är 2,9 mnkr. '.repeat(40000),
    lines: 'KoU:s prognos är 2,9 mnkr.\n'.repeat(40000),
    digits: '1'.repeat(1000000),
    groups: '111 '.repeat(250000),
    word: 'a'.repeat(1000000),
    Word: 'Aa'.repeat(500000),
    spaces: '| ' + ' '.repeat(1000000) + 'x',
    pipes: '|  '.repeat(300000),
    signs: '-'.repeat(1000000),
    commas: '1,'.repeat(500000),
    upper: 'ABC-'.repeat(250000),
    phone: '016-710 10 '.repeat(100000),
    years: '2017-'.repeat(200000),
    no: 'resultat '.repeat(120000),
    names: 'HR Utveckling Kommunhälsan '.repeat(40000) + '2,9 mnkr',
  };
  const out: string[] = [];
  for (const [k, t] of Object.entries(texts)) { const s = Date.now(); const r = await checkedText(null, t); out.push(`${k} ${t.length} ${Date.now() - s} ms ${r.length}`); }
  console.log(out.join('\n'));
}, 600000);
