import { bookOf } from '../app/narrative/books';
test('x', async () => { const r = await bookOf(process.env.TBL ?? ''); for (const t of r.tables) console.log(t.kind, t.title, t.unit, t.columns.map(c=>c.header+':'+c.measure).join(' | '), '\n', t.rows.map(x=>x.label+':'+x.measure+':'+x.role).join(' | ')); console.log(r.administrations.map(a=>a.name)); });
