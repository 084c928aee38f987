import { control, hostWith, p, table } from './testHost';

test('reads controls wherever they are, and those of the body apart', async () => {
  const box = `<w:p><w:r><w:pict><w:txbxContent>${control(3, 'c', p('box'))}</w:txbxContent></w:pict></w:r></w:p>`;
  const host = hostWith(control(1, 'a', p('one') + control(2, 'b', p('two'))) + box);
  host.addStory(
    'Header',
    `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${control(4, 'd', p('head'))}</w:hdr>`,
  );
  const seen = await Word.run(async (context) => {
    const all = context.document.contentControls.load(
      'id,tag,text,subtype,parentBody/type,parentContentControlOrNullObject/id',
    );
    const own = context.document.body.contentControls.load('id');
    await context.sync();
    return {
      all: all.items.map((each) => [each.id, each.tag, each.text, each.subtype, each.parentBody.type]),
      outer: all.items.map(({ parentContentControlOrNullObject: outer }) =>
        outer.isNullObject ? null : outer.id,
      ),
      own: own.items.map(({ id }) => id),
    };
  });
  expect(seen).toEqual({
    all: [
      [1, 'a', 'one\rtwo', 'RichTextParagraphs', 'MainDoc'],
      [2, 'b', 'two', 'RichTextParagraphs', 'MainDoc'],
      [3, 'c', 'box', 'RichTextParagraphs', 'Unknown'],
      [4, 'd', 'head', 'RichTextParagraphs', 'Header'],
    ],
    outer: [null, 1, null, null],
    own: [1, 2],
  });
});

test('reads paragraphs with what they are and where they stand', async () => {
  hostWith(
    p('Budget', '<w:pStyle w:val="Rubrik1"/>') +
      p('Text') +
      table(p('cell') + table(p('inner')) + p('')) +
      p('entry', '<w:pStyle w:val="Innehll1"/>') +
      p('own', '<w:outlineLvl w:val="2"/>'),
  );
  const seen = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('text,outlineLevel,tableNestingLevel,styleBuiltIn');
    await context.sync();
    return paragraphs.items.map((each) => [
      each.text,
      each.outlineLevel,
      each.tableNestingLevel,
      each.styleBuiltIn,
    ]);
  });
  expect(seen).toEqual([
    ['Budget', 1, 0, 'Heading1'],
    ['Text', 10, 0, 'Normal'],
    ['cell', 10, 1, 'Normal'],
    ['inner', 10, 2, 'Normal'],
    ['', 10, 1, 'Normal'],
    ['entry', 10, 0, 'Toc1'],
    ['own', 3, 0, 'Normal'],
  ]);
});

const texts: readonly (readonly [string, string, string])[] = [
  ['tabs and line breaks', '<w:r><w:t>a</w:t><w:tab/><w:br/><w:noBreakHyphen/></w:r>', 'a\t\n-'],
  ['no deleted text', '<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>b</w:t></w:r>', 'b'],
  ['inserted text', '<w:ins><w:r><w:t>new</w:t></w:r></w:ins>', 'new'],
  [
    'the result of a field',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    '4',
  ],
  ['no hidden text', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r>', 'y'],
];

test.each(texts)('the text of a paragraph has %s', async (_, runs, text) => {
  hostWith(`<w:p>${runs}</w:p>`);
  const seen = await Word.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst().load('text');
    await context.sync();
    return paragraph.text;
  });
  expect(seen).toBe(text);
});

test('a paragraph keeps its name while others come and go before it', async () => {
  const host = hostWith(p('one') + p('two'));
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('text');
    await context.sync();
    paragraphs.items[0]?.insertParagraph('new', 'Before');
    await context.sync();
    paragraphs.items[1]?.select();
    await context.sync();
  });
  expect([host.texts, host.selectedText]).toEqual([['new', 'one', 'two'], 'two']);
});

test('gives the content of a control, or the control itself, as a package with styles', async () => {
  const host = hostWith(control(1, 'a', p('one')));
  const read = (): Promise<string> =>
    Word.run(async (context) => {
      const given = context.document.contentControls.getFirst().getOoxml();
      await context.sync();
      return given.value;
    });
  const [content] = [await read()];
  host.habits.givesControlItself = true;
  const whole = await read();
  expect([content.includes('<w:body><w:p>'), whole.includes('<w:body><w:sdt>')]).toEqual([true, true]);
  expect(content).toContain('w:styleId="Rubrik1"');
});

test('finds a text in a paragraph each time that it is there', async () => {
  const host = hostWith(p('1^2 kr, 1^2 KR'));
  await Word.run(async (context) => {
    const found = context.document.body.paragraphs.getFirst().search('1^^2 kr').load('text');
    await context.sync();
    expect(found.items.map(({ text }) => text)).toEqual(['1^2 kr', '1^2 KR']);
    found.items[1]?.select();
    await context.sync();
  });
  expect(host.selectedText).toBe('1^2 KR');
});

test('tells how a place lies to the body', async () => {
  const box = `<w:p><w:r><w:pict><w:txbxContent>${p('box')}</w:txbxContent></w:pict></w:r></w:p>`;
  const host = hostWith(p('one') + table(p('cell')) + box);
  const relations: string[] = [];
  for (const text of ['one', 'cell', 'box']) {
    host.placeCursor(text);
    relations.push(
      await Word.run(async (context) => {
        const relation = context.document
          .getSelection()
          .compareLocationWith(context.document.body.getRange());
        await context.sync();
        return relation.value;
      }),
    );
  }
  expect(relations).toEqual(['Inside', 'Inside', 'Unrelated']);
});
