import { openControl, paragraph, section, textBox } from '../documents';
import { boardPart, departments, origin, recipe, standing, textContent } from '../parts';
import { filled, partAt, type OpenDocument } from './documentUnderTest';

/** What is read of a document. */
export function readingContract(open: OpenDocument): void {
  test('tells nothing of a document without text', async () => {
    const { document } = await open(section);
    expect(await document.read()).toEqual({ parts: [], placeholders: [], paragraphs: [] });
    expect(document.canUndo).toBe(false);
  });

  test('tells the running text with its headings and the numbers of its paragraphs', async () => {
    const heading = '<w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr>';
    const cell = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${paragraph('i en tabell')}</w:tc></w:tr></w:tbl>`;
    const { document } = await open(
      paragraph('Ekonomi', heading) + '<w:p/>' + cell + paragraph('Prognosen är 2,9 mnkr.') + section,
    );
    expect((await document.read()).paragraphs).toEqual([
      { number: 1, text: 'Ekonomi', heading: 1 },
      { number: 4, text: 'Prognosen är 2,9 mnkr.', heading: null },
    ]);
  });

  test('finds placeholders alone and in sentences, also where they are split into pieces', async () => {
    const split =
      '<w:p><w:r><w:t>{{avs</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>tam:fund.</w:t></w:r><w:r><w:t>kou}}</w:t></w:r></w:p>';
    const { document } = await open(split + paragraph('Se {{avstam:outcome.kou}} ovan.') + section);
    expect((await document.read()).placeholders).toMatchObject([
      { id: 'fund.kou', alone: true, problem: null },
      { id: 'outcome.kou', alone: false, problem: null },
    ]);
  });

  test('gives back a part as it was written, with where it is from', async () => {
    const part = boardPart(departments);
    const { document } = await filled(open, part);
    const { parts, placeholders, paragraphs } = await document.read();
    const { key } = partAt({ parts, placeholders, paragraphs }, 0);
    expect(parts).toEqual([standing(part, { key })]);
    expect(parts[0]?.provenance).toMatchObject({ recipe, origin });
    expect(placeholders).toEqual([]);
    expect(paragraphs.map(({ text }) => text)).toEqual(['Före tabellen.', 'Efter tabellen.']);
  });

  test('tells the same part apart that stands in it twice', async () => {
    const control = openControl('outcome.kou', paragraph('Ett.'));
    const { document } = await open(control + openControl('outcome.kou', paragraph('Två.'), 18) + section);
    const { parts } = await document.read();
    expect(parts.map(({ id, content }) => [id, content])).toEqual([
      ['outcome.kou', textContent('Ett.')],
      ['outcome.kou', textContent('Två.')],
    ]);
    expect(new Set(parts.map(({ key }) => key)).size).toBe(2);
  });

  test.each([
    ['in a text box', textBox(openControl('a', paragraph('x'))), 'inTextBox'],
    [
      'with a change that nobody has accepted',
      openControl('a', '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
      'trackedChanges',
    ],
    ['with two tables', openControl('a', '<w:tbl/><w:p/><w:tbl/><w:p/>'), 'unreadable'],
  ])('says why a part is left alone that stands %s', async (_, body, problem) => {
    const { document } = await open(`${body}${section}`);
    expect((await document.read()).parts.map((part) => part.problem)).toEqual([problem]);
  });

  test('a part within a part is left alone, and so is the outer one', async () => {
    const { document } = await open(
      openControl('a', openControl('b', paragraph('x'), 18) + paragraph('y')) + section,
    );
    expect((await document.read()).parts.map(({ problem }) => problem)).toEqual(['nested', 'nested']);
  });
}
