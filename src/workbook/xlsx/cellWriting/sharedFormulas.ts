import { areaAddress, type Area } from '../../../domain/address';
import { SharedFormula } from '../reading/sharedFormula';
import { attribute } from '../../../officePackage/xml/xmlAttributes';
import type { TextEdit } from '../../../officePackage/xml/editedText';
import { withAttribute } from '../../../officePackage/xml/xmlEdits';
import { escapeXml } from '../../../officePackage/xml/xmlText';
import { prefixOf, tagStart } from './cellTags';

/** A formula's element and where it stands. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Cells that share a formula which was written for a cell that gives way. */
interface Orphans {
  readonly formula: SharedFormula;
  heir: PlacedFormula | null;
  area: Area | null;
}

/** Hands a formula that several cells share on to the next of them when the cell that it is written for gives way. */
export class SharedFormulas {
  private readonly open = new Map<string, Orphans>();
  private readonly all: Orphans[] = [];

  /** To be told of each formula that is shared, in the order of the sheet; `leaves` says that its cell gives way. */
  add(formula: PlacedFormula, leaves: boolean): void {
    const index = attribute(formula.tag, 'si');
    if (index === null) return;
    if (formula.text !== '') {
      this.open.delete(index);
      if (leaves) this.openOrphans(index, formula);
      return;
    }
    const orphans = this.open.get(index);
    if (orphans === undefined || leaves) return;
    orphans.heir ??= formula;
    orphans.area = extended(orphans.area, formula);
  }

  edits(): readonly TextEdit[] {
    return this.all.flatMap(({ formula, heir, area }) => {
      if (heir === null || area === null) return [];
      const { tag, start, end, row, column } = heir;
      const opened = `${tagStart(withAttribute(tag, 'ref', areaAddress(area)))}>`;
      const text = `${opened}${escapeXml(formula.at(row, column))}</${prefixOf(tag)}f>`;
      return [{ start, end, text }];
    });
  }

  private openOrphans(index: string, { text, row, column }: PlacedFormula): void {
    const orphans = { formula: new SharedFormula(text, row, column), heir: null, area: null };
    this.open.set(index, orphans);
    this.all.push(orphans);
  }
}

/** The smallest area that holds the cell too. */
export function extended(area: Area | null, { row, column }: { row: number; column: number }): Area {
  return {
    top: Math.min(area?.top ?? row, row),
    left: Math.min(area?.left ?? column, column),
    bottom: Math.max(area?.bottom ?? row, row),
    right: Math.max(area?.right ?? column, column),
  };
}
