import { charted, reconciliation, summary } from '../sheets';
import { seen, users, type OpenWorkbook } from './workbookUnderTest';
import { sheetsOnly } from '../../../src/workbook/workbook';

/** A text kept in the workbook. */
export function settingsContract(open: OpenWorkbook): void {
  test('keeps no settings until some are written', async () => {
    expect(await (await open(users)).workbook.readSettings()).toBeNull();
  });

  test.each([
    ['no characters', ''],
    ['blanks only', ' \t\r\n '],
    ['blanks at its ends', '  a  '],
    ['what XML knows', '<settings a="1">&amp;]]></settings><![CDATA[ --> '],
    ['characters that XML forbids', 'a\u0000\u0001\u000B\u001F\uFFFE\uFFFF'],
    ['halves of surrogate pairs', '\uD83D a \uDE00'],
    ['characters of two units', 'Åäö 𝄞 \u202E'],
    ['what looks like an escape', '_x0041_x000D_ _x005F_ _x0041\u0000'],
    ['JSON', JSON.stringify({ tables: [{ label: 'Städ & "måltid"\n' }] })],
    ['a megabyte', 'åé<1234567890>'.repeat(75_000)],
  ])('keeps settings of %s', async (_, settings) => {
    const { workbook } = await open(users);
    await workbook.writeSettings(settings);
    expect((await workbook.readSettings()) === settings).toBe(true);
  });

  test('keeps the last settings only, where no user sees them', async () => {
    const subject = await open(users);
    const before = await seen(subject);
    await subject.workbook.writeSettings('gamla');
    await subject.workbook.writeSettings('nya');
    expect(await subject.workbook.readSettings()).toBe('nya');
    expect(await seen(subject)).toEqual(before);
  });

  test('keeps settings when our sheets are written, undone and removed', async () => {
    const { workbook } = await open(users);
    await workbook.writeSettings('kvar');
    await workbook.write(sheetsOnly([charted, reconciliation]));
    expect(await workbook.readSettings()).toBe('kvar');
    await workbook.restore();
    expect(await workbook.readSettings()).toBe('kvar');
    await workbook.write(sheetsOnly([summary]));
    await workbook.removeOwnSheets();
    expect(await workbook.readSettings()).toBe('kvar');
  });

  test.each([null, 'gamla'])(
    'keeps settings made since the write that is undone (before: %s)',
    async (old) => {
      const subject = await open(users);
      if (old !== null) await subject.workbook.writeSettings(old);
      const before = await seen(subject);
      await subject.workbook.write(sheetsOnly([charted]));
      await subject.workbook.writeSettings('nya');
      await subject.workbook.restore();
      expect(await subject.workbook.readSettings()).toBe('nya');
      expect(await seen(subject)).toEqual(before);
    },
  );

  test('can undo a write after settings were made', async () => {
    const { workbook } = await open(users);
    await workbook.write(sheetsOnly([summary]));
    await workbook.writeSettings('nya');
    expect((await workbook.ownState()).checkpoint).toBe('complete');
  });
}
