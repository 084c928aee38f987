import type { BoardDocument, DocumentContent, DocumentPlace, PartChange } from '../boardDocument';
import { DocumentFault } from '../documentFault';
import { callWord, callWordWith, requireWord } from './callWord';
import { goTo } from './goTo';
import { insertTarget } from './insertTarget';
import { planChanges } from './planChanges';
import { readWord, type WordReading } from './readWord';
import { runningText } from './runningText';
import { requireUnchanged } from './requireUnchanged';
import { usedTableStyle } from './tableStyle';
import { addedControls, rollBack, undoChange, type ChangeRecord } from './takeBack';
import { applyEdits } from './applyEdits';
import { isSameState, readState, type WordState } from './wordState';

/** The document that is open in Word. Each call is one run of Word's, with a constant number of requests. */
export class WordDocument implements BoardDocument {
  private known: WordReading | null = null;
  private last: ChangeRecord | null = null;

  /** The file's name; '' for a document that was never saved. */
  get name(): string {
    const [, file = ''] = /([^/\\?#]*)(?:[?#].*)?$/.exec(Office.context.document.url) ?? [];
    try {
      return decodeURIComponent(file);
    } catch {
      return file;
    }
  }

  get canUndo(): boolean {
    return this.last !== null;
  }

  async read(): Promise<DocumentContent> {
    requireWord('read');
    const reading = await callWord(readWord);
    this.known = reading;
    return {
      parts: [...reading.parts.values()].map(({ part }) => part),
      placeholders: [...reading.placeholders.values()].map(({ placeholder }) => placeholder),
      paragraphs: runningText(reading),
    };
  }

  /** An insertion goes after the paragraph that the cursor is in. What is changed is read anew first. */
  async change(changes: readonly PartChange[]): Promise<void> {
    requireWord('change');
    const { known } = this;
    const begun: ChangeRecord[] = [];
    try {
      await callWord(async (context) => {
        const record = await prepare(context, known, changes);
        if (record.planned.length === 0) return;
        begun.push(record);
        const { planned, before, released } = record;
        const edits = planned.map(({ edit }) => edit);
        const { after, trailing } = await applyEdits(context, before, edits, released);
        this.last = { ...record, added: addedControls(planned, before, after), trailing };
      });
    } catch (error) {
      for (const record of begun) await putBack(record, error);
      throw error;
    }
  }

  async undo(): Promise<void> {
    const { last } = this;
    if (last === null) return;
    requireWord('change');
    const begun: WordState[] = [];
    try {
      await callWordWith([...last.released.values()], (context) => undoChange(context, last, begun));
    } catch (error) {
      for (const state of begun) await finishUndo(last, state, error);
      if (begun.length === 0) throw error;
    }
    this.last = null;
  }

  /** Shows a part or a place in the text, as of the last reading. */
  async goTo(place: DocumentPlace): Promise<void> {
    requireWord('read');
    const { known } = this;
    if (known === null) throw new DocumentFault('changedMeanwhile');
    await callWord((context) => goTo(context, place, known));
  }
}

/** Reads anew and plans, and changes nothing yet. */
async function prepare(
  context: Word.RequestContext,
  known: WordReading | null,
  changes: readonly PartChange[],
): Promise<ChangeRecord> {
  const reading = await readWord(context);
  requireUnchanged(known, reading, changes);
  const inserted = changes.find((change) => change.kind === 'insert');
  const target = inserted === undefined ? null : await insertTarget(context, reading.state, inserted.part.id);
  const draws = changes.some(({ kind }) => kind === 'insert' || kind === 'fill');
  const planContext = {
    reading,
    target,
    tableStyle: draws ? await usedTableStyle(context, reading.state) : null,
    cellWidths: await cellWidths(context, reading, changes),
  };
  return {
    planned: planChanges(planContext, changes),
    before: reading.state,
    released: new Map(),
    added: null,
    trailing: new Map(),
  };
}

/** Of the cells that placeholders stand in which are to be filled. */
async function cellWidths(
  context: Word.RequestContext,
  { placeholders, state }: WordReading,
  changes: readonly PartChange[],
): Promise<ReadonlyMap<number, number>> {
  const cells = new Map<number, Word.TableCell>();
  for (const change of changes) {
    const place = change.kind === 'fill' ? placeholders.get(change.key)?.paragraph : undefined;
    const found = place === undefined ? undefined : state.paragraphs[place];
    if (place === undefined || found?.isInTable !== true) continue;
    cells.set(place, found.paragraph.parentTableCellOrNullObject.load('width'));
  }
  if (cells.size > 0) await context.sync();
  return new Map([...cells].flatMap(([place, cell]) => (cell.isNullObject ? [] : [[place, cell.width]])));
}

/** After an undo that broke off: it is carried through, else the document is told to be half-way. */
async function finishUndo(record: ChangeRecord, state: WordState, cause: unknown): Promise<void> {
  if (await isRolledBack(record)) return;
  const isUntouched = await callWord(async (context) => isSameState(state, await readState(context))).catch(
    () => false,
  );
  throw isUntouched ? cause : new DocumentFault('halfDone', null, { cause });
}

function isRolledBack(record: ChangeRecord): Promise<boolean> {
  return callWordWith([...record.released.values()], (context) => rollBack(context, record)).catch(
    () => false,
  );
}

/** After a change that broke off; throws a DocumentFault of its own where the document is not as it was. */
async function putBack(record: ChangeRecord, cause: unknown): Promise<void> {
  if (!(await isRolledBack(record))) throw new DocumentFault('halfDone', null, { cause });
}
