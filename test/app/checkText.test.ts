import { checkedText } from './narrative/books';
import { otherTexts, sampleTexts } from './narrative/sentences';

describe('the amounts of a text against the sample workbook', () => {
  it.each(sampleTexts)('$text', async ({ table, text, verdicts }) => {
    const checked = await checkedText(table, text);
    expect(checked.map(({ text: written, verdict }) => `${written}: ${verdict}`)).toEqual(
      verdicts.map((verdict, index) => `${checked[index]?.text ?? '?'}: ${verdict}`),
    );
  });
});

describe("the amounts of a text against other municipalities' tables", () => {
  it.each(otherTexts)('$text', async ({ table, text, verdicts }) => {
    const checked = await checkedText(table, text);
    expect(checked.map(({ text: written, verdict }) => `${written}: ${verdict}`)).toEqual(
      verdicts.map((verdict, index) => `${checked[index]?.text ?? '?'}: ${verdict}`),
    );
  });
});
