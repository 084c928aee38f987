import type { Figure } from '../../src/domain/administration';
import { reconcileText } from '../reading/tableText';

const said = (figure: Figure | null) =>
  figure && `${figure.amount.value.toFixed()} ${figure.amount.unit ?? ''}`;

function figures(...tables: string[]) {
  const { administrations, findings } = reconcileText(...tables);
  const [only] = administrations;
  if (only === undefined || administrations.length > 1) throw new Error('one administration was expected');
  return {
    budget: said(only.budget),
    forecast: said(only.forecast),
    deviation: said(only.deviation),
    shortfall: said(only.shortfall),
    errors: findings.filter((finding) => finding.class === 'error').length,
  };
}

describe("an administration's figures come in normal form, whatever the table's convention", () => {
  it('a department whose name begins like a cost is no cost row', () => {
    expect(
      figures(`
Resultat per avdelning (tkr)
Avdelning | Utfall | Budget | Prognos | Avvikelse
Fastighetsdrift | -120 | -200 | -500 | -300
Lokalförsörjning | 880 | 1000 | 900 | -100
Summa | 760 | 800 | 400 | -400`),
    ).toEqual({
      budget: '800 tkr',
      forecast: '400 tkr',
      deviation: '-400 tkr',
      shortfall: '400 tkr',
      errors: 0,
    });
  });

  it('net costs stated as positive tie to an income statement with the opposite sign', () => {
    expect(
      figures(
        `
Skola, nettokostnad per enhet (tkr)
Enhet | Budget | Prognos | Avvikelse
Förskola | 15000 | 15400 | -400
Grundskola | 30500 | 30100 | 400
Gymnasium | 12000 | 12900 | -900
Summa | 57500 | 58400 | -900`,
        `
Resultaträkning Skola (tkr)
Post | Budget | Prognos | Avvikelse
Intäkter | 6000 | 6400 | 400
Kostnader | -63500 | -64800 | -1300
Nettokostnad | -57500 | -58400 | -900`,
      ),
    ).toEqual({
      budget: '-57500 tkr',
      forecast: '-58400 tkr',
      deviation: '-900 tkr',
      shortfall: '900 tkr',
      errors: 0,
    });
  });

  it('costs positive and income negative: the result is a net cost', () => {
    expect(
      figures(`
Resultaträkning Miljö, tkr
Post | Budget | Prognos | Avvikelse
Intäkter | -3000 | -3100 | -100
Kostnader | 12000 | 12500 | 500
Resultat | 9000 | 9400 | 400`),
    ).toEqual({
      budget: '-9000 tkr',
      forecast: '-9400 tkr',
      deviation: '-400 tkr',
      shortfall: '400 tkr',
      errors: 0,
    });
  });

  it('of two forecasts the current one counts', () => {
    expect(
      figures(`
Resultat per avdelning Park (tkr)
Avdelning | Budget | Prognos T1 | Prognos T2 | Avvikelse
Norr | 0 | -90 | -120 | -120
Söder | 100 | 150 | 180 | 80
Väst | 0 | 10 | 35 | 35
Summa | 100 | 70 | 95 | -5`),
    ).toMatchObject({ forecast: '95 tkr', deviation: '-5 tkr', shortfall: '5 tkr' });
  });

  it('columns in different units are converted before they are compared', () => {
    expect(
      figures(`
Resultat per avdelning
Avdelning | Budget tkr | Prognos mnkr | Resultatkrav tkr
Park | 1200 | 1,1 | 1200
Gata | 800 | 0,9 | 800
VA | 500 | 0,7 | 500
Summa | 2500 | 2,7 | 2500`),
    ).toMatchObject({ forecast: '2.7 mnkr', deviation: '0.2 mnkr', shortfall: '0 mnkr' });
  });

  it('a budget for the period is not held against the forecast of the year', () => {
    expect(
      figures(`
Nämndernas utfall och prognos (mnkr)
Nämnd | Utfall 2023 | Budget 2023 | Avvikelse | Prognos | Avvikelse
Barn- och ungdomsnämnden | -812,4 | -805,0 | -7,4 | -1 224,0 | -14,0
Socialnämnden | -601,2 | -610,3 | 9,1 | -905,5 | 5,5
Tekniska nämnden | -88,0 | -90,1 | 2,1 | -134,2 | 0,9
Summa nämnder | -1 501,6 | -1 505,4 | 3,8 | -2 263,7 | -7,6`),
    ).toMatchObject({ budget: null, shortfall: null, errors: 0 });
  });

  it('a deposit into the fund equals what the fund was allocated', () => {
    const { errors } = figures(
      `
Resultaträkning Teknik, mnkr
Post | Utfall | Budget | Prognos
Summa intäkter | 80,0 | 120,0 | 121,4
Summa kostnader | -78,1 | -117,0 | -116,9
Årets resultat | 1,9 | 3,0 | 4,5
Avsättning till resultatfond | -0,5 | 0,0 | -1,5
Resultat efter fond | 1,4 | 3,0 | 3,0`,
      `
Resultatfond Teknik, mnkr
Post | Belopp
Ingående resultatfond | 2,0
Avsatt | 1,5
Uttag | 0,0
Utgående resultatfond | 3,5`,
    );
    expect(errors).toBe(0);
  });
});
