import { read, sheetOfText } from '../../reading/tableText';
import { fileOf, newAmounts, planOf, rowNamed, targetOf, unmatchedTexts } from './outcomeFiles';
import { klkDepartments, klkStatement } from './seedTables';

const accounts = `
  - | 3010 Försäljning | 5000000
  - | 3110 Avgifter | 684000
  - | 3310 Resursfördelning | 200000000
  - | 3510 Bidrag | 3000000
  - | 5010 Löner | -40000000
  - | 5610 Sociala avgifter | -12035000.25
  - | 6010 Hyror | -4743000
  - | 6410 Material | -1000000
  - | 7410 Konsulter | -128126000
  - | 7910 Avskrivningar | -106000`;

test('the rows of a statement get the accounts of their lines, a rest what is left, and totals their sums', () => {
  const plan = planOf(fileOf(accounts), [klkStatement]);
  const target = targetOf(plan);
  expect(newAmounts(target)).toEqual({
    'Intäkter (inkl överskott)': '208684',
    'Varav kommunbidrag': '200000',
    'Övrigt (inkl överskott)': '8684',
    Kostnader: '-186010.00025',
    'Varav personal': '-52035.00025',
    Lokaler: '-4743',
    'Köp av tjänster': '-128126',
    Övrigt: '-1106',
    Resultat: '22673.99975',
  });
  expect(target.rows.map(({ basis }) => (basis.kind === 'matched' ? basis.by : basis.kind))).toEqual([
    'total',
    'accounts',
    'remainder',
    'total',
    'accounts',
    'accounts',
    'accounts',
    'remainder',
    'total',
  ]);
  expect(plan.unmatched).toEqual([]);
  expect(target.control.notDistributed.toFixed()).toBe('0');
});

test('a range that no source confirms is pointed out on the row that it decides', () => {
  const target = targetOf(planOf(fileOf(accounts), [klkStatement]));
  const flagged = target.rows.flatMap(({ label, flags }) =>
    flags.flatMap((flag) => (flag.code === 'uncertainRange' ? [`${label}: ${flag.ranges.join()}`] : [])),
  );
  expect(flagged).toEqual(['Varav kommunbidrag: 330–339', 'Köp av tjänster: 700–789', 'Övrigt: 79']);
});

const kou = `KoU Resultaträkning, mnkr

  Titel | Utfall augusti 2017 | Budget 2017 | Prognos 2017 | Avvikelse prognos - budget 2017
  Försäljningsintäkter | 190,0 | 289,2 | 290,0 | 0,8
  Hyror och arrenden | 19,0 | 28,4 | 28,7 | 0,3
  Kommun-/ nämndersättning | 1,0 | 1,0 | 1,0 | 0
  SUMMA INTÄKTER | 210,0 | 318,6 | 319,7 | 1,1
  Personalkostnader | -105,0 | -169,1 | -161,3 | 7,8
  Uppdragstagare och beredskapsarbetare | -2,0 | -2,5 | -2,3 | 0,2
  Lokalkostnader | -9,0 | -13,8 | -13,4 | 0,4
  Livsmedel | -0,2 | -0,3 | -0,4 | -0,1
  Material | -4,0 | -5,6 | -6,1 | -0,5
  Tjänster | -75,0 | -102,9 | -116,9 | -14,0
  Kapitalkostnader | -15,0 | -22,5 | -20,7 | 1,8
  SUMMA KOSTNADER | -210,2 | -316,7 | -321,1 | -4,4
  SUMMA ÅRETS RESULTAT | -0,2 | 1,9 | -1,4 | -3,3
  Över-/underskott | 0,7 | 0 | 1,0 | 1,0
  RESULTAT inklusive över-/underskott | 0,5 | 1,9 | -0,4 | -2,3`;

describe('a statement with a row for each line and no rest', () => {
  const ledger = `
    - | 3010 | 200000000
    - | 3410 | 20000000
    - | 5010 | -110000000
    - | 6010 | -9500000
    - | 6440 | -300000
    - | 6410 | -4100000
    - | 6910 | -250000
    - | 7410 | -80000000
    - | 7910 | -15500000
    - | 8510 | -10000`;
  const plan = planOf(fileOf(ledger), [kou]);
  const target = targetOf(plan);

  test('the narrower line goes before the one that it is a part of', () => {
    expect(newAmounts(target)).toMatchObject({
      Livsmedel: '-0.3',
      Material: '-4.1',
      Kapitalkostnader: '-15.5',
      'Hyror och arrenden': '20',
    });
  });

  test('what no row stands for is not distributed, and named', () => {
    expect(unmatchedTexts(plan)).toEqual(['account 6910: noRow -250000', 'account 8510: noRow -10000']);
    expect(target.control.notDistributed.toFixed()).toBe('-260000');
  });

  test('a total is the sum of its rows, and says that the files give more', () => {
    const costs = rowNamed(target, 'SUMMA KOSTNADER');
    // -110 - 2,0 that the files do not have - 9,5 - 0,3 - 4,1 - 80 - 15,5
    expect(costs.next?.value.toFixed()).toBe('-221.4');
    expect(costs.flags).toContainEqual({ code: 'disagrees', other: expect.objectContaining({}) });
    const flag = costs.flags.find(({ code }) => code === 'disagrees');
    expect(flag?.code === 'disagrees' && flag.other.toFixed()).toBe('-219.65');
  });

  test('a row of the fund is left as it is, and counted in the result after it', () => {
    expect(rowNamed(target, 'Över-/underskott')).toMatchObject({ state: 'untouched', next: null, flags: [] });
    expect(rowNamed(target, 'SUMMA ÅRETS RESULTAT').next?.value.toFixed()).toBe('-0.4');
    expect(rowNamed(target, 'RESULTAT inklusive över-/underskott').next?.value.toFixed()).toBe('0.3');
  });

  test('a row that had an outcome and gets none is told', () => {
    expect(rowNamed(target, 'Uppdragstagare och beredskapsarbetare').flags).toEqual([{ code: 'vanished' }]);
  });
});

test('costs that a table states without a minus are written so', () => {
  const positive = `Resultaträkning, tkr | Utfall | Budget helår | Prognos helår
    Intäkter | 500 | 900 | 910
    Personal | 300 | 600 | 610
    Övriga kostnader | 100 | 250 | 240
    Summa kostnader | 400 | 850 | 850
    Resultat | 100 | 50 | 60`;
  const plan = planOf(
    fileOf('- | 3010 | 700000\n- | 5010 | -400000\n- | 6010 | -100000\n- | 6410 | -50000'),
    [positive],
  );
  expect(newAmounts(targetOf(plan))).toEqual({
    Intäkter: '700',
    Personal: '400',
    'Övriga kostnader': '150',
    'Summa kostnader': '550',
    Resultat: '150',
  });
  expect(targetOf(plan).control.written.toFixed()).toBe('150000');
});

test('income and costs alone hold all of their accounts', () => {
  const short = `Resultaträkning, tkr | Utfall | Budget helår | Prognos helår
    Intäkter | 500 | 900 | 910
    Kostnader | -400 | -850 | -850
    Avskrivningar | -20 | -30 | -30
    Resultat | 80 | 20 | 30`;
  const plan = planOf(fileOf('- | 3010 | 700000\n- | 5010 | -400000\n- | 7910 | -25000'), [short]);
  expect(newAmounts(targetOf(plan))).toEqual({
    Intäkter: '700',
    Kostnader: '-400',
    Avskrivningar: '-25',
    Resultat: '275',
  });
});

test('the lines of the municipality as a whole', () => {
  const statutory = `Resultaträkning, mnkr | Utfall | Budget helår | Prognos helår
    Verksamhetens intäkter | 100 | 200 | 210
    Verksamhetens kostnader | -500 | -900 | -890
    Avskrivningar | -20 | -40 | -40
    Verksamhetens nettokostnader | -420 | -740 | -720
    Skatteintäkter | 300 | 500 | 510
    Generella statsbidrag och utjämning | 150 | 260 | 260
    Verksamhetens resultat | 30 | 20 | 50
    Finansiella intäkter | 5 | 8 | 9
    Finansiella kostnader | -3 | -6 | -6
    Årets resultat | 32 | 22 | 53`;
  const plan = planOf(
    fileOf(
      `- | 3010 | 120\n- | 5010 | -400\n- | 4010 | -110\n- | 7910 | -21\n- | 8010 | 310
      - | 8210 | 170\n- | 8310 | -15\n- | 8410 | 6\n- | 8510 | -4`,
      { unit: 'mnkr' },
    ),
    [statutory],
  );
  expect(newAmounts(targetOf(plan))).toEqual({
    'Verksamhetens intäkter': '120',
    'Verksamhetens kostnader': '-510',
    Avskrivningar: '-21',
    'Verksamhetens nettokostnader': '-411',
    Skatteintäkter: '310',
    'Generella statsbidrag och utjämning': '155',
    'Verksamhetens resultat': '54',
    'Finansiella intäkter': '6',
    'Finansiella kostnader': '-4',
    'Årets resultat': '56',
  });
});

test('rows that bear account groups take the accounts in them', () => {
  const groups = `Kontostruktur, tkr | Utfall Jan - Feb 2017 | Budget Jan - Feb 2017 | Budget 2017
    30 - Försäljningsintäkter | 40 | 42 | 250
    31 - Taxor och avgifter | 180 | 183 | 1100
    Summa 3 - Intäkter/Inkomster | 220 | 225 | 1350
    5 - Kostnader för arbetskraft | -2 | -2 | -14
    60 - Lokal- och markhyror | -709 | -709 | -4252
    7 - Övriga verksamhetskostnader | -1 | -2 | -10
    Summa kostnader | -712 | -713 | -4276
    Resultat | -492 | -488 | -2926`;
  const plan = planOf(
    fileOf(
      '- | 3010 | 50000\n- | 31 Taxor | 190000\n- | 5010 | -3000\n- | 6010 | -710000\n- | 7930 | -2000\n- | 6410 | -5',
    ),
    [groups],
  );
  expect(newAmounts(targetOf(plan))).toMatchObject({
    '30 - Försäljningsintäkter': '50',
    '31 - Taxor och avgifter': '190',
    '5 - Kostnader för arbetskraft': '-3',
    '60 - Lokal- och markhyror': '-710',
    '7 - Övriga verksamhetskostnader': '-2',
    Resultat: '-475',
  });
  expect(rowNamed(targetOf(plan), '60 - Lokal- och markhyror').basis).toEqual({
    kind: 'matched',
    by: 'code',
  });
  expect(unmatchedTexts(plan)).toEqual(['account 6410: noRow -5']);
});

describe('a file laid out as a statement is', () => {
  test('its lines are matched by name', () => {
    const lines = `Kommunbidrag | - | 200000\nÖvrigt (inkl överskott) | - | 9000\nPersonalkostnader | - | -50000
      Lokaler | - | -4700\nKöp av tjänster | - | -120000\nÖvrigt | - | -30000`;
    const plan = planOf(fileOf(lines, { unit: 'tkr' }), [klkStatement]);
    expect(newAmounts(targetOf(plan))).toEqual({
      'Intäkter (inkl överskott)': '209000',
      'Varav kommunbidrag': '200000',
      'Övrigt (inkl överskott)': '9000',
      Kostnader: '-204700',
      'Varav personal': '-50000',
      Lokaler: '-4700',
      'Köp av tjänster': '-120000',
      Övrigt: '-30000',
      Resultat: '4300',
    });
    expect(plan.unmatched).toEqual([]);
  });

  test('a finer line goes to the row that it is a part of, what a total has beyond its parts is asked about', () => {
    const lines = 'Lokaler | - | -4700\nLivsmedel | - | -100\nKostnader | - | -210000';
    const plan = planOf(fileOf(lines, { unit: 'tkr' }), [klkStatement]);
    expect(newAmounts(targetOf(plan))).toMatchObject({ Övrigt: '-100', Lokaler: '-4700' });
    expect(unmatchedTexts(plan)).toEqual(['unit Kostnader: ambiguous -205200000']);
  });
});

test('the user’s own ranges replace the built-in ones, and may lead to any row', () => {
  const plan = planOf(fileOf('- | 5010 | -110000000\n- | 5210 | -2500000\n- | 6010 | -9500000'), [kou], {
    mapping: {
      accountRules: [
        { from: '5', to: '5', line: 'Personal', certain: true },
        { from: '52', to: '52', line: 'Uppdragstagare och beredskapsarbetare', certain: true },
      ],
    },
  });
  expect(newAmounts(targetOf(plan))).toMatchObject({
    Personalkostnader: '-110',
    'Uppdragstagare och beredskapsarbetare': '-2.5',
    Lokalkostnader: '-',
  });
  expect(unmatchedTexts(plan)).toEqual(['account 6010: noRule -9500000']);
});

test('an account goes to the row that the user said, or to none', () => {
  const { tables } = read(kou);
  const plan = planOf(fileOf('- | 6910 Bilar | -250000\n- | 8510 | -10000\n- | 5010 | -1000000'), tables, {
    mapping: {
      aliases: [
        { from: '6910', to: { table: tables[0]!.key, row: 'Tjänster' } },
        { from: '8510', to: null },
      ],
    },
  });
  expect(rowNamed(targetOf(plan), 'Tjänster').next?.value.toFixed()).toBe('-0.25');
  expect(rowNamed(targetOf(plan), 'Tjänster').basis).toEqual({ kind: 'matched', by: 'alias' });
  expect(unmatchedTexts(plan)).toEqual(['account 8510: setAside -10000']);
});

test('rows that bear one line twice are not guessed between', () => {
  const twice = `Resultaträkning, tkr | Utfall | Budget helår | Prognos helår
    Intäkter | 500 | 900 | 910
    Tjänster | -100 | -200 | -200
    Köpta tjänster | -200 | -300 | -310
    Personal | -100 | -350 | -340
    Summa kostnader | -400 | -850 | -850
    Resultat | 100 | 50 | 60`;
  const plan = planOf(fileOf('- | 7410 | -1000\n- | 5010 | -2000'), [twice]);
  expect(unmatchedTexts(plan)).toEqual(['account 7410: ambiguous -1000']);
});

test('parts that are no lines of their own leave their accounts to the row above them', () => {
  const finer = `Resultaträkning, tkr | Utfall | Budget helår | Prognos helår
    Intäkter | 500 | 900 | 910
    Månadslöner | -60 | -250 | -240
    Timlöner | -40 | -100 | -100
    Summa personalkostnader | -100 | -350 | -340
    Övriga kostnader | -300 | -500 | -510
    Summa kostnader | -400 | -850 | -850
    Resultat | 100 | 50 | 60`;
  const plan = planOf(fileOf('- | 5010 | -120000\n- | 6010 | -310000'), [finer]);
  expect(newAmounts(targetOf(plan))).toMatchObject({
    Månadslöner: '-',
    Timlöner: '-',
    'Summa personalkostnader': '-120',
    'Övriga kostnader': '-310',
    'Summa kostnader': '-430',
  });
  expect(rowNamed(targetOf(plan), 'Timlöner').flags).toEqual([{ code: 'vanished' }]);
});

describe('a company on private BAS accounts', () => {
  const company = fileOf(
    `1003 HR | 3010 | 900000\n1003 HR | 7010 Löner | -500000\n1004 Välfärd | 5010 Hyra | -100000`,
    { plan: 'privateBas', named: 'bolag.se' },
  );

  test('is not read by Kommun-Bas: its accounts come to no row, its units to theirs', () => {
    const plan = planOf(company, [klkDepartments, klkStatement]);
    expect(newAmounts(targetOf(plan, 'Blad1'))).toMatchObject({ HR: '400', Välfärd: '-100' });
    expect(targetOf(plan, 'Blad2').rows.every(({ next }) => next === null)).toBe(true);
    expect(plan.warnings).toContainEqual({ code: 'privatePlan', file: 'bolag.se' });
    expect(unmatchedTexts(plan)).toEqual([
      'account 3010: privatePlan 900000',
      'account 7010: privatePlan -500000',
      'account 5010: privatePlan -100000',
    ]);
  });

  test('is read by ranges that the user gives', () => {
    const plan = planOf(company, [klkStatement], {
      mapping: { accountRules: [{ from: '70', to: '76', line: 'Personal', certain: true }] },
    });
    expect(rowNamed(targetOf(plan), 'Varav personal').next?.value.toFixed()).toBe('-500');
    expect(plan.warnings.map(({ code }) => code)).not.toContain('privatePlan');
  });
});

describe('departments and their statement', () => {
  const sheets = [
    sheetOfText(klkDepartments, { name: 'Avdelningar' }),
    sheetOfText(klkStatement, { name: 'Resultat' }),
  ];
  const ledger = `
    1001 Ledningsstaben | 3310 | 200000000
    1001 Ledningsstaben | 5010 | -150000000
    1003 HR | 5010 | -1000000
    2001 Bibliotek | 5010 | -77000`;

  test('the statement holds what its departments hold, not what another unit does', () => {
    const plan = planOf(fileOf(ledger), sheets);
    expect(newAmounts(targetOf(plan, 'Resultat'))).toMatchObject({ 'Varav personal': '-151000' });
    expect(unmatchedTexts(plan)).toEqual(['unit 2001: noRow -77000']);
    for (const { control } of plan.targets) expect(control.notDistributed.toFixed()).toBe('-77000');
  });

  test('amounts without a unit are the whole organisation’s', () => {
    const plan = planOf(fileOf(`${ledger}\n- | 5010 | -500`), sheets);
    expect(newAmounts(targetOf(plan, 'Resultat'))).toMatchObject({ 'Varav personal': '-151000.5' });
    expect(targetOf(plan, 'Avdelningar').control.notDistributed.toFixed()).toBe('-77500');
  });

  test('of two administrations each has its own', () => {
    const other = `Kultur Resultaträkning, tkr\n\nVerksamhet | Utfall | Budget helår | Prognos helår
      Intäkter | 500 | 900 | 910
      Personal | -100 | -350 | -340
      Övriga kostnader | -300 | -500 | -510
      Resultat | 100 | 50 | 60`;
    const units = `Kultur Resultat per enhet, tkr\n\nEnhet | Utfall | Budget helår | Prognos helår
      Bibliotek | 60 | 30 | 40
      Museum | 40 | 20 | 20
      Totalt | 100 | 50 | 60`;
    const plan = planOf(fileOf(`${ledger}\n2002 Museum | 6010 | -33000\n2002 Museum | 3010 | 1000`), [
      ...sheets,
      sheetOfText(units, { name: 'Enheter' }),
      sheetOfText(other, { name: 'Kultur' }),
    ]);
    expect(newAmounts(targetOf(plan, 'Kultur'))).toMatchObject({
      Intäkter: '1',
      Personal: '-77',
      'Övriga kostnader': '-33',
      Resultat: '-109',
    });
    expect(newAmounts(targetOf(plan, 'Enheter'))).toMatchObject({ Totalt: '-109' });
    expect(newAmounts(targetOf(plan, 'Resultat'))).toMatchObject({ 'Varav personal': '-151000' });
    expect(plan.unmatched).toEqual([]);
    // What is not distributed in one table is the other's.
    for (const { control } of plan.targets)
      expect(control.elsewhere.toFixed()).toBe(control.notDistributed.toFixed());
    expect(targetOf(plan, 'Kultur').control.elsewhere.toFixed()).toBe('49000000');
  });
});

test('two statements that nothing tells apart are both left, until the user chooses', () => {
  const sheets = [klkStatement, kou];
  const plan = planOf(fileOf(accounts), sheets);
  expect(plan.targets).toEqual([]);
  expect(plan.obstacle).toEqual({ code: 'noTarget' });
  expect(plan.otherTargets).toHaveLength(2);
  const told = planOf(fileOf(accounts, { organisation: 'KLK' }), sheets);
  expect(told.targets.map(({ table }) => table.sheet)).toEqual(['Blad1']);
});
