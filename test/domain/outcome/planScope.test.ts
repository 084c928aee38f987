import { tableKeyText } from '../../../src/domain/tableKey';
import { earlierMonths } from '../../../src/domain/outcome/earlierMonths';
import { defaultImportChoices, noImportMapping } from '../../../src/domain/outcome/importChoices';
import { read, sheetOfText } from '../../reading/tableText';
import { fileOf, newAmounts, planOf, targetOf, unmatchedTexts } from './outcomeFiles';
import { klkDepartments, klkStatement, kouDepartments, kouStatement } from './seedTables';

const sheets = [
  sheetOfText(klkDepartments, { name: 'KLK enheter' }),
  sheetOfText(klkStatement, { name: 'KLK resultat' }),
  sheetOfText(kouDepartments, { name: 'KoU enheter' }),
  sheetOfText(kouStatement, { name: 'KoU resultat' }),
];
const { tables } = read(...sheets);
const statement = tables.find(({ sheet }) => sheet === 'KLK resultat')!;
const codes = ({ warnings }: ReturnType<typeof planOf>): unknown[] => warnings.map(({ code }) => code);

const strangers = '7001 Gata | 5010 | -150000000\n7002 Park | 3010 | 9000000';

describe('a file whose units are none of the workbook’s', () => {
  test('is not all taken by the only statement: it is told, and nothing is distributed', () => {
    const plan = planOf(fileOf(strangers), sheets);
    expect(codes(plan)).toEqual(['noUnitMatched']);
    expect(plan.targets.flatMap(({ rows }) => rows).every(({ given }) => given === null)).toBe(true);
    expect(unmatchedTexts(plan)).toEqual(['unit 7001: noRow -150000000', 'unit 7002: noRow 9000000']);
  });

  test('is taken by the statement that the user chooses, as an assumption', () => {
    const choices = { targets: [tableKeyText(statement.key)] };
    const plan = planOf(fileOf(strangers), sheets, { choices });
    expect(newAmounts(targetOf(plan))).toMatchObject({ 'Varav personal': '-150000' });
    expect(codes(plan)).toEqual(['administrationAssumed']);
  });

  test('is taken where the file says whose it is', () => {
    const plan = planOf(fileOf(strangers, { organisation: 'KLK' }), sheets);
    expect(newAmounts(targetOf(plan, 'KLK resultat'))).toMatchObject({ 'Varav personal': '-150000' });
    expect(codes(plan)).toEqual([]);
  });

  test('is taken by a workbook that knows no units, as an assumption', () => {
    const plan = planOf(fileOf(strangers), [klkStatement]);
    expect(newAmounts(targetOf(plan))).toMatchObject({ 'Varav personal': '-150000' });
    expect(codes(plan)).toEqual(['administrationAssumed']);
  });

  test('gives the months before nothing either', () => {
    const file = fileOf(
      '7001 Gata | 5010 | -1 | 2017-01\n7001 Gata | 5010 | -1 | 2017-02\n- | 5010 | -5 | 2017-01\n- | 5010 | -5 | 2017-02',
    );
    const input = {
      files: [file],
      tables,
      mapping: noImportMapping,
      choices: defaultImportChoices,
      imports: [],
      formulaAt: () => null,
    };
    const plan = planOf(file, tables);
    const [january] = earlierMonths(input, plan);
    const personal = january?.rows.find(({ row }) => row === 'Varav personal');
    expect(personal?.outcome.toFixed()).toBe('-0.005');
  });
});

test('units of another administration are not the statement’s, nor are those beside them that no row has', () => {
  const other = fileOf('1 Grundskola | 5010 | -5000000\n7001 Gata | 5010 | -1000');
  const kou = tables.find(({ sheet }) => sheet === 'KoU enheter')!;
  const name = kou.rows.find(({ role }) => role === 'item')?.label ?? '';
  const plan = planOf(
    fileOf('', {
      figures: other.figures.map((each, at) => (at > 0 ? each : { ...each, unit: { code: null, name } })),
      plan: 'kommunBas',
    }),
    sheets,
  );
  expect(plan.targets.flatMap(({ rows }) => rows).every(({ given }) => given === null)).toBe(true);
});

test('a file of another administration by its own name is not the statement’s', () => {
  const plan = planOf(fileOf('- | 5010 | -1000', { organisation: 'KoU' }), sheets);
  expect(plan.targets.filter(({ rows }) => rows.some(({ given }) => given !== null))).toEqual([]);
});

test('a unit that is the administration itself is its statement’s', () => {
  const plan = planOf(fileOf('KLK | 5010 | -150000000\nKoU | 5010 | -77'), sheets);
  expect(newAmounts(targetOf(plan, 'KLK resultat'))).toMatchObject({ 'Varav personal': '-150000' });
});

test('a file without units is the only statement’s; among several administrations that is an assumption', () => {
  const file = fileOf('- | 5010 | -150000000');
  expect(codes(planOf(file, sheets))).toEqual(['administrationAssumed']);
  expect(codes(planOf(file, sheets.slice(0, 2)))).toEqual([]);
  expect(newAmounts(targetOf(planOf(file, sheets), 'KLK resultat'))).toMatchObject({
    'Varav personal': '-150000',
  });
});
