import { type PaneAction, paneReducer } from '../../../src/taskpane/state/paneReducer';
import {
  everyFinding,
  initialState,
  type Outcome,
  type PaneState,
  type Problem,
} from '../../../src/taskpane/state/paneState';
import { view } from '../views';

const first = initialState('sv', null);
const outcome: Outcome = { view: view(), language: 'sv', at: new Date(2026, 10, 24, 14, 5) };
const problem: Problem = { task: 'write', code: 'failed', sheet: null, detail: null };
const own = { sheets: ['Sammanfattning'], checkpoint: 'complete' } as const;
const reading = { kind: 'reading', done: 1, total: 3 } as const;
const english = view({ answer: '1 error' });

test.each<[string, Partial<PaneState>, PaneAction, Partial<PaneState>]>([
  [
    'what was told before goes when something new begins',
    { problem, notice: { kind: 'removed' } },
    { kind: 'began', activity: reading },
    { activity: reading, problem: null, notice: null },
  ],
  [
    'a change of language leaves what is told standing',
    { problem, notice: { kind: 'removed' } },
    { kind: 'began', activity: { kind: 'refreshing' } },
    { activity: { kind: 'refreshing' }, problem, notice: { kind: 'removed' } },
  ],
  ['progress that comes late is not shown', {}, { kind: 'went', activity: reading }, { activity: null }],
  [
    'progress is followed',
    { activity: reading },
    { kind: 'went', activity: { kind: 'checking' } },
    { activity: { kind: 'checking' } },
  ],
  [
    'what was done is told',
    { activity: { kind: 'removing' } },
    { kind: 'ended', notice: { kind: 'removed' } },
    { activity: null, notice: { kind: 'removed' } },
  ],
  [
    'an earlier answer stays when a new one fails',
    { outcome, activity: reading },
    { kind: 'failed', problem },
    { outcome, activity: null, problem, stale: false },
  ],
  [
    'a sheet that is gone makes the answer stale',
    { outcome },
    { kind: 'failed', problem: { ...problem, code: 'sheetGone' } },
    { stale: true },
  ],
  [
    'without an answer nothing is stale',
    {},
    { kind: 'failed', problem: { ...problem, code: 'sheetGone' } },
    { stale: false },
  ],
  [
    'a cell that cannot be shown does not end what is going on',
    { activity: reading },
    { kind: 'failed', problem: { ...problem, task: 'goTo' } },
    { activity: reading },
  ],
  [
    'a new answer is shown whole and closes what is open',
    {
      stale: true,
      accepting: '1',
      correcting: 'x',
      shown: { causes: 100 },
      filter: { ...everyFinding, text: 'taxor' },
    },
    { kind: 'reconciled', outcome },
    { outcome, stale: false, accepting: null, correcting: null, shown: {}, filter: everyFinding },
  ],
  [
    'an answer given anew keeps the filter and the moment of reading',
    { outcome, filter: { ...everyFinding, text: 'taxor' }, accepting: '1' },
    { kind: 'refreshed', view: english, language: 'sv' },
    { outcome: { ...outcome, view: english }, filter: { ...everyFinding, text: 'taxor' }, accepting: null },
  ],
  [
    'a change of language keeps the form that is open',
    { outcome, accepting: '1' },
    { kind: 'refreshed', view: english, language: 'en' },
    { outcome: { ...outcome, view: english, language: 'en' }, accepting: '1' },
  ],
  [
    'an answer that is no longer there is not given anew',
    {},
    { kind: 'refreshed', view: english, language: 'en' },
    first,
  ],
  ['what was broken off is not shown', { outcome }, { kind: 'forgotten' }, { outcome: null }],
  [
    'nobody is asked about sheets that are gone',
    { own, confirmingRemoval: true },
    { kind: 'ownStateRead', own: { sheets: [], checkpoint: 'none' } },
    { confirmingRemoval: false },
  ],
  [
    'the question stands while the sheets do',
    { confirmingRemoval: true },
    { kind: 'ownStateRead', own },
    { confirmingRemoval: true, own },
  ],
  ['the other language', {}, { kind: 'languageChosen', language: 'en' }, { language: 'en' }],
  [
    'from what comes later to the reconciliation',
    { page: 'document' },
    { kind: 'pageChosen', page: 'reconcile' },
    { page: 'reconcile' },
  ],
  [
    'a message is closed',
    { problem, notice: { kind: 'removed' } },
    { kind: 'messageDismissed' },
    { problem: null, notice: null },
  ],
  [
    'a filter narrows further, from the top of each list',
    { filter: { ...everyFinding, class: 'error' }, shown: { 'sum open': 150 } },
    { kind: 'filtered', filter: { text: 'taxor' } },
    { filter: { text: 'taxor', class: 'error', standing: 'all' }, shown: {} },
  ],
  ['fifty more', {}, { kind: 'moreShown', list: 'sum open' }, { shown: { 'sum open': 100 } }],
  [
    'and fifty more',
    { shown: { 'sum open': 100, causes: 100 } },
    { kind: 'moreShown', list: 'sum open' },
    { shown: { 'sum open': 150, causes: 100 } },
  ],
  [
    'one form at a time: accepting',
    { correcting: 'x', confirmingRemoval: true },
    { kind: 'acceptingBegun', finding: '1' },
    { accepting: '1', correcting: null, confirmingRemoval: false },
  ],
  [
    'one form at a time: correcting',
    { accepting: '1' },
    { kind: 'correctingBegun', table: 'x' },
    { accepting: null, correcting: 'x' },
  ],
  [
    'one form at a time: removing',
    { accepting: '1' },
    { kind: 'removalAsked' },
    { accepting: null, confirmingRemoval: true },
  ],
  ['accepting is left', { accepting: '1' }, { kind: 'acceptingLeft' }, { accepting: null }],
  ['correcting is left', { correcting: 'x' }, { kind: 'correctingLeft' }, { correcting: null }],
  ['the sheets stay', { confirmingRemoval: true }, { kind: 'removalLeft' }, { confirmingRemoval: false }],
  [
    'the name is remembered',
    { accepting: '1' },
    { kind: 'nameTyped', name: 'Anna Ek' },
    { userName: 'Anna Ek' },
  ],
])('%s', (_, before, action, after) => {
  expect(paneReducer({ ...first, ...before }, action)).toMatchObject(after);
});

test.each([
  [null, 'reconcile'],
  ['reconcile', 'reconcile'],
  ['import', 'import'],
  ['document', 'document'],
  ['update', 'document'],
] as const)('what the ribbon asked for, %s, is what the pane starts with', (start, page) => {
  expect(initialState('sv', start).page).toBe(page);
});
