import { openControl, paragraph, section } from '../documents';
import { boardPart, departments, tableContent, textContent } from '../parts';
import { fillFirst, filled, partAt, refusal, updateFirst } from '../contract/documentUnderTest';
import { hostHeader, openWord, type WordUnderTest } from './wordUnderTest';

const part = boardPart(departments);
const body = openControl('departments.konsult', paragraph('Ett.') + paragraph('Två.')) + section;

async function updateCode(subject: WordUnderTest): Promise<unknown> {
  const { key } = partAt(await subject.document.read(), 0);
  return (await refusal(subject, [{ kind: 'update', key, part }])).code;
}

test('tells a Word that is too old from the start', async () => {
  const { document, host } = openWord(body);
  host.requirementSets.support('WordApi', '1.2');
  await expect(document.read()).rejects.toMatchObject({ code: 'tooOld' });
  expect(host.counts.requests).toBe(0);
});

const refusals: readonly (readonly [string, (subject: WordUnderTest) => void, string])[] = [
  ['can only be read', ({ host }) => (host.document.readOnly = true), 'readOnly'],
  ['is protected', ({ host }) => (host.document.isProtected = true), 'protected'],
];

test.each(refusals)('a document that %s is read, and not changed', async (_, refuse, code) => {
  const subject = openWord(body);
  refuse(subject);
  const before = await subject.bodyXml();
  expect([await updateCode(subject), await subject.bodyXml()]).toEqual([code, before]);
});

test('a part in a header is told of and left alone', async () => {
  const subject = openWord(paragraph('Text.') + section);
  subject.host.addStory('Header', hostHeader(openControl('a', paragraph('x'))));
  const content = await subject.document.read();
  expect(content.parts).toMatchObject([{ id: 'a', problem: 'outsideBody' }]);
  const changes = [{ kind: 'update', key: partAt(content, 0).key, part }] as const;
  expect(await refusal(subject, changes)).toEqual({ code: 'notHere', isAsBefore: true });
});

const meanwhile: readonly (readonly [string, (subject: WordUnderTest) => void])[] = [
  [
    'has written in the part',
    ({ host }) => {
      const text = host.document.body.getElementsByTagName('w:t')[0];
      if (text !== undefined) text.textContent = 'Annat.';
    },
  ],
  [
    'has deleted the part',
    ({ host }) => {
      const control = host.document.controls()[0];
      control?.parentNode?.removeChild(control);
    },
  ],
];

test.each(meanwhile)('nothing is overwritten when somebody %s meanwhile', async (_, act) => {
  const subject = openWord(body);
  const { key } = partAt(await subject.document.read(), 0);
  act(subject);
  expect(await refusal(subject, [{ kind: 'update', key, part }])).toEqual({
    code: 'changedMeanwhile',
    isAsBefore: true,
  });
});

test('a placeholder that has moved is not filled in', async () => {
  const subject = openWord(paragraph('{{avstam:a}}') + section);
  const { placeholders } = await subject.document.read();
  const { host } = subject;
  const first = host.document.body.firstChild;
  host.document.body.insertBefore(first?.cloneNode(true) ?? host.document.body, first);
  const key = placeholders[0]?.key ?? '';
  await subject.document.change([{ kind: 'fill', key, part: boardPart(departments, { id: 'a' }) }]);
  expect((await subject.document.read()).placeholders).toHaveLength(1);
});

test('a reading takes two requests, and a change a constant number, however many parts there are', async () => {
  const requests = async (count: number): Promise<readonly number[]> => {
    const controls = Array.from({ length: count }, (_, index) =>
      openControl(`part.${index}`, paragraph('Ett.') + paragraph('Två.'), index + 1),
    );
    const { document, host } = openWord(controls.join('') + section);
    const { parts } = await document.read();
    const reading = host.counts.requests;
    await document.change(
      parts.map(({ key, id }) => ({ kind: 'update', key, part: boardPart(departments, { id }) })),
    );
    return [reading, host.counts.requests - reading];
  };
  expect([await requests(1), await requests(20)]).toEqual([
    [2, 3],
    [2, 3],
  ]);
});

test('the user’s style of a table stays when the figures change', async () => {
  const subject = await filled((xml) => Promise.resolve(openWord(xml)), part);
  if (!('host' in subject)) throw new Error('No Word.');
  const { host } = subject as WordUnderTest;
  const restyled = host.documentXml.includes('<w:tblStyle w:val="Tabellrutnt"/>');
  expect(restyled).toBe(true);
  const style = host.document.body.getElementsByTagName('w:tblStyle')[0];
  style?.setAttribute('w:val', 'Egen');
  await updateFirst(subject, boardPart(tableContent([['Kansliet', '1', '2']])));
  expect(host.documentXml).toContain('<w:tblStyle w:val="Egen"/>');
  expect(host.texts).not.toContain('Lokaler');
});

test('tells the file’s name', () => {
  expect(openWord(body).document.name).toBe('styrelse.docx');
});

test('goes to a part', async () => {
  const { document, host } = openWord(paragraph('Före.') + body);
  const { parts } = await document.read();
  await document.goTo({ kind: 'part', key: parts[0]?.key ?? '' });
  expect(host.selectedText).toBe('Ett.\nTvå.');
});

const texts: readonly (readonly [string, string, string, string])[] = [
  ['an amount', 'Utfallet är 2,9 mnkr, inte 3,1.', '3,1', '3,1'],
  ['the second of the same', '2,9 i år och 2,9 förra året', '2,9 förra', '2,9 förra'],
  ['a text with a caret', 'Se x^2 kr här', '^2 kr', '^2 kr'],
  ['a whole paragraph where Word cannot find it', 'a\tb c', '\tb', 'a\tb c'],
];

test.each(texts)('goes to %s', async (_, text, sought, selected) => {
  const runs = text.split('\t').map((each) => `<w:t xml:space="preserve">${each}</w:t>`);
  const { document, host } = openWord(
    `${paragraph('Före 2,9.')}<w:p><w:r>${runs.join('<w:tab/>')}</w:r></w:p>${section}`,
  );
  await document.read();
  const start = text.indexOf(sought);
  await document.goTo({ kind: 'text', paragraph: 2, start, end: start + sought.length });
  expect(host.selectedText).toBe(selected);
});

test('goes to the second amount that is written alike', async () => {
  const { document, host } = openWord(paragraph('2,9 i år och 2,9 förra året') + section);
  await document.read();
  await document.goTo({ kind: 'text', paragraph: 1, start: 13, end: 16 });
  const { selection } = host.document;
  expect(selection).toMatchObject({ start: 13, end: 16 });
});

test('a place that is no longer as it was read is not gone to', async () => {
  const { document, host } = openWord(paragraph('2,9') + section);
  await document.read();
  const text = host.document.body.getElementsByTagName('w:t')[0];
  if (text !== undefined) text.textContent = 'annat';
  const going = document.goTo({ kind: 'text', paragraph: 1, start: 0, end: 3 });
  await expect(going).rejects.toMatchObject({ code: 'changedMeanwhile' });
});

test('a sentence that is filled in is undone to its placeholder', async () => {
  const subject = openWord(paragraph('Kort: {{avstam:outcome.kou}} Slut.') + section);
  await fillFirst(subject, boardPart(textContent('Utfallet.'), { id: 'outcome.kou' }));
  await subject.document.undo();
  expect(subject.host.texts).toEqual(['Kort: {{avstam:outcome.kou}} Slut.']);
});
