import * as fc from 'fast-check';
import { outlineXml, type XmlElement } from '../../../src/officePackage/xml/xmlOutline';
import type { PartChange } from '../../../src/word/boardDocument';
import { DocumentFault } from '../../../src/word/documentFault';
import { openDocx } from '../../../src/word/docx/openDocx';
import { partText, withParts } from '../../workbook/xlsx/packages';
import { placeholderAt } from '../contract/documentUnderTest';
import { openDocument } from '../documents';
import { boardPart, departments, textContent } from '../parts';
import { richDocument } from './richDocument';

const document = 'word/document.xml';

async function filled(): Promise<Uint8Array> {
  const subject = openDocument(richDocument());
  const content = await subject.read();
  await subject.change([
    { kind: 'fill', key: placeholderAt(content, 0).key, part: boardPart(departments) },
    { kind: 'fill', key: placeholderAt(content, 1).key, part: boardPart(textContent('Ett.', 'Två.')) },
  ]);
  return subject.bytes;
}

interface Damage {
  /** Which element, in the document's order, counted round. */
  readonly at: number;
  readonly kind: 'drop' | 'double' | 'unwrap' | 'empty' | 'move';
}

/** What somebody, or another program, may do to an element: it is gone, doubled, without its tags, empty, or elsewhere. */
const damage = fc.record({
  at: fc.nat(100_000),
  kind: fc.constantFrom('drop', 'double', 'unwrap', 'empty', 'move'),
}) satisfies fc.Arbitrary<Damage>;

function damagedText(text: string, { at, kind }: Damage): string {
  const [, body] = allElements(outlineXml(text, document));
  const elements = body === undefined ? [] : allElements(body).slice(1);
  const element = elements[at % elements.length];
  if (element === undefined) return text;
  const { start, end, contentStart, contentEnd } = element;
  const [before, whole, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  switch (kind) {
    case 'drop':
      return before + after;
    case 'double':
      return before + whole + whole + after;
    case 'unwrap':
      return before + (contentEnd > contentStart ? text.slice(contentStart, contentEnd) : '') + after;
    case 'empty':
      return (
        before +
        (contentEnd > contentStart ? text.slice(start, contentStart) + text.slice(contentEnd, end) : whole) +
        after
      );
    case 'move': {
      const other = elements[(at * 7) % elements.length];
      return other === undefined || other.start < end
        ? text
        : before + text.slice(end, other.start) + whole + text.slice(other.start);
    }
  }
}

function allElements(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(allElements)];
}

test('a document that somebody has tampered with is read or refused, and changed or refused, with nothing in between', async () => {
  const bytes = await filled();
  const text = partText(bytes, document);
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const xml = damages.reduce(damagedText, text);
      const opened = openDocx(withParts(bytes, { [document]: xml }), 'x.docx');
      if (!opened.ok) return;
      const { parts, placeholders } = await opened.document.read();
      const changes: readonly PartChange[] = [
        ...parts.map(({ key }): PartChange => ({
          kind: 'update',
          key,
          part: boardPart(textContent('Nytt.')),
        })),
        ...parts.map(({ key }): PartChange => ({ kind: 'update', key, part: boardPart(departments) })),
        ...parts.map(({ key }): PartChange => ({ kind: 'detach', key })),
        ...placeholders.map(({ key }): PartChange => ({ kind: 'fill', key, part: boardPart(departments) })),
        { kind: 'insert', part: boardPart(departments) },
      ];
      for (const change of changes) {
        const before = opened.document.bytes;
        await opened.document.read();
        try {
          await opened.document.change([change]);
        } catch (error) {
          // What we write can always be read again.
          expect(error).toBeInstanceOf(DocumentFault);
          expect(['notHere', 'protected']).toContain((error as DocumentFault).code);
          expect(opened.document.bytes).toBe(before);
        }
        await opened.document.undo();
      }
    }),
    { numRuns: 60 },
  );
});
