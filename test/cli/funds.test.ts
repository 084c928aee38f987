import { resolve } from 'node:path';
import { Decimal } from '../../src/domain/decimal';
import { Workplace } from './runCli';

interface FundJson {
  readonly department: string;
  readonly opening: string | null;
  readonly allocated: string | null;
  readonly withdrawn: string | null;
  readonly forecastEffect: string | null;
  readonly closing: string | null;
  readonly cap: string | null;
  readonly aboveCap: string | null;
  readonly unit: string | null;
}

interface Reconciled {
  readonly funds: readonly FundJson[];
  readonly transfers: readonly Readonly<Record<string, string>>[];
  readonly requiredResults: readonly Readonly<Record<string, string | boolean | null>>[];
  readonly explanations?: readonly {
    readonly title: string;
    readonly equations: readonly { readonly text: string }[];
  }[];
  readonly findings: readonly {
    readonly class: string;
    readonly check: string;
    readonly cells: readonly string[];
  }[];
}

async function reconciled(...args: readonly string[]): Promise<Reconciled> {
  const place = await Workplace.with();
  const { stdout, stderr } = await place.run('reconcile', '--json', '--lang', 'en', ...args);
  await place.remove();
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Reconciled;
}

/** opening + allocated - withdrawn + forecastEffect */
function rolled({ opening, allocated, withdrawn, forecastEffect }: FundJson): Decimal {
  return new Decimal(opening ?? 0)
    .plus(allocated ?? 0)
    .minus(withdrawn ?? 0)
    .plus(forecastEffect ?? 0);
}

const table = (name: string) => resolve('test', 'golden', 'tables', `${name}.tsv`);

describe('the sample', () => {
  it('has one fund: 0.8, 3.2 allocated, 1.0 withdrawn, 3.0', async () => {
    const { funds, transfers } = await reconciled();
    expect(transfers).toEqual([]);
    expect(funds).toEqual([
      {
        department: 'Konsult och uppdrag',
        fund: null,
        opening: '0.8',
        allocated: '3.2',
        withdrawn: '1',
        forecastEffect: null,
        closing: '3',
        cap: null,
        aboveCap: null,
        unit: 'mnkr',
      },
    ]);
  });

  it('is explained down to its cells: 4.0 after the allocation, 3.0, short of 1.7 after the fund and 2.7 before it', async () => {
    const { explanations = [] } = await reconciled('--explain', 'Konsult');
    const texts = explanations
      .filter(({ title }) => !title.includes('/'))
      .flatMap(({ equations }) => equations.map(({ text }) => text));
    const plain = texts.map((text) => text.replaceAll('\u2212', '-').replaceAll('\u00A0', ' '));
    expect(plain).toEqual(
      expect.arrayContaining([
        'after allocation 4.0 = opening 0.8 + allocated 3.2',
        'closing 3.0 = opening 0.8 + allocated 3.2 - withdrawn 1.0',
      ]),
    );
    const place = await Workplace.with();
    const { stdout } = await place.run('reconcile', '--lang', 'en', '--explain', 'shortfall');
    await place.remove();
    const said = stdout.replace(/\s+/g, ' ').replaceAll('\u2212', '-');
    expect(said).toContain(
      'shortfall 1.7 = required result 4.6 (Resultatkrav och fond!B5) - forecast 2.9 (KoU enheter!D22)',
    );
    expect(said).toContain(
      'shortfall before fund 2.7 = required result 4.6 (Resultatkrav och fond!B5) - forecast before fund 1.9',
    );
    expect(said).toContain(
      'forecast before fund 1.9 = SUMMA INTÄKTER 324.0 (KoU resultaträkning!D10) + SUMMA KOSTNADER (-322.1) (KoU resultaträkning!D20)',
    );
  });

  it('says so where nothing is found to explain', async () => {
    const place = await Workplace.with();
    const { status, stdout } = await place.run('reconcile', '--explain', 'Fantasien');
    await place.remove();
    expect(status).toBe(0);
    expect(stdout).toContain('Ingen uträkning gäller ”Fantasien”.');
  });
});

test('Helsingborg 2016: every board rolls forward by its result, and closes as printed', async () => {
  const { funds, findings } = await reconciled(table('18_helsingborg_2016_redovisat_resultat'));
  expect(funds.map(({ department, closing }) => [department, closing])).toEqual([
    ['Barn- och utbildningsnämnden', '85.4'],
    ['Vård- och omsorgsnämnden', '11.9'],
    ['Stadsbyggnadsnämnden', '56.1'],
    ['Arbetsmarknadsnämnden', '58.8'],
    ['Socialnämnden', '33.4'],
    ['Idrotts- och fritidsnämnden', '6.7'],
    ['Kulturnämnden', '11.4'],
    ['Fastighetsnämnden', '49.1'],
    ['Miljönämnden', '4.4'],
    ['Överförmyndarnämnden', '1.5'],
    ['Valnämnden', '3'],
    ['Kommunstyrelsen', '56'],
    ['Kommunstyrelsen - stadsgemensamt', '173.9'],
    ['Stadsrevisionen', '2.3'],
    ['Vatten- och avloppsverk', '0'],
  ]);
  for (const fund of funds) {
    expect(
      rolled(fund)
        .minus(fund.closing ?? NaN)
        .abs()
        .lte('0.2'),
    ).toBe(true);
  }
  expect(findings.filter((finding) => finding.class === 'error')).toEqual([]);
});

test('Göteborg 2019: caps by the range beside each fund, what is above them regulated, the one misprint named', async () => {
  const { funds, findings } = await reconciled(table('19_goteborg_sdn_2019_eget_kapital_reglering'));
  expect(
    funds.map(({ opening, withdrawn, forecastEffect, closing, cap, aboveCap }) => {
      return [opening, withdrawn, forecastEffect, closing, cap, aboveCap];
    }),
  ).toEqual([
    ['90084', '2365', '-7719', '80000', '80000', '7719'],
    ['126762', '4479', '-42283', '80000', '80000', '42283'],
    ['-16149', '2787', '0', '-18936', '50000', '0'],
    ['49491', '2163', '0', '47328', '50000', '0'],
    ['62813', null, '-12813', '50000', '50000', '12813'],
    ['98838', '5171', '-33667', '60000', '60000', '33667'],
    ['24809', null, '0', '24860', '50000', '0'],
    ['67249', '3532', '-3717', '60000', '60000', '3717'],
    ['12109', '1081', '0', '11028', '50000', '0'],
    ['45370', '2031', '0', '43339', '50000', '0'],
  ]);
  for (const fund of funds) expect(rolled(fund).toFixed()).toBe(fund.closing);
  const errors = findings.filter((finding) => finding.class === 'error');
  expect(errors).toMatchObject([
    { check: 'fund', cells: [expect.stringMatching(/!F8$/), ...Array<unknown>(3).fill(expect.anything())] },
  ]);
});

describe('units with rules', () => {
  const files = ['enheter', 'fonder'].map((name) => resolve('test', 'golden', 'cli', 'funds', `${name}.tsv`));

  it('carry 75 % of a surplus and all of a deficit to their funds, and propose the transfers', async () => {
    const { funds, transfers } = await reconciled('--rules', 'gotland_2005_2009', ...files);
    expect(
      funds.map(({ department, forecastEffect, closing }) => [department, forecastEffect, closing]),
    ).toEqual([
      ['Biblioteken', '900', '2900'],
      ['Kulturskolan', '-650', '-300'],
      ['Museet', '67.5', '-52.5'],
    ]);
    expect(
      transfers.map(({ department, from, to, amount, unit }) => [department, from, to, amount, unit]),
    ).toEqual([
      ['Biblioteken', 'the result of the year', 'the result fund', '900', 'tkr'],
      ['Kulturskolan', 'the result fund', 'the result of the year', '650', 'tkr'],
      ['Museet', 'the result of the year', 'the result fund', '67.5', 'tkr'],
    ]);
    for (const { rule, equation } of transfers) {
      expect(rule).toContain('Gotland');
      expect(equation).toMatch(/\[enheter\.tsv\]enheter!C\d/);
    }
  });

  it('show comments and measures beside what they are short of', async () => {
    const { requiredResults } = await reconciled(...files);
    expect(requiredResults.find(({ department }) => department === 'Kulturskolan')).toMatchObject({
      assumed: true,
      shortfall: '650',
      comment: 'Färre elever',
      action: 'Minskad lokalyta',
    });
  });
});
