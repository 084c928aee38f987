import type { Area } from '../../../src/domain/address';
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
} from '../../officeHost/hostError';
import { withoutSheet, withRenamedSheet } from '../formula/rewrite';
import type { NamedItem } from './namedItem';
import { Sheet, type Visibility } from './sheet';

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Two names are the same to Excel whatever their case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The workbook that is open in the host. */
export class HostWorkbook {
  name = 'Book1.xlsx';
  readOnly = false;
  structureProtected = false;
  calculationMode = 'Automatic';
  sheets: Sheet[] = [];
  names: NamedItem[] = [];
  customXmlParts: CustomXmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  /** Counts the changes: values that were computed before the last are computed anew. */
  revision = 0;
  private selected: Selection | null = null;

  get selection(): Selection {
    const { selected } = this;
    if (selected !== null && this.sheets.includes(selected.sheet)) return selected;
    return { sheet: this.firstVisible(), area: firstCell };
  }

  select(sheet: Sheet, area: Area): void {
    this.requireVisible(sheet);
    this.selected = { sheet, area };
  }

  activate(sheet: Sheet): void {
    this.requireVisible(sheet);
    if (this.selection.sheet !== sheet) this.selected = { sheet, area: firstCell };
  }

  changed(): void {
    this.revision += 1;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  sheetWithId(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  addSheet(name?: string): Sheet {
    this.requireStructure();
    const sheet = new Sheet(name ?? this.freeSheetName());
    this.requireFreeName(sheet.name);
    this.sheets.push(sheet);
    this.changed();
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.requireStructure();
    this.requireFreeName(name, sheet);
    this.rewriteFormulas((formula) => withRenamedSheet(formula, sheet.name, name));
    sheet.name = name;
  }

  /** Excel refuses to delete the last visible sheet, and one that is very hidden. */
  deleteSheet(sheet: Sheet): void {
    this.requireStructure();
    if (sheet.visibility === 'VeryHidden') throw invalidOperation(`${sheet.name} is very hidden`);
    this.requireOtherVisible(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewriteFormulas((formula) => withoutSheet(formula, sheet.name));
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.requireStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw invalidArgument(`the position ${position}`);
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.requireStructure();
    if (visibility !== 'Visible') this.requireOtherVisible(sheet);
    sheet.visibility = visibility;
  }

  /** The name that Excel gives a copy: `Sheet1 (2)`. */
  copyName(name: string): string {
    for (let number = 2; ; number += 1) {
      const suffix = ` (${number})`;
      const candidate = name.slice(0, 31 - suffix.length) + suffix;
      if (this.sheetNamed(candidate) === undefined) return candidate;
    }
  }

  requireStructure(): void {
    if (this.readOnly) throw accessDenied('the workbook is read-only');
    if (this.structureProtected) throw accessDenied("the workbook's structure is protected");
  }

  requireFreeName(name: string, except?: Sheet): void {
    const valid = name !== '' && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
    if (!valid) throw invalidArgument(`the sheet name ${name}`);
    const bearer = this.sheetNamed(name);
    if (bearer !== undefined && bearer !== except) throw itemAlreadyExists(`the sheet ${name}`);
  }

  private requireVisible(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw invalidOperation(`${sheet.name} is hidden`);
  }

  private requireOtherVisible(sheet: Sheet): void {
    const others = this.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
    if (!others) throw invalidOperation('a workbook must contain at least one visible sheet');
  }

  private firstVisible(): Sheet {
    const sheet = this.sheets.find(({ visibility }) => visibility === 'Visible') ?? this.sheets[0];
    if (sheet === undefined) throw invalidOperation('the workbook has no sheet');
    return sheet;
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) {
      if (this.sheetNamed(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const { cell } of sheet.grid.placed()) {
        if (cell.formula === null) continue;
        const formula = rewrite(cell.formula);
        // A value that came with the file holds until what the formula refers to is gone.
        if (formula !== cell.formula && formula.includes('#REF!')) cell.calculatedAt = -1;
        cell.formula = formula;
      }
      for (const name of sheet.names) name.formula = rewrite(name.formula);
    }
    for (const name of this.names) name.formula = rewrite(name.formula);
    this.changed();
  }
}
