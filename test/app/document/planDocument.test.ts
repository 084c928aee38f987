import { boardSource } from '../../../src/app/document/boardSource';
import { fillDocument } from '../../../src/app/document/fillDocument';
import { type FillChoices, nearestIds, planDocument } from '../../../src/app/document/planDocument';
import { noHistory } from '../../../src/domain/history/outcomeHistory';
import type { BoardPart, PartRecipe } from '../../../src/reports/board/boardPart';
import type {
  BoardDocument,
  DocumentContent,
  DocumentPart,
  PartChange,
  Placeholder,
} from '../../../src/word/boardDocument';
import { sampleWith } from '../../domain/history/samples';
import { standing } from '../../word/parts';

const recipe: PartRecipe = { language: 'sv', unit: null, rounding: 'stated', template: null };
const run = { workbook: 'bok.xlsx', at: new Date(0), version: '1' };
const source = boardSource(sampleWith(), noHistory, run);
const choices: FillChoices = { recipe, templates: new Map(), overwriteEdited: false, only: null };
const id = 'forecast.konsult-och-uppdrag';

function made(choice: Partial<PartRecipe> = {}, of = id): BoardPart {
  const part = source.make(of, { ...recipe, ...choice });
  if (part === null) throw new Error(`no ${of}`);
  return part;
}

/** The part as it stood when it said something else. */
function outdated(choice: Partial<PartRecipe> = {}): DocumentPart {
  return standing({ ...made(choice), content: { kind: 'text', paragraphs: ['Prognosen var bättre.'] } });
}

const content = (
  parts: readonly DocumentPart[],
  placeholders: readonly Placeholder[] = [],
): DocumentContent => ({ parts, placeholders, paragraphs: [] });
const placeholder = (of: string, change: Partial<Placeholder> = {}): Placeholder => ({
  key: of,
  id: of,
  alone: true,
  problem: null,
  ...change,
});

test.each<[string, DocumentPart, Partial<FillChoices>, string]>([
  ['is current', standing(made()), {}, 'current'],
  ['is outdated', outdated(), {}, 'update'],
  ['is outdated and was edited', { ...outdated(), provenance: null }, {}, 'keepEdited'],
  [
    'is outdated and was edited, and is to be overwritten',
    { ...outdated(), provenance: null },
    { overwriteEdited: true },
    'update',
  ],
  ['has no source any more', { ...outdated(), id: 'forecast.kultur' }, {}, 'sourceMissing'],
  ['has tracked changes', { ...outdated(), problem: 'trackedChanges' }, {}, 'refused'],
  ['has tracked changes but is current', { ...standing(made()), problem: 'trackedChanges' }, {}, 'current'],
  ['cannot be read', { ...standing(made()), content: null }, {}, 'unreadable'],
  ['stands in a text box', { ...standing(made()), content: null, problem: 'inTextBox' }, {}, 'refused'],
  ['has a sentence that cannot be read', outdated({ template: '{prognos' }), {}, 'wrongTemplate'],
])('a part that %s', (_, part, choice, step) => {
  const plan = planDocument(content([part]), source, { ...choices, ...choice });
  expect(plan.parts.map((planned) => planned.step.kind)).toEqual([step]);
  expect(plan.changes).toHaveLength(step === 'update' ? 1 : 0);
});

test('each part is made as it was made before, whatever is chosen for new ones', () => {
  const parts = [
    outdated({ unit: 'tkr', language: 'en' }),
    outdated({ template: 'Vi räknar med {prognos}.' }),
  ];
  const plan = planDocument(content(parts), source, { ...choices, recipe: { ...recipe, unit: 'kr' } });
  expect(plan.changes.map((change) => (change.kind === 'detach' ? null : change.part.content))).toEqual([
    {
      kind: 'text',
      paragraphs: ['The forecast for the year is 2,900\u00A0tkr, 1,700\u00A0tkr worse than budget.'],
    },
    { kind: 'text', paragraphs: ['Vi räknar med 2,9\u00A0mnkr.'] },
  ]);
});

test('a new part is made as is chosen now', () => {
  const plan = planDocument(content([], [placeholder(id)]), source, {
    ...choices,
    recipe: { ...recipe, unit: 'tkr' },
    templates: new Map([['forecast', 'Vi räknar med {prognos}.']]),
  });
  const [change] = plan.changes;
  expect(change?.kind === 'fill' ? change.part.content : null).toEqual({
    kind: 'text',
    paragraphs: ['Vi räknar med 2\u00A0900\u00A0tkr.'],
  });
});

test.each<[string, Placeholder, string]>([
  ['of a sentence within a sentence', placeholder(id, { alone: false }), 'fill'],
  ['of a table within a sentence', placeholder('overview', { alone: false }), 'noRoom'],
  ['of no part', placeholder('forecast.kultur'), 'unknown'],
  ['in a text box', placeholder('overview', { problem: 'inTextBox' }), 'refused'],
])('a placeholder %s', (_, wanted, step) => {
  const plan = planDocument(content([], [wanted]), source, choices);
  expect(plan.placeholders.map((planned) => planned.step.kind)).toEqual([step]);
});

test('only the parts that are meant are changed', () => {
  const only = new Set(['overview']);
  const wanted = [placeholder(id), placeholder('overview')];
  const plan = planDocument(content([outdated()], wanted), source, { ...choices, only });
  expect(plan.parts).toEqual([]);
  expect(plan.changes.map((change) => (change.kind === 'fill' ? change.key : null))).toEqual(['overview']);
});

test.each([
  ['departments.konsult', ['departments.konsult-och-uppdrag']],
  ['Overview', ['overview']],
  ['avdelningar.hamnen', []],
])('of a wrong id the nearest are named: %s', (wrong, nearest) => {
  expect(nearestIds(wrong, source.ids()).slice(0, 1)).toEqual(nearest);
});

/** A document that remembers what it was asked to change. */
class RememberingDocument implements BoardDocument {
  readonly name = 'styrelse.docx';
  readonly canUndo = false;
  readonly asked: (readonly PartChange[])[] = [];

  constructor(private readonly content: DocumentContent) {}

  read = (): Promise<DocumentContent> => Promise.resolve(this.content);
  undo = (): Promise<void> => Promise.resolve();
  change = (changes: readonly PartChange[]): Promise<void> => {
    this.asked.push(changes);
    return Promise.resolve();
  };
}

test('a document is changed once for all of its parts, and not at all where all are current', async () => {
  const stale = new RememberingDocument(
    content([outdated(), standing(made({}, 'overview'))], [placeholder(id)]),
  );
  const plan = await fillDocument(stale, source, choices);
  expect(stale.asked).toEqual([plan.changes]);
  expect(plan.changes).toHaveLength(2);
  const current = new RememberingDocument(content([standing(made())]));
  await fillDocument(current, source, choices);
  expect(current.asked).toEqual([]);
});
