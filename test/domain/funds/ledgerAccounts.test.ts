import { cellAddress } from '../../../src/domain/address';
import { type Day, dayOf } from '../../../src/domain/day';
import { Decimal } from '../../../src/domain/decimal';
import { yearEndEntries } from '../../../src/domain/funds/enterYearEnds';
import { ledgerAccounts } from '../../../src/domain/funds/ledgerAccounts';
import type { EntryKind, LedgerEntry } from '../../../src/domain/funds/ledgerEntry';
import { givenFigure, stated } from '../../../src/domain/equations';
import { reconcileText, sheetOfText } from '../../reading/tableText';

const owner = { administration: 'Konsult och uppdrag', unit: 'Konsult och uppdrag', fund: null };

function line(day: string, kind: EntryKind, value: string, change: Partial<LedgerEntry> = {}): LedgerEntry {
  const amount = { value: new Decimal(value), decimals: 1, unit: 'mnkr' as const };
  return {
    owner,
    day: dayOf(day),
    kind,
    isCorrection: false,
    amount,
    decision: '',
    note: '',
    cell: null,
    ...change,
  };
}

const year2017 = [
  line('2017-01-01', 'opening', '0.8'),
  line('2017-04-11', 'allocated', '3.2'),
  line('2017-08-31', 'withdrawn', '-1.0'),
];

function said(entries: readonly LedgerEntry[]): unknown {
  return ledgerAccounts(entries).accounts.map((account) => [
    account.owner.unit,
    account.opening?.amount.value.toFixed() ?? null,
    account.movements.map(({ kind, figure }) => `${kind} ${figure.amount.value.toFixed()}`).join(', '),
    account.statedClosing?.amount.value.toFixed() ?? null,
  ]);
}

describe('the funds of the ledger', () => {
  test('have their movements since the latest opening balance; what stands before it is history', () => {
    const more = [
      line('2017-12-31', 'yearEnd', '2.0'),
      line('2018-01-01', 'opening', '5.0'),
      line('2018-03-01', 'deposited', '0.5'),
    ];
    expect(said(year2017)).toEqual([['Konsult och uppdrag', '0.8', 'allocated 3.2, withdrawn -1', null]]);
    expect(said([...year2017, ...more])).toEqual([['Konsult och uppdrag', '5', 'deposited 0.5', null]]);
  });

  test('are put right by lines of their own', () => {
    const correction = line('2017-09-05', 'withdrawn', '0.2', { isCorrection: true });
    expect(said([...year2017, correction])).toEqual([
      ['Konsult och uppdrag', '0.8', 'allocated 3.2, withdrawn -1, withdrawn 0.2', null],
    ]);
  });

  test('are told apart by unit and by fund, and one without an opening balance has none', () => {
    const other = { ...owner, unit: 'Städ' };
    const fund = { ...owner, fund: 'Utveckling' };
    expect(
      said([
        line('2017-01-01', 'opening', '0.8'),
        line('2017-02-01', 'deposited', '1', { owner: other }),
        line('2017-02-01', 'opening', '2', { owner: fund }),
        line('2017-03-01', 'closing', '2', { owner: { ...fund, fund: ' utveckling' } }),
      ]),
    ).toEqual([
      ['Konsult och uppdrag', '0.8', '', null],
      ['Städ', null, 'deposited 1', null],
      ['Konsult och uppdrag', '2', '', '2'],
    ]);
  });

  test('leave out a line that was written after the opening balance but is of a day before it, and name it', () => {
    const late = line('2016-12-31', 'withdrawn', '-9');
    const { accounts, tooEarly } = ledgerAccounts([...year2017, late]);
    expect(tooEarly).toEqual([late]);
    expect(accounts[0]?.movements).toHaveLength(2);
  });
});

describe('entering a year end', () => {
  const figure = (value: string) => stated('closing', givenFigure(new Decimal(value), 'mnkr'));
  const last = (year: number): Day => ({ year, month: 12, day: 31 });
  const ends = [{ owner, effect: figure('2.0'), closing: figure('5.0') }];

  test('adds what it brings and the balance that the next year opens with', () => {
    const lines = yearEndEntries(year2017, ends, last(2017), 'KS § 12');
    expect(said([...year2017, ...lines])).toEqual([['Konsult och uppdrag', '5', '', null]]);
    expect(lines.map(({ decision }) => decision)).toEqual(['KS § 12', 'KS § 12']);
    const [of2017] = ledgerAccounts([...year2017, ...lines], last(2017)).accounts;
    expect(of2017?.movements.map(({ kind }) => kind)).toEqual(['allocated', 'withdrawn', 'yearEnd']);
  });

  test('of the same year twice adds nothing, and of the next year does', () => {
    const once = [...year2017, ...yearEndEntries(year2017, ends, last(2017), '')];
    expect(yearEndEntries(once, ends, last(2017), '')).toEqual([]);
    expect(yearEndEntries(once, ends, last(2018), '')).toHaveLength(2);
  });
});

describe('a closing balance in the ledger', () => {
  const ledger = (closing: string, day = '2025-12-31', kind = 'utgående') =>
    reconcileText(
      sheetOfText(
        `Dag | Förvaltning | Enhet | Fond | Händelse | Belopp | Belopp i | Beslut | Anmärkning
        2025-01-01 | Parkförvaltningen | | | ingående | 2 400 | tkr | | 
        2025-04-02 | Parkförvaltningen | | | avsatt | 700 | tkr | KS § 9 | 
        2025-06-11 | Parkförvaltningen | | | uttag | -300 | tkr | PN § 4 | 
        ${day} | Parkförvaltningen | | | ${kind} | ${closing} | tkr | | `,
        { name: 'Avstäm fonder' },
      ),
    );
  const found = (...of: Parameters<typeof ledger>) =>
    ledger(...of).findings.map(({ detail, stated: written, expected, cells: [cell] }) => [
      detail.code,
      written?.toFixed(),
      expected?.toFixed(),
      cell === undefined ? '' : cellAddress(cell.row, cell.column),
    ]);

  test('that its lines lead to holds, with no other sheet in the workbook', () => {
    expect(found('2 800')).toEqual([]);
    const { funds, counts } = ledger('2 800');
    expect(funds.map(({ closing }) => closing?.figure.amount.value.toFixed())).toEqual(['2800']);
    expect(counts.fund).toMatchObject({ held: 1, error: 0 });
  });

  test('that they do not lead to is an error; what they come to is shown', () => {
    expect(found('2 900')).toEqual([['fundLinesDiffer', '2900', '2800', 'F5']]);
    const { funds } = ledger('2 900');
    expect(funds.map(({ closing }) => closing?.figure.amount.value.toFixed())).toEqual(['2800']);
  });

  test('before a later line is a balance on the way, and held against nothing', () => {
    expect(found('3 100', '2025-05-31')).toEqual([]);
  });
});
