import { type BoardChoices, noBoardChoices } from '../../../src/reports/board/boardChoices';
import {
  type DocumentReading,
  documentReducer,
  type DocumentState,
  initialDocument,
  isUnkept,
} from '../../../src/taskpane/document/documentState';

const state = (change: Partial<DocumentState> = {}): DocumentState => ({
  ...initialDocument('document'),
  choices: noBoardChoices,
  ...change,
});
const reading: DocumentReading = { name: 'd.docx', parts: [], placeholders: [], changes: [], allChanges: [] };
const own: BoardChoices = { ...noBoardChoices, unit: 'tkr' };

describe('the choices', () => {
  test('are those that the workbook keeps, until the user chooses', () => {
    const read = documentReducer(initialDocument('document'), { kind: 'choicesRead', choices: own });
    expect(read).toMatchObject({ choices: own, kept: own });
    expect(isUnkept(read)).toBe(false);
  });

  test('that the user has made stay when the workbook is read again', () => {
    const chosen = documentReducer(state(), { kind: 'chosen', choices: { unit: 'tkr' } });
    expect(isUnkept(chosen)).toBe(true);
    const read = documentReducer(chosen, { kind: 'choicesRead', choices: noBoardChoices });
    expect(read.choices).toEqual(own);
  });

  test.each<[string, Partial<BoardChoices>, boolean]>([
    ['the same', {}, false],
    ['another rounding', { rounding: 'distributed' }, true],
    ['a sentence', { templates: new Map([['forecast' as const, 'x']]) }, true],
  ])('%s are kept or not', (_, change, unkept) => {
    expect(isUnkept({ choices: { ...noBoardChoices, ...change }, kept: noBoardChoices })).toBe(unkept);
  });
});

test('another workbook has nothing to do with what the last one said', () => {
  const source = { name: 'b.xlsx', savedAt: '', isPackage: false, notes: [] };
  const check = { name: null, amounts: [] };
  const picked = documentReducer(state({ check, reading }), { kind: 'sourcePicked', source });
  expect(picked).toMatchObject({ source, check: null, reading: null, made: null, choices: null });
});

test('a question is left when the document is read, or another page is chosen', () => {
  const asked = state({ asked: { kind: 'detach', key: '1' } });
  expect(documentReducer(asked, { kind: 'documentRead', reading, canUndo: false }).asked).toBeNull();
  expect(documentReducer(asked, { kind: 'tabChosen', tab: 'check' }).asked).toBeNull();
});

test('an origin is shown, and hidden again', () => {
  const shown = documentReducer(state(), { kind: 'originToggled', key: '1' });
  expect(shown.told).toBe('1');
  expect(documentReducer(shown, { kind: 'originToggled', key: '1' }).told).toBeNull();
});
