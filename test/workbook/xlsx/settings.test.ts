import { open, oneSheetParts, partText, relationshipsXml, unzipParts, withParts, zipParts } from './packages';
import { richWorkbook } from './richWorkbook';

const plain = zipParts(oneSheetParts('<sheetData/>'));

async function keep(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const workbook = await open(bytes);
  await workbook.writeSettings(text);
  return workbook.toBytes();
}

async function kept(bytes: Uint8Array): Promise<string | null> {
  return (await open(bytes)).readSettings();
}

/** A workbook whose relationships lead to a custom XML part of the user's, too. */
function withCustomXml(bytes: Uint8Array, part: string, xml: string): Uint8Array {
  const relationships = partText(bytes, 'xl/_rels/workbook.xml.rels');
  const added = /<Relationship .*\/>/.exec(
    relationshipsXml([{ id: 'rId90', kind: 'customXml', target: `../${part}` }]),
  );
  return withParts(bytes, {
    [part]: xml,
    'xl/_rels/workbook.xml.rels': relationships.replace(
      '</Relationships>',
      `${added?.[0] ?? ''}</Relationships>`,
    ),
  });
}

describe('settings in a workbook that has custom XML of its own', () => {
  const before = richWorkbook();

  test('get a part with a free number, its properties and what leads to them', async () => {
    const after = await keep(before, 'a');
    expect(partText(after, 'customXml/item2.xml')).toContain(
      '<settings xmlns="urn:avstam:settings">a</settings>',
    );
    expect(partText(after, 'customXml/itemProps2.xml')).toMatch(
      /ds:itemID="\{[0-9A-F]{8}-.*<ds:schemaRef ds:uri="urn:avstam:settings"\/>/,
    );
    expect(partText(after, 'customXml/_rels/item2.xml.rels')).toContain(
      '/customXmlProps" Target="/customXml/itemProps2.xml"',
    );
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain(
      '/customXml" Target="/customXml/item2.xml"',
    );
    expect(partText(after, '[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    expect(await kept(after)).toBe('a');
  });

  test('leave every other part as it was, byte for byte', async () => {
    const listing = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
    const after = unzipParts(await keep(before, 'a'));
    for (const [name, content] of unzipParts(before)) {
      if (!listing.includes(name)) expect([name, after.get(name)]).toEqual([name, content]);
    }
    expect(after.size).toBe(unzipParts(before).size + 3);
  });

  test('change nothing but their own part when they are written again', async () => {
    const once = await keep(before, 'a');
    const again = unzipParts(await keep(once, 'b'));
    for (const [name, content] of unzipParts(once)) {
      if (name !== 'customXml/item2.xml') expect([name, again.get(name)]).toEqual([name, content]);
    }
    expect(again.size).toBe(unzipParts(once).size);
    expect(Buffer.from(await keep(once, 'a')).equals(Buffer.from(once))).toBe(true);
  });
});

test('settings are found and replaced in a part that Excel has renamed and written anew', async () => {
  const renamed = withCustomXml(
    plain,
    'customXml/item7.xml',
    '<n:settings xmlns:n="urn:avstam:settings">a</n:settings>',
  );
  expect(await kept(renamed)).toBe('a');
  const again = await keep(renamed, 'b');
  expect(await kept(again)).toBe('b');
  expect([...unzipParts(again).keys()]).toEqual([...unzipParts(renamed).keys()]);
});

test("settings are kept beside a part of the user's that cannot be read", async () => {
  const damaged = withCustomXml(plain, 'customXml/item1.xml', '<a xmlns="urn:avstam:settings"');
  expect(await kept(damaged)).toBeNull();
  expect(await kept(await keep(damaged, 'a'))).toBe('a');
});

test('settings tell their type in a package that gives XML none', async () => {
  const types = partText(plain, '[Content_Types].xml').replace(/<Default Extension="xml"[^>]*>/, '');
  const after = await keep(withParts(plain, { '[Content_Types].xml': types }), 'a');
  expect(partText(after, '[Content_Types].xml')).toContain(
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
  );
});
