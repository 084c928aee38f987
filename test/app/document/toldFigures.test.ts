import { readdirSync } from 'node:fs';
import { checkNarrative } from '../../../src/app/document/checkNarrative';
import { altered } from './narrative/alteredTexts';
import { bookOf, paragraphsOf } from './narrative/books';
import { toldFigures } from './narrative/toldFigures';

const tables = readdirSync('test/golden/tables').flatMap((name) =>
  name.endsWith('.tsv') ? [name.slice(0, -4)] : [],
);

interface Verdicts {
  readonly agrees: number;
  readonly disagrees: readonly string[];
  readonly all: number;
}

/** The figures of every golden table told in plain sentences, as they stand or altered. */
async function verdictsOf(change: (amount: string) => string | null): Promise<Verdicts> {
  let agrees = 0;
  let all = 0;
  const disagrees: string[] = [];
  for (const name of tables) {
    const book = await bookOf(name);
    for (const table of book.tables) {
      const lines = toldFigures(table).flatMap((line) => {
        const amount = / (?=-?\d)/.exec(line.slice(line.lastIndexOf(' är ')));
        const at = line.lastIndexOf(' är ') + (amount?.index ?? 0) + 1;
        const other = amount === null ? null : change(line.slice(at));
        return other === null ? [] : [line.slice(0, at) + other];
      });
      for (const { verdict, paragraph } of checkNarrative(paragraphsOf(lines.join('\n')), book)) {
        all++;
        if (verdict === 'agrees') agrees++;
        if (verdict === 'disagrees') disagrees.push(`${name}: ${lines[paragraph - 1] ?? ''}`);
      }
    }
  }
  return { agrees, disagrees, all };
}

test('a figure that is told with its row and measure agrees nearly always, and never disagrees', async () => {
  const { agrees, disagrees, all } = await verdictsOf((amount) => amount);
  expect(disagrees).toEqual([]);
  expect(agrees / all).toBeGreaterThan(0.95);
}, 60_000);

test('of altered figures four in five are found, and one in thirty at most still agrees', async () => {
  const { agrees, disagrees, all } = await verdictsOf((amount) => altered(amount, 'lastDigit'));
  expect(disagrees.length / all).toBeGreaterThan(0.8);
  expect(agrees / all).toBeLessThan(1 / 30);
}, 60_000);
