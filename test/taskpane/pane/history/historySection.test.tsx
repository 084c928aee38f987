/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { TextTable } from '../../../../src/reports/textTable';
import type { Reconciler } from '../../../../src/taskpane/reconciler/reconciler';
import { noChange } from '../../importViews';
import { quietWorkbook } from '../../quietWorkbook';
import { cell, view } from '../../views';
import { answering, renderPane } from '../renderPane';

const field = (text: string) => ({ text, flag: null, cell: null });
const movement: TextTable = {
  title: 'Prognos per rapport',
  unit: 'tkr',
  columns: [
    { heading: '', isNumber: false },
    { heading: 'Delår 1 2017', isNumber: true },
    { heading: 'Nu', isNumber: true },
  ],
  rows: [
    {
      role: 'item',
      indent: 1,
      fields: [field('HR'), field('100'), { ...field('120'), cell: cell('KLK!D5') }],
    },
    {
      role: 'total',
      indent: 0,
      fields: [field('Totalt'), field('100'), { ...field('120'), flag: 'warning' }],
    },
  ],
  notes: ['Perioden är inte känd.'],
};
const remembering = { readSettings: () => Promise.resolve('{"version":1}') };

const history = () => Promise.resolve([movement]);

async function reconciled(reconciler: Partial<Reconciler> = {}, workbook = quietWorkbook(remembering)) {
  const rendered = renderPane({
    start: 'reconcile',
    workbook,
    reconciler: answering(view(), { history, ...reconciler }),
  });
  const part = await screen.findByRole('region', { name: 'Sedan förra rapporten' });
  return { ...rendered, part, workbook };
}

test('after reconciling, what has moved since the last report, with the way to the cells', async () => {
  const { user, part, workbook } = await reconciled();
  const table = await within(part).findByRole('table', { name: 'Prognos per rapport (tkr)' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Rad', 'Delår 1 2017', 'Nu']);
  expect(within(table).getByRole('row', { name: /^HR/ }).textContent).toBe('HR100120');
  expect(part.textContent).toContain('Perioden är inte känd.');
  await user.click(within(table).getByRole('button', { name: '120: Gå till KLK!D5' }));
  expect(workbook.selectCell).toHaveBeenCalledTimes(1);
});

test('a wide table is scrolled by keyboard', async () => {
  const { part } = await reconciled();
  const scrolled = await within(part).findByRole('region', { name: 'Prognos per rapport (tkr)' });
  expect(scrolled.tabIndex).toBe(0);
});

test('a workbook that remembers nothing is not asked, and the user is told how it comes to', async () => {
  const asked = jest.fn(history);
  const { part } = await reconciled({ history: asked }, quietWorkbook());
  expect(part.textContent).toContain('Inget är sparat ännu.');
  expect(asked).not.toHaveBeenCalled();
});

test('the forecasts are kept under the name of the report that is due, or another', async () => {
  const snapshot = jest.fn(() => Promise.resolve(noChange));
  const { user, part, workbook } = await reconciled({ snapshot });
  const name = await within(part).findByRole<HTMLInputElement>('textbox', { name: /^Namn på rapporten/ });
  expect(name.value).toBe('Delår 2 2026');
  await user.clear(name);
  await user.click(within(part).getByRole('button', { name: 'Spara läget' }));
  expect(part.textContent).toContain('Skriv ett namn.');
  expect(snapshot).not.toHaveBeenCalled();
  await user.type(name, ' Extra 2026 ');
  await user.click(within(part).getByRole('button', { name: 'Spara läget' }));
  await waitFor(() => expect(workbook.write).toHaveBeenCalledWith(noChange));
  expect(snapshot.mock.calls).toEqual([['Extra 2026', expect.any(Date), 'sv']]);
  expect((await screen.findAllByText('Prognoserna är sparade i arbetsboken som Extra 2026.')).length).toBe(2);
});

test('in the import it is there when asked for, without leaving the page', async () => {
  const { user } = renderPane({
    start: 'import',
    workbook: quietWorkbook(remembering),
    reconciler: answering(view(), { history }),
  });
  await user.click(await screen.findByRole('button', { name: 'Visa historiken' }));
  expect(await screen.findByRole('table', { name: 'Prognos per rapport (tkr)' })).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Välj filer…' })).not.toBeNull();
});

test("the year's budget is spread as the user says, and by twelfths again; what is no profile is refused", async () => {
  let kept = '{"version":1}';
  const workbook = quietWorkbook({
    readSettings: () => Promise.resolve(kept),
    writeSettings: (text) => {
      kept = text;
      return Promise.resolve();
    },
  });
  const { user, part } = await reconciled({}, workbook);
  await user.click(await within(part).findByText('Årsbudgetens fördelning över månaderna'));
  const shares = within(part).getByRole<HTMLTextAreaElement>('textbox', { name: 'Tolv tal, ett per månad' });
  const save = within(part).getByRole('button', { name: 'Spara fördelningen' });
  await user.type(shares, '8; 8');
  await user.click(save);
  expect(await within(part).findByText('Skriv tolv tal, ett per månad. Här är 2.')).not.toBeNull();
  expect(kept).not.toContain('profiles');
  await user.clear(shares);
  await user.click(shares);
  await user.paste('8\n8\n8\n8\n8\n8\n6\n6\n9\n9\n10\n12\n');
  await user.click(save);
  expect((await screen.findAllByText('Fördelningen av årsbudgeten är sparad i arbetsboken.')).length).toBe(2);
  expect(kept).toContain('"shares":["8","8","8","8","8","8","6","6","9","9","10","12"]');
  await waitFor(() => expect(shares.value).toBe('8; 8; 8; 8; 8; 8; 6; 6; 9; 9; 10; 12'));
  await user.click(within(part).getByRole('button', { name: 'Använd tolftedelar' }));
  await waitFor(() => expect(kept).not.toContain('profiles'));
  expect(shares.value).toBe('');
});
