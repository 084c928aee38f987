import fc from 'fast-check';
import type { Finding } from '../../src/domain/finding';
import type { Reconciliation } from '../../src/domain/reconciliation';
import { reconcileText } from '../reading/tableText';
import {
  changed,
  departments,
  type Figures,
  incomeStatements,
  layouts,
  permuted,
  written,
} from './randomTables';

const plain = { thousands: ' ', minus: '-', titles: [], unit: null, blankRows: 0 } as const;
const tables = fc.oneof(departments, incomeStatements);

function errorsIn({ findings }: Reconciliation): Finding[] {
  return findings.filter((finding) => finding.class === 'error');
}

/** A finding by what it is about, wherever its cells stand. */
function told(finding: Finding) {
  const { check, row, column, stated, expected, suspect } = finding;
  return [
    finding.class,
    check,
    row,
    column,
    stated?.toFixed() ?? null,
    expected?.toFixed() ?? null,
    suspect?.shouldBe.toFixed() ?? null,
    suspect?.slip ?? null,
  ].join(' ; ');
}

function findingsOf(figures: Figures, layout: Parameters<typeof written>[1] = plain): string[] {
  return reconcileText(written(figures, layout))
    .findings.filter(({ detail }) => detail.code !== 'ambiguousSeparator')
    .map(told)
    .sort();
}

/** A place in a table, and a change that no rounding explains there. */
const slip = tables.chain((figures) =>
  fc.record({
    figures: fc.constant(figures),
    row: fc.nat({ max: figures.rows.length - 1 }),
    column: fc.nat({ max: 2 }),
    by: fc.integer({ min: 20, max: 90_000 }).chain((size) => fc.constantFrom(size, -size)),
  }),
);

test('a consistent table has no error, however it is laid out, and every relation of it is recognised', () => {
  fc.assert(
    fc.property(tables, layouts, (figures, layout) => {
      const reconciliation = reconcileText(written(figures, layout));
      // A forecast below the budget is a shortfall, and dots alone might be decimal signs: no fault of the table.
      const faults = reconciliation.findings.filter(
        (finding) => finding.class !== 'shortfall' && finding.detail.code !== 'ambiguousSeparator',
      );
      expect(faults).toEqual([]);
      const { deviation, sum, result } = reconciliation.counts;
      expect(deviation.held).toBe(figures.rows.length);
      expect(sum.held + result.held).toBe(3 * figures.rows.filter(({ label }) => isTotal(label)).length);
    }),
  );
});

function isTotal(label: string): boolean {
  return label.startsWith('Summa') || label === 'Resultat';
}

test('an amount that was changed by more than rounding explains is found as an error', () => {
  fc.assert(
    fc.property(slip, layouts, ({ figures, row, column, by }, layout) => {
      const broken = errorsIn(reconcileText(written(changed(figures, row, column, by), layout)));
      expect(broken.length).toBeGreaterThan(0);
      expect(new Set(broken.map(({ cause }) => cause)).size).toBe(1);
    }),
  );
});

test('the row of the changed amount is named, with the amount that stood there, where a row and a column cross', () => {
  fc.assert(
    fc.property(slip, ({ figures, row, column, by }) => {
      const reconciliation = reconcileText(written(changed(figures, row, column, by), plain));
      const broken = errorsIn(reconciliation);
      // Where only one of the two is broken its other cells are as likely to be wrong.
      const crossing = broken.some(({ check }) => check === 'deviation') && broken.length >= 2;
      for (const { suspect } of broken) {
        if (crossing) expect(suspect).not.toBeNull();
        if (suspect === null) continue;
        const [table] = reconciliation.tables;
        const named =
          table?.rows.findIndex((_, index) => table.place(index, 0).row === suspect.cell.row) ?? -1;
        expect(table?.rows[named]?.label).toBe(figures.rows[row]?.label);
        expect(suspect.cell.column).toBe(column + 1);
      }
    }),
  );
});

test('the order of columns with clear headings changes no finding', () => {
  fc.assert(
    fc.property(
      slip,
      fc.constantFrom([0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]),
      (place, order) => {
        const { figures, row, column, by } = place;
        const table = changed(figures, row, column, by);
        expect(findingsOf(permuted(table, order))).toEqual(findingsOf(table));
      },
    ),
  );
});

test('titles, unit lines and blank rows above a table change no finding', () => {
  fc.assert(
    fc.property(slip, layouts, ({ figures, row, column, by }, layout) => {
      const table = changed(figures, row, column, by);
      expect(findingsOf(table, layout)).toEqual(findingsOf(table));
    }),
  );
});
