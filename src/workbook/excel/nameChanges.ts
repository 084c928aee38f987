import { absoluteReference } from '../absoluteReference';
import type { OwnSheetRole } from '../ownSheet';
import { ownSheetMarks } from '../ownSheetMark';
import type { KeptName } from './checkpoint';
import { textBytes, type RequestQueue } from './requestQueue';
import { isSameName } from './workbookState';

/** The name that marks a sheet as ours. */
export function markOf(role: OwnSheetRole, sheetName: string): KeptName {
  const corner = { top: 0, left: 0, bottom: 0, right: 0 };
  return { name: ownSheetMarks[role], formula: `=${absoluteReference(sheetName, corner)}`, visible: false };
}

/** Queues changes to our workbook-wide names, knowing which there are. */
export class NameChanges {
  private known: readonly KeptName[];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly queue: RequestQueue,
    known: readonly KeptName[],
  ) {
    this.known = known;
  }

  /** Makes a name, or makes it lead elsewhere: formulas of the user's that use it stay whole. */
  async set(wanted: KeptName): Promise<void> {
    const { names } = this.context.workbook;
    const found = this.known.find(({ name }) => isSameName(name, wanted.name));
    if (found?.formula === wanted.formula && found.visible === wanted.visible) return;
    await this.queue.makeRoom(textBytes(wanted.formula));
    const item = found === undefined ? names.add(wanted.name, wanted.formula) : names.getItem(found.name);
    if (found !== undefined) item.formula = wanted.formula;
    item.visible = wanted.visible;
    this.known = [...this.known.filter((each) => each !== found), wanted];
  }

  /** Leaves these names and no other of ours. */
  async setAll(wanted: readonly KeptName[]): Promise<void> {
    const isWanted = (one: KeptName): boolean => wanted.some(({ name }) => isSameName(name, one.name));
    for (const gone of this.known.filter((one) => !isWanted(one))) {
      await this.queue.makeRoom();
      this.context.workbook.names.getItem(gone.name).delete();
    }
    this.known = this.known.filter(isWanted);
    for (const name of wanted) await this.set(name);
  }
}
