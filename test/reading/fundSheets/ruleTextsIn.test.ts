import { ruleTextsIn } from '../../../src/reading/fundSheets/ruleTextsIn';
import { userSheet } from '../../workbook/sheets';

const rows = [
  ['Regler'],
  ['Regel', 'Gäller', 'Andel av överskott', 'Andel av underskott', 'Tak', 'Vår kolumn'],
  ['Alla', 'Kommunen', '175 %', '100 %', '1', 'eget'],
  [null, 'ingen', null, null, 'mycket', null],
];

test('rules are given as they are written, the wrong ones too', () => {
  const found = ruleTextsIn([userSheet('Annat', [['x', 1]]), userSheet('Regler', rows)]);
  expect(found).toMatchObject({ sheets: ['Regler'], isOurs: false });
  expect(found?.rules).toMatchObject([
    { name: 'Alla', surplusShare: '175 %', cap: '1', floor: '' },
    { name: '', scope: 'ingen', cap: 'mycket' },
  ]);
});

test('only the one sheet that we wrote is written anew', () => {
  const ours = userSheet('Avstäm regler', rows, { own: 'fundRules' });
  expect(ruleTextsIn([ours])?.isOurs).toBe(true);
  expect(ruleTextsIn([ours, userSheet('Regler', rows)])?.isOurs).toBe(false);
  expect(ruleTextsIn([userSheet('Annat', [['x', 1]])])).toBeNull();
});
