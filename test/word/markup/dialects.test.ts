import { partStatus } from '../../../src/word/partStatus';
import { partText } from '../../workbook/xlsx/packages';
import { partAt, placeholderAt } from '../contract/documentUnderTest';
import { docx, main, openDocument, paragraph, section } from '../documents';
import { boardPart, departments } from '../parts';

const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const part = boardPart(departments);
const body = `${paragraph('{{avstam:departments.konsult}}')}${section}`;
const prefixed = (prefix: string): string => body.replaceAll('w:', prefix);

test.each([
  [
    'the strict namespace',
    `<w:document xmlns:w="${strict}"><w:body>${body}</w:body></w:document>`,
    '<w:jc w:val="end"/>',
  ],
  [
    'another prefix',
    `<d:document xmlns:d="${main}"><d:body>${prefixed('d:')}</d:body></d:document>`,
    '<d:jc d:val="right"/>',
  ],
  [
    'no prefix',
    `<document xmlns="${main}" xmlns:a="${main}"><body>${body.replace(/<(\/?)w:/g, '<$1').replaceAll(' w:', ' a:')}</body></document>`,
    '<jc a:val="right"/>',
  ],
])('a document in %s is filled in its own way', async (_, document, expected) => {
  const subject = openDocument(docx({ body: '', document }));
  await subject.change([{ kind: 'fill', key: placeholderAt(await subject.read(), 0).key, part }]);
  expect(partText(subject.bytes, 'word/document.xml')).toContain(expected);
  expect(partStatus(partAt(await subject.read(), 0), part)).toEqual({ kind: 'current', editedByHand: false });
});

test('text in a drawing is none of the document’s', async () => {
  const drawing =
    '<w:p><w:r><w:drawing><a:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:r><a:t>{{avstam:x}}</a:t></a:r></a:p></w:drawing></w:r><w:r><w:t>Text</w:t></w:r></w:p>';
  const { placeholders, paragraphs } = await openDocument(docx({ body: drawing + section })).read();
  expect([placeholders, paragraphs.map(({ text }) => text)]).toEqual([[], ['Text']]);
});

test.each([
  [
    'hidden text is not shown',
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r><w:r><w:t>Text</w:t></w:r>',
    'Text',
  ],
  ['a line break and a tab are', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>', 'a\nb\tc'],
  ['a page break is not', '<w:r><w:br w:type="page"/><w:t>a</w:t></w:r>', 'a'],
  [
    'spaces at the ends are those that Word keeps',
    '<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r>',
    'a b',
  ],
  [
    'a simple field shows its result',
    '<w:fldSimple w:instr="DATE"><w:r><w:t>28 september</w:t></w:r></w:fldSimple>',
    '28 september',
  ],
  [
    'a smart tag and a link show their text',
    '<w:smartTag w:element="x"><w:r><w:t>a</w:t></w:r></w:smartTag><w:hyperlink><w:r><w:t>b</w:t></w:r></w:hyperlink>',
    'ab',
  ],
])('%s', async (_, runs, text) => {
  const { paragraphs } = await openDocument(docx({ body: `<w:p>${runs}</w:p>${section}` })).read();
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([text]);
});
