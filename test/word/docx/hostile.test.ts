import { zipSync, strToU8 } from 'fflate';
import type { PackageLimits } from '../../../src/officePackage/limits';
import { documentLimits, openDocx } from '../../../src/word/docx/openDocx';
import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import { withParts } from '../../workbook/xlsx/packages';
import { userSheet } from '../../workbook/sheets';
import { docx, main, openDocument, paragraph, section } from '../documents';
import { boardPart, departments, textContent } from '../parts';

function problem(bytes: Uint8Array, limits: PackageLimits = documentLimits): unknown {
  const result = openDocx(bytes, 'x.docx', limits);
  return result.ok ? null : result.problem;
}

const body = paragraph('Text.') + section;
const plain = docx({ body });
const documentXml = (inner: string): string =>
  `<w:document xmlns:w="${main}"><w:body>${inner}</w:body></w:document>`;
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 1024);
  return bytes;
};

test.each<[string, Uint8Array, unknown]>([
  ['an encrypted document', compound('EncryptedPackage'), { code: 'encrypted' }],
  ['a .doc', compound('WordDocument'), { code: 'oldFormat', format: 'doc' }],
  [
    'an .odt',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    { code: 'oldFormat', format: 'odt' },
  ],
  ['a workbook', createXlsx([userSheet('A', [['x']])], 'x').toBytes(), { code: 'notADocument' }],
  ['a text', strToU8('Delårsrapport'), { code: 'notADocument' }],
  ['nothing', new Uint8Array(), { code: 'notADocument' }],
  [
    'a zip that is cut off',
    plain.subarray(0, plain.length - 30),
    { code: 'damaged', part: null, reason: 'zip' },
  ],
  [
    'entities',
    docx({ body, document: `<!DOCTYPE w:document [<!ENTITY a "x">]>${documentXml(body)}` }),
    { code: 'damaged', part: 'word/document.xml', reason: 'doctype' },
  ],
  [
    'entities in its styles',
    docx({ body, styles: `<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:styles xmlns:w="${main}"/>` }),
    { code: 'damaged', part: 'word/styles.xml', reason: 'doctype' },
  ],
  [
    'elements nested without end',
    docx({ body: '<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000) }),
    { code: 'damaged', part: 'word/document.xml', reason: 'content' },
  ],
  [
    'another namespace',
    docx({ body, document: documentXml(body).replace(main, 'urn:other') }),
    { code: 'damaged', part: 'word/document.xml', reason: 'content' },
  ],
  [
    'a prefix that means two things',
    docx({ body: `<x:x xmlns:x="urn:x"><w:p xmlns:w="urn:other"/></x:x>` }),
    { code: 'damaged', part: 'word/document.xml', reason: 'content' },
  ],
  [
    'no document',
    withParts(plain, { 'word/document.xml': null }),
    { code: 'damaged', part: 'word/document.xml', reason: 'missing' },
  ],
])('%s is refused', (_, bytes, expected) => {
  expect(problem(bytes)).toEqual(expected);
});

test('a bomb is refused before it is unpacked', () => {
  const bomb = docx({ body: `${paragraph('0'.repeat(20_000_000))}${section}` });
  expect(bomb.length).toBeLessThan(100_000);
  expect(problem(bomb, { ...documentLimits, unpackedBytes: 1_000_000 })).toMatchObject({
    code: 'tooLarge',
    unit: 'bytes',
  });
});

test('a huge table is read and filled in time that grows with its size', async () => {
  const cell = '<w:tc><w:tcPr/><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>';
  const table = `<w:tbl><w:tblPr/><w:tblGrid/>${`<w:tr>${cell.repeat(10)}</w:tr>`.repeat(5000)}</w:tbl>`;
  const document = openDocument(
    docx({ body: table + paragraph('{{avstam:departments.konsult}}') + section }),
  );
  const { placeholders } = await document.read();
  await document.change([{ kind: 'fill', key: placeholders[0]?.key ?? '', part: boardPart(departments) }]);
  expect((await document.read()).parts).toHaveLength(1);
});

test('one placeholder many times in one paragraph is filled as many times, each control with a number of its own', async () => {
  const run = '<w:r><w:t>{{avstam:a}}{{avstam:a}}</w:t></w:r>';
  const document = openDocument(docx({ body: `<w:p>${run.repeat(300)}</w:p>${section}` }));
  const { placeholders } = await document.read();
  const part = boardPart(textContent('x'), { id: 'a' });
  await document.change(placeholders.map(({ key }) => ({ kind: 'fill', key, part })));
  const { parts } = await document.read();
  expect(parts).toHaveLength(600);
  expect(new Set(parts.map(({ key }) => key)).size).toBe(600);
});

test('what points outside is not followed, and stays as it is', async () => {
  const settings = `<w:settings xmlns:w="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId1"/></w:settings>`;
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.invalid/x.dotm" TargetMode="External"/></Relationships>';
  const bytes = docx({
    body,
    relationships: [{ id: 'rId9', kind: 'settings', target: 'settings.xml' }],
    parts: { 'word/settings.xml': settings, 'word/_rels/settings.xml.rels': relationships },
  });
  const document = openDocument(bytes);
  await document.change([{ kind: 'insert', part: boardPart(departments) }]);
  expect((await document.read()).parts).toHaveLength(1);
});

test.each([
  ['read-only', 'w:edit="readOnly" w:enforcement="1"', 'protected'],
  ['for forms alone', 'w:edit="forms" w:enforcement="true"', 'protected'],
  ['without the protection being in force', 'w:edit="readOnly" w:enforcement="0"', null],
])(
  'a document that is protected is read, and changed only where its protection allows: %s',
  async (_, attributes, code) => {
    const document = openDocument(
      docx({
        body,
        relationships: [{ id: 'rId9', kind: 'settings', target: 'settings.xml' }],
        parts: {
          'word/settings.xml': `<w:settings xmlns:w="${main}"><w:documentProtection ${attributes}/></w:settings>`,
        },
      }),
    );
    expect((await document.read()).paragraphs).toHaveLength(1);
    const change = document.change([{ kind: 'insert', part: boardPart(departments) }]);
    if (code === null) await change;
    else await expect(change).rejects.toMatchObject({ code });
  },
);

test('a document with macros is filled, and its macros are left as they are', () => {
  const types = { 'word/document.xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' };
  expect(problem(docx({ body, types, parts: { 'word/vbaProject.bin': new Uint8Array(10) } }))).toBeNull();
});

test('a template is no document', () => {
  const types = {
    'word/document.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  };
  expect(problem(docx({ body, types }))).toEqual({ code: 'notADocument' });
});

test('a document without styles is filled in our own look', async () => {
  const document = openDocument(docx({ body, styles: null }));
  await document.change([{ kind: 'insert', part: boardPart(departments) }]);
  expect((await document.read()).parts).toMatchObject([{ problem: null }]);
});
