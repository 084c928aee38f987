import { codeOf } from '../officeHost/codeOf';
import { control, hostWith, ooxml, p, table } from './testHost';
import type { WordHost } from './wordHost';

function run(batch: (document: Word.Document) => unknown): Promise<void> {
  return Word.run(async (context) => {
    batch(context.document);
    await context.sync();
  });
}

test('what a control holds is replaced, and what is around it stays', async () => {
  const host = hostWith(p('before') + control(1, 'a', p('old')) + p('after'));
  await run((document) => document.contentControls.getById(1).insertOoxml(ooxml(p('new')), 'Replace'));
  expect(host.blocks).toEqual([p('before'), control(1, 'a', p('new')), p('after')]);
});

test('an empty paragraph may be left behind', async () => {
  const host = hostWith(control(1, 'a', p('old')));
  host.habits.leavesEmptyParagraph = true;
  await run((document) => document.contentControls.getById(1).insertOoxml(ooxml(p('new')), 'Replace'));
  expect(host.blocks).toEqual([control(1, 'a', `${p('new')}<w:p/>`)]);
  await run((document) => document.contentControls.getById(1).paragraphs.getLastOrNullObject().delete());
  expect(host.blocks).toEqual([control(1, 'a', p('new'))]);
});

test('a paragraph is replaced by a control, which may get another id', async () => {
  const host = hostWith(p('one') + p('two'));
  host.habits.renumbersControls = true;
  await run((document) =>
    document.body.paragraphs.getFirst().insertOoxml(ooxml(control(1, 'a', p('new'))), 'Replace'),
  );
  expect(host.texts).toEqual(['new', 'two']);
  expect(host.blocks[0]).toMatch(/<w:id w:val="700000001"\/>/);
});

test('a control that comes with an id of another one gets its own', async () => {
  const host = hostWith(control(1, 'a', p('one')) + p('two'));
  await run((document) =>
    document.body.paragraphs.getLast().insertOoxml(ooxml(control(1, 'b', p('new'))), 'Replace'),
  );
  expect(host.document.controls()).toHaveLength(2);
  expect(host.blocks.join('').match(/<w:id /g)).toHaveLength(2);
  expect(host.blocks.join('').match(/w:id w:val="1"/g)).toHaveLength(1);
});

test('a cell keeps a last paragraph', async () => {
  const host = hostWith(table(p('cell')));
  await run((document) =>
    document.body.paragraphs.getFirst().insertOoxml(ooxml(control(1, 'a', p('new'))), 'Replace'),
  );
  expect(host.blocks).toEqual([table(`${control(1, 'a', p('new'))}<w:p/>`)]);
});

test('a control is taken away with what it holds, or without', async () => {
  const host = hostWith(control(1, 'a', p('one')) + control(2, 'b', p('two')));
  await run((document) => document.contentControls.getById(1).delete(false));
  await run((document) => document.contentControls.getById(2).delete(true));
  expect(host.blocks).toEqual([p('two')]);
});

test('a range outlasts the control that it was of, and another run', async () => {
  const host = hostWith(control(1, 'a', p('one') + p('two')));
  const range = await Word.run(async (context) => {
    const kept = context.document.contentControls.getById(1).getRange('Content');
    context.trackedObjects.add(kept);
    await context.sync();
    context.document.contentControls.getById(1).delete(true);
    await context.sync();
    return kept;
  });
  expect(host.blocks).toEqual([p('one'), p('two')]);
  await Word.run(range, async (context) => {
    const again = range.insertContentControl();
    again.tag = 'b';
    again.title = 'B';
    again.cannotEdit = true;
    await context.sync();
  });
  expect(host.blocks).toHaveLength(1);
  expect(host.blocks[0]).toMatch(
    /<w:alias w:val="B"\/><w:tag w:val="b"\/><w:id w:val="\d+"\/><w:lock w:val="contentLocked"\/>/,
  );
});

test('what stands within a sentence is wrapped within it', async () => {
  const host = hostWith(p('one two three'));
  await Word.run(async (context) => {
    const found = context.document.body.paragraphs.getFirst().search('two');
    found.load('text');
    await context.sync();
    const added = found.items[0]?.insertContentControl();
    if (added !== undefined) added.tag = 'a';
    await context.sync();
  });
  expect(host.texts).toEqual(['one two three']);
  expect(host.blocks[0]).toMatch(/>one <.*<w:sdtContent><w:r><w:t [^>]*>two<.*> three</);
});

const refusals: readonly (readonly [string, (host: WordHost) => void])[] = [
  ['a document that can only be read', (host) => (host.document.readOnly = true)],
  ['a protected document', (host) => (host.document.isProtected = true)],
];

test.each(refusals)('%s takes no change', async (_, refuse) => {
  const host = hostWith(control(1, 'a', p('one')));
  refuse(host);
  const before = host.documentXml;
  const changes: readonly ((control: Word.ContentControl) => unknown)[] = [
    (own) => own.insertOoxml(ooxml(p('new')), 'Replace'),
    (own) => own.insertParagraph('', 'After'),
    (own) => own.delete(true),
    (own) => (own.tag = 'b'),
  ];
  for (const change of changes) {
    expect(await codeOf(run((document) => change(document.contentControls.getById(1))))).toBe('AccessDenied');
  }
  expect(host.documentXml).toBe(before);
});

test('a locked control takes no change of what it holds', async () => {
  const host = hostWith(control(1, 'a', p('one'), '<w:lock w:val="sdtContentLocked"/>'));
  const replacing = run((document) =>
    document.contentControls.getById(1).insertOoxml(ooxml(p('new')), 'Replace'),
  );
  expect(await codeOf(replacing)).toBe('AccessDenied');
  expect(await codeOf(run((document) => document.contentControls.getById(1).delete(true)))).toBe(
    'AccessDenied',
  );
  expect(host.texts).toEqual(['one']);
});
