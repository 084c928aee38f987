import type { PartChange } from '../../../src/word/boardDocument';
import { useOffice } from '../../officeHost/node';
import type { WordHabits } from '../../wordHost/model/hostDocument';
import { openControl, paragraph, section } from '../documents';
import { boardPart, tableContent, textContent } from '../parts';
import { partAt, placeholderAt } from '../contract/documentUnderTest';
import { openWord, type WordUnderTest } from './wordUnderTest';

const changed = tableContent([['Kansliet', '1', '2']]);
const cell = (content: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`;

/** A document with a part, a placeholder of each kind, and empty paragraphs of the user's own around them. */
const body = [
  paragraph('Före.'),
  '<w:p/>',
  openControl('departments.konsult', paragraph('Text.') + paragraph('Mer.'), 17),
  '<w:p/>',
  paragraph('{{avstam:fund.kou}}'),
  '<w:p/>',
  paragraph('Se {{avstam:outcome.kou}} ovan.'),
  cell(paragraph('{{avstam:cell.kou}}')),
  openControl('gone.kou', paragraph('Ett.') + paragraph('Två.'), 18),
  paragraph('Efter.'),
  section,
].join('');

/** All kinds of changes at once. */
async function changeAll({ document }: WordUnderTest): Promise<void> {
  const content = await document.read();
  const changes: readonly PartChange[] = [
    {
      kind: 'update',
      key: partAt(content, 0).key,
      part: boardPart(changed, { id: 'departments.konsult' }),
    },
    { kind: 'fill', key: placeholderAt(content, 0).key, part: boardPart(changed, { id: 'fund.kou' }) },
    {
      kind: 'fill',
      key: placeholderAt(content, 1).key,
      part: boardPart(textContent('2,9 mnkr'), { id: 'outcome.kou' }),
    },
    { kind: 'fill', key: placeholderAt(content, 2).key, part: boardPart(changed, { id: 'cell.kou' }) },
    { kind: 'insert', part: boardPart(changed, { id: 'new.kou' }) },
    { kind: 'detach', key: partAt(content, 1).key },
  ];
  await document.change(changes);
}

function open(habit: keyof WordHabits | null): WordUnderTest {
  const subject = openWord(body);
  subject.host.placeCursor('Efter.');
  if (habit !== null) subject.host.habits[habit] = true;
  return subject;
}

/** Without the numbers of controls, which Word may give anew. */
function shown({ host }: WordUnderTest): string {
  return host.blocks.join('\n').replace(/<w:id w:val="\d+"\/>/g, '');
}

const habits = [null, 'leavesEmptyParagraph', 'givesControlItself', 'renumbersControls'] as const;

test.each(habits)('all changes are made at once, and undone at once (%s)', async (habit) => {
  const subject = open(habit);
  const before = shown(subject);
  await changeAll(subject);
  const { parts, placeholders } = await subject.document.read();
  expect(parts.map(({ id, problem }) => [id, problem])).toEqual([
    ['departments.konsult', null],
    ['fund.kou', null],
    ['outcome.kou', null],
    ['cell.kou', null],
    ['new.kou', null],
  ]);
  expect(placeholders).toEqual([]);
  await subject.document.undo();
  expect(shown(subject)).toBe(before);
});

test.each(habits)('a request that fails leaves the document as it was (%s)', async (habit) => {
  for (let request = 1; ; request += 1) {
    const subject = open(habit);
    const before = shown(subject);
    await subject.document.read();
    subject.host.failRequest(request);
    const code = await outcome(changeAll(subject));
    if (code === 'done') {
      expect(request).toBeGreaterThan(3);
      return;
    }
    expect([request, code, shown(subject)]).toEqual([request, 'unavailable', before]);
    expect(subject.document.canUndo).toBe(false);
  }
});

test.each(habits.slice(0, 2))('an action that fails leaves the document as it was (%s)', async (habit) => {
  for (let action = await actionsBeforeWriting(habit); ; action += 1) {
    const subject = open(habit);
    const before = shown(subject);
    subject.host.failAction(action);
    const code = await outcome(changeAll(subject));
    if (code === 'done') return;
    expect([action, code, shown(subject)]).toEqual([action, 'unavailable', before]);
  }
});

/** How many actions only read. */
async function actionsBeforeWriting(habit: keyof WordHabits | null): Promise<number> {
  const subject = open(habit);
  const { host } = subject;
  const before = host.documentXml;
  let actions = 0;
  const answer = host.answer.bind(host);
  host.answer = async (request, flags) => {
    const count = host.counts.actions;
    const given = await answer(request, flags);
    if (actions === 0 && host.documentXml !== before) actions = count;
    return given;
  };
  await changeAll(subject);
  return actions;
}

test('a Word that is gone half-way is told of: the document is not as it was', async () => {
  const subject = open(null);
  // The last request releases the control.
  const whole = open(null);
  await changeAll(whole);
  const { requests } = whole.host.counts;
  subject.host.beforeRequest(requests, () => subject.host.die());
  useOffice(subject.host);
  expect(await outcome(changeAll(subject))).toBe('halfDone');
});

test.each(habits)('an undo that breaks off is carried through, or told of (%s)', async (habit) => {
  for (let request = 1; ; request += 1) {
    const subject = open(habit);
    const before = shown(subject);
    await changeAll(subject);
    const { requests } = subject.host.counts;
    subject.host.failRequest(request);
    const code = await outcome(subject.document.undo());
    const isFirst = request === 1;
    expect([request, code]).toEqual([request, isFirst ? 'unavailable' : 'done']);
    if (isFirst) await subject.document.undo();
    expect(shown(subject)).toBe(before);
    if (subject.host.counts.requests - requests < request) return;
  }
});

test('an undo in a document that is protected by now changes nothing', async () => {
  const subject = open(null);
  await changeAll(subject);
  subject.host.document.isProtected = true;
  const before = shown(subject);
  expect(await outcome(subject.document.undo())).toBe('protected');
  expect(shown(subject)).toBe(before);
  expect(subject.document.canUndo).toBe(true);
});

test('undoing what is there no more changes nothing', async () => {
  const subject = open(null);
  await changeAll(subject);
  const added = subject.host.document.controls().at(-1);
  added?.parentNode?.removeChild(added);
  const before = shown(subject);
  expect(await outcome(subject.document.undo())).toBe('changedMeanwhile');
  expect(shown(subject)).toBe(before);
});

async function outcome(change: Promise<void>): Promise<unknown> {
  return change.then(
    () => 'done',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}
