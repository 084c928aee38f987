import { defaultImportChoices } from '../../../src/domain/outcome/importChoices';
import {
  type ImportAction,
  importReducer,
  type ImportState,
  noImport,
} from '../../../src/taskpane/state/importState';
import { paneReducer } from '../../../src/taskpane/state/paneReducer';
import { initialState, type Outcome } from '../../../src/taskpane/state/paneState';
import { planned } from '../importViews';
import { view } from '../views';

const chosen = { ...defaultImportChoices, period: '2017-08', jumpFactor: 5 };
const written = { cells: 18, period: 'jan–aug 2017' };

test.each<[string, Partial<ImportState>, ImportAction, Partial<ImportState>]>([
  [
    'other files begin anew, but for what a jump is',
    { choices: chosen, planned: planned(), written, assigning: 'unit 1003', editingRanges: true },
    { kind: 'importBegun' },
    { ...noImport, choices: { ...defaultImportChoices, jumpFactor: 5 } },
  ],
  [
    'what was planned is shown, and a form that led to it is closed',
    { planned: planned(), assigning: 'unit 1003' },
    { kind: 'importPlanned', planned: planned({ changes: 19 }) },
    { planned: planned({ changes: 19 }), assigning: null },
  ],
  [
    'in another language an open form stays open',
    { planned: planned(), assigning: 'unit 1003' },
    { kind: 'importPlanned', planned: { ...planned(), language: 'en' } },
    { assigning: 'unit 1003' },
  ],
  [
    'files that were forgotten leave what was written before',
    { planned: planned(), written, choices: chosen },
    { kind: 'importForgotten' },
    { planned: null, written, choices: chosen },
  ],
  [
    'a choice changes nothing else that was chosen',
    { choices: chosen },
    { kind: 'importChosen', choices: { unit: 'tkr' } },
    { choices: { ...chosen, unit: 'tkr' } },
  ],
  [
    'what was written takes the place of the preview',
    { planned: planned() },
    { kind: 'importWritten', written },
    { planned: null, written },
  ],
  ['an undone import is no longer told', { written }, { kind: 'importUndone' }, { written: null }],
  [
    'one entry at a time is given a row',
    { assigning: 'unit 1' },
    { kind: 'assigningBegun', entry: 'unit 2' },
    { assigning: 'unit 2' },
  ],
  ['the form is left', { assigning: 'unit 1' }, { kind: 'assigningLeft' }, { assigning: null }],
  ['the ranges are edited', {}, { kind: 'rangesOpened' }, { editingRanges: true }],
  ['the ranges are left', { editingRanges: true }, { kind: 'rangesLeft' }, { editingRanges: false }],
])('%s', (_, before, action, after) => {
  expect(importReducer({ ...noImport, ...before }, action)).toMatchObject(after);
});

describe('what an import makes of the reconciliation', () => {
  const outcome: Outcome = { view: view(), language: 'sv', at: new Date(2026, 10, 24) };
  const reconciled = {
    ...initialState('sv', null),
    outcome,
    history: { tables: [], profile: null, language: 'sv' } as const,
  };

  test.each<ImportAction>([{ kind: 'importWritten', written }, { kind: 'importUndone' }])(
    '$kind: the answer is of before, and so is the history',
    (action) => {
      expect(paneReducer(reconciled, action)).toMatchObject({ stale: true, history: null, outcome });
    },
  );

  test('without an answer nothing is of before', () => {
    const state = initialState('sv', 'import');
    expect(paneReducer(state, { kind: 'importWritten', written }).stale).toBe(false);
  });

  test('the lists of other files are folded again', () => {
    const state = { ...reconciled, shown: { unmatched: 150 } };
    expect(paneReducer(state, { kind: 'importBegun' }).shown).toEqual({});
  });
});
