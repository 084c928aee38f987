/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { workbenchTextsIn } from '../../src/workbench/messages/workbenchTexts';
import { WorkbookView } from '../../src/workbench/workbookView';
import type { SheetCells } from '../../src/workbook/cells';
import type { CellPlace } from '../../src/workbook/workbook';
import { departments, userSheet } from '../workbook/sheets';

const hidden = userSheet('Underlag', [['Konto', 3000]], { hidden: true });
const sheets = [departments, userSheet('Fond', [['Ingående', 4.5]]), hidden];
let workbook: { onSelect: (place: CellPlace) => void };

beforeAll(() => {
  // What jsdom lacks: it lays nothing out, so that the grid shows its first rows and columns.
  class NoResizes {
    observe = (): void => undefined;
    disconnect = (): void => undefined;
  }
  Object.assign(globalThis, { ResizeObserver: NoResizes });
  Element.prototype.scrollIntoView = () => undefined;
});

beforeEach(() => {
  workbook = { onSelect: () => undefined };
});

function view(shown: readonly SheetCells[], change: Partial<Parameters<typeof WorkbookView>[0]> = {}) {
  return (
    <WorkbookView
      workbook={workbook}
      sheets={shown}
      isFocusTaken={false}
      onGoTo={() => undefined}
      texts={workbenchTextsIn('sv')}
      {...change}
    />
  );
}

const tab = () => screen.getByRole('tab', { selected: true }).textContent;
const address = () => screen.getByText('Cell').nextElementSibling?.textContent;
const content = () => screen.getByText('Innehåll').nextElementSibling?.textContent;
const tabs = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);

function goTo(sheet: string, row: number, column: number): void {
  act(() => workbook.onSelect({ sheet, row, column }));
}

test('the first visible sheet is shown, with tabs for the visible ones', () => {
  render(view(sheets));
  expect(tabs()).toEqual(['Resultat per avdelning', 'Fond']);
  expect(tab()).toBe('Resultat per avdelning');
  expect(address()).toBe('A1');
  expect(screen.getByRole('cell', { name: '−3,25' })).not.toBeNull();
});

test('a cell that is gone to is shown and selected, on a hidden sheet too', () => {
  const onGoTo = jest.fn();
  render(view(sheets, { onGoTo }));
  goTo('fond', 0, 1);
  expect(onGoTo).toHaveBeenCalledTimes(1);
  expect([tab(), address(), content()]).toEqual(['Fond', 'B1', '4,5']);
  expect(document.querySelector('td[aria-selected=true]')?.textContent).toBe('4,5');
  goTo('Underlag', 0, 0);
  expect(tab()).toBe('Underlag (dolt)');
});

test('the keyboard’s focus goes to the cells only where the page has no room for both', () => {
  const { rerender } = render(view(sheets));
  goTo('Fond', 0, 1);
  expect(document.activeElement).toBe(document.body);
  rerender(view(sheets, { isFocusTaken: true }));
  goTo('Fond', 0, 0);
  expect(document.activeElement).toBe(screen.getByRole('grid'));
});

test('every sheet keeps its selected cell, also when the workbook has changed', () => {
  const { rerender } = render(view(sheets));
  const grid = screen.getByRole('grid');
  fireEvent.keyDown(grid, { key: 'ArrowDown' });
  fireEvent.keyDown(grid, { key: 'ArrowRight' });
  fireEvent.click(screen.getByRole('tab', { name: 'Fond' }));
  expect(address()).toBe('A1');
  rerender(view([...sheets, userSheet('Sammanfattning', [['Ny']])]));
  expect(tabs()).toEqual(['Resultat per avdelning', 'Fond', 'Sammanfattning']);
  expect(tab()).toBe('Fond');
  fireEvent.click(screen.getByRole('tab', { name: 'Resultat per avdelning' }));
  expect([address(), content()]).toEqual(['B2', '1,6']);
});

test('a selected cell that is no longer there gives way to the last one', () => {
  const long = userSheet(
    'Lång',
    Array.from({ length: 200 }, (_, row) => [row]),
  );
  const { rerender } = render(view([long]));
  goTo('Lång', 150, 0);
  expect(address()).toBe('A151');
  rerender(view([userSheet('Lång', [[1]])]));
  expect(address()).toBe('A40');
});

test('when the shown sheet is gone the first one is shown', () => {
  const { rerender } = render(view([departments, userSheet('Sammanfattning', [['Sammanfattning']])]));
  fireEvent.click(screen.getByRole('tab', { name: 'Sammanfattning' }));
  expect(content()).toBe('Sammanfattning');
  rerender(view([departments]));
  expect(tabs()).toEqual(['Resultat per avdelning']);
  expect(tab()).toBe('Resultat per avdelning');
});

test('arrow keys go round among the tabs, and a merged area is left at its edge', () => {
  const merges = [{ top: 0, left: 0, bottom: 1, right: 2 }];
  const merged = userSheet('Sammanfogad', [['Rubrik'], [], ['a']], { merges });
  const shown = [merged, ...sheets];
  render(view(shown));
  fireEvent.keyDown(screen.getByRole('grid'), { key: 'ArrowRight' });
  expect(address()).toBe('D1');
  fireEvent.keyDown(screen.getByRole('grid'), { key: 'Home' });
  fireEvent.keyDown(screen.getByRole('grid'), { key: 'ArrowDown' });
  expect(address()).toBe('A3');
  fireEvent.keyDown(screen.getByRole('tab', { name: 'Sammanfogad' }), { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Fond', selected: true }));
});

test('headers of rows and columns name where the cells are', () => {
  render(view([departments]));
  const grid = screen.getByRole('grid', { name: 'Celler i bladet Resultat per avdelning' });
  expect(within(grid).getByRole('columnheader', { name: 'B' })).not.toBeNull();
  expect(within(grid).getByRole('rowheader', { name: '4' })).not.toBeNull();
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('41');
});
