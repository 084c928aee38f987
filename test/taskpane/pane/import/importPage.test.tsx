/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ImportView } from '../../../../src/reports/importView';
import { WorkbookFault } from '../../../../src/workbook/workbookFault';
import {
  importedFile,
  importing,
  importRow,
  importView,
  outcomeFile,
  target,
  unmatched,
} from '../../importViews';
import { quietWorkbook } from '../../quietWorkbook';
import { view } from '../../views';
import { answering, renderPane } from '../renderPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string | RegExp) => screen.queryByRole('button', { name });
const announced = () => document.querySelector('[aria-live="polite"]')!.textContent;
const isTold = (text: RegExp) => waitFor(() => expect(announced()).toMatch(text));
const picker = () => document.querySelector<HTMLInputElement>('input[type=file][multiple]')!;

/** The import page, without files. */
async function opened(options: Parameters<typeof renderPane>[0] = {}) {
  const rendered = renderPane({ start: 'import', importer: importing(), ...options });
  await screen.findByRole('button', { name: 'Välj filer…' });
  return rendered;
}

/** The preview of files that were picked. */
async function previewed(change: Partial<ImportView> = {}, options: Parameters<typeof renderPane>[0] = {}) {
  const importer = importing(importView(change));
  const workbook = quietWorkbook();
  const rendered = await opened({ importer, workbook, ...options });
  await rendered.user.upload(picker(), [outcomeFile()]);
  await screen.findByRole('heading', { level: 2, name: importView(change).answer });
  return { ...rendered, importer, workbook };
}

describe('before files are read', () => {
  test('says in three lines what it does, and which files it reads', async () => {
    await opened();
    const welcome = screen.getByRole('region', { name: 'Läs in utfall från fil' });
    expect(within(welcome).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText(/SIE \(\.se, \.si\)/)).not.toBeNull();
  });

  test('is one of the pane’s two tasks, and the other one is a click away', async () => {
    const { user } = await opened({ reconciler: answering(view()) });
    const tasks = screen.getByRole('navigation', { name: 'Vad vill du göra?' });
    const [reconciliation, importTask] = within(tasks).getAllByRole('button');
    expect(importTask!.getAttribute('aria-current')).toBe('page');
    await user.click(reconciliation!);
    expect(screen.getByRole('button', { name: 'Stäm av' })).not.toBeNull();
    expect(importTask!.getAttribute('aria-current')).toBeNull();
    await user.click(importTask!);
    expect(await screen.findByRole('button', { name: 'Välj filer…' })).not.toBeNull();
  });

  test('speaks English', async () => {
    renderPane({ start: 'import', host: { language: 'en' }, importer: importing() });
    expect(await screen.findByRole('button', { name: 'Choose files…' })).not.toBeNull();
    expect(screen.getByRole('region', { name: 'Import outcome from a file' })).not.toBeNull();
  });

  test('takes files that are dropped', async () => {
    const importer = importing();
    await opened({ importer });
    const zone = button('Välj filer…').parentElement!;
    const dataTransfer = { types: ['Files'], files: [outcomeFile('a.se')], dropEffect: 'none' };
    expect(fireEvent.dragOver(zone, { dataTransfer })).toBe(false);
    fireEvent.drop(zone, { dataTransfer });
    await screen.findByRole('heading', { name: '18 celler ändras' });
    expect(importer.read.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['a.se']);
  });
});

describe('reading', () => {
  test('says how far it has come, file by file, and can be broken off', async () => {
    const importer = importing(importView(), {
      read: (_, watch) => {
        watch?.onProgress?.(1, 1_234_567);
        return new Promise(() => undefined);
      },
    });
    const { user } = await opened({ importer });
    const large = outcomeFile('b.csv');
    Object.defineProperty(large, 'size', { value: 2_469_134 });
    await user.upload(picker(), [outcomeFile('a.csv'), large]);
    expect(screen.getByText('Läser b.csv (2 av 2): 50 % av 2,5 MB')).not.toBeNull();
    expect(announced()).toBe('Läser filerna…');
    await user.click(button('Avbryt'));
    expect(importer.cancel).toHaveBeenCalledTimes(1);
  });
});

describe('the preview', () => {
  test('gives the answer first, announces it, and offers to write what it shows', async () => {
    const { user, workbook } = await previewed();
    expect(announced()).toBe('18 celler ändras');
    expect(screen.getByText('Klart att skriva')).not.toBeNull();
    await user.click(button('Skriv 18 celler'));
    expect(workbook.write).toHaveBeenCalledTimes(1);
    const told = '18 celler har fått nytt utfall, jan–aug 2017.';
    expect(await screen.findByRole('heading', { name: told })).not.toBeNull();
    expect(announced()).toBe(told);
    expect(button('Stäm av').className).toContain('primary');
  });

  test('with an obstacle says why nothing can be written, and writes nothing', async () => {
    const obstacle = 'Inget i filerna hör till någon rad.';
    const { user, workbook } = await previewed({ obstacle, answer: 'Inga celler ändras', changes: 0 });
    const write = button('Skriv utfallet');
    expect(write.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(write.getAttribute('aria-describedby')!)!.textContent).toBe(obstacle);
    await user.click(write);
    expect(workbook.write).not.toHaveBeenCalled();
    expect(screen.getByText('Kan inte skrivas')).not.toBeNull();
  });

  test('where nothing would change says so', async () => {
    await previewed({ answer: 'Inga celler ändras', changes: 0 });
    expect(screen.getByText('Arbetsboken har redan dessa belopp.')).not.toBeNull();
    expect(button('Skriv utfallet').getAttribute('aria-disabled')).toBe('true');
  });

  test('counts a single cell as one', async () => {
    await previewed({ answer: '1 cell ändras', changes: 1 });
    expect(button('Skriv 1 cell')).not.toBeNull();
  });

  test('shows warnings and what each file was read as, with its remarks folded', async () => {
    const notes = ['Tecknen är vända.', 'Enheten är antagen: kr.'];
    await previewed({
      warnings: ['jan–aug 2017 är redan inläst.'],
      files: [
        importedFile('a.csv', { notes }),
        importedFile('b.xls', { used: false, sentence: 'Används inte: spara som .xlsx.' }),
      ],
    });
    expect(screen.getByRole('group', { name: 'Att tänka på' }).textContent).toContain('redan inläst');
    const files = screen.getByRole('region', { name: 'Filer' });
    expect(within(files).getByText('2 anmärkningar').closest('details')!.textContent).toContain(notes[1]);
    expect(within(files).getByText('Används inte: spara som .xlsx.')).not.toBeNull();
  });

  test('of a file with several sheets the user chooses one', async () => {
    const files = [importedFile('a.xlsx', { used: false, sheets: ['Jan', 'Feb'] })];
    const { user, importer } = await previewed({ files });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Blad i a.xlsx' }), 'Feb');
    expect(importer.readAgain.mock.lastCall?.slice(0, 2)).toEqual([0, { sheet: 'Feb', dimension: null }]);
  });

  test('of a SIE file the user chooses what tells units apart', async () => {
    const dimensions = [
      { code: '1', text: '1 Kostnadsställe', chosen: true },
      { code: '6', text: '6 Projekt', chosen: false },
    ];
    const { user, importer } = await previewed({ files: [importedFile('a.se', { dimensions })] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Enheter i a.se efter' }), '6 Projekt');
    expect(importer.readAgain.mock.lastCall?.slice(0, 2)).toEqual([0, { sheet: null, dimension: '6' }]);
  });

  test('where a file does not tell its period the user types it; what is no month is refused', async () => {
    const files = [importedFile('a.csv', { used: false })];
    const { user, importer } = await previewed({ files, periods: [], asksForPeriod: true });
    await user.type(screen.getByRole('textbox', { name: 'Utfall till och med' }), 'augusti');
    await user.click(screen.getByRole('button', { name: 'Läs med perioden' }));
    expect(await screen.findByText('Skriv år och månad, till exempel 2017-08.')).not.toBeNull();
    expect(importer.readAgain).not.toHaveBeenCalled();
    await user.clear(screen.getByRole('textbox', { name: 'Utfall till och med' }));
    await user.type(screen.getByRole('textbox', { name: 'Utfall till och med' }), '2017-08{Enter}');
    expect(importer.readAgain.mock.lastCall?.[1]).toMatchObject({ period: '2017-08' });
  });

  test('another period, unit or factor is planned with', async () => {
    const { user, importer } = await previewed({ asksForUnit: true });
    const lastChoices = () => importer.again.mock.lastCall?.[1];
    await user.selectOptions(screen.getByRole('combobox', { name: 'Utfall till och med' }), 'jan–jul 2017');
    expect(lastChoices()).toMatchObject({ period: '2017-07' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Beloppen i filen är i' }), 'tkr');
    expect(lastChoices()).toMatchObject({ period: '2017-07', unit: 'tkr' });
    const factor = screen.getByRole('textbox', { name: /^Påpeka belopp/ });
    await user.clear(factor);
    await user.type(factor, '0,5{Enter}');
    expect(screen.getByText(/Skriv ett tal större än 1/)).not.toBeNull();
    expect(lastChoices()).toMatchObject({ jumpFactor: 3 });
    await user.clear(factor);
    await user.type(factor, '2,5{Enter}');
    expect(lastChoices()).toMatchObject({ jumpFactor: 2.5, period: '2017-07', unit: 'tkr' });
  });

  test('asks for no unit where the files state theirs', async () => {
    await previewed();
    expect(screen.queryByRole('combobox', { name: 'Beloppen i filen är i' })).toBeNull();
  });
});

describe('a table that is written to', () => {
  test('states the equation and shows what changes; what does not is folded behind its count', async () => {
    const rows = [
      importRow('HR'),
      importRow('Ekonomi', { state: 'same', next: '1 000', difference: '0', stateText: 'Oförändrad' }),
      importRow('IT', { state: 'untouched', next: null, difference: null, stateText: 'Lämnas' }),
    ];
    const { user, workbook } = await previewed({ targets: [target(rows)] });
    const card = screen.getByRole('article', { name: 'Resultat per avdelning' });
    expect(card.textContent).toContain('= skrivet 34 000 kr + inte fördelat 581 kr');
    expect(card.textContent).toContain('2 rader ändras inte');
    const [table, folded] = within(card).getAllByRole('table', { hidden: true });
    expect(within(table!).getByRole('rowheader').textContent).toBe('HR');
    expect(table!.textContent).toContain('1 0001 200+200');
    expect(folded!.closest('details')!.open).toBe(false);
    await user.click(within(card).getByRole('button', { name: 'Gå till KLK!BHR' }));
    expect(workbook.selectCell).toHaveBeenCalledWith({ sheet: 'KLK', row: 0, column: 1 });
  });

  test('is left alone when the user says so', async () => {
    const other = target([], { key: 'other', title: 'Resultaträkning', chosen: false, control: '' });
    const { user, importer } = await previewed({ targets: [target([importRow('HR')]), other] });
    await user.click(screen.getByRole('checkbox', { name: 'Skriv hit: Resultaträkning' }));
    expect(importer.again.mock.lastCall?.[1].targets).toEqual([target([]).key, 'other']);
    await user.click(screen.getByRole('checkbox', { name: 'Skriv hit: Resultat per avdelning' }));
    expect(importer.again.mock.lastCall?.[1].targets).toEqual(['other']);
  });

  test('a formula goes only where the user lets it', async () => {
    const formula = importRow('Totalt', {
      state: 'formula',
      next: null,
      difference: null,
      flags: ['Cellen har formeln =SUM(B2:B9), som lämnas'],
      replaceable: 'KLK!B10',
    });
    const { user, importer } = await previewed({ targets: [target([formula])] });
    await user.click(screen.getByRole('checkbox', { name: 'Ersätt formeln i KLK!B10' }));
    expect(importer.again.mock.lastCall?.[1].replacedFormulas).toEqual(['KLK!B10']);
  });

  test('shows the first fifty of many rows, and the next fifty when asked', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => importRow(String(index + 1)));
    const { user } = await previewed({ targets: [target(rows)] });
    expect(screen.getAllByRole('rowheader')).toHaveLength(50);
    await user.click(button('Visa 50 till'));
    expect(screen.getAllByRole('rowheader')).toHaveLength(100);
  });
});

describe('what no row took', () => {
  const suggestions = [{ table: target([]).key, row: 'HR', text: 'HR (Resultat per avdelning)' }];
  const key = { sheet: 'KLK', headers: ['Avdelning', 'Utfall'], occurrence: 0 };
  const kept = (workbook: ReturnType<typeof quietWorkbook>): unknown =>
    (JSON.parse(workbook.writeSettings.mock.lastCall?.[0] ?? '{}') as { aliases?: unknown }).aliases;

  test('is put where the suggestion says, when the user says so', async () => {
    const { user, workbook } = await previewed({ unmatched: [unmatched('1003 HR-avd', { suggestions })] });
    await user.click(button('Hör till HR (Resultat per avdelning): 1003 HR-avd'));
    await isTold(/Valet är sparat/);
    expect(kept(workbook)).toEqual([{ from: '1003', to: { table: key, row: 'HR' } }]);
  });

  test('is put on any row of the tables that are written to', async () => {
    const targets = [target([importRow('HR'), importRow('Ekonomi')])];
    const { user, workbook } = await previewed({ targets, unmatched: [unmatched('1003 Okänd')] });
    await user.click(button('Välj rad… för 1003 Okänd'));
    const choice = screen.getByRole('combobox', { name: 'Rad' });
    expect(document.activeElement).toBe(choice);
    expect(button('Koppla').getAttribute('aria-disabled')).toBe('true');
    await user.selectOptions(choice, 'Ekonomi (Resultat per avdelning)');
    await user.click(button('Koppla'));
    await isTold(/Valet är sparat/);
    expect(kept(workbook)).toEqual([{ from: '1003', to: { table: key, row: 'Ekonomi' } }]);
  });

  test('is set aside, and what was set aside is taken back', async () => {
    const entries = [unmatched('1003 Okänd'), unmatched('1099 Annan', { isSetAside: true })];
    const { user, workbook } = await previewed({ unmatched: entries });
    await user.click(button('Hör inte hit: 1003 Okänd'));
    await isTold(/Valet är sparat/);
    expect(kept(workbook)).toEqual([{ from: '1003', to: null }]);
    await user.click(button('Ta tillbaka valet: 1099 Annan'));
    await isTold(/Valet är borttaget/);
  });

  test('what was said before can be taken back', async () => {
    const aliases = [{ key: '1003', text: '1003 → HR (Resultat per avdelning)' }];
    const { user, workbook } = await previewed({ aliases });
    await user.click(screen.getByText('Sparade val'));
    await user.click(button('Ta bort: 1003 → HR (Resultat per avdelning)'));
    await isTold(/Valet är borttaget/);
    expect(workbook.writeSettings).toHaveBeenCalledTimes(1);
  });
});

describe('a workbook that can only be read', () => {
  test('is compared with, and nothing is offered that writes', async () => {
    const formula = importRow('Totalt', { state: 'formula', flags: ['Formel'], replaceable: 'KLK!B10' });
    await previewed(
      { targets: [target([formula])], unmatched: [unmatched('1003 Okänd')] },
      { host: { readOnly: true } },
    );
    expect(screen.getByRole('group', { name: 'Arbetsboken kan bara läsas' })).not.toBeNull();
    expect(button('Skriv 18 celler').getAttribute('aria-disabled')).toBe('true');
    expect(noButton(/^Hör inte hit/)).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /^Ersätt formeln/ })).toBeNull();
  });
});

describe('a fault', () => {
  test('names the cell that was changed meanwhile, and offers to compare anew', async () => {
    const workbook = quietWorkbook({
      write: () => Promise.reject(new WorkbookFault('cellChanged', 'KLK', { cell: 'B7' })),
    });
    const { user, importer } = await previewed({}, { workbook });
    await user.click(button('Skriv 18 celler'));
    const fault = screen.getByRole('group', { name: 'Utfallet skrevs inte.' });
    expect(fault.textContent).toContain('Cellen KLK!B7 har ändrats sedan förhandsvisningen.');
    expect(noButton('Försök igen')).toBeNull();
    await user.click(button('Jämför på nytt'));
    expect(importer.plan).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('group', { name: 'Utfallet skrevs inte.' })).toBeNull();
  });
});
