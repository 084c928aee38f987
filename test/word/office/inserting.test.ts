import { paragraph, section, stylesXml, textBox } from '../documents';
import { boardPart, departments, textContent } from '../parts';
import { refusal } from '../contract/documentUnderTest';
import { hostHeader, openWord, table } from './wordUnderTest';

const part = boardPart(departments);
const own = (id: string, content: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:tag w:val="${id}"/><w:id w:val="17"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test('a part goes after the paragraph that the cursor is in', async () => {
  const { document, host } = openWord(paragraph('Före.') + paragraph('Efter.') + section);
  host.placeCursor('Före.');
  await document.change([{ kind: 'insert', part }]);
  expect([host.texts[0], host.texts[1], host.texts.at(-1)]).toEqual([
    'Före.',
    'Resultat per avdelning',
    'Efter.',
  ]);
});

test('parts that are inserted at once stand in their order', async () => {
  const { document, host } = openWord(paragraph('Före.') + paragraph('Efter.') + section);
  host.placeCursor('Före.');
  const parts = ['Ett.', 'Två.', 'Tre.'].map((text, index) =>
    boardPart(textContent(text, 'Mer.'), { id: `part.${index}` }),
  );
  await document.change(parts.map((each) => ({ kind: 'insert', part: each })));
  expect(host.texts.filter((text) => text !== 'Mer.')).toEqual(['Före.', 'Ett.', 'Två.', 'Tre.', 'Efter.']);
  await document.undo();
  expect(host.texts).toEqual(['Före.', 'Efter.']);
});

test('in a cell a table is as wide as the cell', async () => {
  const { document, host, bodyXml } = openWord(
    table(4000, paragraph('I en cell.')) + paragraph('Efter.') + section,
  );
  host.placeCursor('I en cell.');
  await document.change([{ kind: 'insert', part }]);
  const widths = [...(await bodyXml()).matchAll(/<w:tblW w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(1);
  expect(widths[0]).toBeLessThanOrEqual(4000);
});

test('a table is drawn in the style that the document’s own tables have', async () => {
  const styled = table(9000, paragraph('x')).replace(
    '<w:tblPr/>',
    '<w:tblPr><w:tblStyle w:val="Egen"/></w:tblPr>',
  );
  const { document, host, bodyXml } = openWord(styled + styled + paragraph('här') + section, {
    styles: stylesXml.replace(
      '</w:styles>',
      '<w:style w:type="table" w:styleId="Egen"><w:name w:val="Kommunens tabell"/></w:style></w:styles>',
    ),
  });
  host.placeCursor('här');
  await document.change([{ kind: 'insert', part }]);
  const styles = [...(await bodyXml()).matchAll(/<w:tblStyle w:val="(\w+)"/g)].map(([, style]) => style);
  expect(styles).toEqual(['Egen', 'Egen', 'Egen']);
  expect(host.document.body.getElementsByTagName('w:tbl')).toHaveLength(3);
});

const places: readonly (readonly [string, string, string])[] = [
  ['within another part', own('avstam:a', paragraph('här')), 'notHere'],
  ['within a control within another part', own('avstam:a', own('b', paragraph('här'))), 'notHere'],
  ['in a control that takes text alone', own('b', paragraph('här'), '<w:text/>'), 'notHere'],
  ['in a locked control', own('b', paragraph('här'), '<w:lock w:val="contentLocked"/>'), 'protected'],
  ['in a text box', paragraph('före') + textBox(paragraph('här')), 'notHere'],
];

test.each(places)('refuses to put a part %s', async (_, body, code) => {
  const subject = openWord(body + section);
  subject.host.placeCursor('här');
  expect(await refusal(subject, [{ kind: 'insert', part }])).toEqual({ code, isAsBefore: true });
});

test('refuses to put a part in a header', async () => {
  const subject = openWord(paragraph('före') + section);
  subject.host.addStory('Header', hostHeader(paragraph('här')));
  subject.host.placeCursor('här');
  expect(await refusal(subject, [{ kind: 'insert', part }])).toEqual({ code: 'notHere', isAsBefore: true });
});

test('a part within somebody’s own control is fine', async () => {
  const { document, host } = openWord(own('b', paragraph('här')) + section);
  host.placeCursor('här');
  await document.change([{ kind: 'insert', part }]);
  expect((await document.read()).parts.map(({ id, problem }) => [id, problem])).toEqual([[part.id, null]]);
});
