import fc from 'fast-check';
import { Decimal, zero } from '../../../src/domain/decimal';
import type { ImportPlan } from '../../../src/domain/outcome/importPlan';
import type { OutcomeFigure, OutcomeFile } from '../../../src/domain/outcome/outcomeFile';
import { cellChangesOf } from '../../../src/domain/outcome/planOutcome';
import type { Table } from '../../../src/domain/table';
import { read, sheetOfText } from '../../reading/tableText';
import { fileOf, planOf } from './outcomeFiles';
import { klkDepartments, klkStatement } from './seedTables';

const parameters = { numRuns: 40 };

const units = ['Ledningsstaben', 'HR', 'Välfärd', 'Näringsliv', 'Okänd enhet', 'Totalt', ''];
const accounts = [
  '3010',
  '3110',
  '3310',
  '3710',
  '4510',
  '5010',
  '5610',
  '6010',
  '6910',
  '7410',
  '7910',
  '8510',
  '9010',
];

const figures: fc.Arbitrary<OutcomeFigure[]> = fc.array(
  fc.record({
    account: fc.option(fc.constantFrom(...accounts).map((code) => ({ code, name: null }))),
    unit: fc.constantFrom(...units).map((name) => (name === '' ? null : { code: null, name })),
    measure: fc.constant('outcome' as const),
    period: fc.integer({ min: 1, max: 8 }).map((month) => ({ from: `2017-0${month}`, to: `2017-0${month}` })),
    value: fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((ore) => new Decimal(ore).div(100)),
  }),
  { minLength: 1, maxLength: 60 },
);

/** All months are there, so that none is missing. */
function ledger(random: readonly OutcomeFigure[], named = 'ekonomi.csv'): OutcomeFile {
  const everyMonth = fileOf(
    Array.from({ length: 8 }, (_, index) => `HR | 5010 | -1.01 | 2017-0${index + 1}`).join('\n'),
  ).figures;
  return fileOf('', { figures: [...everyMonth, ...random], plan: 'kommunBas', unit: 'kr', named });
}

const { tables } = read(
  sheetOfText(klkDepartments, { name: 'Avdelningar' }),
  sheetOfText(klkStatement, { name: 'Resultat' }),
);

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), zero);
}

/** What a plan would do, without where its files came from. */
function effect({ targets, unmatched, warnings, obstacle }: ImportPlan): string {
  return JSON.stringify({
    targets: targets.map(({ table, rows, control }) => [table.sheet, rows, control]),
    unmatched,
    warnings,
    obstacle,
  });
}

/** The tables as they stand once the plan is written. */
function afterWriting(before: readonly Table[], plan: ImportPlan): Table[] {
  const changes = cellChangesOf(plan);
  return before.map((table) => ({
    ...table,
    cell: (row, column) => {
      const { sheet, row: at, column: across } = table.place(row, column);
      const change = changes.find(
        ({ cell }) => cell.sheet === sheet && cell.row === at && cell.column === across,
      );
      if (change === undefined) return table.cell(row, column);
      const { value } = change;
      return {
        kind: 'amount',
        amount: { value, decimals: value.decimalPlaces(), unit: table.columns[column]?.unit ?? null },
      };
    },
  }));
}

test('every krona of the files is written once or named as not distributed', () => {
  fc.assert(
    fc.property(figures, (random) => {
      const file = ledger(random);
      const plan = planOf(file, tables);
      expect(plan.targets.length).toBeGreaterThan(0);
      for (const { control } of plan.targets) {
        expect(control.files.toFixed()).toBe(sum(file.figures.map(({ value }) => value)).toFixed());
        expect(control.written.plus(control.notDistributed).toFixed()).toBe(control.files.toFixed());
      }
    }),
    parameters,
  );
});

test('what came to no department is all among the unmatched', () => {
  fc.assert(
    fc.property(figures, (random) => {
      const plan = planOf(ledger(random), tables, { choices: { targets: null } });
      const departments = plan.targets.find(({ table }) => table.kind === 'departments');
      fc.pre(departments !== undefined && plan.targets.length === 1);
      const lost = plan.unmatched.filter(({ kind }) => kind === 'unit').map(({ value }) => value);
      expect(sum(lost).toFixed()).toBe(departments.control.notDistributed.toFixed());
    }),
    parameters,
  );
});

test('the order of rows and of files changes nothing', () => {
  fc.assert(
    fc.property(figures, figures, (one, other) => {
      const files = [ledger(one, 'a.csv'), ledger(other, 'b.csv')];
      const turned = files.map((file) => ({ ...file, figures: [...file.figures].reverse() })).reverse();
      expect(effect(planOf(turned, tables))).toBe(effect(planOf(files, tables)));
    }),
    parameters,
  );
});

test('importing twice changes nothing the second time', () => {
  fc.assert(
    fc.property(figures, (random) => {
      const file = ledger(random);
      const plan = planOf(file, tables);
      const again = planOf(file, afterWriting(tables, plan));
      expect(cellChangesOf(again)).toEqual([]);
      expect(again.targets.map(({ control }) => control.written.toFixed())).toEqual(
        plan.targets.map(({ control }) => control.written.toFixed()),
      );
    }),
    parameters,
  );
});

test('typed totals are the sums of their rows after the import', () => {
  fc.assert(
    fc.property(figures, (random) => {
      const written = afterWriting(tables, planOf(ledger(random), tables));
      for (const table of written) {
        for (const { target, terms, columns } of table.rowRelations) {
          if (!columns.includes(0)) continue;
          const amount = (row: number): Decimal => {
            const cell = table.cell(row, 0);
            return cell.kind === 'amount' ? cell.amount.value : zero;
          };
          const parts = terms.map(({ sign, index }) => amount(index).times(sign));
          expect(amount(target).toFixed()).toBe(sum(parts).toFixed());
        }
      }
    }),
    parameters,
  );
});
