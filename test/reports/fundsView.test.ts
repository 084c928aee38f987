import { reconcileSources } from '../../src/app/reconcileSources';
import { noSettings, type Settings } from '../../src/domain/settings';
import { Decimal } from '../../src/domain/decimal';
import { textsIn } from '../../src/reports/messages/texts';
import { reconciliationView } from '../../src/reports/reconciliationViewOf';
import type { EquationView, FigureView } from '../../src/reports/reconciliationView';
import { sampleSheets } from '../../tools/sampleSheets';

const sheets = sampleSheets('assets/samples/figures');
const spaced = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2212', '-');

function fundsOf(change: Partial<Settings> = {}) {
  const settings = { ...noSettings, ...change };
  const reconciliation = reconcileSources([{ file: null, name: 'x.xlsx', sheets }], settings);
  return reconciliationView(reconciliation, [], textsIn('sv'), { settings, rules: null }).funds;
}

const textOf = ({ parts }: EquationView) => spaced(parts.map(({ text }) => text).join(''));
const shown = (figures: readonly FigureView[]) =>
  figures.map(({ label, amount, cell, equation }) => [
    label,
    amount && spaced(amount),
    equation === null ? (cell?.name ?? null) : textOf(equation),
  ]);

test('the fund of the sample: each figure is a cell, or an equation of cells', () => {
  const [fund, ...others] = fundsOf().funds;
  expect(others).toEqual([]);
  expect(fund).toMatchObject({ name: 'Konsult och uppdrag', rule: null });
  expect(shown(fund?.figures ?? []).map(([label, amount]) => `${label} ${amount}`)).toEqual([
    'Ingående 0,8 mnkr',
    'Avsatt 3,2 mnkr',
    'Efter avsättning 4,0 mnkr',
    'Uttaget 1,0 mnkr',
    'Utgående 3,0 mnkr',
  ]);
  expect(shown(fund?.figures ?? []).at(-1)?.[2]).toBe(
    'utgående 3,0 = ingående 0,8 + avsatt 3,2 - uttaget 1,0',
  );
  const parts = fund?.figures.at(-1)?.equation?.parts.filter(({ cell }) => cell !== null) ?? [];
  expect(parts.map(({ cell }) => cell?.name)).toEqual([
    expect.stringMatching(/^Resultatkrav och fond!/),
    expect.stringMatching(/^Resultatkrav och fond!/),
    expect.stringMatching(/^Resultatkrav och fond!/),
    expect.stringMatching(/^Resultatkrav och fond!/),
  ]);
});

test('the shortfall before and after the fund, each as an equation', () => {
  const own = fundsOf().requirements.find(({ name }) => name === 'Konsult och uppdrag');
  expect(shown(own?.figures ?? []).filter(([label]) => /[Uu]nderskott/.test(String(label)))).toEqual([
    [
      expect.any(String),
      '2,7 mnkr',
      expect.stringMatching(/2,7 = resultatkrav 4,6 - prognos före fond 1,9$/),
    ],
    ['Underskott', '1,7 mnkr', 'underskott 1,7 = resultatkrav 4,6 - prognos 2,9'],
  ]);
});

test('a requirement says where it comes from: a cell, assumed, or typed', () => {
  const sources = fundsOf({ requiredResults: new Map([['HR', new Decimal(900)]]) }).requirements.map(
    ({ name, source, typed }) => [name, source, typed],
  );
  expect(sources).toContainEqual(['HR', 'Inskrivet här.', '900']);
  expect(sources).toContainEqual(['Välfärd', expect.stringMatching(/^Antaget: .*KLK/), null]);
  expect(sources).toContainEqual(['Konsult och uppdrag', expect.stringMatching(/^Enligt /), null]);
});

test('what was typed of a unit is told as typed', () => {
  const owner = { administration: 'Konsult och uppdrag', unit: null };
  const { requirements, attention } = fundsOf({
    remarks: [{ owner, comment: 'Färre uppdrag', action: 'Vakanser' }],
    attention: { amount: { value: new Decimal(500), unit: 'tkr' }, share: new Decimal('0.02') },
  });
  expect(
    requirements.find((one) => one.owner.unit === null && one.name === owner.administration),
  ).toMatchObject({
    comment: { text: 'Färre uppdrag', cell: null },
    action: { text: 'Vakanser', cell: null },
  });
  expect(attention && [spaced(attention.amount), spaced(attention.share)]).toEqual(['500 tkr', '2 %']);
});
