/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { AccountRule } from '../../../../src/domain/outcome/accountRule';
import type { ImportView } from '../../../../src/reports/importView';
import { importing, importView, outcomeFile } from '../../importViews';
import { quietWorkbook } from '../../quietWorkbook';
import { renderPane } from '../renderPane';

const ranges: readonly AccountRule[] = [
  { from: '30', to: '38', line: 'Verksamhetens intäkter', certain: true },
  { from: '79', to: '79', line: 'Avskrivningar', certain: false },
];

const button = (name: string) => screen.getByRole('button', { name });

async function shown(change: Partial<ImportView> = {}) {
  const workbook = quietWorkbook();
  const view = importView({ ranges, lines: ['Personal'], ...change });
  const { user } = renderPane({ start: 'import', importer: importing(view), workbook });
  await screen.findByRole('button', { name: 'Välj filer…' });
  await user.upload(document.querySelector<HTMLInputElement>('input[multiple]')!, [outcomeFile()]);
  await user.click(await screen.findByText('Kontointervall'));
  return { user, workbook };
}

/** The ranges that were kept in the workbook last. */
function keptRanges(workbook: ReturnType<typeof quietWorkbook>): unknown {
  const kept = JSON.parse(workbook.writeSettings.mock.lastCall?.[0] ?? '{}') as { accountRules?: unknown };
  return kept.accountRules;
}

test('shows which accounts belong to which line, and what is uncertain', async () => {
  await shown();
  const table = screen.getByRole('table', { name: 'Kontointervall' });
  expect(
    within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['KontonRad', '30–38Verksamhetens intäkter ', '79Avskrivningar Osäkert']);
  expect(screen.getByText('Enligt Kommun-Bas')).not.toBeNull();
});

test('what the user changes, adds and removes is kept in the workbook, as certain', async () => {
  const { user, workbook } = await shown();
  await user.click(button('Ändra… kontointervallen'));
  const second = screen.getByRole('group', { name: 'Intervall 2' });
  const to = within(second).getByRole('textbox', { name: 'Till' });
  await user.clear(to);
  await user.type(to, '795');
  await user.click(button('Lägg till intervall'));
  const third = screen.getByRole('group', { name: 'Intervall 3' });
  await user.type(within(third).getByRole('textbox', { name: 'Från' }), '50');
  await user.type(within(third).getByRole('textbox', { name: 'Till' }), '59');
  await user.type(within(third).getByRole('combobox', { name: 'Rad' }), 'Personal');
  await user.click(button('Ta bort intervall 1'));
  await user.click(button('Spara intervallen'));
  expect(keptRanges(workbook)).toEqual([
    { from: '79', to: '795', line: 'Avskrivningar', certain: true },
    { from: '50', to: '59', line: 'Personal', certain: true },
  ]);
});

test('a range that is none is named, gets the focus, and is not kept', async () => {
  const { user, workbook } = await shown();
  await user.click(button('Ändra… kontointervallen'));
  const from = within(screen.getByRole('group', { name: 'Intervall 2' })).getByRole('textbox', {
    name: 'Från',
  });
  await user.clear(from);
  await user.type(from, '8x');
  await user.click(button('Spara intervallen'));
  expect(screen.getByRole('alert').textContent).toMatch(/^Intervall 2:/);
  expect(document.activeElement).toBe(from);
  expect(workbook.writeSettings).not.toHaveBeenCalled();
});

test('ranges of the user’s own can be given up for Kommun-Bas', async () => {
  const { user, workbook } = await shown({ hasOwnRanges: true, rangeProblems: ['30–38 överlappar 35.'] });
  expect(screen.getByText('Egna intervall')).not.toBeNull();
  expect(screen.getByText('30–38 överlappar 35.')).not.toBeNull();
  await user.click(button('Återgå till Kommun-Bas'));
  expect(workbook.writeSettings).toHaveBeenCalledTimes(1);
  expect(keptRanges(workbook)).toBeUndefined();
});

test('can be copied as text', async () => {
  await shown();
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: 'Intervallen som text, att kopiera',
  });
  expect(text.value).toContain('30;38;Verksamhetens intäkter;ja');
  expect(text.readOnly).toBe(true);
});

describe('from a file', () => {
  const picker = () => document.querySelector<HTMLInputElement>('details input[type=file]')!;
  const file = (text: string) =>
    Object.assign(new File([text], 'intervall.csv'), { text: () => Promise.resolve(text) });

  test('they are shown before they are kept', async () => {
    const { user, workbook } = await shown();
    await user.upload(picker(), [file('från;till;rad\r\n50;59;Personal\r\n')]);
    await screen.findByRole('group', { name: 'Intervall 1' });
    expect(screen.queryByRole('group', { name: 'Intervall 2' })).toBeNull();
    expect(workbook.writeSettings).not.toHaveBeenCalled();
    await user.click(button('Spara intervallen'));
    expect(keptRanges(workbook)).toEqual([{ from: '50', to: '59', line: 'Personal', certain: true }]);
  });

  test('a file that is none says in which line', async () => {
    const { user } = await shown();
    await user.upload(picker(), [file('från;till;rad\r\nKonto;Belopp\r\n')]);
    expect((await screen.findByRole('alert')).textContent).toMatch(/rad 2 är inget intervall/);
  });
});
