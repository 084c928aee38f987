import { cellAddress } from '../../src/domain/address';
import { fundAccounts } from '../../src/domain/funds/fundAccounts';
import { reconcileText } from './tableText';

interface Layout {
  readonly name: string;
  readonly text: string;
  /** How many funds it tells of. */
  readonly funds: number;
  /** A closing balance, as written and as it is spoilt, and the cell that it stands in. */
  readonly spoilt: readonly [written: string, wrong: string, cell: string];
}

const layouts: readonly Layout[] = [
  {
    name: 'a result and a regulation, total last, mnkr',
    text: `Resultatfonder per nämnd 2023, mnkr
Nämnd | Ingående eget kapital | Årets resultat | Reglering | Utgående eget kapital
Bildningsnämnd | 12,4 | -3,1 | 0,0 | 9,3
Vård- och omsorgsnämnd | -5,2 | 1,7 | 0,5 | -3,0
Kulturnämnd | 2,0 | 0,4 | -0,2 | 2,2
Teknisk nämnd | 7,7 | 2,3 | -1,0 | 9,0
Summa | 16,9 | 1,3 | -0,7 | 17,5`,
    funds: 4,
    spoilt: ['9,3', '9,8', 'E3'],
  },
  {
    name: 'IB and UB, what is taken out without a minus, kr',
    text: `Enhet | IB 2022 (kr) | Avsättning | Ianspråktaget | UB 2022 (kr)
Norra skolan | 1 204 500 | 250 000 | 0 | 1 454 500
Södra skolan | 310 200 | 0 | 120 000 | 190 200
Östra skolan | -45 000 | 0 | 80 000 | -125 000
Västra skolan | 0 | 64 300 | 0 | 64 300
Totalt | 1 469 700 | 314 300 | 200 000 | 1 584 000`,
    funds: 4,
    spoilt: ['190 200', '190 300', 'E3'],
  },
  {
    name: 'headings of two levels, total first, tkr',
    text: ` | Balanserat resultat | Årets förändring | | Balanserat resultat
tkr | Ingående 2021 | Resultatöverföring | Ianspråktaget | Utgående 2021
Totalt | 9 120 | 2 410 | -1 780 | 9 750
Kommunstyrelsen | 3 400 | 900 | -500 | 3 800
Barn- och ungdomsnämnden | 4 220 | 1 010 | -1 280 | 3 950
Miljönämnden | 1 500 | 500 | 0 | 2 000`,
    funds: 3,
    spoilt: ['3 950', '3 590', 'E5'],
  },
  {
    name: 'costs without a minus',
    text: `Driftredovisning med fonder, tkr
Nämnd | Ingående balans | Kommunbidrag | Intäkter | Kostnader | Årets resultat | Utgående balans
Skolnämnd | 4 500 | 120 000 | 18 000 | 139 200 | -1 200 | 3 300
Omsorgsnämnd | -1 100 | 150 300 | 22 400 | 171 500 | 1 200 | 100
Kulturnämnd | 800 | 22 000 | 3 100 | 24 900 | 200 | 1 000
Byggnadsnämnd | 2 050 | 9 900 | 7 700 | 17 150 | 450 | 2 500
Summa | 6 250 | 302 200 | 51 200 | 352 750 | 650 | 6 900`,
    funds: 4,
    spoilt: ['3 300', '3 400', 'G3'],
  },
  {
    name: 'units across, movements down the side',
    text: `Överskottsfond, tkr
 | Städ | Måltid | Fordon | Totalt
Ingående saldo | 1 200 | -300 | 450 | 1 350
Årets avsättning | 400 | 150 | 0 | 550
Ianspråktaget | -250 | 0 | -75 | -325
Utgående saldo | 1 350 | -150 | 375 | 1 575`,
    funds: 3,
    spoilt: ['-150 |', '-110 |', 'C6'],
  },
  {
    name: "the year's change alone, comments beside",
    text: `Överskottsfonder 2024 (mkr)
Verksamhet | Ingående saldo | Årets förändring | Utgående saldo | Kommentar
Förskola | 3,2 | 0,5 | 3,7 |
Grundskola | -1,4 | -2,2 | -3,6 | Fler elever än beräknat
Gymnasium | 2,8 | -0,9 | 1,9 |
Vuxenutbildning | 0,0 | 0,3 | 0,3 |
Summa | 4,6 | -2,3 | 2,3 |`,
    funds: 4,
    spoilt: ['-3,6', '-3,1', 'D4'],
  },
  {
    name: 'sections of taxes and of fees with a sum each',
    text: `Nämnd | Ingående ackumulerat resultat | Disponerat | Årets resultat | Utgående ackumulerat resultat
Skattefinansierat | | | |
Kommunstyrelse | 10,2 | -2,0 | 1,1 | 9,3
Socialnämnd | -4,0 | 0,0 | -1,5 | -5,5
Utbildningsnämnd | 6,6 | -1,0 | 0,7 | 6,3
Summa skattefinansierat | 12,8 | -3,0 | 0,3 | 10,1
Avgiftsfinansierat | | | |
VA | 3,0 | 0,0 | 0,8 | 3,8
Renhållning | 1,2 | 0,0 | -0,4 | 0,8
Summa avgiftsfinansierat | 4,2 | 0,0 | 0,4 | 4,6
Totalt | 17,0 | -3,0 | 0,7 | 14,7`,
    funds: 5,
    spoilt: ['-5,5', '-5,0', 'E4'],
  },
  {
    name: 'levels as ranges of other dashes, nil as a dash',
    text: `Reglering av eget kapital 2022 (tkr)
Nämnd | Eget kapital före reglering | Motiverad nivå | Återföring | Reglering | Eget kapital efter reglering
Nämnd Nord | 54 300 | 20 000-40 000* | -1 200 | -13 100 | 40 000
Nämnd Syd | 31 200 | 20 000 - 40 000 | - | - | 31 200
Nämnd Öst | -8 400 | 15 000 – 30 000 | -900 | 0 | -9 300
Nämnd Väst | 36 000 | 15 000—30 000** | 300 | -6 300 | 30 000
Nämnd Mitt | 21 500 | 15 000 till 30 000 | -500 | 0 | 21 000`,
    funds: 5,
    spoilt: ['-9 300', '-9 310', 'F5'],
  },
  {
    name: 'levels told by their dates only, with a cap and a floor',
    text: `Nämnd, mnkr | Eget kapital 2022-12-31 | Resultat 2023 | Eget kapital 2023-12-31 | Tak | Golv
Kommunstyrelse | 4,1 | 0,9 | 5,0 | 8,0 | -2,0
Socialnämnd | -1,0 | -2,5 | -3,5 | 6,0 | -4,0
Teknisk nämnd | 2,2 | 0,1 | 2,3 | 3,0 | -1,0
Kulturnämnd | 0,6 | -0,2 | 0,4 | 1,0 | -1,0
Miljönämnd | 0,9 | 0,6 | 1,5 | 1,0 | -1,0`,
    funds: 5,
    spoilt: ['-3,5', '-3,0', 'D3'],
  },
  {
    name: 'several funds of a unit',
    text: `Enhet | Fond | Ingående balans | Tillfört | Uttaget | Utgående balans
Städ | Resultatfond | 1 200 | 400 | -250 | 1 350
Städ | Utvecklingsfond | 300 | 0 | -50 | 250
Måltid | Resultatfond | -300 | 150 | 0 | -150
Fordon | Resultatfond | 450 | 0 | -75 | 375`,
    funds: 4,
    spoilt: ['1 350', '1 530', 'F2'],
  },
  {
    name: 'from one year to the next, the newest first',
    text: `Balanserade resultat, tkr
Resultatenhet | Balanserat till 2024 | Årets resultat | Återlämnade medel | Balanserat från 2022
Kök Norr | 820 | 120 | 0 | 700
Kök Syd | -90 | -310 | -80 | 300
Kök Öst | 410 | 10 | -200 | 600
Kök Väst | 55 | 55 | 0 | 0
Summa | 1 195 | -125 | -280 | 1 600`,
    funds: 4,
    spoilt: ['-90', '-80', 'B4'],
  },
  {
    name: 'the movements table of a fund in one column',
    text: `Resultatfond Konsult och uppdrag, mnkr | 2017
Ingående balans | 0,8
Avsatt av 2016 års resultat (beslut 2017-04-11) | 3,2
Uttag 2017 | 1,0
Utgående balans | 3,0`,
    funds: 1,
    spoilt: ['3,0', '2,5', 'B5'],
  },
  {
    name: 'the movements table of a fund, down the side',
    text: `Resultatfond, mnkr | 2016 | 2017
Ingående balans | 0,3 | 0,8
Avsatt av föregående års resultat | 0,9 | 3,2
Uttag | -0,4 | -1,0
Utgående balans | 0,8 | 3,0`,
    funds: 1,
    spoilt: ['3,0', '3,5', 'C5'],
  },
];

const alarms = (text: string) =>
  reconcileText(text).findings.filter(({ class: found }) => found !== 'shortfall');

describe.each(layouts)('$name', ({ text, funds, spoilt: [written, wrong, cell] }) => {
  it('is read without an alarm, and every fund in it', () => {
    const { tables } = reconcileText(text);
    expect(alarms(text).map(({ detail }) => detail.code)).toEqual([]);
    expect(fundAccounts(tables)).toHaveLength(funds);
    for (const { opening, statedClosing } of fundAccounts(tables))
      expect([opening?.cell, statedClosing?.cell]).not.toContain(undefined);
  });

  it('has a balance that does not roll forward found', () => {
    const at = text.lastIndexOf(written);
    const found = alarms(text.slice(0, at) + wrong + text.slice(at + written.length));
    const errors = found.filter(({ class: one }) => one === 'error');
    expect(errors.length).toBeGreaterThan(0);
    for (const { cells } of errors)
      expect(cells.map(({ row, column }) => cellAddress(row, column))).toContain(cell);
  });
});
