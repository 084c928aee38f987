import { accountPlanOf } from '../../../src/domain/outcome/accountPlan';
import type { AccountPlan, CodedName } from '../../../src/domain/outcome/outcomeFile';

const accounts = (...texts: readonly string[]): readonly CodedName[] =>
  texts.map((text) => ({ code: text.slice(0, 4).trim(), name: text.slice(5) }));

const municipal = accounts(
  '3110 Taxor och avgifter',
  '4510 Lämnade bidrag',
  '5010 Löner arbetad tid',
  '6010 Lokalhyror',
  '7910 Avskrivningar',
  '8011 Kommunalskatt',
  '8210 Inkomstutjämningsbidrag',
);
const company = accounts(
  '2081 Aktiekapital',
  '4010 Inköp varor',
  '5010 Lokalhyra',
  '7210 Löner tjänstemän',
  '7510 Arbetsgivaravgifter',
  '7832 Avskrivningar inventarier',
  '8410 Räntekostnader',
);

test.each<[string, readonly CodedName[], string | null, AccountPlan]>([
  ['a municipality by its names', municipal, null, 'kommunBas'],
  ['a company by its names', company, null, 'privateBas'],
  ['a municipality whose ledger declares the default of the format', municipal, 'BAS95', 'kommunBas'],
  ['a company whose ledger declares nothing known', company, 'egen', 'privateBas'],
  ['account groups', accounts('50   Löner', '79   Avskrivningar'), null, 'kommunBas'],
  ['numbers alone, with a declaration', [{ code: '5010', name: null }], 'EUBAS97', 'privateBas'],
  ['numbers alone, declared municipal', [{ code: '5010', name: null }], 'Kommun-BAS 13', 'kommunBas'],
  ['numbers alone', [{ code: '5010', name: null }], null, 'unknown'],
  ['as many signs of the one as of the other', accounts('5010 Löner', '7210 Löner'), null, 'unknown'],
  ['nothing', [], null, 'unknown'],
])('%s', (_, names, declared, plan) => {
  expect(accountPlanOf(names, declared)).toBe(plan);
});
