import { codeOf } from '../officeHost/codeOf';
import { contentOf, hostWith, run } from './testHost';

function names(host: ReturnType<typeof hostWith>): readonly string[] {
  return host.workbook.sheets.map(({ name }) => name);
}

test('adds, moves, renames and deletes sheets', async () => {
  const host = hostWith();
  await run((context, { a, b }) => {
    const added = context.workbook.worksheets.add('New');
    added.position = 0;
    a.name = "Lena's";
    b.delete();
  });
  expect(names(host)).toEqual(['New', "Lena's"]);
});

type Act = (a: Excel.Worksheet, b: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void;

const refusals: readonly (readonly [string, string, Act])[] = [
  ['a name that another sheet bears', 'ItemAlreadyExists', (_a, _b, sheets) => sheets.add('a')],
  ['a name with a slash', 'InvalidArgument', (_a, _b, sheets) => sheets.add('a/b')],
  ['a name of 32 characters', 'InvalidArgument', (a) => (a.name = 'x'.repeat(32))],
  [
    'to delete the last visible sheet',
    'InvalidOperation',
    (a, b) => {
      a.delete();
      b.delete();
    },
  ],
  [
    'to hide the last visible sheet',
    'InvalidOperation',
    (a, b) => {
      a.visibility = 'Hidden';
      b.visibility = 'Hidden';
    },
  ],
  [
    'to delete a very hidden sheet',
    'InvalidOperation',
    (a) => {
      a.visibility = 'VeryHidden';
      a.delete();
    },
  ],
  [
    'to copy a very hidden sheet',
    'InvalidOperation',
    (a) => {
      a.visibility = 'VeryHidden';
      a.copy();
    },
  ],
  ['a sheet that is not there', 'ItemNotFound', (_a, _b, sheets) => sheets.getItem('none').activate()],
  [
    'what belongs to a deleted sheet',
    'ItemNotFound',
    (a) => {
      a.delete();
      a.getRange('A1').values = [[1]];
    },
  ],
];

test.each(refusals)('refuses %s', async (_, code, act) => {
  hostWith();
  expect(await codeOf(run((context, { a, b }) => act(a, b, context.workbook.worksheets)))).toBe(code);
});

test('formulas and names follow a renamed sheet, and break with a deleted one', async () => {
  const host = hostWith([[7]]);
  await run(async (context, { a, b }) => {
    b.getRange('A1').formulas = [['=A!A1+"A!A1"*0']];
    b.getRange('A2').formulas = [['=SUM(A!$A$1:A9)']];
    context.workbook.names.add('there', a.getRange('A1:B2'));
    a.name = 'My sheet';
    await context.sync();
  });
  expect((await contentOf('B', 'A2')).formulas).toEqual([["=SUM('My sheet'!$A$1:A9)"]]);
  expect(host.workbook.names[0]?.formula).toBe("='My sheet'!$A$1:$B$2");
  host.deleteSheet('My sheet');
  expect(await contentOf('B', 'A2')).toEqual({ values: [['#REF!']], formulas: [['=SUM(#REF!$A$1:A9)']] });
  expect(host.workbook.names[0]?.formula).toBe('=#REF!$A$1:$B$2');
});

test('a copy has all of the sheet, with its own references turned to itself', async () => {
  const host = hostWith([[1, 2]]);
  await run((context, { a, b }) => {
    a.getRange('C1').formulas = [['=A!A1+B1+B!A1']];
    a.getRange('A1').format.font.bold = true;
    a.getRange('A:A').format.columnWidth = 99;
    a.freezePanes.freezeRows(1);
    a.tabColor = '#ff0000';
    a.pageLayout.orientation = 'Landscape';
    a.horizontalPageBreaks.add('A5');
    a.charts.add('BarClustered', a.getRange('A1:B1'));
    context.workbook.names.add('data', a.getRange('A1'));
    a.copy('After', b);
  });
  expect(names(host)).toEqual(['A', 'B', 'A (2)']);
  const copy = host.sheet('A (2)');
  expect(copy.grid.at(0, 2)?.formula).toBe("='A (2)'!A1+B1+B!A1");
  expect(copy.names).toMatchObject([{ name: 'data', formula: "='A (2)'!$A$1" }]);
  const [original, , copied] = host.snapshot().sheets as readonly Readonly<Record<string, unknown>>[];
  for (const part of ['columnWidths', 'frozen', 'tabColor', 'page', 'rowBreaks', 'visibility']) {
    expect(copied?.[part]).toEqual(original?.[part]);
  }
  expect(copy.charts[0]?.series[0]?.values?.sheetId).toBe(copy.id);
});

test('tells name, position and visibility of sheets, all or the visible ones', async () => {
  const host = hostWith();
  const seen = await run(async (context, { b }) => {
    b.visibility = 'VeryHidden';
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position,items/visibility,items/id');
    const visible = worksheets.getCount(true);
    const last = worksheets.getLast(true);
    last.load('name');
    await context.sync();
    return [
      worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]),
      visible.value,
      last.name,
    ];
  });
  expect(seen).toEqual([
    [
      ['A', 0, 'Visible'],
      ['B', 1, 'VeryHidden'],
    ],
    1,
    'A',
  ]);
  expect(host.sheets().map(({ hidden }) => hidden)).toEqual([false, true]);
});

test('freezes panes and tells where', async () => {
  hostWith();
  const seen = await run(async (context, { a, b }) => {
    const before = a.freezePanes.getLocationOrNullObject();
    before.load('address');
    a.freezePanes.freezeRows(3);
    b.freezePanes.freezeAt('A1:B4');
    const locations = [a, b].map((sheet) => sheet.freezePanes.getLocationOrNullObject());
    for (const location of locations) location.load('address');
    await context.sync();
    a.freezePanes.unfreeze();
    const after = a.freezePanes.getLocationOrNullObject();
    after.load('address');
    await context.sync();
    return [before.isNullObject, ...locations.map(({ address }) => address), after.isNullObject];
  });
  expect(seen).toEqual([true, 'A!1:3', 'B!A1:B4', true]);
});

test('sets up pages', async () => {
  const host = hostWith();
  const seen = await run(async (context, { a }) => {
    a.pageLayout.set({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, leftMargin: 36 });
    a.pageLayout.setPrintTitleRows('$1:$2');
    a.pageLayout.setPrintArea('A1:C9');
    a.horizontalPageBreaks.add('A20');
    a.horizontalPageBreaks.add('A10');
    a.pageLayout.load('orientation,zoom,leftMargin');
    const titles = a.pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    a.horizontalPageBreaks.load('items');
    await context.sync();
    const cells = a.horizontalPageBreaks.items.map((pageBreak) => pageBreak.getCellAfterBreak());
    for (const cell of cells) cell.load('address');
    await context.sync();
    const { orientation, zoom, leftMargin } = a.pageLayout;
    return {
      orientation,
      zoom,
      leftMargin,
      titles: titles.address,
      breaks: cells.map(({ address }) => address),
    };
  });
  expect(seen).toEqual({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    leftMargin: 36,
    titles: 'A!1:2',
    breaks: ['A!A10', 'A!A20'],
  });
  await run((_, { a }) => a.horizontalPageBreaks.removePageBreaks());
  expect(host.sheet('A').rowBreaks).toEqual([]);
});
