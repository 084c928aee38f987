import type { CodedName } from '../../domain/outcome/outcomeFile';
import { readRowLabels, type RowLabel } from '../../reading/words/rowLabel';
import { repairMojibake } from '../../reading/cells/mojibake';
import { cellText } from './cellReading';
import { codedLabel, totalLabel } from './columnContent';
import type { KeyColumns } from './outcomeLayout';
import type { SourceCell, SourceRow } from './sourceRow';

/**
 * What a row is by its label. A `result` is a total only where it adds up: `Räntenetto` may be an item. `other` is no amount
 * of money, or a difference.
 */
export type RowRole = 'item' | 'total' | 'result' | 'ofWhich' | 'other' | 'none';

/** An account or a unit of a file, and what its label says of its rows. */
export interface RowName {
  /** Counts from 1 in the order in which they come; 0 is for none. */
  readonly number: number;
  /** Null where the row's cells for it are blank. */
  readonly key: CodedName | null;
  readonly label: string;
  readonly words: RowLabel;
  readonly role: RowRole;
}

/** A text whose bytes were read in the wrong encoding, as written and as repaired. */
export interface RepairedText {
  readonly written: string;
  readonly repaired: string;
}

/** A longer list of names is no statement, whose rows would be told by their words. */
const mostWordsRead = 2000;
const suspectWords = /summa|sum|tota|s:a|netto|resultat|varav|därav|avvik|antal|alt/i;
const totalAtEnd = /\s(?:totalt?|summa)$/iu;

/** More different names than this are no accounts and no units. */
export const mostNames = 1 << 20;

const noWords = readRowLabels(['-'])[0] as RowLabel;

/** The accounts, or the units, of a file, each read once however many rows it has. */
export class RowNames {
  readonly all: RowName[] = [];
  readonly repaired: RepairedText[] = [];
  repairedCount = 0;
  readonly lost: string[] = [];
  /** Codes that are written with a star, `30**`: where there are longer ones, they sum them up. */
  readonly sums = new Set<string>();
  private readonly byCells = new Map<SourceCell, RowName | Map<SourceCell, RowName>>();
  private readonly byKey = new Map<string, RowName>();
  readonly none: RowName = { number: 0, key: null, label: '', role: 'none', words: noWords };

  constructor(private readonly columns: KeyColumns | null) {}

  get size(): number {
    return this.all.length;
  }

  /** What a row's cells name; `qualifier` tells apart what is called the same. */
  of(row: SourceRow): RowName {
    const { columns } = this;
    if (columns === null) return this.none;
    const first = row.cells[columns.code ?? columns.both ?? columns.name ?? -1] ?? null;
    if (columns.code === null || columns.name === null) {
      const known = this.byCells.get(first);
      if (known !== undefined && !(known instanceof Map)) return known;
      return this.remember(first, this.read(first, null));
    }
    const second = row.cells[columns.name] ?? null;
    const known = this.byCells.get(first);
    if (known instanceof Map) {
      const name = known.get(second);
      if (name !== undefined) return name;
    }
    const name = this.read(first, second);
    const ofFirst = known instanceof Map ? known : new Map<SourceCell, RowName>();
    ofFirst.set(copied(second), name);
    if (!(known instanceof Map)) this.byCells.set(copied(first), ofFirst);
    return name;
  }

  private remember(cell: SourceCell, name: RowName): RowName {
    this.byCells.set(copied(cell), name);
    return name;
  }

  private read(first: SourceCell, second: SourceCell): RowName {
    for (const cell of [first, second]) this.lookAtLetters(cell);
    const [written, name] = this.split(copiedText(cellText(first)), copiedText(cellText(second)));
    const code = written.replace(/\*+$/, '');
    if (code !== written) this.sums.add(code);
    if (code === '' && name === '') return this.none;
    const key: CodedName = { code: code || null, name: name || null };
    // A name that is written differently from row to row is one account all the same, by its code.
    const id = code === '' ? `:${name}` : code;
    const known = this.byKey.get(id);
    if (known?.key?.name === key.name) return known;
    const words = this.wordsOf(name || code);
    const role = roleOf(key, words);
    if (known?.role === role) return known;
    const label = [code, name].filter(Boolean).join(' ');
    const created: RowName = { number: this.all.length + 1, key, label, words, role };
    this.all.push(created);
    if (known === undefined) this.byKey.set(id, created);
    return created;
  }

  private split(first: string, second: string): readonly [code: string, name: string] {
    const { columns } = this;
    if (columns?.code !== null && columns?.name !== null) return [first, second];
    if (columns.code !== null) return [first, ''];
    if (columns.both === null) return ['', first];
    const coded = codedLabel.exec(first);
    if (coded !== null) return [coded[1] ?? '', coded[2] ?? ''];
    return /^\d+$/.test(first) ? [first, ''] : ['', first];
  }

  /** Among very many names only those that have some such word are looked at closely. */
  private wordsOf(label: string): RowLabel {
    if (this.all.length > mostWordsRead && !suspectWords.test(label)) return noWords;
    return readRowLabels([label])[0] as RowLabel;
  }

  private lookAtLetters(cell: SourceCell): void {
    if (typeof cell !== 'string') return;
    const repaired = repairMojibake(cell);
    if (repaired !== cell) {
      this.repairedCount += 1;
      if (this.repaired.length < 1)
        this.repaired.push({ written: copiedText(cell), repaired: copiedText(repaired) });
    }
    if (/\uFFFD|\p{L}\?\p{Ll}/u.test(repaired)) this.lost.push(copiedText(repaired));
  }
}

function roleOf({ code, name }: CodedName, words: RowLabel): RowRole {
  if (words.ofWhich) return 'ofWhich';
  // An account may be called `Resultat från andelar` or `Netto moms`; a sum of accounts has no account's code.
  if (code !== null)
    return name !== null && (totalLabel.test(name) || totalAtEnd.test(name)) ? 'total' : 'item';
  if (words.result) return 'result';
  if (words.total) return 'total';
  return words.difference || words.count ? 'other' : 'item';
}

/** A text of its own: one that was cut from a chunk of the file would keep the whole chunk in memory. */
function copiedText(text: string): string {
  return text.length < 13 ? text : Array.from(text).join('');
}

function copied(cell: SourceCell): SourceCell {
  return typeof cell === 'string' ? copiedText(cell) : cell;
}
