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
    steps: 9,
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
    steps: 7,
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
  {
    says: 'signs before the labels, blanks for nil, a blank row',
    text: `Balanskravsresultat, mnkr | 2023 | 2022
Årets resultat enligt resultaträkningen | 1 203 | 2 515
- Samtliga realisationsvinster | -805 | -412
+ Realisationsvinster enligt undantagsmöjlighet | |
+ Realisationsförluster enligt undantagsmöjlighet | 3 |
-/+ Orealiserade vinster och förluster i värdepapper | -214 | 377
+/- Återföring av orealiserade vinster och förluster i värdepapper | 25 | 12
= Årets resultat efter balanskravsjusteringar | 212 | 2 492
- Reservering av medel till resultatutjämningsreserv | | -600
= Årets balanskravsresultat | 212 | 1 892`,
    years: 2,
    steps: 4,
    errors: [],
  },
  {
    says: 'budget, forecast and a deviation beside the accounts',
    text: `Balanskrav | Bokslut 2022 | Budget 2023 | Prognos 2023 | Avvikelse
Årets resultat | 10,0 | 5,0 | 7,0 | 2,0
Realisationsvinster | -1,0 | 0,0 | -0,5 | -0,5
Balanskravsjusterat resultat | 9,0 | 5,0 | 6,5 | 1,5
Avsättning RUR | -2,0 | 0,0 | 0,0 | 0,0
Balanskravsresultat | 7,0 | 5,0 | 6,5 | 1,5`,
    years: 3,
    steps: 6,
    errors: [],
  },
  {
    says: 'parts of a row, and a result after an earmark',
    text: `Balanskravsutredning (mnkr) | 2018 | 2017
Årets resultat | 31 | 20
Realisationsvinster | -6 | -2
varav tomter | -4 | -1
varav fastigheter | -2 | -1
Årets resultat efter balanskravsjusteringar | 25 | 18
Medel till RUR | -10 | 0
Balanskravsresultat | 15 | 18
Markering för framtida pensioner | -5 | 0
Balanskravsresultat efter markering | 10 | 18`,
    years: 2,
    steps: 6,
    errors: [],
  },
  {
    says: 'a year to restore by name, and nothing left after it',
    text: `Balanskravsutredning, mkr | 2014 | 2013 | 2012
Årets resultat | 12,3 | -4,0 | 6,1
Avgår: samtliga realisationsvinster | -0,4 | -0,2 | -0,9
Årets balanskravsresultat | 11,9 | -4,2 | 5,2
Balanskravsresultat att reglera från 2013 | -4,2 | |
Balanskravsresultat efter återställande | 7,7 | -4,2 | 5,2
Återstår att reglera | 0,0 | -4,2 | 0,0`,
    years: 3,
    steps: 9,
    errors: [],
  },
  {
    says: 'the limits of the reserve below, which are no steps',
    text: `Balanskravsutredning 2019 | Mnkr
Årets resultat enligt resultaträkningen | 42,0
Samtliga realisationsvinster | -3,0
Årets resultat efter balanskravsjusteringar | 39,0
Reservering till RUR | -10,0
Balanskravsresultat | 29,0
Skatteintäkter och generella statsbidrag | 900,0
1 % av skatteintäkter och generella statsbidrag | 9,0
Maximal reservering till RUR | 30,0
Ingående RUR | 20,0
Utgående RUR | 30,0`,
    years: 1,
    steps: 2,
    errors: [],
  },
];
