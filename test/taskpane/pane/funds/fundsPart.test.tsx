/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { noRuleTexts } from '../../../../src/domain/funds/ruleTexts';
import type { FundsView } from '../../../../src/reports/fundsView';
import { cell, view } from '../../views';
import { quietWorkbook } from '../../quietWorkbook';
import { answering, renderPane } from '../renderPane';

const evil = '<img src=x onerror=alert(1)>';
const rule = { ...noRuleTexts, name: evil, scope: 'Kommunen', surplusShare: '75 %', deficitShare: '100 %' };
const rules = { sheets: ['Avstäm regler'], isOurs: true, rules: [rule] };

async function shown(change: Partial<FundsView>, options: Parameters<typeof renderPane>[0] = {}) {
  const funds = { ...view().funds, ...change };
  const rendered = renderPane({ start: 'reconcile', reconciler: answering(view({ funds })), ...options });
  await screen.findByRole('heading', { name: 'Fonder och resultatkrav' });
  return rendered;
}

test('a workbook without funds says in one line how to start', async () => {
  await shown({});
  expect(screen.getByText(/Arbetsboken har inga fonder/).className).toBe('avs-quiet');
  expect(screen.getByRole('button', { name: 'Börja från ett exempel…' })).not.toBeNull();
});

test('an equation opens by a button that says so, nested ones below it, and closes again', async () => {
  const inner = {
    unit: 'tkr' as const,
    parts: [{ text: 'ingående 8', cell: cell('Fond!B4'), equation: null }],
  };
  const equation = { unit: 'tkr' as const, parts: [{ text: 'utgående 8', cell: null, equation: inner }] };
  const figures = [{ label: 'Utgående', amount: '8 tkr', cell: null, equation }];
  const workbook = quietWorkbook();
  const { user } = await shown(
    { funds: [{ name: 'Gata', about: '', figures, rule: null, notes: [], repayment: [] }] },
    { workbook },
  );
  const opener = screen.getByRole('button', { name: '8 tkr: Visa hur Utgående räknas' });
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  await user.click(opener);
  const box = screen.getByRole('group', { name: 'Så räknas Utgående' });
  expect(opener.getAttribute('aria-controls')).toBe(box.id);
  await user.click(within(box).getByRole('button', { name: 'utgående 8: Visa hur det räknas' }));
  await user.click(within(box).getByRole('button', { name: 'ingående 8: Gå till Fond!B4' }));
  expect(workbook.selectCell).toHaveBeenCalledWith({ sheet: 'Fond', row: 5, column: 4 });
  await user.click(opener);
  expect(screen.queryByRole('group', { name: 'Så räknas Utgående' })).toBeNull();
});

test('a workbook that can only be read shows the rules and offers nothing that writes', async () => {
  await shown({ rules }, { host: { readOnly: true } });
  expect(screen.getByText(evil).tagName).toBe('BDI');
  expect(document.querySelector('img')).toBeNull();
  for (const name of [/Ändra/, /exempel/, /Skriv/, /Ange/])
    expect(screen.queryByRole('button', { name })).toBeNull();
});

test('rules on a sheet of the user’s own are changed there', async () => {
  await shown({ rules: { ...rules, isOurs: false, sheets: ['Regler', 'Avstäm regler'] } });
  expect(screen.getByText('Reglerna står på Regler och Avstäm regler. Ändra dem där.')).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Ändra reglerna…' })).toBeNull();
});

test('a refused rule says so at its field, keeps the draft as it was, and writes nothing', async () => {
  const workbook = quietWorkbook();
  const { user } = await shown({ rules }, { workbook });
  await user.click(screen.getByRole('button', { name: 'Ändra reglerna…' }));
  await user.click(await screen.findByRole('button', { name: `Ändra… ${evil}` }));
  const share = screen.getByRole('textbox', { name: 'Andel av överskott' });
  await user.clear(share);
  await user.type(share, '175 %');
  await user.click(screen.getByRole('button', { name: 'Klar med regeln' }));
  expect(await screen.findByText('En andel är minst 0 % och högst 100 %.')).not.toBeNull();
  expect(document.activeElement).toBe(share);
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  await user.click(screen.getByRole('button', { name: `Ändra… ${evil}` }));
  expect(screen.getByRole('textbox', { name: 'Andel av överskott' })).toMatchObject({ value: '75 %' });
  expect(workbook.write).not.toHaveBeenCalled();
});

test('rules are written after a question that names the sheet, and it can be undone', async () => {
  const workbook = quietWorkbook({
    ownState: () => Promise.resolve({ sheets: [], checkpoint: 'complete' }),
  });
  const { user } = await shown({ rules }, { workbook });
  await user.click(screen.getByRole('button', { name: 'Ändra reglerna…' }));
  await user.click(await screen.findByRole('button', { name: 'Skriv reglerna…' }));
  expect(screen.getByText(/^Skriva om bladet Avstäm regler med 1 regel\?/)).not.toBeNull();
  expect(workbook.write).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Skriv bladet' }));
  await user.click(await screen.findByRole('button', { name: 'Ångra skrivningen av reglerna' }));
  expect(workbook.write.mock.calls[0]?.[0].sheets).toMatchObject([
    { role: 'fundRules', name: 'Avstäm regler' },
  ]);
  expect(workbook.restore).toHaveBeenCalledTimes(1);
  // What was written is read, and what was taken back.
  expect(workbook.readSheets).toHaveBeenCalledTimes(3);
});
