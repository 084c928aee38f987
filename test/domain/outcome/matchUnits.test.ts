import type { OutcomeAlias } from '../../../src/domain/outcome/importChoices';
import { type UnitMatch, UnitMatcher } from '../../../src/domain/outcome/matchUnits';
import { suggestionsFor } from '../../../src/domain/outcome/suggestions';
import type { Table } from '../../../src/domain/table';
import { read, sheetOfText } from '../../reading/tableText';
import { nameOf } from './outcomeFiles';
import { klkDepartments, kouDepartments } from './seedTables';

const rows = `Enhet, tkr | Utfall | Budget helår
  1001 Stab | 1 | 10
  Ekonomi & kvalitet | 2 | 20
  HR | 3 | 30
  Redovisning inkl Inkasso | 4 | 40
  Förskola (2100) | 5 | 50
  2200 / Grundskola | 6 | 60
  IT-drift | 7 | 70
  Totalt | 28 | 280`;

function matches(
  tables: readonly Table[],
  units: readonly string[],
  aliases: readonly OutcomeAlias[] = [],
  organisation: string | null = null,
): string[] {
  const matcher = new UnitMatcher(tables, aliases);
  return matcher
    .matchAll(units.map((unit) => ({ organisation, unit: nameOf(unit) ?? { code: null, name: null } })))
    .map(textOf);
}

function textOf(match: UnitMatch): string {
  if (match.kind === 'unmatched') return match.reason;
  return `${match.by} ${match.rows.map(({ label, table }) => `${table.sheet}!${label}`).join(', ')}`;
}

const { tables } = read(sheetOfText(rows, { name: 'Enheter' }));

test.each([
  ['1001 Staben', 'code Enheter!1001 Stab'],
  ['2100', 'code Enheter!Förskola (2100)'],
  ['2200 Skolor', 'code Enheter!2200 / Grundskola'],
  ['1003 HR', 'name Enheter!HR'],
  ['hr', 'name Enheter!HR'],
  ['ekonomi och  Kvalitet', 'name Enheter!Ekonomi & kvalitet'],
  ['it drift', 'name Enheter!IT-drift'],
  ['Redovisning', 'name Enheter!Redovisning inkl Inkasso'],
  ['Redovisning exkl fordringar', 'name Enheter!Redovisning inkl Inkasso'],
  ['Grundskola', 'name Enheter!2200 / Grundskola'],
  // Accents tell names apart, codes that differ too, and a total is no unit.
  ['Forskola', 'noRow'],
  ['1002 Stab', 'noRow'],
  ['Totalt', 'noRow'],
  ['HR-avdelningen', 'noRow'],
  ['9999', 'noRow'],
])('the unit %s is matched: %s', (unit, match) => {
  expect(matches(tables, [unit])).toEqual([match]);
});

const key = tables[0]!.key;

test('what the user has said goes before codes and names', () => {
  const aliases: OutcomeAlias[] = [
    { from: '1001', to: { table: key, row: 'HR' } },
    { from: 'Personalavdelningen', to: { table: key, row: 'HR' } },
    { from: '1099', to: null },
    { from: 'IT-drift', to: { table: key, row: 'En rad som inte finns längre' } },
  ];
  expect(matches(tables, ['1001 Stab', 'Personalavdelningen', '1099 Vilande', 'IT-drift'], aliases)).toEqual([
    'alias Enheter!HR',
    'alias Enheter!HR',
    'setAside',
    'name Enheter!IT-drift',
  ]);
});

test('two units of one name and different codes are not taken for one', () => {
  expect(matches(tables, ['1003 HR', '2003 HR', '1001 Stab'])).toEqual([
    'ambiguous',
    'ambiguous',
    'code Enheter!1001 Stab',
  ]);
});

test('of two units the one that bears the whole name has the row', () => {
  expect(matches(tables, ['Redovisning', 'Redovisning inkl inkasso'])).toEqual([
    'ambiguous',
    'name Enheter!Redovisning inkl Inkasso',
  ]);
});

describe('a name that rows of two administrations bear', () => {
  const both = read(
    sheetOfText(klkDepartments, { name: 'KLK' }),
    sheetOfText(kouDepartments, { name: 'KoU' }),
  ).tables;

  test('is ambiguous', () => {
    expect(matches(both, ['HR', 'Välfärd', 'OLC'])).toEqual([
      'ambiguous',
      'name KLK!Välfärd',
      'name KoU!OLC',
    ]);
  });

  test('is told apart by whom the file is about', () => {
    expect(matches(both, ['HR'], [], 'KoU')).toEqual(['name KoU!HR']);
    expect(matches(both, ['HR'], [], 'Eskilstuna kommun')).toEqual(['ambiguous']);
  });

  test('is told apart by what the unit is prefixed with', () => {
    expect(matches(both, ['KLK HR', 'KoU - HR'])).toEqual(['name KLK!HR', 'name KoU!HR']);
  });

  const within = (parent: string, name: string): { code: null; name: string; parent: string } => ({
    code: null,
    name,
    parent,
  });
  const matchesOf = (matcher: UnitMatcher, units: readonly ReturnType<typeof within>[]): string[] =>
    matcher.matchAll(units.map((unit) => ({ organisation: null, unit }))).map(textOf);

  test('is told apart by what the unit is a part of', () => {
    const matcher = new UnitMatcher(both, []);
    expect(matchesOf(matcher, [within('KoU', 'HR')])).toEqual(['name KoU!HR']);
    expect(matchesOf(matcher, [within('KLK', 'HR'), within('KoU', 'HR')])).toEqual([
      'name KLK!HR',
      'name KoU!HR',
    ]);
  });

  test('is told apart by where all else of the same parent belongs', () => {
    const matcher = new UnitMatcher(both, []);
    const units = [within('Kompetens', 'HR'), within('Kompetens', 'OLC'), within('Ledning', 'Välfärd')];
    expect(matchesOf(matcher, units)).toEqual(['name KoU!HR', 'name KoU!OLC', 'name KLK!Välfärd']);
    expect(
      matchesOf(matcher, [within('Alla', 'HR'), within('Alla', 'OLC'), within('Alla', 'Välfärd')]),
    ).toEqual(['ambiguous', 'name KoU!OLC', 'name KLK!Välfärd']);
  });

  test('is no other administration’s, where its own has no table to write to', () => {
    const matcher = new UnitMatcher(both.slice(0, 1), [], both);
    expect(matchesOf(matcher, [within('KoU', 'HR'), within('KLK', 'Välfärd')])).toEqual([
      'noRow',
      'name KLK!Välfärd',
    ]);
  });

  test('is told apart where only one of the tables is written to', () => {
    expect(matches(both.slice(0, 1), ['HR'])).toEqual(['name KLK!HR']);
  });
});

test('a name that differs a little is suggested, the likest first, and not applied', () => {
  expect(matches(tables, ['Ekonomi kvalitet'])).toEqual(['noRow']);
  const { rows: unitRows } = new UnitMatcher(tables, []);
  expect(suggestionsFor('Ekonomi kvalitet', unitRows)[0]).toMatchObject({ row: 'Ekonomi & kvalitet' });
  expect(suggestionsFor('1003 HR-avdelningen', unitRows)[0]).toMatchObject({ row: 'HR' });
  expect(suggestionsFor('Vatten och avlopp', unitRows)).toEqual([]);
  expect(suggestionsFor('', unitRows)).toEqual([]);
});

test('a name that several rows of one table bear is ambiguous', () => {
  const sections = read(`Enhet, tkr | Utfall | Budget helår
    Administration | 1 | 10
    Skola | 2 | 20
    Summa skola | 3 | 30
    Administration | 3 | 30
    Vård | 4 | 40
    Summa vård | 7 | 70`).tables;
  expect(matches(sections, ['Administration', 'Vård'])).toEqual(['ambiguous', 'name Blad1!Vård']);
});
