import type { BoardPart, PartContent, PartOrigin, PartRecipe } from '../../src/reports/board/boardPart';
import type { DocumentPart } from '../../src/word/boardDocument';
import { provenanceOf } from '../../src/word/markup/drawing/partXml';
import { printableContent } from '../../src/word/partTexts';

export const recipe: PartRecipe = { language: 'sv', unit: null, rounding: 'stated', template: null };

export const origin: PartOrigin = {
  workbook: 'delar.xlsx',
  sheet: 'Resultat per avdelning',
  range: 'A4:F21',
  at: new Date('2017-09-28T12:05:00Z'),
  inputs: '0123456789abcdef',
  rules: '',
  openFindings: 1,
  acceptedFindings: 0,
  version: '0.1.0',
};

type Row = readonly [label: string, ...fields: string[]];

interface TableChange {
  readonly title?: string;
  readonly unitLine?: string | null;
  readonly headings?: Row;
  readonly notes?: readonly string[];
}

/** A table whose first column is text and whose others are figures; `Summa …` is a total, a label alone a heading. */
export function tableContent(rows: readonly Row[], change: TableChange = {}): PartContent {
  const { title = 'Resultat per avdelning', unitLine = 'Belopp i tkr', notes = [] } = change;
  const [first, ...others] = change.headings ?? ['Avdelning', 'Utfall', 'Prognos'];
  return {
    kind: 'table',
    table: {
      title,
      unitLine,
      columns: [
        { heading: first, isNumber: false },
        ...others.map((heading) => ({ heading, isNumber: true })),
      ],
      rows: rows.map(([label, ...fields]) => ({
        role: label.startsWith('Summa') ? 'total' : fields.length === 0 ? 'heading' : 'item',
        indent: fields.length === 0 || label.startsWith('Summa') ? 0 : 1,
        fields: [label, ...others.map((_, index) => fields[index] ?? '')].map((text) => ({
          text,
          flag: null,
          cell: null,
        })),
      })),
      notes,
    },
  };
}

export const departments = tableContent(
  [
    ['Kansliet', '34\u00A0581', '19\u00A0100'],
    ['Verksamheter'],
    ['Lokaler', '\u2212630', '\u2212220'],
    ['Städ', '0', '–'],
    ['Summa', '33\u00A0951', '18\u00A0880'],
  ],
  { notes: ['Avrundade belopp; summor kan därför skilja på sista siffran.'] },
);

export function textContent(...paragraphs: readonly string[]): PartContent {
  return { kind: 'text', paragraphs };
}

export function boardPart(content: PartContent, change: Partial<BoardPart> = {}): BoardPart {
  return {
    id: 'departments.konsult',
    name: 'Resultat per avdelning, Konsult',
    content,
    recipe,
    origin,
    ...change,
  };
}

/** A part as it stands once it has been written. */
export function standing(part: BoardPart, change: Partial<DocumentPart> = {}): DocumentPart {
  return {
    key: part.id,
    id: part.id,
    content: printableContent(part.content),
    provenance: provenanceOf(part),
    problem: null,
    ...change,
  };
}
