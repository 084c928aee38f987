/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { WorkbookFault } from '../../../src/workbook/workbookFault';
import { administration, cell, check, finding, table, view } from '../views';
import { quietWorkbook } from '../quietWorkbook';
import { answering, renderPane } from './renderPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string | RegExp) => screen.queryByRole('button', { name });
const announced = () => document.querySelector('[aria-live="polite"]')!.textContent;

describe('the first run', () => {
  test('says in three lines what it does, and offers to reconcile and to open the sample', async () => {
    const openSample = jest.fn(() => Promise.resolve());
    const { user } = renderPane({ host: { openSample } });
    const welcome = screen.getByRole('region', { name: 'Stäm av din uppföljning' });
    expect(within(welcome).getAllByRole('listitem')).toHaveLength(3);
    expect(button('Stäm av').textContent).toBe('Stäm av');
    await user.click(button('Öppna exemplet'));
    expect(openSample).toHaveBeenCalledTimes(1);
  });

  test('offers no sample where the program cannot open one', () => {
    renderPane({ host: { openSample: null } });
    expect(noButton('Öppna exemplet')).toBeNull();
  });

  test('speaks English where the program does, and Swedish when asked', async () => {
    const { user } = renderPane({ host: { language: 'en' } });
    expect(button('Reconcile').textContent).toBe('Reconcile');
    await user.click(button('Svenska'));
    expect(button('Stäm av').textContent).toBe('Stäm av');
    expect(document.querySelector('.avs-pane')!.getAttribute('lang')).toBe('sv');
  });

  test('follows the theme', () => {
    const { changeTheme } = renderPane();
    act(() => changeTheme('dark'));
    expect(document.querySelector('.avs-pane')!.getAttribute('data-theme')).toBe('dark');
  });

  test.each(['document', 'update'] as const)(
    'opens on the document where the ribbon asks for it (%s)',
    async (start) => {
      renderPane({ start, reconciler: answering(view()) });
      expect(await screen.findByRole('region', { name: 'Handlingen till nämnden' })).not.toBeNull();
      expect(button('Handling').getAttribute('aria-current')).toBe('page');
    },
  );
});

describe('the answer', () => {
  const shown = async (
    change: Parameters<typeof view>[0] = {},
    options: Parameters<typeof renderPane>[0] = {},
  ) => {
    const rendered = renderPane({ start: 'reconcile', reconciler: answering(view(change)), ...options });
    await screen.findByRole('heading', { level: 2, name: view(change).answer });
    return rendered;
  };

  test('is announced and says when it was given, without taking the focus', async () => {
    await shown();
    expect(announced()).toBe(view().answer);
    expect(screen.getByText(/Avstämt 2026-11-24 14:05/).tagName).toBe('P');
    expect(document.activeElement).toBe(document.body);
  });

  test('keeps the focus on the button that asked for it', async () => {
    const { user } = renderPane({ reconciler: answering(view()) });
    button('Stäm av').focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: /^1 fel/ });
    expect(document.activeElement).toBe(button('Stäm av igen'));
  });

  test('names what could not be read', async () => {
    await shown({ notes: ['Bladet ”Diagram” kunde inte läsas.'] });
    expect(screen.getByText('Bladet ”Diagram” kunde inte läsas.')).not.toBeNull();
  });

  test('without a table says what a table needs, and offers nothing to write', async () => {
    await shown({ status: 'nothing', answer: 'Ingen tabell hittades' });
    expect(screen.getByText(/behöver en rad med rubriker/)).not.toBeNull();
    expect(noButton('Skriv sammanfattning')).toBeNull();
  });

  test('shows per administration its figures and the equation, whose terms lead to their cells', async () => {
    const workbook = quietWorkbook();
    const { user } = await shown({ administrations: [administration] }, { workbook });
    const card = screen.getByRole('article', { name: 'Konsult och uppdrag' });
    expect(card.textContent).toContain('Under resultatkravet');
    expect(card.textContent).toContain('Utfallsaknas');
    await user.click(within(card).getByRole('button', { name: '4,6 mnkr: Gå till Fond!B5' }));
    expect(workbook.selectCell).toHaveBeenCalledWith({ sheet: 'Fond', row: 5, column: 4 });
  });

  test('shows deviations as a table of names and amounts beside the bars', async () => {
    await shown({ administrations: [administration] });
    const chart = screen.getByRole('table', { name: 'Avvikelse per avdelning, mnkr' });
    const row = within(chart).getByRole('row', { name: /Rekrytering/ });
    expect(within(row).getByRole('rowheader').textContent).toBe('Rekrytering');
    expect(within(row).getByRole('button', { name: '−2,6 mnkr: Gå till KoU!E11' })).not.toBeNull();
  });

  test('shows causes with the one cell that would repair them', async () => {
    const causes = [{ cause: 1, findings: 2, sentence: '1 orsak, 2 kontroller', suspect: cell('KoU!E6') }];
    await shown({ causes });
    const part = screen.getByRole('region', { name: 'Orsaker' });
    expect(within(part).getByRole('button', { name: 'Gå till KoU!E6' }).textContent).toBe('KoU!E6');
  });

  test('shows text of cells as text', async () => {
    const evil = '<img src=x onerror=alert(1)>=HYPERLINK("http://x")\u202Evs';
    await shown({ checks: [check([finding('1', { statement: evil, place: evil })])] });
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText(evil).map(({ tagName }) => tagName)).toEqual(['BDI', 'BDI']);
  });

  test('cuts a label of 32 767 characters, which can be shown whole', async () => {
    const long = 'å'.repeat(32_767);
    const { user } = await shown({ checks: [check([finding('1', { statement: long })])] });
    expect(screen.queryByText(long)).toBeNull();
    await user.click(button('Visa hela texten'));
    expect(screen.getByText(long)).not.toBeNull();
    await user.click(button('Visa mindre'));
    expect(screen.queryByText(long)).toBeNull();
  });
});

describe('findings', () => {
  const many = Array.from({ length: 120 }, (_, index) => finding(String(index + 1)));
  const accepted = {
    finding: finding('a').key,
    comment: 'Enligt beslut',
    name: 'Anna Ek',
    date: '2026-11-24',
  };
  const mixed = [
    finding('1', { place: 'Taxor' }),
    finding('2', { class: 'rounding', place: 'Avrundad' }),
    finding('3', { place: 'Godkänd rad', accepted }),
  ];
  const shown = async (findings = mixed, options: Parameters<typeof renderPane>[0] = {}) => {
    const checks = [check(findings)];
    const rendered = renderPane({ start: 'reconcile', reconciler: answering(view({ checks })), ...options });
    await screen.findByRole('region', { name: 'Iakttagelser' });
    return rendered;
  };

  test('stand by their check; roundings and accepted ones are folded', async () => {
    await shown();
    const group = screen.getByRole('region', { name: 'Avvikelser' });
    const folded = [...group.querySelectorAll('details')].map((part) => [
      part.querySelector('summary')!.textContent,
      part.open,
    ]);
    expect(folded).toEqual([
      ['1 avrundning', false],
      ['1 godkänd', false],
    ]);
    expect(group.textContent).toContain('Godkänd 2026-11-24 av Anna Ek');
  });

  test('are found by text and type; what is chosen is not folded', async () => {
    const { user } = await shown();
    await user.selectOptions(screen.getByLabelText('Typ'), 'Avrundning');
    expect(document.querySelector('details')!.open).toBe(true);
    expect(screen.queryByText('Taxor')).toBeNull();
    await user.click(button('Rensa urvalet'));
    await user.type(screen.getByLabelText('Sök i iakttagelserna'), 'finns inte');
    expect(screen.getByText('Inget stämmer med urvalet.')).not.toBeNull();
  });

  test('of a long list fifty are shown, then fifty more', async () => {
    const { user } = await shown(many);
    const count = () => document.querySelectorAll('.avs-finding').length;
    expect(count()).toBe(50);
    await user.click(screen.getByText('Visa 50 till'));
    expect(count()).toBe(100);
    await user.click(screen.getByText('Visa 20 till'));
    expect(count()).toBe(120);
    expect(screen.queryByText(/^Visa \d+ till/)).toBeNull();
  });

  test('a sheet that is gone is told, and another run offered', async () => {
    const selectCell = () => Promise.reject(new WorkbookFault('sheetGone', 'KoU'));
    const { user } = await shown(mixed, { workbook: quietWorkbook({ selectCell }) });
    await user.click(button('Gå till KoU!E1'));
    const message = screen.getByRole('group', { name: 'Cellen gick inte att visa.' });
    expect(message.textContent).toContain('Bladet KoU finns inte längre');
    expect(within(message).getByRole('button', { name: 'Stäm av igen' })).not.toBeNull();
  });

  test('are accepted by keyboard: the form asks for both fields, takes the focus from its button, and keeps the name', async () => {
    const writeSettings = jest.fn((_text: string) => Promise.resolve());
    const workbook = quietWorkbook({ writeSettings });
    const { user } = await shown([finding('1', { place: 'Taxor' }), finding('2', { place: 'Avgifter' })], {
      workbook,
    });
    button('Godkänn: Taxor').focus();
    await user.keyboard('{Enter}');
    const comment = await screen.findByLabelText(/Varför är det i sin ordning/);
    expect(document.activeElement).toBe(comment);
    expect(screen.getByText('Datum: 2026-11-24')).not.toBeNull();

    await user.click(button('Godkänn'));
    expect(await screen.findByText('Skriv en kommentar.')).not.toBeNull();
    expect(writeSettings).not.toHaveBeenCalled();

    await user.type(comment, 'Enligt beslut');
    await user.type(screen.getByLabelText(/Ditt namn/), 'Anna Ek');
    await user.click(button('Godkänn'));
    expect(
      await screen.findByText('Iakttagelsen är godkänd. Det är sparat i arbetsboken.', { selector: 'p' }),
    ).not.toBeNull();
    expect(writeSettings.mock.calls[0]![0]).toContain(
      '"comment":"Enligt beslut","name":"Anna Ek","date":"2026-11-24"',
    );

    await user.click(button('Godkänn: Avgifter'));
    expect((await screen.findByLabelText<HTMLInputElement>(/Ditt namn/)).value).toBe('Anna Ek');
  });

  test('leaving the form gives the focus back to the finding', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { user } = await shown([finding('1', { place: 'Taxor' })]);
    await user.click(button('Godkänn: Taxor'));
    await screen.findByLabelText(/Ditt namn/);
    await user.click(button('Avbryt'));
    expect(document.activeElement!.className).toBe('avs-finding');
  });
});

describe('recognised tables', () => {
  const shown = async (tables = [table], options: Parameters<typeof renderPane>[0] = {}) => {
    const rendered = renderPane({ start: 'reconcile', reconciler: answering(view({ tables })), ...options });
    const part = await screen.findByRole('region', { name: 'Så lästes tabellerna' });
    return { ...rendered, part };
  };

  test('say where they stand, their unit and what each column was taken for', async () => {
    const { part } = await shown();
    expect(part.textContent).toContain('KoU, A3:E19, mnkr');
    const columns = within(part).getByRole('table', { name: 'Kolumner i Resultaträkning', hidden: true });
    expect(within(columns).getByRole('row', { name: /Avvikelse Avvikelse/, hidden: true })).not.toBeNull();
  });

  test('are corrected field by field, and what is not changed is left to the reading', async () => {
    const writeSettings = jest.fn((_text: string) => Promise.resolve());
    const workbook = quietWorkbook({ writeSettings });
    const { user } = await shown([table], { workbook });
    await user.click(screen.getByRole('button', { name: 'Rätta Resultaträkning', hidden: true }));
    const form = screen.getByRole('form', { name: 'Rätta Resultaträkning', hidden: true });
    expect(document.activeElement).toBe(form);
    await user.selectOptions(within(form).getByLabelText('Enhet'), 'tkr');
    await user.selectOptions(within(form).getByLabelText('Avvikelse'), 'Avvikelse period');
    await user.click(within(form).getByRole('button', { name: 'Rätta och stäm av igen', hidden: true }));
    await screen.findByText('Tabellen är rättad, och avstämningen är gjord på nytt.', { selector: 'p' });
    expect(JSON.parse(writeSettings.mock.calls[0]![0])).toMatchObject({
      corrections: [
        {
          table: table.key,
          unit: 'tkr',
          kind: null,
          plusIsBetter: null,
          ignored: false,
          measures: { 1: 'periodDeviation' },
        },
      ],
    });
  });

  test('that are left out say so and can be taken in again', async () => {
    const { part } = await shown([{ ...table, corrected: true, ignored: true }]);
    expect(part.textContent).toContain('Inte med');
    expect(
      screen.getByRole('button', { name: 'Ta bort rättelsen av Resultaträkning', hidden: true }),
    ).not.toBeNull();
  });
});

describe('our sheets', () => {
  const written = { sheets: ['Min sammanfattning', 'Avstämning'], checkpoint: 'complete' } as const;
  const shown = async (options: Parameters<typeof renderPane>[0] = {}) => {
    const rendered = renderPane({ start: 'reconcile', reconciler: answering(view()), ...options });
    await screen.findByRole('region', { name: 'Blad i arbetsboken' });
    return rendered;
  };

  test('are announced before they are written', async () => {
    const workbook = quietWorkbook();
    const { user } = await shown({ workbook });
    expect(screen.getByText(/Bladen Sammanfattning och Avstämning läggs till sist/)).not.toBeNull();
    await user.click(button('Skriv sammanfattning'));
    expect(workbook.write).toHaveBeenCalledTimes(1);
  });

  test('that are there are named before they are replaced, and can be undone', async () => {
    const workbook = quietWorkbook({ ownState: () => Promise.resolve(written) });
    const { user } = await shown({ workbook });
    expect(screen.getByText(/Bladen Min sammanfattning och Avstämning ersätts/)).not.toBeNull();
    await user.click(button('Ångra senaste skrivning'));
    expect(workbook.restore).toHaveBeenCalledTimes(1);
  });

  test('are removed only when the user says so again', async () => {
    const workbook = quietWorkbook({ ownState: () => Promise.resolve(written) });
    const { user } = await shown({ workbook });
    await user.click(button('Ta bort våra blad'));
    const question = screen.getByRole('group', { name: /Ta bort Min sammanfattning och Avstämning/ });
    expect(document.activeElement).toBe(question);
    await user.click(within(question).getByRole('button', { name: 'Avbryt' }));
    expect(workbook.removeOwnSheets).not.toHaveBeenCalled();
    await user.click(button('Ta bort våra blad'));
    await user.click(button('Ta bort'));
    expect(workbook.removeOwnSheets).toHaveBeenCalledTimes(1);
  });

  test('nothing is offered that writes where the workbook can only be read', async () => {
    await shown({
      host: { readOnly: true },
      workbook: quietWorkbook({ ownState: () => Promise.resolve(written) }),
      reconciler: answering(view({ checks: [check([finding('1')])], tables: [table] })),
    });
    await screen.findByRole('region', { name: 'Så lästes tabellerna' });
    expect(screen.getByRole('group', { name: 'Arbetsboken kan bara läsas' })).not.toBeNull();
    const writing = /^(Skriv|Ångra|Ta bort|Ta tillbaka|Godkänn|Rätta)/;
    expect(screen.queryAllByRole('button', { name: writing, hidden: true })).toEqual([]);
  });
});

describe('what is going on and what went wrong', () => {
  test('progress is told in words and can be broken off', async () => {
    const workbook = quietWorkbook({
      readSheets: (options) =>
        new Promise((_, reject) => {
          options?.onProgress?.(2, 5);
          options?.signal?.addEventListener('abort', () => reject(new WorkbookFault('cancelled')));
        }),
    });
    const { user } = renderPane({ start: 'reconcile', workbook, reconciler: answering(view()) });
    expect(await screen.findByText('Läser arbetsboken: 40 %')).not.toBeNull();
    expect(announced()).toBe('Läser arbetsboken…');
    expect(button('Stäm av').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Avbryt'));
    expect(await screen.findByText('Avbrutet. Inget har ändrats.', { selector: 'p' })).not.toBeNull();
  });

  test('a cell being edited: what to do is said, and it works when tried again', async () => {
    let isEditing = true;
    const workbook = quietWorkbook({
      readSheets: () => (isEditing ? Promise.reject(new WorkbookFault('cellEditing')) : Promise.resolve([])),
    });
    const { user } = renderPane({ start: 'reconcile', workbook, reconciler: answering(view()) });
    const message = await screen.findByRole('group', { name: 'Avstämningen blev inte av.' });
    expect(message.textContent).toContain('Enter eller Esc');
    expect(announced()).toContain('Enter eller Esc');
    isEditing = false;
    await user.click(button('Försök igen'));
    expect(await screen.findByRole('heading', { name: /^1 fel/ })).not.toBeNull();
    expect(screen.queryByRole('group', { name: 'Avstämningen blev inte av.' })).toBeNull();
  });

  test.each(['tooOld', 'readOnly', 'interrupted'] as const)(
    'where trying again cannot help (%s) it is not offered',
    async (code) => {
      renderPane({
        start: 'reconcile',
        workbook: quietWorkbook({ readSheets: () => Promise.reject(new WorkbookFault(code)) }),
      });
      await screen.findByRole('group', { name: 'Avstämningen blev inte av.' });
      expect(noButton('Försök igen')).toBeNull();
    },
  );

  test('a write that broke off before is told at the start, and can be mended', async () => {
    const ownState = jest
      .fn()
      .mockResolvedValueOnce({ sheets: ['Sammanfattning'], checkpoint: 'interrupted' })
      .mockResolvedValue({ sheets: [], checkpoint: 'none' });
    const workbook = quietWorkbook({ ownState });
    const { user } = renderPane({ workbook });
    await screen.findByRole('group', { name: 'En skrivning blev inte klar' });
    await user.click(button('Återställ'));
    expect(workbook.restore).toHaveBeenCalledTimes(1);
    expect(
      await screen.findByText('Våra blad är som de var före skrivningen.', { selector: 'p' }),
    ).not.toBeNull();
    expect(screen.queryByRole('group', { name: 'En skrivning blev inte klar' })).toBeNull();
  });

  test('an answer that cannot be drawn leaves a message in its place', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...view(), administrations: [null] } as unknown as ReturnType<typeof view>;
    renderPane({ start: 'reconcile', reconciler: answering(broken) });
    expect(await screen.findByRole('group', { name: 'Fönstret kan inte visas' })).not.toBeNull();
  });
});
