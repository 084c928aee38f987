import type { PartChange } from '../../../src/word/boardDocument';
import { openControl, paragraph, section } from '../documents';
import { boardPart, tableContent, textContent } from '../parts';
import { partAt, placeholderAt } from '../contract/documentUnderTest';
import { openWord, table, type WordUnderTest } from './wordUnderTest';

type Make = (subject: WordUnderTest) => Promise<PartChange>;

const id = 'departments.konsult';
const sentence = boardPart(textContent('Ny mening.'), { id });
const paragraphs = boardPart(textContent('Ett nytt.', 'Två nya.'), { id });
const figures = boardPart(tableContent([['Kansliet', '1', '2']]), { id });

const update =
  (part: typeof sentence): Make =>
  async ({ document }) => ({ kind: 'update', key: partAt(await document.read(), 0).key, part });
const fill =
  (part: typeof sentence): Make =>
  async ({ document }) => ({ kind: 'fill', key: placeholderAt(await document.read(), 0).key, part });
const detach: Make = async ({ document }) => ({ kind: 'detach', key: partAt(await document.read(), 0).key });

const run = '<w:r><w:t>Gammal.</w:t></w:r>';
const alone = `<w:p>${openControl(id, run)}</w:p>`;
const within = `<w:p><w:r><w:t xml:space="preserve">Se </w:t></w:r>${openControl(id, run)}<w:r><w:t xml:space="preserve"> här.</w:t></w:r></w:p>`;
const block = openControl(id, paragraph('Ett.') + paragraph('Två.'));

const changes: readonly (readonly [string, string, Make, readonly string[]])[] = [
  ['paragraphs that get other texts', block, update(paragraphs), ['Ett nytt.', 'Två nya.']],
  ['paragraphs that become one sentence', block, update(sentence), ['Ny mening.']],
  ['a sentence that becomes paragraphs', alone, update(paragraphs), ['Ett nytt.', 'Två nya.']],
  ['a sentence within a paragraph', within, update(sentence), ['Se Ny mening. här.']],
  ['paragraphs that are detached', block, detach, ['Ett.', 'Två.']],
  ['a sentence that is detached', within, detach, ['Se Gammal. här.']],
  ['a sentence in a sentence', paragraph('Se {{avstam:a}}.'), fill(sentence), ['Se Ny mening..']],
  ['a sentence alone', paragraph('{{avstam:a}}'), fill(sentence), ['Ny mening.']],
  [
    'paragraphs in a cell',
    table(4000, paragraph('{{avstam:a}}')),
    fill(paragraphs),
    ['Ett nytt.', 'Två nya.', ''],
  ],
];

const habits = [null, 'leavesEmptyParagraph', 'renumbersControls'] as const;
const cases = changes.flatMap(([name, ...rest]) =>
  habits.map((habit) => [habit === null ? name : `${name}, ${habit}`, habit, ...rest] as const),
);

/** Without the numbers of controls, which Word may give anew. */
function shown({ host }: WordUnderTest): string {
  return host.blocks.join('\n').replace(/<w:id w:val="\d+"\/>/g, '');
}

describe.each(cases)('%s', (_, habit, body, make, texts) => {
  function open(): WordUnderTest {
    const subject = openWord(`${paragraph('Före.')}<w:p/>${body}<w:p/>${paragraph('Efter.')}${section}`);
    if (habit !== null) subject.host.habits[habit] = true;
    return subject;
  }

  test('is as it should be, and as it was when that is undone', async () => {
    const subject = open();
    const before = shown(subject);
    await subject.document.change([await make(subject)]);
    expect(subject.host.texts).toEqual(['Före.', '', ...texts, '', 'Efter.']);
    await subject.document.undo();
    expect(shown(subject)).toBe(before);
  });

  test('is as it was when it breaks off', async () => {
    const reading = open();
    await reading.document.read();
    // The change reads as much first, and writes nothing meanwhile.
    for (let action = reading.host.counts.actions; ; action += 1) {
      const subject = open();
      const before = shown(subject);
      const change = await make(subject);
      subject.host.failAction(action);
      const code = await subject.document.change([change]).then(
        () => 'done',
        (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
      );
      if (code === 'done') return;
      expect([action, code, shown(subject)]).toEqual([action, 'unavailable', before]);
    }
  });
});

test('a table in the place of a sentence', async () => {
  const subject = openWord(alone + section);
  const before = shown(subject);
  await subject.document.change([await update(figures)(subject)]);
  expect(partAt(await subject.document.read(), 0).content).toMatchObject({ kind: 'table' });
  await subject.document.undo();
  expect(shown(subject)).toBe(before);
});
