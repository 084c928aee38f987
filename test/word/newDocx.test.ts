import { newDocx } from '../../src/word/newDocument/newDocx';
import type { BoardReport } from '../../src/reports/board/boardPart';
import { unzipParts, partText } from '../workbook/xlsx/packages';
import { openDocument } from './documents';
import { boardPart, departments, origin, tableContent, textContent } from './parts';
import { partStatus } from '../../src/word/partStatus';
import { gridProblems, schemaProblems } from './wordSchema';

const wide = tableContent(
  Array.from({ length: 40 }, (_, index) => [
    `Avdelningen för långa namn och andra ${index}`,
    ...Array.from({ length: 9 }, () => '\u2212128\u00A0126'),
  ]),
  { headings: ['Avdelning', 'Utfall', 'Budget', 'Prognos', 'Avvikelse', 'a', 'b', 'c', 'd', 'Resultatkrav'] },
);

const report: BoardReport = {
  title: 'Delårsrapport 2 & <bokslut>',
  language: 'sv',
  parts: [
    boardPart(departments, { group: 'Konsult och uppdrag' }),
    boardPart(textContent('Utfallet är 34,6 mnkr.', 'Åtgärder pågår.'), {
      id: 'outcome.konsult',
      group: 'Konsult och uppdrag',
    }),
    boardPart(wide, { id: 'departments.klk', group: 'Kommunledningskontoret' }),
    boardPart(tableContent([]), { id: 'fund.klk', origin: { ...origin, workbook: 'annan.xlsx' } }),
  ],
};

test('every part of a new document is as the schema wants it', () => {
  const bytes = newDocx(report);
  const parts = [...unzipParts(bytes).keys()].filter((part) => /^word\/\w+\.xml$/.test(part));
  expect(parts).toHaveLength(5);
  expect(parts.flatMap((part) => schemaProblems(partText(bytes, part)))).toEqual([]);
  expect(gridProblems(partText(bytes, 'word/document.xml'))).toEqual([]);
});

test('the same report gives the same bytes', () => {
  expect(newDocx(report)).toEqual(newDocx(structuredClone(report)));
});

test('all parts stand in it, current, and under their headings', async () => {
  const content = await openDocument(newDocx(report)).read();
  expect(content.parts.map(({ id, problem }) => [id, problem])).toEqual(
    report.parts.map(({ id }) => [id, null]),
  );
  expect(content.parts.map((part, index) => partStatus(part, report.parts[index] ?? null))).toEqual(
    report.parts.map(() => ({ kind: 'current', editedByHand: false })),
  );
  expect(content.parts.map(({ provenance }) => provenance?.origin)).toEqual(
    report.parts.map((part) => part.origin),
  );
  expect(content.paragraphs.map(({ text, heading }) => [text, heading])).toEqual([
    [report.title, 1],
    [expect.stringMatching(/^Uppgifter ur delar\.xlsx och annan\.xlsx, avlästa 2017-09-28 \d\d:\d\d$/), null],
    ['Konsult och uppdrag', 1],
    ['Kommunledningskontoret', 1],
  ]);
});

test('what a published document must state is stated: its title, its language, what its tables are, and their headings', () => {
  const bytes = newDocx({ ...report, language: 'en' });
  const core = partText(bytes, 'docProps/core.xml');
  expect(core).toContain('<dc:title>Delårsrapport 2 &amp; &lt;bokslut&gt;</dc:title>');
  expect(core).toContain('<dc:language>en-GB</dc:language>');
  const document = partText(bytes, 'word/document.xml');
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  expect(document.match(/<w:tblCaption w:val="Resultat per avdelning"\/>/g)).toHaveLength(3);
  expect(partText(bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  expect(partText(bytes, 'word/footer1.xml')).toContain('Page ');
});

test('a report without parts is a document with a title', async () => {
  const content = await openDocument(newDocx({ ...report, parts: [] })).read();
  expect(content).toMatchObject({ parts: [], paragraphs: [{ text: report.title }] });
});
