import { checkedText } from '../app/narrative/books';
test('one', async () => { console.log((await checkedText(process.env.TBL === 'null' ? null : (process.env.TBL ?? null), process.env.TXT ?? '')).map((a) => a.text + ' ' + a.verdict)); });
