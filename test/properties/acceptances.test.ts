import fc from 'fast-check';
import { findingKey } from '../../src/domain/findingKey';
import type { Finding } from '../../src/domain/finding';
import type { Reconciliation } from '../../src/domain/reconciliation';
import { reconcileText, reconcileWith } from '../reading/tableText';
import { changed, departments, incomeStatements, layouts, written } from './randomTables';

const plain = { thousands: ' ', minus: '-', titles: [], unit: 'tkr', blankRows: 0 } as const;
const tables = fc.oneof(departments, incomeStatements);
const by = fc.integer({ min: 20, max: 90_000 }).chain((size) => fc.constantFrom(size, -size));

/** A place in a table, and two changes of it that no rounding explains. */
const slips = tables.chain((figures) =>
  fc.record({
    figures: fc.constant(figures),
    row: fc.nat({ max: figures.rows.length - 1 }),
    column: fc.nat({ max: 2 }),
    by,
    again: by,
  }),
);

function acceptAll({ findings, tables: read }: Reconciliation) {
  return findings.map((finding) => ({
    finding: findingKey(finding, read),
    comment: '',
    name: 'Eva Lind',
    date: '2017-09-28',
  }));
}

function open({ findings }: Reconciliation): readonly Finding[] {
  return findings.filter(({ accepted }) => accepted === null);
}

test('what was accepted stays so in every later run, whatever stands above the table and however amounts are grouped', () => {
  fc.assert(
    fc.property(slips, layouts, ({ figures, row, column, by: size }, layout) => {
      const broken = changed(figures, row, column, size);
      const acceptances = acceptAll(reconcileText(written(broken, plain)));
      // The unit is an amount's own, and a dot alone might be a decimal sign.
      const thousands = layout.thousands === '.' ? ' ' : layout.thousands;
      const later = reconcileWith(
        { acceptances },
        written(broken, { ...layout, thousands, unit: plain.unit }),
      );
      expect(later.findings.length).toBeGreaterThan(0);
      expect(open(later)).toEqual([]);
    }),
  );
});

test('every finding about a cell is open again when its amount changes', () => {
  fc.assert(
    fc.property(slips, ({ figures, row, column, by: size, again }) => {
      const broken = changed(figures, row, column, size);
      const acceptances = acceptAll(reconcileText(written(broken, plain)));
      const later = reconcileWith({ acceptances }, written(changed(broken, row, column, again), plain));
      const place = later.tables[0]?.place(row, column);
      for (const { cells, accepted } of later.findings) {
        const isAboutIt = cells.some((cell) => cell.row === place?.row && cell.column === place.column);
        if (isAboutIt) expect(accepted).toBeNull();
      }
    }),
  );
});
