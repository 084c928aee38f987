import type { OwnSheet } from '../../../src/workbook/ownSheet';
import { readZipEntries } from '../../../src/officePackage/zip/zipEntries';
import { reconciliation, summary, text } from '../sheets';
import {
  oneSheetParts,
  open,
  partText,
  readAllSheets,
  relationshipsXml,
  unzipParts,
  withParts,
  zipParts,
} from './packages';
import { richWorkbook } from './richWorkbook';
import { sheetsOnly } from '../../../src/workbook/workbook';

const own = [summary, reconciliation];
/** The parts that must list our sheets. */
const listing = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'docProps/app.xml',
];

async function write(bytes: Uint8Array, sheets: readonly OwnSheet[] = own): Promise<Uint8Array> {
  const workbook = await open(bytes);
  await workbook.write(sheetsOnly(sheets));
  return workbook.toBytes();
}

async function removed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await open(bytes);
  await workbook.removeOwnSheets();
  return workbook.toBytes();
}

function inWorkbookXml(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const xml = partText(bytes, 'xl/workbook.xml');
  if (!xml.includes(from)) throw new Error(`The workbook has no ${from}.`);
  return withParts(bytes, { 'xl/workbook.xml': xml.replace(from, to) });
}

describe('writing our sheets into a workbook with charts, pivots, comments, macros and more', () => {
  const before = richWorkbook();

  test('keeps every part that need not list them, byte for byte', async () => {
    const after = unzipParts(await write(before));
    for (const [name, content] of unzipParts(before)) {
      if (!listing.includes(name)) expect([name, after.get(name)]).toEqual([name, content]);
    }
    expect(after.size).toBe(unzipParts(before).size + 2);
  });

  test('keeps the packed bytes and the order of those parts too', async () => {
    const packed = (bytes: Uint8Array): readonly unknown[] =>
      readZipEntries(bytes)
        .filter(({ name }) => !listing.includes(name) && !name.includes('avstam'))
        .map((entry) => [entry.name, entry.modified, Buffer.from(entry.packed).toString('hex')]);
    expect(packed(await write(before))).toEqual(packed(before));
  });

  test('twice gives the same file as once', async () => {
    const once = await write(before);
    expect(Buffer.from(await write(once)).equals(Buffer.from(once))).toBe(true);
  });

  test('and removing them gives the parts that there were, but for the styles', async () => {
    const after = unzipParts(await removed(await write(before)));
    for (const [name, content] of unzipParts(before)) {
      if (name !== 'xl/styles.xml') expect([name, after.get(name)]).toEqual([name, content]);
    }
    expect(after.size).toBe(unzipParts(before).size);
  });

  test('keeps the type of a workbook with macros', async () => {
    expect(partText(await write(before), '[Content_Types].xml')).toContain('sheet.macroEnabled.main+xml');
  });

  test('adds to the styles and moves none', async () => {
    const styles = partText(await write(before), 'xl/styles.xml');
    const old = partText(before, 'xl/styles.xml');
    const list = (xml: string, name: string): string =>
      new RegExp(`<${name} [^>]*>(.*)</${name}>`).exec(xml)?.[1] ?? '';
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      expect(list(styles, name).startsWith(list(old, name))).toBe(true);
    }
    const count = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1]);
    expect(list(styles, 'cellXfs').match(/<xf /g)).toHaveLength(count);
    expect(styles).toContain('<dxfs count="1">');
  });

  test('lists them among the titles of the sheets in the properties', async () => {
    const xml = partText(await write(before), 'docProps/app.xml');
    expect(xml).toContain('<vt:i4>5</vt:i4>');
    expect(xml).toContain(
      '<vt:vector size="6" baseType="lpstr"><vt:lpstr>Data</vt:lpstr><vt:lpstr>Pivot</vt:lpstr><vt:lpstr>Dold</vt:lpstr>' +
        '<vt:lpstr>Sammanfattning</vt:lpstr><vt:lpstr>Avstämning</vt:lpstr><vt:lpstr>Utfall</vt:lpstr></vt:vector>',
    );
  });

  test("repeats the header rows on each page by a name in the sheet's scope", async () => {
    expect(partText(await write(before), 'xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="3">Sammanfattning!$1:$2</definedName>',
    );
  });
});

describe('when the user has changed our sheets since', () => {
  const moved =
    '<sheets><sheet name="Sammanfattning" sheetId="5" r:id="rId10"/><sheet name="Data" sheetId="1" r:id="rId1"/>' +
    '<sheet name="Pivot" sheetId="4" r:id="rId2"/><sheet name="Dold" sheetId="2" state="veryHidden" r:id="rId3"/></sheets>';

  async function writtenAndMoved(): Promise<Uint8Array> {
    const bytes = await write(richWorkbook(), [summary]);
    const xml = partText(bytes, 'xl/workbook.xml')
      .replace(/<sheets>.*<\/sheets>/, moved)
      .replace('localSheetId="1"', 'localSheetId="2"')
      .replace('localSheetId="3"', 'localSheetId="0"')
      .replace('activeTab="1"', 'activeTab="2"');
    return withParts(bytes, { 'xl/workbook.xml': xml });
  }

  test('one that was moved to the front goes last again, and names and the active tab follow their sheets', async () => {
    const once = await write(richWorkbook(), [summary]);
    const again = await write(await writtenAndMoved(), [summary]);
    expect(partText(again, 'xl/workbook.xml')).toBe(partText(once, 'xl/workbook.xml'));
  });

  test('the active tab stays on our sheet where it was on it', async () => {
    const active = inWorkbookXml(await writtenAndMoved(), 'activeTab="2"', 'activeTab="0"');
    expect(partText(await write(active, [summary]), 'xl/workbook.xml')).toContain('activeTab="3"');
    expect(partText(await removed(active), 'xl/workbook.xml')).toContain('activeTab="0"');
  });

  test('one that was renamed is found by its mark', async () => {
    const bytes = await write(richWorkbook(), [summary]);
    const xml = partText(bytes, 'xl/workbook.xml')
      .replaceAll('Sammanfattning', 'Min översikt')
      .replace('Min översikt!$A', "'Min översikt'!$A");
    const again = await write(withParts(bytes, { 'xl/workbook.xml': xml }), [summary]);
    expect((await readAllSheets(again)).map(({ name }) => name)).toEqual([
      'Data',
      'Pivot',
      'Dold',
      'Sammanfattning',
    ]);
  });

  test("a copy of it is the user's: it is read, and stays", async () => {
    const bytes = await write(richWorkbook(), [summary]);
    const copied = inWorkbookXml(
      inWorkbookXml(
        bytes,
        '</sheets>',
        '<sheet name="Sammanfattning (2)" sheetId="9" r:id="rId3"/></sheets>',
      ),
      '</definedNames>',
      `<definedName name="_avstam_summary" localSheetId="4" hidden="1">'Sammanfattning (2)'!$A$1</definedName></definedNames>`,
    );
    const workbook = await open(copied);
    await workbook.write(sheetsOnly([summary]));
    expect((await workbook.readSheets()).map(({ name }) => name)).toEqual([
      'Data',
      'Pivot',
      'Dold',
      'Sammanfattning (2)',
    ]);
    expect(partText(workbook.toBytes(), 'xl/workbook.xml')).toContain('localSheetId="3" hidden="1">');
  });

  test('what Excel has added to it goes with it, and a calculation chain that names its cells', async () => {
    const bytes = await write(richWorkbook(), [summary]);
    const saved = withParts(bytes, {
      'xl/worksheets/_rels/avstam-summary.xml.rels': relationshipsXml([
        { id: 'rId1', kind: 'printerSettings', target: '../printerSettings/printerSettings9.bin' },
        { id: 'rId2', kind: 'drawing', target: '../drawings/drawing1.xml' },
      ]),
      'xl/printerSettings/printerSettings9.bin': 'x',
      'xl/calcChain.xml': '<calcChain><c r="B4" i="1"/><c r="B3" i="5"/></calcChain>',
    });
    const parts = [...unzipParts(await removed(saved)).keys()];
    expect(parts).toContain('xl/drawings/drawing1.xml');
    expect(parts.filter((name) => /avstam|printerSettings9|calcChain/.test(name))).toEqual([]);
    expect(partText(await removed(saved), 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('our sheets', () => {
  const plain = zipParts(oneSheetParts('<sheetData><row><c><v>1</v></c></row></sheetData>'));

  async function sheetXml(sheet: OwnSheet, bytes = plain): Promise<string> {
    return partText(await write(bytes, [sheet]), `xl/worksheets/avstam-${sheet.role}.xml`);
  }

  test('keep their header rows in view and print on A4, as wide as the page', async () => {
    const xml = await sheetXml(summary);
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(xml).toContain('&amp;P (&amp;N)</oddFooter>');
  });

  test('link to cells without formulas', async () => {
    expect(await sheetXml(reconciliation)).toContain(
      `<hyperlink ref="A2" location="'Resultat per avdelning'!C4" display="C4"/>`,
    );
  });

  test('hold moments as the clock shows them, also where days count from 1904', async () => {
    const in1904 = inWorkbookXml(plain, '<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect(await sheetXml(reconciliation)).toMatch(/<c r="B3" s="\d+"><v>42998\.5871527\d*<\/v>/);
    expect(await sheetXml(reconciliation, in1904)).toMatch(/<c r="B3" s="\d+"><v>41536\.5871527\d*<\/v>/);
    expect((await readAllSheets(in1904)).map(({ dates1904 }) => dates1904)).toContain(true);
    expect((await readAllSheets(plain)).map(({ dates1904 }) => dates1904)).not.toContain(true);
  });

  test('cut texts that Excel would call damage, and escape characters that XML forbids', async () => {
    const long = await write(plain, [
      { ...summary, rows: [[text('å'.repeat(40_000)), text('a\u0000b\u000B_x0041_')]] },
    ]);
    const values = (await readAllSheets(long))[1]?.rows[0]?.values;
    expect(values?.[0]).toBe(`${'å'.repeat(32_766)}…`);
    expect(values?.[1]).toBe('a\u0000b\u000B_x0041_');
  });

  test('are written in a workbook that spells its names with prefixes', async () => {
    const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const prefixed = withParts(plain, {
      'xl/workbook.xml':
        `<x:workbook xmlns:x="${namespace}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
        '<x:sheets><x:sheet name="Blad1" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
      'xl/styles.xml': `<x:styleSheet xmlns:x="${namespace}"><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`,
    });
    const bytes = await write(prefixed);
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      `<sheet xmlns="${namespace}" name="Avstämning" sheetId="3" rel:id="rId5"/>`,
    );
    expect((await readAllSheets(bytes)).map(({ name }) => name)).toEqual([
      'Blad1',
      'Sammanfattning',
      'Avstämning',
    ]);
    expect(Buffer.from(await write(bytes)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('bring their styles to a workbook without any', async () => {
    const bare = withParts(plain, {
      'xl/styles.xml': null,
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
      ]),
    });
    const bytes = await write(bare);
    const sheet = (await readAllSheets(bytes))[1];
    expect(sheet?.formats[sheet.rows[4]?.formats[1] ?? 0]).toMatchObject({
      numberFormat: '#,##0.0',
      bold: true,
    });
    expect(Buffer.from(await write(bytes)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('can be known to break the signature of a signed workbook', async () => {
    expect((await open(plain)).isSigned).toBe(false);
    expect((await open(withParts(plain, { '_xmlsignatures/origin.sigs': '' }))).isSigned).toBe(true);
  });
});
