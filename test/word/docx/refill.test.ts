import { readZipEntries } from '../../../src/officePackage/zip/zipEntries';
import type { DocxDocument } from '../../../src/word/docx/docxDocument';
import { partStatus } from '../../../src/word/partStatus';
import { partText } from '../../workbook/xlsx/packages';
import { partAt, placeholderAt } from '../contract/documentUnderTest';
import { openDocument } from '../documents';
import { boardPart, departments, tableContent } from '../parts';
import { richBody, richDocument } from './richDocument';

const part = boardPart(departments);
const fund = boardPart(tableContent([['Konsult', '0,8', '3,0']]), { id: 'fund.konsult' });

/** The packed bytes of all parts but the text. */
function otherParts(bytes: Uint8Array): readonly (readonly [string, number, string])[] {
  return readZipEntries(bytes)
    .filter(({ name }) => name !== 'word/document.xml')
    .map(({ name, method, packed }) => [name, method, Buffer.from(packed).toString('base64')]);
}

async function filledDocument(): Promise<DocxDocument> {
  const document = openDocument(richDocument());
  const content = await document.read();
  await document.change([
    { kind: 'fill', key: placeholderAt(content, 0).key, part },
    { kind: 'fill', key: placeholderAt(content, 1).key, part: fund },
  ]);
  return document;
}

test('all of a document is read that concerns us, and each problem is told', async () => {
  const { parts, placeholders, paragraphs } = await openDocument(richDocument()).read();
  expect(parts.map(({ id, problem }) => [id, problem])).toEqual([
    ['outcome.konsult', 'inTextBox'],
    ['overview', 'outsideBody'],
  ]);
  expect(placeholders.map(({ id, alone, problem }) => [id, alone, problem])).toEqual([
    ['departments.konsult', true, null],
    ['fund.konsult', true, null],
    ['overview', true, 'outsideBody'],
  ]);
  expect(paragraphs).toEqual([
    { number: 3, text: 'Ekonomi', heading: 1 },
    { number: 4, text: 'Utfallet är 2,9 mnkr, se\u2011 noten.', heading: null },
    { number: 5, text: '{{avstam:departments.konsult}}', heading: null },
    { number: 9, text: 'Före sista sidan.', heading: null },
  ]);
});

test('every other part keeps its packed bytes, and of the text all but the placeholders', async () => {
  const before = richDocument();
  const { bytes } = await filledDocument();
  expect(otherParts(bytes)).toEqual(otherParts(before));
  const text = partText(bytes, 'word/document.xml');
  const [start = '', middle = '', end = ''] = richBody.split(
    /<w:p><w:r><w:t xml:space="preserve">\{\{.*?\}\}<\/w:t><\/w:r><\/w:p>/,
  );
  expect([start, middle, end].map((piece) => text.includes(piece))).toEqual([true, true, true]);
});

test('a second refill gives the same bytes, and so does the same change of the same file', async () => {
  const document = await filledDocument();
  const { bytes } = document;
  const { parts } = await document.read();
  await document.change([
    { kind: 'update', key: parts[0]?.key ?? '', part },
    { kind: 'update', key: parts[1]?.key ?? '', part: fund },
  ]);
  expect(document.bytes).toBe(bytes);
  expect((await filledDocument()).bytes).toEqual(bytes);
});

test('a figure that has changed is changed in its place, and nothing else but when it was made', async () => {
  const document = await filledDocument();
  const before = partText(document.bytes, 'word/document.xml');
  const now = boardPart(tableContent([['Konsult', '0,8', '4,0']]), { id: 'fund.konsult' });
  await document.change([{ kind: 'update', key: partAt(await document.read(), 1).key, part: now }]);
  const after = partText(document.bytes, 'word/document.xml');
  const withoutFingerprint = (xml: string): string => xml.replace(/written&quot;:&quot;\w+/g, '');
  expect(withoutFingerprint(after)).toBe(withoutFingerprint(before).replace('>3,0<', '>4,0<'));
});

test('a part in a cell is as wide as the cell, and the cell ends with a paragraph', async () => {
  const document = await filledDocument();
  const text = partText(document.bytes, 'word/document.xml');
  const [, cell = ''] = text.split('>Vänster<');
  expect(cell).toContain('<w:tblW w:w="5784" w:type="dxa"/>');
  expect(cell).toMatch(/<\/w:sdt><w:p>.{0,120}<\/w:p><\/w:tc><\/w:tr><\/w:tbl>/);
  expect(partStatus(partAt(await document.read(), 1), fund)).toEqual({
    kind: 'current',
    editedByHand: false,
  });
});

test('a part outside the body or in a text box is left alone', async () => {
  const document = await filledDocument();
  const { bytes } = document;
  const { parts, placeholders } = await document.read();
  const outside = [...parts, ...placeholders].filter(({ problem }) => problem !== null);
  expect(outside).toHaveLength(3);
  for (const { key } of outside) {
    const kind = placeholders.some((placeholder) => placeholder.key === key) ? 'fill' : 'update';
    await expect(document.change([{ kind, key, part }])).rejects.toMatchObject({ code: 'notHere' });
    expect(document.bytes).toBe(bytes);
  }
});

test('a table is as wide as the text of its section, and takes the style that the document uses', async () => {
  const document = await filledDocument();
  const text = partText(document.bytes, 'word/document.xml');
  const ours = text.slice(text.indexOf('avstam:departments.konsult'));
  expect(ours).toContain('<w:tblStyle w:val="Tabellrutnt"/><w:tblW w:w="9072" w:type="dxa"/>');
  expect(ours).toContain('<w:pStyle w:val="Beskrivning"/>');
});

test('what was read before a change is not what a change can mean after it', async () => {
  const document = openDocument(richDocument());
  const content = await document.read();
  await document.change([{ kind: 'fill', key: placeholderAt(content, 0).key, part }]);
  await expect(
    document.change([{ kind: 'fill', key: placeholderAt(content, 1).key, part: fund }]),
  ).rejects.toMatchObject({ code: 'changedMeanwhile' });
});
