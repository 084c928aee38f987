/** Balance statements in the ways that municipalities write them; the figures are made up. */
export interface SampleStatement {
  readonly says: string;
  readonly text: string;
  /** Years, and steps that were judged in all of them. */
  readonly years: number;
  readonly steps: number;
  /** The steps that do not add up, by address. */
  readonly errors: readonly string[];
}

export const statements: readonly SampleStatement[] = [
  {
    says: 'the wording of the accounting council, three years, signs written',
    text: `Balanskravsutredning
Mnkr | 2023 | 2022 | 2021
Årets resultat enligt resultaträkningen | 41,6 | -12,3 | 55,0
Reducering av samtliga realisationsvinster | -12,4 | -3,1 | 0,0
Justering för realisationsvinster enligt undantagsmöjlighet | 1,1 | 0,0 | 0,0
Justering för realisationsförluster enligt undantagsmöjlighet | 0,3 | 0,0 | 0,0
Orealiserade vinster och förluster i värdepapper | -9,0 | 14,2 | -6,0
Justering för återföring av orealiserade vinster och förluster i värdepapper | -0,6 | 0,0 | 0,0
Årets resultat efter balanskravsjusteringar | 21,0 | -1,2 | 49,0
Reservering av medel till resultatutjämningsreserv | -4,0 | 0,0 | -20,0
Användning av medel från resultatutjämningsreserv | 0,0 | 1,2 | 0,0
Årets balanskravsresultat | 17,0 | 0,0 | 29,0`,
    years: 3,
    steps: 6,
    errors: [],
  },
  {
    says: 'amounts without signs, taken away by their words',
    text: `Balanskravsavstämning, tkr | 2019 | 2018
Årets resultat | 18 450 | 9 120
Avgår realisationsvinster | 2 300 | 1 020
Tillkommer realisationsförluster enligt undantagsmöjlighet | 150 | 0
Årets resultat efter balanskravsjusteringar | 16 300 | 8 100
Avgår avsättning till RUR | 5 000 | 0
Balanskravsresultat | 11 300 | 8 100`,
    years: 2,
    steps: 4,
    errors: [],
  },
  {
    says: 'deficits of earlier years with a sum, and what is left to restore without a sign',
    text: `Balanskravsutredning (mkr) | 2015 | 2014
Årets resultat | 56,3 | -14,9
Samtliga realisationsvinster | -2,3 | -5,6
Resultat efter balanskravsjusteringar | 54,0 | -20,5
Medel till resultatutjämningsreserv | -18,5 | -
Medel från resultatutjämningsreserv | - | 1,2
Synnerliga skäl | - | -
Balanskravsresultat | 35,5 | -19,3
Balanskravsunderskott från tidigare år | -19,3 | 0
Summa | 16,2 | -19,3
Balanskravsresultat att reglera | 0 | 19,3`,
    years: 2,
    steps: 8,
    errors: [],
  },
  {
    says: 'accumulated negative results, opening and closing, and the new result reserve',
    text: `Balanskravsutredning
Belopp i tkr | Bokslut 2024 | Bokslut 2023
Periodens resultat | 3 100 | -7 400
- realisationsvinster vid försäljning av mark | -900 | -300
= Resultat efter balanskravsjusteringar | 2 200 | -7 700
- reservering till resultatreserv | 0 | 0
+ användning av resultatreserv | 0 | 2 000
= Årets balanskravsresultat | 2 200 | -5 700
Ingående ackumulerat negativt resultat | -5 700 | 0
Utgående ackumulerat negativt resultat | -3 500 | -5 700`,
    years: 2,
    steps: 6,
    errors: [],
  },
  {
    says: 'the income statement first, the balance requirement on in the same table',
    text: `Resultaträkning, mnkr | Utfall 2022 | Budget 2022
Verksamhetens intäkter | 270,6 | 252,7
Verksamhetens kostnader | -1 356,8 | -1 392,6
Verksamhetens nettokostnader | -1 086,2 | -1 139,9
Skatteintäkter | 805,1 | 827,2
Generella statsbidrag och utjämning | 305,4 | 318,0
Finansnetto | 13,6 | 9,0
Årets resultat | 37,9 | 14,3
Avstämning mot balanskravet
Realisationsvinster | -1,6 | 0,0
Orealiserade vinster i värdepapper | 0,5 | 0,0
Årets resultat efter balanskravsjusteringar | 36,8 | 14,3
Reservering av medel till RUR | -22,0 | 0,0
Balanskravsresultat | 14,8 | 14,3`,
    years: 2,
    steps: 4,
    errors: [],
  },
  {
    says: 'one year, with a row of its own making and a level of the reserve below',
    text: `Balanskravsutredning | 2020 (tkr)
Årets resultat enligt resultaträkningen | 52 966
Avgår realisationsvinster | -4 644
Justering för sänkt diskonteringsränta | 1 200
Årets resultat efter balanskravsjusteringar | 49 522
Reservering av medel till resultatutjämningsreserv (RUR) | -33 397
Årets balanskravsresultat | 16 125
Ackumulerad resultatutjämningsreserv | 107 087`,
    years: 1,
    steps: 2,
    errors: [],
  },
  {
    says: 'a sum of the adjustments of its own, extraordinary reasons last',
    text: `Avstämning av balanskravet (mnkr) | 2017 | 2016 | 2015
Resultat enligt resultaträkningen | 12,0 | -4,5 | 8,8
Realisationsvinster | -3,5 | -0,5 | -1,1
Realisationsförluster enligt undantagsmöjligheten | 0,4 | 0,0 | 0,0
Summa balanskravsjusteringar | -3,1 | -0,5 | -1,1
Resultat efter balanskravsjusteringar | 8,9 | -5,0 | 7,7
Synnerliga skäl: pensionskostnader | 0,0 | 5,0 | 0,0
Balanskravsresultat efter synnerliga skäl | 8,9 | 0,0 | 7,7`,
    years: 3,
    steps: 9,
    errors: [],
  },
  {
    says: 'a printed error in the adjusted result of one year',
    text: `Balanskravsutredning, mnkr | 2021 | 2020
Årets resultat enligt resultaträkningen | 41,6 | 30,2
Reducering av samtliga realisationsvinster | -12,4 | -3,1
Orealiserade vinster och förluster i värdepapper | -9,0 | 1,0
Årets resultat efter balanskravsjusteringar | 22,0 | 28,1
Reservering till resultatutjämningsreserv | -4,0 | 0,0
Balanskravsresultat | 18,0 | 28,1`,
    years: 2,
    steps: 4,
    errors: ['B5'],
  },
  {
    says: 'a balance result that forgets the reserve, in a single year',
    text: `Balanskravsutredning | Utfall 2018, tkr
Årets resultat | 18 450
Avgår samtliga realisationsvinster | -2 300
Årets resultat efter balanskravsjusteringar | 16 150
Avsättning till resultatutjämningsreserv | -5 000
Årets balanskravsresultat | 16 150`,
    years: 1,
    steps: 2,
    errors: ['B6'],
  },
  {
    says: 'a sum with earlier years that is off',
    text: `Balanskravsutredning (mnkr) | 2013 | 2012 | 2011
Årets resultat | 9,0 | 4,0 | -12,0
Avgår: realisationsvinster | -1,0 | -2,0 | 0,0
Balanskravsresultat | 8,0 | 2,0 | -12,0
Underskott från tidigare år | -10,0 | -12,0 | 0,0
Summa | -2,0 | -11,0 | -12,0`,
    years: 3,
    steps: 6,
    errors: ['C6'],
  },
  {
    says: 'amounts rounded each for itself',
    text: `Balanskravsutredning, mnkr | 2019 | 2018
Årets resultat enligt resultaträkningen | 42 | 29
Avgår: realisationsvinster, mark och byggnader | 0 | 0
Avgår: realisationsvinster, maskiner och inventarier | 0 | 0
Årets resultat efter balanskravsjusteringar | 42 | 28
Reservering till resultatutjämningsreserv (RUR) | −15 | −5
Balanskravsresultat | 27 | 23`,
    years: 2,
    steps: 4,
    errors: [],
  },
];
