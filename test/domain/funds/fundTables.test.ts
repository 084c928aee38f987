import { cellAddress } from '../../../src/domain/address';
import { fundAccounts } from '../../../src/domain/funds/fundAccounts';
import { reconcileText } from '../../reading/tableText';
import { accountLine } from './accountLine';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly funds: readonly string[];
  /** The codes of the findings, each with its first cell. */
  readonly findings?: readonly string[];
}

const balances = ['Saldo efter avsättning', 'Efter avsättning', 'Summa efter avsättning', 'Disponibelt'];

const cases: readonly Case[] = [
  ...balances.map((balance) => ({
    name: `a column "${balance}" is a balance on the way, checked as one`,
    text: `Resultatfonder 2031, tkr
Enhet | Ingående | Avsatt | ${balance} | Uttag | Utgående
Hamn | 510 | 120 | 630 | 40 | 590
Färja | 95 | 305 | 410 | 0 | 400
Lots | 240 | 65 | 305 | 130 | 175
Slip | 33 | 18 | 51 | 7 | 44`,
    funds: [
      'Hamn: 510 B3 + allocated 120 C3 + withdrawn -40 E3 = 590 F3',
      'Färja: 95 B4 + allocated 305 C4 + withdrawn 0 E4 = 400 F4',
      'Lots: 240 B5 + allocated 65 C5 + withdrawn -130 E5 = 175 F5',
      'Slip: 33 B6 + allocated 18 C6 + withdrawn -7 E6 = 44 F6',
    ],
    findings: ['fundDiffers D4'],
  })),
  ...[...balances, 'Behållning efter avsättning'].map((balance) => ({
    name: `a row "${balance}" is a balance on the way`,
    text: `Resultatfond Hamnen 2031, tkr
 | Belopp
Ingående saldo | 510
Avsatt av resultat 2030 | 120
${balance} | 630
Uttag | -40
Utgående saldo | 590`,
    funds: ['Hamnen: 510 B3 + allocated 120 B4 + withdrawn -40 B6 = 590 B7'],
  })),
  {
    name: 'a row "Summa" that adds the opening balance in is a balance on the way',
    text: `Resultatfond Hamnen 2031, tkr
 | Belopp
Ingående saldo | 510
Avsatt av resultat 2030 | 120
Summa | 630
Uttag | -40
Utgående saldo | 590`,
    funds: ['Hamnen: 510 B3 + allocated 120 B4 + withdrawn -40 B6 = 590 B7'],
  },
  {
    name: 'what a fund holds as it opens and closes, what is left to use between them',
    text: `Resultatfond Hamnen, tkr | 2031
Ingående behållning | 510
Insättning | 120
Disponibelt | 630
Uttag | 40
Utgående behållning | 590`,
    funds: ['Hamnen: 510 B2 + allocated 120 B3 + withdrawn -40 B5 = 590 B6'],
  },
  {
    name: 'a budget for the year to come is no balance yet',
    text: `Resultatfond Hamnen, tkr | Bokslut 2030 | Bokslut 2031 | Budget 2032
Ingående balans | 300 | 510 | 590
Avsättning | 260 | 120 | 50
Uttag | -50 | -40 | -10
Utgående balans | 510 | 590 | 630`,
    funds: ['Hamnen: 510 C2 + allocated 120 C3 + withdrawn -40 C4 = 590 C5'],
  },
  {
    name: 'a fund with a row a year is one fund, in its newest year',
    text: `Resultatfond, Hamn- och farledsnämnden, mnkr
År | Ingående | Avsatt | Uttag | Utgående
2029 | 2,4 | 1,2 | 0,0 | 3,6
2030 | 3,6 | 2,5 | 0,4 | 5,7
2031 | 5,7 | 0,0 | 0,6 | 5,1`,
    funds: ['Hamn- och farledsnämnden: 5.7 B5 + allocated 0 C5 + withdrawn -0.6 D5 = 5.1 E5'],
  },
  {
    name: 'a wrong balance on the way is named, and the fund is what it is',
    text: `Resultatfond Hamnen 2031, tkr
 | Belopp
Ingående saldo | 510
Avsatt av resultat 2030 | 120
Efter avsättning | 650
Uttag | -40
Utgående saldo | 590`,
    funds: ['Hamnen: 510 B3 + allocated 120 B4 + withdrawn -40 B6 = 590 B7'],
    findings: ['fundDiffers B5'],
  },
  {
    name: 'of years side by side the newest, wherever it stands',
    text: `Resultatfond Hamnnämnden, tkr | 2031 | 2030
Ingående balans | 510 | 300
Avsättning | 120 | 260
Uttag | -40 | -50
Utgående balans | 590 | 510`,
    funds: ['Hamnnämnden: 510 B2 + allocated 120 B3 + withdrawn -40 B4 = 590 B5'],
  },
  {
    name: 'years in words are no units; what a reserve is given and used',
    text: `Resultatreserv, tkr | Bokslut 2031 | Bokslut 2030
Ingående balans | 510 | 300
Reservering | 120 | 210
Användning | -40 | 0
Utgående balans | 590 | 510`,
    funds: ['Blad1: 510 B2 + allocated 120 B3 + withdrawn -40 B4 = 590 B5'],
  },
  {
    name: 'what is not carried over is no movement; what was disposed of is taken out',
    text: `Resultatreglering 2031 (tkr)
Enhet | UB 2031 | Överfört till 2032 | Ej överfört | Resultat 2031 | Disponerat 2031 | IB 2031
Ask | 610 | 150 | 50 | 200 | -40 | 500
Björk | 75 | -25 | 0 | -25 | 0 | 100
Ek | 404 | 90 | 30 | 120 | -6 | 320
Lind | 291 | 33 | 11 | 44 | -12 | 270
Rönn | 171 | 66 | 22 | 88 | 0 | 95`,
    funds: [
      'Ask: 500 G3 + allocated 150 C3 + withdrawn -40 F3 = 610 B3',
      'Björk: 100 G4 + allocated -25 C4 + withdrawn 0 F4 = 75 B4',
      'Ek: 320 G5 + allocated 90 C5 + withdrawn -6 F5 = 404 B5',
      'Lind: 270 G6 + allocated 33 C6 + withdrawn -12 F6 = 291 B6',
      'Rönn: 95 G7 + allocated 66 C7 + withdrawn 0 F7 = 171 B7',
    ],
    findings: ['fundDiffers B7'],
  },
  {
    name: 'funds across are rolled forward as funds down are; the wrong balance alone is named',
    text: `Mnkr | Skolnämnden | Vårdnämnden | Kulturnämnden | Summa skattefinansierat | Vatten | Avfall | Summa avgiftsfinansierat | Totalt
Ingående ackumulerat resultat | 20,5 | 11,2 | 3,3 | 35,0 | 6,1 | -2,4 | 3,7 | 38,7
Ianspråktaget | -4,0 | -1,5 | 0,0 | -5,5 | 0,0 | 0,0 | 0,0 | -5,5
Kommunbidrag | 700,0 | 520,0 | 88,0 | 1 308,0 | 0,0 | 0,0 | 0,0 | 1 308,0
Intäkter | 90,3 | 61,4 | 12,9 | 164,6 | 55,2 | 41,7 | 96,9 | 261,5
Kostnader | -798,6 | -579,3 | -99,0 | -1 476,9 | -53,9 | -42,2 | -96,1 | -1 573,0
Årets resultat | -4,3 | 3,6 | 1,9 | 1,2 | 1,3 | -0,5 | 0,8 | 2,0
Utgående ackumulerat resultat | 12,2 | 13,3 | 5,2 | 30,7 | 4,7 | -2,9 | 4,5 | 35,2`,
    funds: [
      'Skolnämnden: 20.5 B2 + withdrawn -4 B3 + yearEnd -4.3 B7 = 12.2 B8',
      'Vårdnämnden: 11.2 C2 + withdrawn -1.5 C3 + yearEnd 3.6 C7 = 13.3 C8',
      'Kulturnämnden: 3.3 D2 + withdrawn 0 D3 + yearEnd 1.9 D7 = 5.2 D8',
      'Vatten: 6.1 F2 + withdrawn 0 F3 + yearEnd 1.3 F7 = 4.7 F8',
      'Avfall: -2.4 G2 + withdrawn 0 G3 + yearEnd -0.5 G7 = -2.9 G8',
    ],
    findings: ['columnsDiffer H8', 'fundDiffers F8'],
  },
  {
    name: 'accumulated to the end of a year is a level of a fund',
    text: `Enheternas över- och underskott, kr
Enhet | Ackumulerat t.o.m. 2030 | Nollställt/reglerat 2031 | Resultat 2031 | Ackumulerat t.o.m. 2031
Norra skolan | 41 500 | -1 500 | -3 205 | 36 795
Södra skolan | -9 120 | 0 | 4 410 | -4 710
Östra skolan | 6 300 | -300 | 1 007 | 7 007
Totalt | 38 680 | -1 800 | 2 212 | 39 092`,
    funds: [
      'Norra skolan: 41500 B3 + yearEnd -3205 D3 + yearEnd -1500 C3 = 36795 E3',
      'Södra skolan: -9120 B4 + yearEnd 4410 D4 + yearEnd 0 C4 = -4710 E4',
      'Östra skolan: 6300 B5 + yearEnd 1007 D5 + yearEnd -300 C5 = 7007 E5',
    ],
  },
  {
    name: 'a surplus before and after a proposal is a level of a fund',
    text: `Förslag till överföring 2031, tkr
Nämnd | varav ej överföringsbart | Att överföra | Ackumulerat överskott före | Ackumulerat överskott efter
Skolnämnden | 320 | 900 | 2 145 | 3 045
Vårdnämnden | -200 | -1 560 | 431 | -1 129
Kulturnämnden | 0 | 124 | 87 | 211
Summa | 120 | -536 | 2 663 | 2 127`,
    funds: [
      'Skolnämnden: 2145 D3 + allocated 900 C3 = 3045 E3',
      'Vårdnämnden: 431 D4 + allocated -1560 C4 = -1129 E4',
      'Kulturnämnden: 87 D5 + allocated 124 C5 = 211 E5',
    ],
  },
  {
    name: 'equity at a day before it is adjusted, and a level beside the names',
    text: `Nämndernas eget kapital 2031 (tkr)
Stadsdelsnämnd | Tillåten nivå | Eget kapital 2031-12-31 före justering | Återlämnade medel | Nedreglering till taket | Eget kapital efter justering
Norr | 20 000–40 000 | 45 100 | -3 000 | -2 100 | 40 000
Söder | 30 000–50 000 | 12 345 | -1 045 | 0 | 11 300
Öster | 10 000–20 000 | -4 400 | -600 | 0 | -5 000
Väster | 20 000–30 000 | 31 900 | -900 | -1 000 | 30 000`,
    funds: [
      'Norr: 45100 C3 + returned -3000 D3 + yearEnd -2100 E3 = 40000 F3',
      'Söder: 12345 C4 + returned -1045 D4 + yearEnd 0 E4 = 11300 F4',
      'Öster: -4400 C5 + returned -600 D5 + yearEnd 0 E5 = -5000 F5',
      'Väster: 31900 C6 + returned -900 D6 + yearEnd -1000 E6 = 30000 F6',
    ],
  },
  {
    name: "last year's deficit is allocated as it is",
    text: `Resultatfonder 2031, tkr
Enhet | Ingående | Avsatt av 2030 års resultat | Uttag | Utgående
Hamn | 510 | 120 | 40 | 590
Färja | 95 | -35 | 0 | 60
Lots | 240 | -65 | 30 | 145`,
    funds: [
      'Hamn: 510 B3 + allocated 120 C3 + withdrawn -40 D3 = 590 E3',
      'Färja: 95 B4 + allocated -35 C4 + withdrawn 0 D4 = 60 E4',
      'Lots: 240 B5 + allocated -65 C5 + withdrawn -30 D5 = 145 E5',
    ],
  },
  {
    name: "the year's surplus or deficit is its result; one wrong balance is named by the other rows",
    text: `Redovisat resultat per nämnd (kkr)
Nämnd | Budgetram | Ingående balans | Överfört till kommunens eget kapital | Årets över-/underskott | Utgående balans
Skolnämnden | 91 240 | 1 824 | (400) | (731) | 693
Vårdnämnden | 68 890 | (211) | 0 | 389 | 187
Miljönämnden | 6 430 | 943 | (120) | 121 | 944
Kulturnämnden | 17 700 | 1 476 | (100) | (63) | 1 313`,
    funds: [
      'Skolnämnden: 1824 C3 + withdrawn -400 D3 + yearEnd -731 E3 = 693 F3',
      'Vårdnämnden: -211 C4 + withdrawn 0 D4 + yearEnd 389 E4 = 187 F4',
      'Miljönämnden: 943 C5 + withdrawn -120 D5 + yearEnd 121 E5 = 944 F5',
      'Kulturnämnden: 1476 C6 + withdrawn -100 D6 + yearEnd -63 E6 = 1313 F6',
    ],
    findings: ['fundDiffers F4'],
  },
  {
    name: 'a fund over several years, one wrong result among three boards',
    text: `Resultatfond per nämnd, mnkr | IB 2029 | Resultat 2029 | Resultat 2030 | Resultat 2031 | UB 2031
Skolnämnden | 12,1 | 3,2 | -6,0 | 2,0 | 11,3
Vårdnämnden | -8,5 | 4,4 | 5,8 | -1,3 | 0,4
Kulturnämnden | 2,2 | -1,1 | -2,4 | 3,6 | 0,3
Summa | 5,8 | 6,5 | -4,6 | 4,3 | 12,0`,
    funds: [
      'Skolnämnden: 12.1 B2 + yearEnd 3.2 C2 + yearEnd -6 D2 + yearEnd 2 E2 = 11.3 F2',
      'Vårdnämnden: -8.5 B3 + yearEnd 4.4 C3 + yearEnd 5.8 D3 + yearEnd -1.3 E3 = 0.4 F3',
      'Kulturnämnden: 2.2 B4 + yearEnd -1.1 C4 + yearEnd -2.4 D4 + yearEnd 3.6 E4 = 0.3 F4',
    ],
    findings: ['sumDiffers D5', 'fundDiffers F4'],
  },
  {
    name: 'two years in a row, one after the other',
    text: `Fonder, tkr
Nämnd | IB 2030 | Avsatt 2030 | Uttag 2030 | UB 2030 | Avsatt 2031 | Uttag 2031 | UB 2031
Skolnämnden | 510 | 120 | -40 | 590 | 35 | -65 | 560
Vårdnämnden | 95 | 0 | -15 | 80 | 45 | 0 | 125
Kulturnämnden | 33 | 18 | -7 | 44 | 0 | -14 | 30`,
    funds: [
      'Skolnämnden: 510 B3 + allocated 120 C3 + allocated 35 F3 + withdrawn -40 D3 + withdrawn -65 G3 = 560 H3',
      'Vårdnämnden: 95 B4 + allocated 0 C4 + allocated 45 F4 + withdrawn -15 D4 + withdrawn 0 G4 = 125 H4',
      'Kulturnämnden: 33 B5 + allocated 18 C5 + allocated 0 F5 + withdrawn -7 D5 + withdrawn -14 G5 = 30 H5',
    ],
  },
  {
    name: 'units within activities, each activity named once',
    text: `Eget kapital enheter, tkr
Verksamhet | Enhet | Ingående | Resultat | Utgående
Förskola | Ekan | 510 | -40 | 470
 | Boken | 95 | 15 | 110
Grundskola | Tallen | 33 | 5 | 38
 | Granen | 240 | -65 | 175`,
    funds: [
      'Förskola: Ekan: 510 C3 + yearEnd -40 D3 = 470 E3',
      'Förskola: Boken: 95 C4 + yearEnd 15 D4 = 110 E4',
      'Grundskola: Tallen: 33 C5 + yearEnd 5 D5 = 38 E5',
      'Grundskola: Granen: 240 C6 + yearEnd -65 D6 = 175 E6',
    ],
  },
  {
    name: 'a name that stands once over several rows is that of each of them',
    text: `Förvaltning | Fond | Ingående | Avsatt | Uttag | Utgående
Tekniska förvaltningen | Resultatfond | 510 | 120 | 40 | 590
 | Underhållsfond | 95 | 35 | 0 | 130
Socialförvaltningen | Resultatfond | 240 | 65 | 30 | 275
 | Integrationsfond | 33 | 18 | 7 | 44
Summa | | 878 | 238 | 77 | 1 039`,
    funds: [
      'Tekniska förvaltningen (Resultatfond): 510 C2 + allocated 120 D2 + withdrawn -40 E2 = 590 F2',
      'Tekniska förvaltningen (Underhållsfond): 95 C3 + allocated 35 D3 + withdrawn 0 E3 = 130 F3',
      'Socialförvaltningen (Resultatfond): 240 C4 + allocated 65 D4 + withdrawn -30 E4 = 275 F4',
      'Socialförvaltningen (Integrationsfond): 33 C5 + allocated 18 D5 + withdrawn -7 E5 = 44 F5',
    ],
  },
];

test.each(cases)('$name', ({ text, funds, findings = [] }) => {
  const { tables, findings: found } = reconcileText(text);
  expect(fundAccounts(tables).map(accountLine)).toEqual(funds);
  const told = found.map(({ detail, cells }) => {
    const [cell] = cells;
    return `${detail.code} ${cell === undefined ? '' : cellAddress(cell.row, cell.column)}`;
  });
  expect(told).toEqual(findings);
});
