/** @jest-environment jsdom */
import './textCoding';
import { screen, within } from '@testing-library/react';
import { DocumentFault, type DocumentFaultCode } from '../../../src/word/documentFault';
import { view } from '../views';
import { board, FakeDocument, overviewPart, parts, standing, tablePart, textPart } from './fakes';
import { fileField, fileOf, renderWord, savedFile } from './renderDocument';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string | RegExp) => screen.queryByRole('button', { name });
const article = (name: string) => screen.getByRole('article', { name });
const told = (text: string | RegExp) => screen.findByText(text, { ignore: '[aria-live]' });

beforeAll(() => {
  // jsdom has no themes.
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(globalThis, { matchMedia: () => never });
});

const outdated = () => FakeDocument.of([standing(tablePart('0,4')), standing(textPart())]);
const table = 'Avdelningar, Konsult och uppdrag';
const sentence = 'Prognos, Konsult och uppdrag';

/** Word's pane with a workbook picked, and the document read. */
async function inWord(document: FakeDocument, options: Partial<Parameters<typeof renderWord>[0]> = {}) {
  const rendered = renderWord({ document, ...options });
  await rendered.user.upload(fileField(/json/), savedFile());
  await screen.findByRole('button', { name: 'Läs dokumentet igen' });
  return rendered;
}

describe('before a workbook is chosen', () => {
  test('it says what it is for, and offers nothing else', () => {
    renderWord({ document: outdated() });
    const welcome = screen.getByRole('region', { name: 'Dokumentet och arbetsboken' });
    expect(within(welcome).getAllByRole('listitem')).toHaveLength(3);
    expect(button('Välj arbetsbok…').textContent).toBe('Välj arbetsbok…');
    expect(noButton('Sätt in')).toBeNull();
  });

  test('it speaks English where Word does', () => {
    renderWord({ document: outdated(), language: 'en' });
    expect(button('Choose a workbook…').textContent).toBe('Choose a workbook…');
  });

  test.each([
    ['a text', 'Hej', 'a.xlsx', /a\.xlsx/],
    ['an empty file', '', 'tom.xlsx', /tom\.xlsx/],
    ['another file', '%PDF', 'a.pdf', /a\.pdf är ingen arbetsbok/],
    ['a JSON of something else', '{}', 'a.json', /a\.json är ingen fil från Spara för Word/],
    [
      'a package of a later version',
      '{"format":"avstam-workbook","version":9}',
      'b.json',
      /b\.json är sparad av en senare version/,
    ],
    [
      'a package that is cut off',
      '{"format":"avstam-workbook","version":1}',
      'c.json',
      /c\.json är skadad\. Spara den på nytt från Excel/,
    ],
  ])('%s is refused with the reason, and another file can be chosen', async (_, content, name, reason) => {
    const { user } = renderWord({ document: outdated() });
    const field = fileField(/json/);
    field.accept = '';
    await user.upload(field, fileOf(content, name));
    expect((await told(reason)).tagName).toBe('P');
    expect(screen.getByRole('group', { name: 'Arbetsboken gick inte att läsa.' })).not.toBeNull();
    expect(button('Välj arbetsbok…').getAttribute('aria-disabled')).toBeNull();
  });
});

describe('the workbook', () => {
  test('is named with its time and its answer, and can be chosen again', async () => {
    await inWord(outdated());
    const source = screen.getByRole('region', { name: 'Arbetsbok' });
    expect(source.textContent).toContain('delår.xlsx');
    expect(source.textContent).toContain('Innehållet sparat för Word 2026-11-24 14:05');
    expect(source.textContent).toContain(view().answer);
    expect(button('Välj om…').textContent).toBe('Välj om…');
  });

  test('without a table is told so', async () => {
    const { user } = renderWord({ document: outdated(), answer: view({ status: 'nothing' }) });
    await user.upload(fileField(/json/), savedFile());
    expect(await told(/ingen tabell som kan visas/)).not.toBeNull();
  });
});

test('reconciling can be broken off, and begun again', async () => {
  let end: (error: Error) => void = () => undefined;
  let calls = 0;
  const { user } = renderWord({
    document: outdated(),
    reconciler: {
      reconcile: () => {
        calls += 1;
        if (calls > 1) return Promise.resolve(view());
        return new Promise((_, reject) => {
          end = reject;
        });
      },
      cancel: () => end(new DOMException('Cancelled', 'AbortError')),
    },
  });
  await user.upload(fileField(/json/), savedFile());
  await user.click(await screen.findByRole('button', { name: 'Avbryt' }));
  await told('Avbrutet. Inget har ändrats.');
  await user.click(button('Stäm av'));
  expect(await screen.findByRole('button', { name: 'Läs dokumentet igen' })).not.toBeNull();
});

describe('the parts that stand in the document', () => {
  test('say whether they are current, and what an update would change: old and new', async () => {
    await inWord(outdated());
    expect(article(table).textContent).toContain('Inaktuell');
    expect(article(table).textContent).toContain('Redovisning, Prognos: 0,4 blir 0,6');
    expect(article(sentence).textContent).toContain('Aktuell');
    expect(screen.getByText('Inaktuella delar: 1 av 2.').tagName).toBe('P');
  });

  test('tell that their source is missing, by what they say of themselves', async () => {
    await inWord(FakeDocument.of([standing(tablePart(), { id: 'departments.sbf', key: '1' })]));
    const item = article('Konsult och uppdrag: resultat per avdelning');
    expect(item.textContent).toContain('Källan saknas');
    expect(noButton('Uppdatera allt…')).toBeNull();
  });

  test('tell that somebody has edited them by hand, and are then only updated when that is asked for', async () => {
    const document = FakeDocument.of([
      standing(tablePart('0,4'), { key: 'edited', content: tablePart('9,9').content }),
      standing(textPart('Prognosen är 3,0.'), { key: 'outdated' }),
    ]);
    const { user } = await inWord(document);
    expect(article(table).textContent).toContain('Ändrad för hand');
    await user.click(button('Uppdatera allt…'));
    const question = screen.getByRole('group', { name: 'Uppdatera dokumentet?' });
    expect(
      within(question)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([sentence]);
    await user.click(screen.getByLabelText('Ersätt även delar som är ändrade för hand'));
    await user.click(button('Uppdatera 2 delar'));
    expect(await told('2 delar är uppdaterade.')).not.toBeNull();
    expect(document.changes[0]?.map(({ kind }) => kind)).toEqual(['update', 'update']);
  });

  test.each([
    ['inTextBox', /textruta/],
    ['outsideBody', /sidhuvud, sidfot, fotnot/],
    ['nested', /en annan av våra delar/],
    ['trackedChanges', /godkänt eller avvisat/],
    ['unreadable', /inte som vi skrev det/],
    ['locked', /låst mot ändringar/],
  ] as const)('say why one is left as it is (%s)', async (problem, text) => {
    await inWord(FakeDocument.of([standing(tablePart('0,4'), { problem })]));
    expect(article(table).textContent).toMatch(text);
    expect(noButton(/^Uppdatera/)).toBeNull();
  });

  test('none of ours: the way to insert one is offered', async () => {
    const { user } = await inWord(FakeDocument.of([]));
    expect(screen.getByText('Dokumentet har ingen av våra delar än.').tagName).toBe('P');
    await user.click(button('Sätt in tabeller och meningar'));
    expect(button(`Sätt in: ${table}`).textContent).toBe('Sätt in');
  });

  test('show on request where they come from, and that this is gone where it is', async () => {
    const { user } = await inWord(
      FakeDocument.of([standing(tablePart()), standing(textPart(), { provenance: null })]),
    );
    await user.click(button(`Ursprung: ${table}`));
    const origin = article(table).querySelector('dl')!;
    expect([...origin.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      'delår.xlsx',
      "'KoU enheter'!A4:C6",
      '2026-11-24 14:05',
      '1 öppna, 1 godkända',
      'Inga regler för fonder',
      '3f9a2c11',
      '0.1.0',
    ]);
    await user.click(button(`Ursprung: ${sentence}`));
    expect(article(sentence).textContent).toContain('borttagna eller skadade');
    expect(article(table).querySelector('dl')).toBeNull();
  });

  test('are gone to', async () => {
    const document = outdated();
    const { user } = await inWord(document);
    await user.click(button(`Gå till: ${sentence}`));
    expect(document.gone).toEqual([{ kind: 'part', key: 'forecast.kou' }]);
  });
});

describe('updating', () => {
  test('of all is asked first, carried out at once, and a second time there is nothing to do', async () => {
    const document = outdated();
    const { user } = await inWord(document);
    await user.click(button('Uppdatera allt…'));
    expect(window.document.activeElement).toBe(screen.getByRole('group', { name: 'Uppdatera dokumentet?' }));
    expect(document.changes).toEqual([]);
    await user.click(button('Uppdatera 1 del'));
    expect(await told('1 del är uppdaterad.')).not.toBeNull();
    expect(document.changes).toHaveLength(1);
    expect(screen.getByText('Alla delar är aktuella.').tagName).toBe('P');
    expect(noButton(/^Uppdatera/)).toBeNull();
  });

  test('is asked for at once where the ribbon said so', async () => {
    await inWord(outdated(), { start: 'update' });
    expect(await screen.findByRole('group', { name: 'Uppdatera dokumentet?' })).not.toBeNull();
  });

  test('of one leaves the others', async () => {
    const document = FakeDocument.of([standing(tablePart('0,4')), standing(textPart('Annat.'))]);
    const { user } = await inWord(document);
    await user.click(button(`Uppdatera: ${sentence}`));
    await user.click(button('Uppdatera 1 del'));
    await told('1 del är uppdaterad.');
    expect(document.changes[0]).toMatchObject([{ kind: 'update', key: 'forecast.kou' }]);
    expect(screen.getByText('Inaktuella delar: 1 av 2.').tagName).toBe('P');
  });

  test('fills the places where a part is wanted, and tells of names that there are none of', async () => {
    const place = { alone: true, problem: null } as const;
    const document = FakeDocument.of([], {
      placeholders: [
        { ...place, key: '1', id: 'departments.kou' },
        { ...place, key: '2', id: 'departments.xyz' },
      ],
    });
    const { user } = await inWord(document);
    expect(article('Platsen departments.xyz').textContent).toContain('Ingen del heter departments.xyz.');
    await user.click(button('Uppdatera allt…'));
    await user.click(button('Uppdatera 1 del'));
    await told('1 del är uppdaterad.');
    expect(document.changes[0]).toMatchObject([{ kind: 'fill', key: '1' }]);
  });

  test('can be left, and nothing has happened', async () => {
    const document = outdated();
    const { user } = await inWord(document);
    await user.click(button('Uppdatera allt…'));
    await user.click(button('Avbryt'));
    expect(screen.queryByRole('group', { name: 'Uppdatera dokumentet?' })).toBeNull();
    expect(document.changes).toEqual([]);
  });

  test('is undone', async () => {
    const { user } = await inWord(outdated());
    await user.click(button('Uppdatera allt…'));
    await user.click(button('Uppdatera 1 del'));
    await told('1 del är uppdaterad.');
    await user.click(button('Ångra senaste ändring'));
    await told('Den senaste ändringen är ångrad.');
    expect(screen.getByText('Inaktuella delar: 1 av 2.').tagName).toBe('P');
    expect(noButton('Ångra senaste ändring')).toBeNull();
  });
});

describe('what fails', () => {
  test.each<[DocumentFaultCode, RegExp, boolean]>([
    ['readOnly', /bara läsas/, false],
    ['protected', /skyddat/, true],
    ['notHere', /egen rad/, true],
    ['changedMeanwhile', /ändrats sedan det lästes/, false],
    ['halfDone', /avbröts halvvägs/, false],
    ['tooOld', /saknar något/, false],
    ['unavailable', /svarar inte/, true],
  ])('is told with its reason (%s), and whether to try again', async (code, reason, canRepeat) => {
    const document = outdated();
    const { user } = await inWord(document);
    await user.click(button('Uppdatera allt…'));
    document.change = () => Promise.reject(new DocumentFault(code));
    await user.click(button('Uppdatera 1 del'));
    const message = await screen.findByRole('group', { name: 'Dokumentet uppdaterades inte.' });
    expect(message.textContent).toMatch(reason);
    expect(within(message).queryByRole('button', { name: 'Försök igen' }) !== null).toBe(canRepeat);
    expect(article(table).textContent).toContain('0,4 blir 0,6');
  });

  test('only after the change itself is not told as if it had failed: the document is to be read again', async () => {
    const document = outdated();
    const { user } = await inWord(document);
    await user.click(button('Uppdatera allt…'));
    const { change } = document;
    document.change = async (changes) => {
      await change.call(document, changes);
      document.failure = new DocumentFault('unavailable');
    };
    await user.click(button('Uppdatera 1 del'));
    await told('1 del är uppdaterad.');
    await user.click(button('Läs dokumentet igen'));
    expect((await told('Alla delar är aktuella.')).tagName).toBe('P');
    expect(document.changes).toHaveLength(1);
  });

  test('unexpectedly gives the technical detail, and the same is tried again', async () => {
    const document = outdated();
    const { user } = await inWord(document);
    document.failure = new Error('GeneralException');
    await user.click(button('Läs dokumentet igen'));
    expect((await told(/GeneralException/)).textContent).toBe('Teknisk uppgift: GeneralException');
    await user.click(button('Försök igen'));
    expect(screen.queryByText(/GeneralException/)).toBeNull();
  });
});

describe('inserting', () => {
  test('puts the part where the cursor is, and it is then among those that stand', async () => {
    const document = FakeDocument.of([]);
    const { user } = await inWord(document);
    await user.click(button('Sätt in'));
    await user.click(button(`Sätt in: ${sentence}`));
    await told(`${sentence} är insatt.`);
    expect(document.changes[0]).toMatchObject([{ kind: 'insert', part: { id: 'forecast.kou' } }]);
    await user.click(button('Dokumentet'));
    expect(article(sentence).textContent).toContain('Aktuell');
  });

  test('is what the ribbon opens with', async () => {
    const { user } = renderWord({ document: FakeDocument.of([]), start: 'document' });
    await user.upload(fileField(/json/), savedFile());
    expect((await screen.findByRole('button', { name: `Sätt in: ${table}` })).textContent).toBe('Sätt in');
  });

  test('names cells, which cannot be gone to from Word', async () => {
    const { user } = await inWord(FakeDocument.of([]));
    await user.click(button('Sätt in'));
    expect(article(table).textContent).toContain("'KoU enheter'!A4:C6");
    expect(noButton(/Gå till 'KoU/)).toBeNull();
  });
});

describe('detaching', () => {
  test('is asked first; the part is then nobody’s', async () => {
    const document = outdated();
    const { user } = await inWord(document);
    await user.click(button(`Koppla loss: ${table}`));
    const question = screen.getByRole('group', { name: /^Koppla loss Avdelningar/ });
    expect(document.changes).toEqual([]);
    await user.click(within(question).getByRole('button', { name: 'Koppla loss' }));
    await told(`${table} är losskopplad. Innehållet står kvar.`);
    expect(document.changes[0]).toEqual([{ kind: 'detach', key: 'departments.kou' }]);
    expect(screen.queryByRole('article', { name: table })).toBeNull();
  });
});

describe('checking the text', () => {
  test('lists the amounts with their verdicts, which can be chosen among, and goes to them', async () => {
    const document = outdated();
    const { user } = await inWord(document);
    await user.click(button('Kontroll'));
    await user.click(button('Kontrollera'));
    const found = await screen.findByRole('group', { name: 'Texten: 1 stämmer inte, 1 stämmer' });
    // A screen reader reads what has come.
    expect(window.document.activeElement).toBe(found);
    await user.selectOptions(screen.getByLabelText('Visa'), 'Stämmer inte');
    expect(screen.queryByText(/Kostnaderna ökar/)).toBeNull();
    await user.click(button('Gå till 5,3 mnkr i stycke 3'));
    expect(document.gone).toEqual([{ kind: 'text', paragraph: 3, start: 0, end: 8 }]);
  });

  test('says so where there is no amount', async () => {
    const { user } = await inWord(outdated(), { reconciler: { board: board({ check: [] }) } });
    await user.click(button('Kontroll'));
    await user.click(button('Kontrollera'));
    expect(await told('Texten har inga belopp.')).not.toBeNull();
  });
});

describe('a document that can only be read', () => {
  test('is told so, and nothing that changes it is offered', async () => {
    const { user } = await inWord(outdated(), { readOnly: true });
    expect(screen.getByRole('group', { name: 'Dokumentet kan bara läsas' })).not.toBeNull();
    expect(noButton(/^(Uppdatera|Koppla loss)/)).toBeNull();
    await user.click(button('Sätt in'));
    expect(noButton(`Sätt in: ${table}`)).toBeNull();
  });
});

test('texts of the document and the workbook are shown as text', async () => {
  const evil = '<img src=x onerror=alert(1)>{{avstam:x}}';
  const hostile = { ...overviewPart, name: evil };
  await inWord(FakeDocument.of([standing(textPart(evil)), standing(overviewPart)]), {
    reconciler: { board: board({ now: [...parts.slice(0, 2), hostile] }) },
  });
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getAllByText(new RegExp('<img src=x')).length).toBeGreaterThan(1);
});
