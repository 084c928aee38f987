import { readFileSync, writeFileSync } from 'node:fs';
import { alterations } from './narrative/alteredTexts';
import { checkedText } from './narrative/books';
import { alteredVerdicts } from './narrative/foundShare';
import { plainTraps } from './narrative/plainTraps';
import { reportTraps } from './narrative/reportTraps';
import { trueReports } from './narrative/reports';
import { otherTexts, sampleTexts } from './narrative/sentences';
import { traps } from './narrative/traps';

const texts = [...sampleTexts, ...otherTexts];

describe.each([
  ['the sample workbook', sampleTexts],
  ["other municipalities' tables", otherTexts],
])('the amounts of a text against %s', (_, cases) => {
  it.each(cases)('$text', async ({ table, text, verdicts }) => {
    const checked = await checkedText(table, text);
    expect(checked.map(({ text: written, verdict }) => `${written}: ${verdict}`)).toEqual(
      verdicts.map((verdict, index) => `${checked[index]?.text ?? '?'}: ${verdict}`),
    );
  });
});

describe('nothing that the tables do not hold is said to disagree with them', () => {
  it.each([...traps, ...plainTraps, ...reportTraps])('$table: $text', async ({ table, text }) => {
    const lines = text.split('\n');
    const wrong = (await checkedText(table, text)).filter(({ verdict }) => verdict === 'disagrees');
    expect(wrong.map(({ paragraph }) => lines[paragraph - 1])).toEqual([]);
  });
});

test("of passages that hold the tables' figures no amount disagrees, and most agree", async () => {
  const checked = (await Promise.all(trueReports.map(({ table, text }) => checkedText(table, text)))).flat();
  expect(checked.filter(({ verdict }) => verdict === 'disagrees').map(({ text }) => text)).toEqual([]);
  const agreeing = checked.filter(({ verdict }) => verdict === 'agrees');
  expect(agreeing.length / checked.length).toBeGreaterThan(0.8);
});

test('the conditions are named', async () => {
  const text =
    'Konsult och uppdrag\nMot budget väntas ökade intäkter med 2,8 mnkr. Prognosen är 1,7 mnkr under resultatkravet. Kommunhälsans prognos är 1,1 mnkr sämre än budget.';
  const checked = await checkedText(null, text);
  expect(checked.map(({ condition }) => condition)).toEqual([
    { kind: 'includingRow', row: 'Över-/underskott' },
    { kind: 'afterFund', row: 'Över-/underskott' },
    { kind: 'otherSign' },
  ]);
});

test('what disagrees is told with what is meant, the nearest first', async () => {
  const [amount] = await checkedText(null, 'Kommunhälsans prognos är 3,1 mnkr.');
  expect(amount).toMatchObject({
    verdict: 'disagrees',
    cells: [],
    candidates: [{ row: 'Kommunhälsan', measure: 'forecast', administration: 'Konsult och uppdrag' }],
  });
});

/** The table of docs/text-check.md, line by line. */
async function shareLines(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const how of alterations) {
    const { agrees, conditional, disagrees, unknown } = await alteredVerdicts(texts, how);
    const share = Math.round((100 * disagrees) / (agrees + conditional + disagrees + unknown));
    lines.push(`| ${how} | ${disagrees} | ${conditional} | ${unknown} | ${agrees} | ${share} % |`);
  }
  return lines;
}

/** `UPDATE_GOLDEN=1 npx jest test/app/document/checkNarrative` writes the table anew. */
test('altered figures are found as often as docs/text-check.md says', async () => {
  const path = 'docs/text-check.md';
  const guide = readFileSync(path, 'utf8');
  const stated = guide.split('\n').filter((line) => alterations.some((how) => line.startsWith(`| ${how} `)));
  const found = await shareLines();
  if (process.env.UPDATE_GOLDEN === '1')
    writeFileSync(path, guide.replace(stated.join('\n'), found.join('\n')));
  else expect(stated.map((line) => line.replace(/ +/g, ' '))).toEqual(found);
}, 60_000);
