import { parseCommandLine } from '../../src/cli/options';
import { textsIn } from '../../src/reports/messages/texts';
import { Workplace } from './runCli';

const table = 'Enhet\tBudget\tPrognos\tAvvikelse\nA\t10\t12\t-2\nB\t20\t21\t-1\nSumma\t30\t33\t-3\n';

async function reconciled(...options: string[]) {
  const place = await Workplace.with({ 'kultur.tsv': table });
  const { stdout } = await place.run('reconcile', 'kultur.tsv', '--json', ...options);
  await place.remove();
  return JSON.parse(stdout) as {
    tables: { unit: string | null; signs: { decidedBy: string; plusIsBetter: boolean } }[];
    administrations: { requiredResult: string; requiredResultAssumed: boolean; shortfall: string }[];
  };
}

test('a unit that the user gives holds for tables that state none', async () => {
  expect((await reconciled()).tables[0]?.unit).toBeNull();
  expect((await reconciled('--unit', 'tkr')).tables[0]?.unit).toBe('tkr');
});

test('the user decides which sign of a deviation is better, before the arithmetic', async () => {
  const { tables } = await reconciled('--better', 'minus');
  expect(tables[0]?.signs).toMatchObject({ decidedBy: 'setting', plusIsBetter: false });
});

test('a required result that the user gives goes before the budgeted result', async () => {
  const { administrations } = await reconciled('--required-result', 'kultur=-30,5');
  expect(administrations[0]).toMatchObject({
    requiredResult: '-30.5',
    requiredResultAssumed: false,
    shortfall: '2.5',
  });
});

test.each([
  [['--unit', 'euro'], 'Enheten euro finns inte. Välj kr, tkr eller mnkr.'],
  [['--better', 'both'], '--better är plus eller minus, inte both.'],
  [['--required-result', 'kultur'], 'Resultatkravet ska skrivas NAMN=BELOPP, inte kultur.'],
])('%j is refused with what it should be', (options, said) => {
  const { command } = parseCommandLine(['reconcile', ...options]);
  expect(command.kind === 'wrong' && command.complaint(textsIn('sv'))).toBe(said);
});
