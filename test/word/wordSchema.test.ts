import { gridProblems, schemaProblems } from './wordSchema';

const inDocument = (body: string): string => `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;

test.each([
  [
    'properties in the wrong order',
    '<w:p><w:pPr><w:jc w:val="right"/><w:keepNext/></w:pPr></w:p>',
    'keepNext does not belong',
  ],
  ['an attribute too few', '<w:p><w:pPr><w:pStyle/></w:pPr></w:p>', 'no val'],
  ['a value that there is not', '<w:p><w:pPr><w:jc w:val="höger"/></w:pPr></w:p>', 'val="höger"'],
  ['a property twice', '<w:p><w:r><w:rPr><w:b/><w:b/></w:rPr></w:r></w:p>', 'b twice'],
  ['an unknown element', '<w:x/>', 'unknown element'],
  ['text outside a run', '<w:p>text</w:p>', 'text'],
  ['a table without a grid', '<w:tbl><w:tblPr/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>', 'no tblGrid!'],
  [
    'a cell that ends with a table',
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid><w:tr><w:tc><w:tbl/></w:tc></w:tr></w:tbl>',
    'ends with no paragraph',
  ],
])('the check finds %s', (_, body, expected) => {
  expect(schemaProblems(inDocument(body)).join('\n')).toContain(expected);
});

test('the check finds a grid that is not as wide as its table, and cells that are not as wide as the grid', () => {
  const cell = '<w:tc><w:tcPr><w:tcW w:w="3" w:type="dxa"/></w:tcPr><w:p/></w:tc>';
  const table = `<w:tbl><w:tblPr><w:tblW w:w="5" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4"/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>`;
  expect(gridProblems(inDocument(table))).toEqual(['a grid of 4 in a table of 5', 'cells 3 in a grid of 4']);
});
