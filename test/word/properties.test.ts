import * as fc from 'fast-check';
import type { PartContent } from '../../src/reports/board/boardPart';
import { provenanceOf } from '../../src/word/markup/drawing/partXml';
import { partStatus } from '../../src/word/partStatus';
import { printableContent, textsFingerprint } from '../../src/word/partTexts';
import { parseProvenance, provenanceText } from '../../src/word/provenanceText';
import { clipboardPart } from '../../src/word/clipboard/clipboardPart';
import { partText } from '../workbook/xlsx/packages';
import { partAt } from './contract/documentUnderTest';
import { docx, openDocument, paragraph, section } from './documents';
import { boardPart, tableContent, textContent } from './parts';
import { gridProblems, schemaProblems } from './wordSchema';

/** Anything that a cell or a file may hold, with what is special in XML and in Word among it. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\t',
    '\r\n',
    ']]>',
    '<w:p/>',
    '&#0;',
    '{{avstam:x}}',
    '\uD800',
    '\uFFFE',
    'avstam:1 {}',
    '\u0000a',
  ),
);
const filledText = text.map((value) => `x${value}`);
const row = fc.tuple(text, text, text).map(([label, ...others]): [string, ...string[]] => [label, ...others]);

const table = fc
  .record({
    rows: fc.array(row, { maxLength: 5 }),
    title: filledText,
    unitLine: fc.option(filledText, { nil: null }),
    headings: row,
    notes: fc.array(text, { maxLength: 3 }),
  })
  .map(({ rows, ...change }) => tableContent(rows, change));
const content = fc.oneof(
  { weight: 3, arbitrary: table },
  fc.array(text, { maxLength: 3 }).map((paragraphs) => textContent(...paragraphs)),
);

async function inserted(first: PartContent): Promise<ReturnType<typeof openDocument>> {
  const document = openDocument(docx({ body: paragraph('Före.') + section }));
  await document.change([{ kind: 'insert', part: boardPart(first) }]);
  return document;
}

/** The texts of a content, and where they stand. */
function shown(value: PartContent | null): unknown {
  if (value?.kind !== 'table') return value;
  const { title, unitLine, columns, rows, notes } = value.table;
  return {
    title,
    unitLine,
    headings: columns.map(({ heading }) => heading),
    rows: rows.map(({ fields }) => fields.map((field) => field.text)),
    notes,
  };
}

test('any texts come back as they were written, and what is written keeps to the schema', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (value) => {
      const document = await inserted(value);
      const { parts, placeholders } = await document.read();
      expect(shown(parts[0]?.content ?? null)).toEqual(shown(printableContent(value)));
      expect(parts[0]?.provenance?.written).toBe(textsFingerprint(value));
      expect(placeholders).toEqual([]);
      expect(schemaProblems(partText(document.bytes, 'word/document.xml'))).toEqual([]);
    }),
  );
});

test('whatever a part was, an update makes it what it is now; a second one changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(content, content, async (old, now) => {
      const document = await inserted(old);
      const part = boardPart(now);
      const update = async (): Promise<void> =>
        document.change([{ kind: 'update', key: partAt(await document.read(), 0).key, part }]);
      await update();
      const { bytes } = document;
      const xml = partText(bytes, 'word/document.xml');
      expect(partStatus(partAt(await document.read(), 0), part)).toEqual({
        kind: 'current',
        editedByHand: false,
      });
      expect(schemaProblems(xml)).toEqual([]);
      expect(gridProblems(xml)).toEqual([]);
      expect(xml.match(/avstam:1 \{&quot;recipe/g)).toHaveLength(1);
      // LibreOffice shows what is hidden in the first paragraph of a control around paragraphs.
      expect(xml).not.toMatch(/<w:sdtContent><w:p>(?:(?!<\/w:p>)[^])*<w:vanish\/>/);
      await update();
      expect(document.bytes).toBe(bytes);
    }),
  );
});

test('where a part is from comes back as it was written, and anything else is no provenance', () => {
  fc.assert(
    fc.property(text, text, (template, workbook) => {
      const part = boardPart(textContent('x'));
      const provenance = {
        ...provenanceOf(part),
        recipe: { ...part.recipe, template },
        origin: { ...part.origin, workbook },
      };
      const parsed = parseProvenance(provenanceText(provenance));
      expect(parsed === null ? null : provenanceText(parsed)).toBe(provenanceText(provenance));
    }),
  );
  fc.assert(
    fc.property(fc.json(), text, (json, other) => {
      expect(parseProvenance(`avstam:1 ${json}`)).toBeNull();
      expect(parseProvenance(other)).toBeNull();
    }),
  );
});

test('no text becomes markup on the clipboard', () => {
  fc.assert(
    fc.property(content, (value) => {
      const { html } = clipboardPart(value, 'sv');
      const elements = new Set([...html.matchAll(/<\/?([^\s>]*)/g)].map(([, name = '']) => name));
      const known = [
        'div',
        'table',
        'caption',
        'strong',
        'br',
        'small',
        'thead',
        'tbody',
        'tr',
        'th',
        'td',
        'p',
      ];
      expect([...elements].filter((name) => !known.includes(name))).toEqual([]);
    }),
  );
});
