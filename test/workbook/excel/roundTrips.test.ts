import { Decimal } from '../../../src/domain/decimal';
import { cellValue, type SheetCells } from '../../../src/workbook/cells';
import type { OwnCell, OwnSheet } from '../../../src/workbook/ownSheet';
import { cellChange, number, reconciliation, text } from '../sheets';
import { openInExcel } from './excelUnderTest';
import { sheetsOnly } from '../../../src/workbook/workbook';

const amounts = 8;

function departmentsTable(count: number): SheetCells {
  const head = ['Avdelning', ...Array.from({ length: amounts }, (_, index) => `Belopp ${index + 1}`)];
  const rows = Array.from({ length: count }, (_, row) => {
    const values = Array.from(
      { length: amounts },
      (_unused, column) => ((row * 7 + column * 13) % 1000) - 500.5,
    );
    return [`Avdelning ${row + 1}`, ...values];
  });
  const total = ['Summa', ...Array<number>(amounts).fill(0)];
  const bold = Array<number>(amounts + 1).fill(1);
  return {
    name: 'Resultat per avdelning',
    hidden: false,
    rows: [head, ...rows, total].map((values, row) => ({
      values,
      formats: row === 0 || row === count + 1 ? bold : [0, ...Array<number>(amounts).fill(2)],
      hidden: false,
    })),
    formats: [
      { numberFormat: 'General', bold: false, indent: 0 },
      { numberFormat: '#,##0.0', bold: true, indent: 0 },
      { numberFormat: '#,##0.0', bold: false, indent: 0 },
    ],
    merges: [],
  };
}

/** A summary with a line for each department, flagged every tenth time, and links in every hundredth. */
function summaryOf(count: number): OwnSheet {
  const rows = Array.from({ length: count }, (_, row): readonly (OwnCell | null)[] => [
    text(`Avdelning ${row + 1}`, { role: 'label' }),
    ...Array.from({ length: amounts }, (_unused, column) =>
      number(
        new Decimal(row).minus(column).toString(),
        `='Resultat per avdelning'!B${row + 2}`,
        row % 10 === 0 && column === 7 ? { flag: 'error' } : {},
      ),
    ),
    row % 100 === 0
      ? {
          content: {
            kind: 'link',
            text: `B${row + 2}`,
            sheet: 'Resultat per avdelning',
            address: `B${row + 2}`,
          },
          role: 'body',
        }
      : null,
  ]);
  return {
    role: 'summary',
    name: 'Sammanfattning',
    columnWidths: [30, 12, 12],
    rows: [[text('Sammanfattning', { role: 'title' })], ...rows],
    frozenRows: 1,
    pageStarts: [],
    orientation: 'landscape',
    charts: [],
    anchors: [],
    sources: ['Resultat per avdelning'],
  };
}

/** Excel on the web takes and gives no more at once. */
const mostBytes = 5 * 1024 * 1024;
const calls = ['read', 'first write', 'second write', 'undo', 'removal'] as const;

/** The bytes of each request of each call, or those of its answer where they are more. */
async function trips(count: number): Promise<ReadonlyMap<(typeof calls)[number], readonly number[]>> {
  const { workbook, host } = await openInExcel([departmentsTable(count)]);
  const own = [summaryOf(count), reconciliation];
  const run = {
    read: () => workbook.readSheets(),
    'first write': () => workbook.write(sheetsOnly(own)),
    'second write': () => workbook.write(sheetsOnly(own)),
    undo: () => workbook.restore(),
    removal: () => workbook.removeOwnSheets(),
  };
  const sizes = new Map<(typeof calls)[number], readonly number[]>();
  for (const call of calls) {
    host.counts.reset();
    await run[call]();
    sizes.set(
      call,
      host.counts.perRequest.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)),
    );
  }
  return sizes;
}

test('no call takes more requests for many departments than for few, but for what is too large for one', async () => {
  const few = await trips(10);
  const more = await trips(500);
  const many = await trips(10_000);
  for (const call of calls) {
    const [ofFew = [], ofMore = [], ofMany = []] = [few, more, many].map((each) => each.get(call));
    expect([call, ofMore.length]).toEqual([call, ofFew.length]);
    expect(Math.max(...ofMany)).toBeLessThan(mostBytes);
    const inMegabytes = Math.ceil(ofMany.reduce((sum, bytes) => sum + bytes, 0) / 1_000_000);
    expect(ofMany.length - ofFew.length).toBeLessThan(inMegabytes);
  }
  expect([...few].map(([call, sizes]) => [call, sizes.length])).toEqual([
    ['read', 5],
    ['first write', 2],
    ['second write', 4],
    ['undo', 4],
    ['removal', 2],
  ]);
}, 120_000);

/** The requests of a write of every other row of two columns, and of its undo. */
async function cellTrips(count: number): Promise<readonly (readonly number[])[]> {
  const sheet = departmentsTable(2 * count);
  const { workbook, host } = await openInExcel([sheet]);
  const cells = Array.from({ length: count }, (_, index) => 2 * index + 1).flatMap((row) =>
    [1, 2].map((column) => cellChange(sheet.name, row, column, '34581.27', cellValue(sheet, row, column))),
  );
  host.counts.reset();
  await workbook.write({ cells, sheets: [], settings: '{}' });
  const written = host.counts.perRequest.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut));
  host.counts.reset();
  await workbook.restore();
  return [written, host.counts.perRequest.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut))];
}

test('cells are written, read back and undone in as few requests for many as for few', async () => {
  for (const count of [5, 250]) {
    const trips = await cellTrips(count);
    expect(trips.map((requests) => requests.length)).toEqual([5, 4]);
    expect(Math.max(...trips.flat())).toBeLessThan(mostBytes);
  }
}, 60_000);
