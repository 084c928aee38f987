import { withAccountRules, withAlias, withoutAlias } from '../../../src/domain/outcome/changedMapping';
import {
  type ImportMapping,
  noImportMapping,
  type OutcomeAlias,
} from '../../../src/domain/outcome/importChoices';
import type { TableKey } from '../../../src/domain/tableKey';

const departments: TableKey = { sheet: 'KLK', headers: ['Utfall'], occurrence: 0 };
const statement: TableKey = { ...departments, occurrence: 1 };
const to = (table: TableKey, row: string): OutcomeAlias => ({ from: '1003', to: { table, row } });
const nowhere: OutcomeAlias = { from: '1003', to: null };
const other: OutcomeAlias = { from: '1004', to: null };

const after = (...aliases: readonly OutcomeAlias[]): ImportMapping =>
  aliases.reduce(withAlias, noImportMapping);

describe('a name that is remembered', () => {
  test.each<[string, ImportMapping, readonly OutcomeAlias[]]>([
    [
      'has one row in a table',
      after(to(departments, 'HR'), other, to(departments, 'Välfärd')),
      [other, to(departments, 'Välfärd')],
    ],
    [
      'may have one in another table too',
      after(to(departments, 'HR'), to(statement, 'Personal')),
      [to(departments, 'HR'), to(statement, 'Personal')],
    ],
    [
      'belongs to no row once the user says so',
      after(to(departments, 'HR'), to(statement, 'Personal'), nowhere),
      [nowhere],
    ],
    [
      'belongs to a row again once the user says so',
      after(nowhere, to(departments, 'HR')),
      [to(departments, 'HR')],
    ],
  ])('%s', (_, { aliases }, expected) => {
    expect(aliases).toEqual(expected);
  });

  test('is forgotten in one table, or in all', () => {
    const mapping = after(to(departments, 'HR'), to(statement, 'Personal'), other);
    expect(withoutAlias(mapping, '1003', departments).aliases).toEqual([to(statement, 'Personal'), other]);
    expect(withoutAlias(mapping, '1003').aliases).toEqual([other]);
  });
});

test('account ranges replace those before, and can be given up for Kommun-Bas', () => {
  const rules = [{ from: '30', to: '38', line: 'Intäkter', certain: true }];
  const own = withAccountRules(after(other), rules);
  expect(own).toEqual({ aliases: [other], accountRules: rules });
  expect(withAccountRules(own, null).accountRules).toBeNull();
});
