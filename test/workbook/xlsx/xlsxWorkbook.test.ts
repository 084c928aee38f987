import { checkpointNamespace, settingsNamespace } from '../../../src/workbook/settingsXml';
import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import { charted, departments, summary, text, userSheet } from '../sheets';
import { open, partText, readAllSheets, unzipParts, withParts } from './packages';
import { richWorkbook } from './richWorkbook';
import { sheetsOnly } from '../../../src/workbook/workbook';

test('reading tells how far it has come after each sheet', async () => {
  const told: (readonly number[])[] = [];
  const workbook = await open(richWorkbook());
  await workbook.readSheets({ onProgress: (...progress) => told.push(progress) });
  expect(told).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('reading gives way within a large sheet, so that its user can break it off', async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [`Avdelning ${row}`, row, row / 7]);
  const workbook = createXlsx([userSheet('Stor', rows)], 'stor.xlsx');
  const controller = new AbortController();
  const reading = workbook.readSheets({ signal: controller.signal });
  setTimeout(() => controller.abort());
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
});

test('what shows the workbook can read our sheets, too', async () => {
  const workbook = createXlsx([departments], 'test.xlsx');
  await workbook.write(sheetsOnly([summary]));
  const { sheets } = await workbook.readAllSheets();
  expect(sheets.map(({ name }) => name)).toEqual([departments.name, 'Sammanfattning']);
});

test('an undone write gives the bytes that there were', async () => {
  const workbook = await open(richWorkbook());
  await workbook.write(sheetsOnly([summary]));
  const once = workbook.toBytes();
  await workbook.write(sheetsOnly([{ ...summary, rows: [[text('annat')]] }]));
  await workbook.restore();
  expect(Buffer.from(workbook.toBytes()).equals(Buffer.from(once))).toBe(true);
});

test('a part that cannot be changed fails the write and leaves the bytes as they were', async () => {
  const damaged = withParts(richWorkbook(), { 'docProps/app.xml': '<Properties>' });
  const workbook = await open(damaged);
  const before = workbook.toBytes();
  await expect(workbook.write(sheetsOnly([summary]))).rejects.toMatchObject({
    code: 'failed',
    cause: { problem: { code: 'damaged', part: 'docProps/app.xml' } },
  });
  expect(workbook.toBytes()).toBe(before);
});

test('a sheet that the user deleted leaves a name of ours that the next write replaces', async () => {
  const workbook = createXlsx([departments], 'test.xlsx');
  await workbook.write(sheetsOnly([charted]));
  const xml = partText(workbook.toBytes(), 'xl/workbook.xml')
    .replace(/<sheet name="Sammanfattning"[^>]*>/, '')
    .replaceAll('Sammanfattning!', '#REF!')
    .replace(/<definedName name="_xlnm[^/]*\/definedName>/, '');
  const again = await open(withParts(workbook.toBytes(), { 'xl/workbook.xml': xml }));
  await again.write(sheetsOnly([charted]));
  const names = partText(again.toBytes(), 'xl/workbook.xml').match(/<definedName name="(?:_a|A)[^/]*/g);
  expect(names).toEqual([
    '<definedName name="_avstam_summary" hidden="1">Sammanfattning!$A$1<',
    '<definedName name="Avstam_oversikt">Sammanfattning!$A$2:$B$5<',
  ]);
});

describe('a workbook in which Excel keeps a checkpoint of ours', () => {
  /** Two sheets of the user's, one of ours, the copy of an earlier one, and the text for its undo. */
  async function saved(namespace: string): Promise<Uint8Array> {
    const users = [departments, userSheet('_avstam_1', [['kopia']])];
    const workbook = createXlsx(users, 'test.xlsx');
    await workbook.write(sheetsOnly([summary]));
    await workbook.writeSettings('undo');
    const checkpoint = partText(workbook.toBytes(), 'customXml/item1.xml').replace(
      settingsNamespace,
      namespace,
    );
    const kept = await open(withParts(workbook.toBytes(), { 'customXml/item1.xml': checkpoint }));
    await kept.writeSettings('kvar');
    return kept.toBytes();
  }

  test("is read without the copies, and loses both when a file's sheets are written", async () => {
    const workbook = await open(await saved(checkpointNamespace));
    expect((await workbook.readSheets()).map(({ name }) => name)).toEqual([departments.name]);
    expect(await workbook.ownState()).toEqual({ sheets: ['Sammanfattning'], checkpoint: 'none' });
    await workbook.write(sheetsOnly([summary]));
    const bytes = workbook.toBytes();
    expect((await readAllSheets(bytes)).map(({ name }) => name)).toEqual([
      departments.name,
      'Sammanfattning',
    ]);
    const parts = [...unzipParts(bytes).keys()].filter((part) => part.startsWith('customXml/'));
    expect(parts.sort()).toEqual([
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
    ]);
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels').match(/customXml"/g)).toHaveLength(1);
    expect(await workbook.readSettings()).toBe('kvar');
  });

  test("is another than one in which a sheet of the user's only bears such a name", async () => {
    const workbook = await open(await saved('urn:kommun'));
    await workbook.write(sheetsOnly([summary]));
    expect((await workbook.readSheets()).map(({ name }) => name)).toEqual([departments.name, '_avstam_1']);
  });
});
