import type { BoardPart } from '../../../src/reports/board/boardPart';
import type {
  BoardDocument,
  DocumentContent,
  DocumentPart,
  PartChange,
  Placeholder,
} from '../../../src/word/boardDocument';
import { paragraph, section } from '../documents';

/** A document under test, and a look at what it holds. */
export interface DocumentUnderTest {
  readonly document: BoardDocument;
  /** The body's XML as it stands, with the prefix `w:`. */
  bodyXml(): Promise<string>;
}

/** Opens a document whose body holds this XML, with the styles of `stylesXml` in test/word/documents.ts. */
export type OpenDocument = (bodyXml: string) => Promise<DocumentUnderTest>;

/** A document with text before and after a placeholder that stands alone. */
export function bodyWith(placeholder: string): string {
  return `${paragraph('Före tabellen.')}${paragraph(placeholder)}${paragraph('Efter tabellen.')}${section}`;
}

/** A document in which a part has been filled in. */
export async function filled(open: OpenDocument, part: BoardPart): Promise<DocumentUnderTest> {
  const subject = await open(bodyWith(`{{avstam:${part.id}}}`));
  await fillFirst(subject, part);
  return subject;
}

export async function fillFirst({ document }: DocumentUnderTest, part: BoardPart): Promise<void> {
  const { key } = placeholderAt(await document.read(), 0);
  await document.change([{ kind: 'fill', key, part }]);
}

/** Updates the first part of a document. */
export async function updateFirst({ document }: DocumentUnderTest, part: BoardPart): Promise<void> {
  const { key } = partAt(await document.read(), 0);
  await document.change([{ kind: 'update', key, part }]);
}

export function partAt({ parts }: DocumentContent, index: number): DocumentPart {
  const part = parts[index];
  if (part === undefined) throw new Error(`There is no part ${index}.`);
  return part;
}

export function placeholderAt({ placeholders }: DocumentContent, index: number): Placeholder {
  const placeholder = placeholders[index];
  if (placeholder === undefined) throw new Error(`There is no placeholder ${index}.`);
  return placeholder;
}

/** What is thrown when the changes cannot be made, and what stands in the document then. */
export async function refusal(
  { document, bodyXml }: DocumentUnderTest,
  changes: readonly PartChange[],
): Promise<{ readonly code: unknown; readonly isAsBefore: boolean }> {
  const before = await bodyXml();
  try {
    await document.change(changes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return { code, isAsBefore: (await bodyXml()) === before };
  }
  return { code: null, isAsBefore: (await bodyXml()) === before };
}
