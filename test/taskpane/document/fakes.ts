import './textCoding';
import type { BoardSource } from '../../../src/app/document/boardSource';
import { planDocument } from '../../../src/app/document/planDocument';
import type { BoardPart, PartContent, PartRecipe } from '../../../src/reports/board/boardPart';
import type { CheckedText } from '../../../src/taskpane/document/checkedText';
import type { DocumentTools, FileDocument } from '../../../src/taskpane/document/documentTools';
import type { BoardAnswers, BoardQuestion, BoardQuestionOf } from '../../../src/taskpane/reconciler/board';
import type { OpenDocument } from '../../../src/taskpane/word/openDocument';
import type {
  DocumentContent,
  DocumentPart,
  DocumentPlace,
  PartChange,
  Provenance,
} from '../../../src/word/boardDocument';
import { textsFingerprint } from '../../../src/word/partTexts';
import { moment } from '../moment';

const recipe: PartRecipe = { language: 'sv', unit: null, rounding: 'stated', template: null };

function part(id: string, name: string, content: PartContent, sheet: string, openFindings = 0): BoardPart {
  return {
    id,
    name,
    content,
    recipe,
    origin: {
      workbook: 'delår.xlsx',
      sheet,
      range: sheet === '' ? '' : 'A4:C6',
      at: moment,
      inputs: '3f9a2c11',
      rules: '',
      openFindings,
      acceptedFindings: 1,
      version: '0.1.0',
    },
  };
}

/** A table of two departments and a total; `forecast` is the first one's. */
export function tablePart(forecast = '0,6'): BoardPart {
  const row = (role: 'item' | 'total', ...texts: string[]) => ({
    role,
    indent: 0,
    fields: texts.map((text) => ({ text, flag: null, cell: null })),
  });
  const table = {
    title: 'Konsult och uppdrag: resultat per avdelning',
    unitLine: 'Belopp i mnkr',
    columns: [
      { heading: 'Avdelning', isNumber: false },
      { heading: 'Budget', isNumber: true },
      { heading: 'Prognos', isNumber: true },
    ],
    rows: [
      row('item', 'Redovisning', '0,2', forecast),
      row('item', 'Löneservice', '0,3', '−0,1'),
      row('total', 'Summa', '0,5', '0,5'),
    ],
    notes: ['Avrundade belopp; summor kan därför skilja på sista siffran.'],
  };
  return part(
    'departments.kou',
    'Avdelningar, Konsult och uppdrag',
    { kind: 'table', table },
    'KoU enheter',
    1,
  );
}

export function textPart(text = 'Prognosen för helåret är 2,9 mnkr.'): BoardPart {
  const content = { kind: 'text' as const, paragraphs: [text] };
  return part('forecast.kou', 'Prognos, Konsult och uppdrag', content, 'KoU resultaträkning');
}

export const overviewPart = part(
  'overview',
  'Översikt',
  { kind: 'text', paragraphs: ['Två förvaltningar är med.'] },
  '',
);

export const parts = [tablePart(), textPart(), overviewPart];

const checkedText: CheckedText = [
  {
    text: '4,5',
    paragraph: 2,
    start: 10,
    end: 13,
    verdict: 'agrees',
    sentence: '',
    before: 'Kostnaderna ökar med ',
    after: ' mnkr.',
    cells: [{ sheet: 'KoU', row: 19, column: 4, name: 'KoU!E20' }],
  },
  {
    text: '5,3 mnkr',
    paragraph: 3,
    start: 0,
    end: 8,
    verdict: 'disagrees',
    sentence: 'Närmast är 5,6 mnkr.',
    before: '',
    after: ' i utfall.',
    cells: [{ sheet: 'KoU', row: 10, column: 1, name: 'KoU!B11' }],
  },
];

/** Answers always the same, but for what is changed; `now` are the parts that the workbook has. */
export function board(answers: Partial<BoardAnswers> & { readonly now?: readonly BoardPart[] } = {}) {
  const now = answers.now ?? parts;
  const source: BoardSource = {
    list: () => now,
    make: (id) => now.find((one) => one.id === id) ?? null,
    ids: () => now.map(({ id }) => id),
  };
  const answer = (question: BoardQuestion): BoardAnswers[keyof BoardAnswers] => {
    switch (question.kind) {
      case 'list':
        return answers.list ?? now;
      case 'make':
        return source.make(question.id, question.recipe);
      case 'plan': {
        const planned = (overwriteEdited: boolean) =>
          planDocument(question.content, source, { ...question.choices, overwriteEdited, only: null });
        return { kept: planned(false), overwritten: planned(true) };
      }
      case 'check':
        return answers.check ?? checkedText;
    }
  };
  return <Kind extends keyof BoardAnswers>(question: BoardQuestionOf<Kind>): Promise<BoardAnswers[Kind]> =>
    Promise.resolve(answer(question) as BoardAnswers[Kind]);
}

export function standing(made: BoardPart, change: Partial<DocumentPart> = {}): DocumentPart {
  const provenance: Provenance = {
    recipe: made.recipe,
    origin: made.origin,
    written: textsFingerprint(made.content),
  };
  return { key: made.id, id: made.id, content: made.content, provenance, problem: null, ...change };
}

/** A document in memory, in which changes are carried out as a real one would. */
export class FakeDocument implements OpenDocument, FileDocument {
  readonly name = 'nämnd.docx';
  readonly changes: PartChange[][] = [];
  readonly gone: DocumentPlace[] = [];
  /** What the next call fails with. */
  failure: Error | null = null;
  private before: DocumentContent | null = null;

  constructor(public content: DocumentContent) {}

  static of(standingParts: readonly DocumentPart[], change: Partial<DocumentContent> = {}): FakeDocument {
    return new FakeDocument({ parts: standingParts, placeholders: [], paragraphs: [], ...change });
  }

  read(): Promise<DocumentContent> {
    return this.carryOut(() => this.content);
  }

  change(changes: readonly PartChange[]): Promise<void> {
    return this.carryOut(() => {
      this.changes.push([...changes]);
      this.before = this.content;
      let { parts: now, placeholders } = this.content;
      for (const change of changes) {
        if (change.kind === 'insert') now = [...now, standing(change.part)];
        else if (change.kind === 'detach') now = now.filter(({ key }) => key !== change.key);
        else if (change.kind === 'fill') {
          placeholders = placeholders.filter(({ key }) => key !== change.key);
          now = [...now, standing(change.part)];
        } else now = now.map((one) => (one.key === change.key ? standing(change.part) : one));
      }
      this.content = { ...this.content, parts: now, placeholders };
    });
  }

  get canUndo(): boolean {
    return this.before !== null;
  }

  undo(): Promise<void> {
    return this.carryOut(() => {
      this.content = this.before ?? this.content;
      this.before = null;
    });
  }

  goTo(place: DocumentPlace): Promise<void> {
    return this.carryOut(() => void this.gone.push(place));
  }

  readonly bytes = new TextEncoder().encode('filled');

  private carryOut<Result>(act: () => Result): Promise<Result> {
    const { failure } = this;
    this.failure = null;
    return failure === null ? Promise.resolve().then(act) : Promise.reject(failure);
  }
}

export interface Downloaded {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Tools that keep what they hand over. */
export function fakeTools(change: Partial<DocumentTools> = {}) {
  const downloaded: Downloaded[] = [];
  const tools: DocumentTools = {
    open: () => Promise.resolve({ ok: true, document: FakeDocument.of([standing(tablePart('0,4'))]) }),
    create: () => Promise.resolve(new TextEncoder().encode('new')),
    clipboardContent: (all) =>
      Promise.resolve({ html: `<p>${String(all.length)}</p>`, text: String(all.length) }),
    copy: () => Promise.resolve(true),
    download: (content, name) => void downloaded.push({ name, content }),
    ...change,
  };
  return { tools, downloaded };
}
