import { wordNamespace } from './model/wordXml';

function style(type: string, id: string, name: string, more = ''): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

function outline(level: number): string {
  return `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
}

/** The styles that a document of Word's begins with; their ids are those of a Swedish one. */
export const usualStyles = [
  `<w:styles xmlns:w="${wordNamespace}">`,
  style('paragraph', 'Normal', 'Normal'),
  style('paragraph', 'Rubrik1', 'heading 1', outline(0)),
  style('paragraph', 'Rubrik2', 'heading 2', outline(1)),
  style('paragraph', 'Innehll1', 'toc 1'),
  style('paragraph', 'Beskrivning', 'caption'),
  style('table', 'Tabellrutnt', 'Table Grid'),
  '</w:styles>',
].join('');
