import { Decimal } from '../../src/domain/decimal';
import type { Finding, FindingDetail } from '../../src/domain/finding';
import { findingSentence } from '../../src/reports/findingSentence';
import { textsIn } from '../../src/reports/messages/texts';

const nbsp = (text: string) => text.replaceAll('~', '\u00A0');

function finding(detail: FindingDetail, rest: Partial<Finding> = {}): Finding {
  return {
    check: 'deviation',
    class: 'error',
    cause: null,
    cells: [],
    row: null,
    column: null,
    stated: null,
    expected: null,
    difference: null,
    tolerance: null,
    unit: 'mnkr',
    detail,
    suspect: null,
    accepted: null,
    ...rest,
  };
}

const amounts = (stated: string, expected: string, tolerance: string) => ({
  stated: new Decimal(stated),
  expected: new Decimal(expected),
  difference: new Decimal(stated).minus(expected),
  tolerance: new Decimal(tolerance),
});

const deviation: FindingDetail = { code: 'deviationDiffers', minuend: 'Prognos', subtrahend: 'Budget' };
const sum: FindingDetail = { code: 'sumDiffers', parts: 3, blankParts: [] };

describe('the sentence of a finding', () => {
  test.each<[string, Finding, string]>([
    [
      'an error names the place, both amounts, and what rounding allows',
      finding(deviation, { ...amounts('0.6', '0.8', '0.15'), row: 'Taxor', column: 'Avvikelse' }),
      'Taxor, Avvikelse: Prognos minus Budget ger 0,8~mnkr, men 0,6~mnkr är angivet. Skillnaden −0,2~mnkr är större än vad avrundning kan förklara (0,15~mnkr).',
    ],
    [
      'a rounding says so',
      finding(sum, { ...amounts('324', '324.1', '0.25'), class: 'rounding' }),
      'Raderna summerar till 324,1~mnkr, men 324,0~mnkr är angivet. Skillnaden −0,1~mnkr förklaras av avrundning (högst 0,25~mnkr).',
    ],
    [
      'an unlikely rounding says so',
      finding(sum, { ...amounts('12', '10', '2.5'), class: 'unlikely-rounding', unit: 'tkr' }),
      'Raderna summerar till 10~tkr, men 12~tkr är angivet. Skillnaden 2~tkr kan i värsta fall bero på avrundning (2,5~tkr), men det är osannolikt.',
    ],
    [
      'a sum names the blank parts that it leaves out',
      finding({ ...sum, blankParts: ['Bidrag', 'Hyror'] }, amounts('5', '4', '0')),
      'Raderna summerar till 4~mnkr, men 5~mnkr är angivet. Tomma celler räknas inte med: Bidrag, Hyror. Skillnaden är 1~mnkr.',
    ],
    [
      'a suspect cell is named with what it should be, and the slip',
      finding(sum, {
        ...amounts('540', '450', '0'),
        unit: 'tkr',
        suspect: {
          cell: { file: null, sheet: 'Blad1', row: 7, column: 1 },
          shouldBe: new Decimal(450),
          slip: 'digitsSwapped',
        },
      }),
      'Raderna summerar till 450~tkr, men 540~tkr är angivet. Skillnaden är 90~tkr. Blad1!B8 borde vara 450~tkr (omkastade siffror): då stämmer alla berörda kontroller.',
    ],
    [
      'a shortfall is told before and after the fund',
      finding(
        { code: 'shortfall', administration: 'KoU', beforeFund: new Decimal('2.7'), assumed: false },
        { ...amounts('2.9', '4.6', '0'), class: 'shortfall' },
      ),
      'Prognosen 2,9~mnkr är 1,7~mnkr under resultatkravet 4,6~mnkr (2,7~mnkr före resultatfonden).',
    ],
    [
      'an assumed requirement is said to be one',
      finding(
        { code: 'shortfall', administration: 'KoU', beforeFund: null, assumed: true },
        { ...amounts('2.9', '4.6', '0'), class: 'shortfall' },
      ),
      'Prognosen 2,9~mnkr är 1,7~mnkr under resultatkravet 4,6~mnkr. Resultatkravet är antaget: budgeterat resultat.',
    ],
    [
      'a blank tells the amount that the others imply',
      finding({ code: 'blank' }, { class: 'missing', row: 'Resultat', expected: new Decimal('-2.7') }),
      'Resultat: Cellen är tom. Övriga belopp ger −2,7~mnkr.',
    ],
    [
      'a blank that nothing implies says that too',
      finding({ code: 'blank' }, { class: 'missing' }),
      'Cellen är tom, och övriga belopp visar inte vad som ska stå där.',
    ],
    [
      'without a unit an amount stands alone',
      finding(deviation, { ...amounts('-1234.5', '0', '0'), unit: null }),
      'Prognos minus Budget ger 0,0, men −1~234,5 är angivet. Skillnaden är −1~234,5.',
    ],
    [
      'one number stored as text is not plural',
      finding({ code: 'numberAsText', count: 1 }),
      '1 tal är lagrat som text. Det har lästs som tal.',
    ],
    [
      'what could not be checked comes with its reason',
      finding({ code: 'notChecked', reason: 'noUnit' }, { class: 'not-checked' }),
      'Inte kontrollerat: enheten saknas i minst en av tabellerna.',
    ],
  ])('%s', (_, found, sentence) => {
    expect(findingSentence(found, textsIn('sv'))).toBe(nbsp(sentence));
  });

  test('is in English for English readers', () => {
    const found = finding(deviation, amounts('-1234.5', '0', '0.15'));
    expect(findingSentence(found, textsIn('en'))).toBe(
      nbsp(
        'Prognos minus Budget is 0.0~mnkr, but -1,234.5~mnkr is stated. The difference -1,234.5~mnkr is more than rounding can explain (0.15~mnkr).',
      ),
    );
  });
});
