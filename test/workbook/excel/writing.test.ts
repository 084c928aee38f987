import type { OwnSheet } from '../../../src/workbook/ownSheet';
import { accent } from '../../../src/workbook/ownStyle';
import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import type { Sheet } from '../../excelHost/model/sheet';
import { charted, departments, number, reconciliation, seenSheet, summary, text, userSheet } from '../sheets';
import { openInExcel, type ExcelUnderTest } from './excelUnderTest';
import { sheetsOnly } from '../../../src/workbook/workbook';

async function written(...sheets: readonly OwnSheet[]): Promise<ExcelUnderTest> {
  const subject = await openInExcel([departments]);
  await subject.workbook.write(sheetsOnly(sheets));
  return subject;
}

async function sheetOf(own: OwnSheet): Promise<Sheet> {
  return (await written(own)).host.sheet(own.name);
}

describe('a sheet of ours', () => {
  test('is set up for the screen and for print', async () => {
    const sheet = await sheetOf({ ...summary, pageStarts: [3] });
    expect(sheet).toMatchObject({
      visibility: 'Visible',
      tabColor: `#${accent}`,
      showGridlines: false,
      frozen: { rows: 2, columns: 0 },
      rowBreaks: [{ index: 3 }],
      page: {
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        printTitleRows: { top: 0, bottom: 1 },
        headersFooters: { leftFooter: '&8&F  |  &A', rightFooter: '&8&P (&N)' },
      },
    });
    expect(sheet.page.leftMargin).toBeCloseTo(0.6 * 72);
  });

  test('has columns and rows of the sizes that its texts need', async () => {
    const sheet = await sheetOf({
      ...summary,
      rows: [...summary.rows, [text('ett ord '.repeat(20), { wrap: true })]],
    });
    // 30 and 12 characters of 7 pixels and 5 beside them, at 0,75 points.
    expect([...sheet.columnWidths.values()]).toEqual([161.25, 66.75, 66.75]);
    const [title = 0, heading = 0, , , , wrapped = 0] = [...sheet.rowHeights.values()];
    expect(title).toBeGreaterThan(heading);
    expect(wrapped).toBeGreaterThan(3 * heading);
  });

  test('shows each cell as its role and flag say', async () => {
    const rows = [
      [text('Titel', { role: 'title' })],
      [text('Rubrik', { role: 'heading' }), text('Utfall', { role: 'heading', align: 'right' })],
      [text('Fel', { flag: 'error' }), number('1.5')],
      [text('Bra', { flag: 'ok', align: 'center' }), text('Text')],
      [text('Summa', { role: 'total' }), null, number('2', undefined, { role: 'total' })],
    ];
    const sheet = await sheetOf({ ...summary, rows });
    const style = (row: number, column: number): unknown => sheet.styleAt(row, column);
    expect(style(0, 0)).toMatchObject({ bold: true, fontSize: 14, fontColor: `#${accent}`, fillColor: null });
    expect(style(1, 1)).toMatchObject({
      fillColor: '#DDE9EB',
      horizontalAlignment: 'Right',
      verticalAlignment: 'Center',
      wrapText: true,
    });
    expect(style(2, 0)).toMatchObject({ fillColor: '#F8DAD7', bold: false });
    expect(style(2, 1)).toMatchObject({ numberFormat: '#,##0.0', fillColor: null });
    expect(style(3, 0)).toMatchObject({ fillColor: '#DDEFE0', horizontalAlignment: 'Center' });
    expect(style(3, 1)).toMatchObject({
      horizontalAlignment: 'Left',
      indentLevel: 1,
      numberFormat: 'General',
    });
    const line = { style: 'Continuous', color: `#${accent}` };
    for (const column of [0, 1, 2]) expect(style(4, column)).toMatchObject({ borders: { top: line } });
    expect(style(4, 2)).toMatchObject({ bold: true });
    expect(style(4, 1)).toMatchObject({ bold: false });
  });

  test('has moments, amounts and links as Excel keeps them', async () => {
    const sheet = await sheetOf(reconciliation);
    const moment = sheet.grid.at(2, 1);
    expect(moment?.value).toBeCloseTo(42_998.58715, 4);
    expect(sheet.styleAt(2, 1).numberFormat).toBe('yyyy-mm-dd hh:mm');
    expect(sheet.grid.at(1, 0)).toMatchObject({
      value: 'C4',
      hyperlink: { documentReference: "'Resultat per avdelning'!C4" },
    });
    expect(sheet.styleAt(1, 0)).toMatchObject({ fontColor: `#${accent}`, underline: 'Single' });
  });

  test('has a bar chart over its place, with the departments from the top down', async () => {
    const sheet = await sheetOf(charted);
    const id = sheet.id;
    expect(sheet.charts).toMatchObject([
      {
        chartType: 'BarClustered',
        name: 'Avstam A3:A4 B3:B4',
        title: { text: 'Avvikelse per avdelning' },
        legend: { visible: false },
        top: sheet.rowTop(6),
        left: 0,
        categoryAxis: { reversePlotOrder: true, tickLabelPosition: 'Low', position: 'Maximum' },
        valueAxis: { numberFormat: '#,##0.0' },
        series: [
          {
            name: 'Avvikelse per avdelning',
            categories: { sheetId: id, area: { top: 2, left: 0, bottom: 3, right: 0 } },
            values: { sheetId: id, area: { top: 2, left: 1, bottom: 3, right: 1 } },
          },
        ],
      },
    ]);
  });

  test('looks the same when it is written again over other cells', async () => {
    const subject = await written(charted);
    const once = subject.host.snapshot().sheets[1];
    const longer: OwnSheet = {
      ...charted,
      pageStarts: [2],
      frozenRows: 1,
      rows: [...charted.rows, [text('Fel', { flag: 'error' }), null, null, text('långt bort')]],
    };
    await subject.workbook.write(sheetsOnly([longer]));
    await subject.workbook.write(sheetsOnly([charted]));
    const again = subject.host
      .snapshot()
      .sheets.find((sheet) => (sheet as { name: string }).name === charted.name);
    expect(again).toEqual(once);
  });

  test('is found where the user has moved, renamed and hidden it', async () => {
    const subject = await written(summary);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(summary.name);
      sheet.position = 0;
      sheet.name = 'Min sammanfattning';
      sheet.visibility = 'Hidden';
      await context.sync();
    });
    expect(await subject.workbook.write(sheetsOnly([summary]))).toEqual([summary.name]);
    expect((await subject.allSheets()).map(({ name, hidden }) => [name, hidden])).toEqual([
      [departments.name, false],
      [summary.name, false],
    ]);
    await subject.workbook.restore();
    expect((await subject.allSheets()).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Min sammanfattning', true],
      [departments.name, false],
    ]);
  });

  test("keeps a chart of the user's on it when it is written again and when that is undone", async () => {
    const subject = await written(charted);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(charted.name);
      sheet.charts.add('Line', sheet.getRange('B3:B4')).name = 'Mitt';
      await context.sync();
    });
    const names = (): readonly string[] =>
      subject.host
        .sheet(charted.name)
        .charts.map(({ name }) => name)
        .sort();
    const both = ['Avstam A3:A4 B3:B4', 'Mitt'];
    await subject.workbook.write(sheetsOnly([charted]));
    expect(names()).toEqual(both);
    await subject.workbook.restore();
    expect(names()).toEqual(both);
  });

  test('comes back from its copy if the user deletes it before the undo', async () => {
    const subject = await written(charted);
    const once = await subject.chartTitles();
    await subject.workbook.write(sheetsOnly([summary]));
    subject.host.deleteSheet(summary.name);
    await subject.workbook.restore();
    expect((await subject.allSheets()).map(({ name, hidden }) => [name, hidden])).toEqual([
      [departments.name, false],
      [charted.name, false],
    ]);
    expect(await subject.chartTitles()).toEqual(once);
    expect(await subject.workbook.write(sheetsOnly([summary]))).toEqual([summary.name]);
  });

  test('gets a number at an undo if the user has taken its name meanwhile', async () => {
    const subject = await written(charted);
    await subject.workbook.write(sheetsOnly([{ ...charted, name: 'Översikt' }]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(charted.name);
      await context.sync();
    });
    await subject.workbook.restore();
    expect((await subject.workbook.ownState()).sheets).toEqual(['Sammanfattning 2']);
    expect(await subject.visibleNames()).toEqual({ Avstam_oversikt: "'Sammanfattning 2'!$A$2:$B$5" });
  });

  test('and its copy are no sheets of the user', async () => {
    const subject = await written(summary, reconciliation);
    await subject.workbook.write(sheetsOnly([summary]));
    expect((await subject.workbook.readSheets()).map(({ name }) => name)).toEqual([departments.name]);
  });
});

test('our sheets hold the same cells as those of a file that is written without Excel', async () => {
  const own = [
    charted,
    { ...reconciliation, rows: [...reconciliation.rows, [text("'=1+1"), text('12,5'), text('TRUE')]] },
  ];
  const file = createXlsx([departments], 'test.xlsx');
  await file.write(sheetsOnly(own));
  const { sheets } = await file.readAllSheets();
  const inExcel = await (await written(...own)).allSheets();
  expect(inExcel.map(seenSheet)).toEqual(sheets.map(seenSheet));
});

test('exchanges the names of our two sheets', async () => {
  const subject = await written(summary, reconciliation);
  const names = await subject.workbook.write(
    sheetsOnly([
      { ...summary, name: reconciliation.name },
      { ...reconciliation, name: summary.name },
    ]),
  );
  expect(names).toEqual([reconciliation.name, summary.name]);
  expect((await subject.workbook.ownState()).sheets).toEqual(names);
});

test("follows the font of the user's workbook", async () => {
  const subject = await openInExcel([departments]);
  const sheet = subject.host.sheet(departments.name);
  sheet.style = { ...sheet.style, fontSize: 20 };
  await subject.workbook.write(sheetsOnly([{ ...summary, rows: [[text('Not', { role: 'note' })]] }]));
  expect(subject.host.sheet(summary.name).styleAt(0, 0).fontSize).toBe(19);
});

test('leaves nothing of ours behind when it is removed, but the settings', async () => {
  const subject = await openInExcel([departments, userSheet('Dold', [['x']], { hidden: true })]);
  await subject.workbook.writeSettings('kvar');
  const before = subject.host.snapshot();
  await subject.workbook.write(sheetsOnly([charted, reconciliation]));
  await subject.workbook.write(sheetsOnly([charted]));
  await subject.workbook.removeOwnSheets();
  expect(subject.host.snapshot()).toEqual(before);
});
