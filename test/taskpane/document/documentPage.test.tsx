/** @jest-environment jsdom */
import './textCoding';
import { screen, within } from '@testing-library/react';
import { parseSavedWorkbook } from '../../../src/app/savedWorkbook';
import type { BoardQuestion } from '../../../src/taskpane/reconciler/board';
import { quietWorkbook } from '../quietWorkbook';
import { view } from '../views';
import { board, FakeDocument, parts, standing, tablePart, textPart } from './fakes';
import { fileField, fileOf, renderPage } from './renderDocument';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string | RegExp) => screen.queryByRole('button', { name });
const article = (name: string) => screen.getByRole('article', { name });
const told = (text: string | RegExp) => screen.findByText(text, { ignore: '[aria-live]' });
const announced = () => document.querySelector('[aria-live="polite"]')!.textContent;
const table = 'Avdelningar, Konsult och uppdrag';
const sentence = 'Prognos, Konsult och uppdrag';

/** The page after a reconciliation. */
async function reconciled(options: Parameters<typeof renderPage>[0] = {}) {
  const rendered = renderPage(options);
  await rendered.user.click(button('Stäm av'));
  await screen.findByRole('heading', { name: 'Tabeller och meningar' });
  return rendered;
}

describe('before a reconciliation', () => {
  test('the page says what it is for, and offers to reconcile', () => {
    renderPage();
    const welcome = screen.getByRole('region', { name: 'Handlingen till nämnden' });
    expect(within(welcome).getAllByRole('listitem')).toHaveLength(3);
    expect(noButton('Nytt Word-dokument')).toBeNull();
  });

  test('of a workbook without a table there is nothing to show', async () => {
    const { user } = renderPage({ answer: view({ status: 'nothing' }) });
    await user.click(button('Stäm av'));
    expect(await told(/ingen tabell som kan visas/)).not.toBeNull();
  });
});

describe('the parts', () => {
  test('say what they are, where they come from and what is open in it', async () => {
    const workbook = quietWorkbook();
    const { user } = await reconciled({ workbook });
    expect(article(table).textContent).toContain('1 öppen iakttagelse');
    expect(article('Översikt').textContent).toContain('Text: Flera blad');
    await user.click(within(article(table)).getByRole('button', { name: "Gå till 'KoU enheter'!A4:C6" }));
    expect(workbook.selectCell).toHaveBeenCalledWith({ sheet: 'KoU enheter', row: 3, column: 0 });
  });

  test('are looked at as they will stand: title, unit, figures and notes, or the sentence', async () => {
    await reconciled();
    const look = within(article(table));
    expect(look.getByText('Konsult och uppdrag: resultat per avdelning').tagName).toBe('BDI');
    expect(look.getByText('Belopp i mnkr').tagName).toBe('P');
    const figures = look.getByRole('table', { name: `Tabell: ${table}`, hidden: true });
    expect([...figures.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual([
      'Redovisning0,20,6',
      'Löneservice0,3−0,1',
      'Summa0,50,5',
    ]);
    expect(look.getByText(/Avrundade belopp/)).not.toBeNull();
    expect(article(sentence).textContent).toContain('Prognosen för helåret är 2,9 mnkr.');
  });

  test('are made anew in another unit and rounding', async () => {
    const asked: BoardQuestion[] = [];
    const answer = board();
    const { user } = await reconciled({
      reconciler: {
        board: (question) => {
          asked.push(question);
          return answer(question);
        },
      },
    });
    await user.selectOptions(screen.getByLabelText('Belopp i'), 'tkr');
    await user.selectOptions(screen.getByLabelText('Avrundning'), 'Så att summor stämmer');
    await screen.findByText(/Avrundningen fördelas/);
    expect(asked.map((one) => (one.kind === 'list' ? one.recipe : null))).toEqual([
      { language: 'sv', unit: null, rounding: 'stated' },
      { language: 'sv', unit: 'tkr', rounding: 'stated' },
      { language: 'sv', unit: 'tkr', rounding: 'distributed' },
    ]);
  });

  test('that cannot be made are told of once, and made when that is tried again', async () => {
    let fails = true;
    const answer = board();
    const { user } = renderPage({
      reconciler: { board: (question) => (fails ? Promise.reject(new Error('x')) : answer(question)) },
    });
    await user.click(button('Stäm av'));
    const message = await screen.findByRole('group', { name: 'Tabeller och meningar gick inte att göra.' });
    fails = false;
    await user.click(within(message).getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('article', { name: table })).not.toBeNull();
  });
});

describe('ways out', () => {
  test('a new document is downloaded under the name of the workbook', async () => {
    const { user, downloaded } = await reconciled();
    await user.click(button('Nytt Word-dokument'));
    const name = 'delår till nämnden.docx';
    expect(
      await told(`${name} är hämtad. Du hittar den där webbläsaren lägger hämtade filer.`),
    ).not.toBeNull();
    expect(downloaded.map((one) => one.name)).toEqual([name]);
    expect(announced()).toContain(name);
  });

  test('where the window downloads nothing, that is said, with what to do instead', async () => {
    await reconciled({ host: { downloadsNothing: true } });
    expect(screen.getByText(/Kopiera delarna i stället/).tagName).toBe('P');
    expect(noButton('Nytt Word-dokument')).toBeNull();
    expect(button('Kopiera alla delar')).not.toBeNull();
  });

  test('what the workbook holds is saved for Word', async () => {
    const workbook = quietWorkbook({ readSettings: () => Promise.resolve('{"version":1}') });
    const { user, downloaded } = await reconciled({ workbook });
    await user.click(button('Spara för Word'));
    await told('delår.avstam.json är hämtad. Välj den i Avstäm i Word.');
    expect(parseSavedWorkbook(String(downloaded[0]?.content))).toEqual({
      ok: true,
      workbook: { name: 'delår.xlsx', at: '2026-11-24T14:05', sheets: [], settings: '{"version":1}' },
    });
  });

  test('a document is filled: what would change first, then a copy', async () => {
    const { user, downloaded } = await reconciled();
    await user.upload(fileField(/docx,\.docm$/), fileOf('x', 'nämnd.docx'));
    const plan = await screen.findByRole('group', { name: 'Det här ändras i nämnd.docx' });
    expect(document.activeElement).toBe(plan);
    expect(plan.textContent).toContain('Redovisning, Prognos: 0,4 blir 0,6');
    expect(downloaded).toEqual([]);
    await user.click(button('Hämta den ifyllda kopian'));
    await told(/nämnd-ifylld\.docx är hämtad/);
    expect(downloaded).toEqual([{ name: 'nämnd-ifylld.docx', content: expect.anything() }]);
    expect(screen.queryByRole('group', { name: /^Det här ändras/ })).toBeNull();
  });

  test.each([
    ['nothing of ours', FakeDocument.of([]), /\{\{avstam:departments\.kou\}\} på en egen rad/],
    ['nothing to change', FakeDocument.of([standing(tablePart())]), /Inget ändras: alla delar är aktuella/],
  ])('a document with %s is told so, and there is nothing to download', async (_, opened, text) => {
    const { user } = await reconciled({
      tools: { open: () => Promise.resolve({ ok: true, document: opened }) },
    });
    await user.upload(fileField(/docx,\.docm$/), fileOf('x', 'nämnd.docx'));
    expect((await screen.findByRole('group', { name: /^Det här ändras/ })).textContent).toMatch(text);
    expect(noButton('Hämta den ifyllda kopian')).toBeNull();
  });

  test.each([
    ['encrypted', /har lösenord/],
    ['notADocument', /är inget Word-dokument/],
    ['damaged', /är skadad/],
    ['tooLarge', /för stor/],
  ] as const)('a file that cannot be used is refused with the reason (%s)', async (code, reason) => {
    const problem =
      code === 'damaged'
        ? { code, part: null, reason: 'zip' as const }
        : code === 'tooLarge'
          ? { code, part: 'x', unit: 'bytes' as const, limit: 1 }
          : { code };
    const { user } = await reconciled({ tools: { open: () => Promise.resolve({ ok: false, problem }) } });
    await user.upload(fileField(/docx,\.docm$/), fileOf('x', 'nämnd.docx'));
    const message = await screen.findByRole('group', { name: 'Dokumentet gick inte att läsa.' });
    expect(message.textContent).toMatch(reason);
    expect(within(message).queryByRole('button', { name: 'Försök igen' })).toBeNull();
  });
});

describe('copying', () => {
  test('one part, and all of them, says how to go on', async () => {
    const { user } = await reconciled();
    await user.click(button(`Kopiera: ${sentence}`));
    await told(`${sentence} är kopierad. Klistra in i Word med Ctrl+V.`);
    await user.click(button('Kopiera alla delar'));
    await told('3 delar är kopierade. Klistra in i Word med Ctrl+V.');
  });

  test('where the clipboard is refused the content is shown, selected, to be copied by hand', async () => {
    const { user } = await reconciled({ tools: { copy: () => Promise.resolve(false) } });
    await user.click(button(`Kopiera: ${sentence}`));
    const region = await within(article(sentence)).findByRole('region', { name: 'Kopiera själv' });
    expect(document.activeElement).toBe(region);
    expect(getSelection()?.toString()).toBe('Prognosen för helåret är 2,9 mnkr.');
    await user.click(button('Stäng'));
    expect(screen.queryByRole('region', { name: 'Kopiera själv' })).toBeNull();
  });
});

describe('checking a text', () => {
  test('that is pasted lists its amounts, whose cells can be gone to', async () => {
    const workbook = quietWorkbook();
    const { user } = await reconciled({ workbook });
    await user.type(screen.getByLabelText('Eller klistra in texten här'), 'Kostnaderna ökar med 4,5 mnkr.');
    await user.click(button('Kontrollera'));
    await told('Texten: 1 stämmer inte, 1 stämmer');
    await user.click(button('Gå till KoU!E20'));
    expect(workbook.selectCell).toHaveBeenCalledWith({ sheet: 'KoU', row: 19, column: 4 });
    expect(noButton(/i stycke/)).toBeNull();
  });

  test('of which there is none says so at the field', async () => {
    const { user } = await reconciled();
    await user.click(button('Kontrollera'));
    expect(await screen.findAllByText('Klistra in en text först.')).not.toEqual([]);
  });

  test('in a text file gives its lines, and in a document its paragraphs', async () => {
    const asked: BoardQuestion[] = [];
    const answer = board();
    const paragraphs = [{ number: 7, text: 'Stycket.', heading: null }];
    const { user } = await reconciled({
      reconciler: {
        board: (question) => {
          asked.push(question);
          return answer(question);
        },
      },
      tools: { open: () => Promise.resolve({ ok: true, document: FakeDocument.of([], { paragraphs }) }) },
    });
    await user.upload(fileField(/txt/), fileOf('En rad.\r\nEn till.', 'text.txt'));
    await told('text.txt: 1 stämmer inte, 1 stämmer');
    await user.upload(fileField(/txt/), fileOf('PK', 'nämnd.docx'));
    await told('nämnd.docx: 1 stämmer inte, 1 stämmer');
    expect(asked.flatMap((one) => (one.kind === 'check' ? [one.paragraphs] : []))).toEqual([
      [
        { number: 1, text: 'En rad.', heading: null },
        { number: 2, text: 'En till.', heading: null },
      ],
      paragraphs,
    ]);
  });

  test('in a file that is neither is refused', async () => {
    const { user } = await reconciled();
    const bytes = Uint8Array.from({ length: 400 }, (_, index) => index % 8);
    await user.upload(fileField(/txt/), fileOf(bytes, 'bild.txt'));
    expect(
      await told('bild.txt är varken ett Word-dokument (.docx) eller en textfil (.txt).'),
    ).not.toBeNull();
  });
});

test('the page speaks the other language when asked, and its parts are made anew in it', async () => {
  const asked: BoardQuestion[] = [];
  const answer = board({ now: [textPart(), ...parts.slice(2)] });
  const { user } = await reconciled({
    reconciler: {
      board: (question) => {
        asked.push(question);
        return answer(question);
      },
    },
  });
  await user.click(button('English'));
  expect(await screen.findByRole('heading', { name: 'Tables and sentences' })).not.toBeNull();
  await screen.findByRole('button', { name: 'Copy all parts' });
  expect(asked.at(-1)).toMatchObject({ kind: 'list', recipe: { language: 'en' } });
});
