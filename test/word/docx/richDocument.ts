import { main, docx, openControl, paragraph, section, textBox } from '../documents';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const part = (name: string, content: string): string =>
  `${declaration}<w:${name} xmlns:w="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${content}</w:${name}>`;

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** As Word makes it: one field over several paragraphs, in a control of its own. */
const tableOfContents =
  '<w:sdt><w:sdtPr><w:id w:val="-1093390153"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>' +
  '<w:p><w:pPr><w:pStyle w:val="Innehll1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_Toc1" w:history="1"><w:r><w:t>Ekonomi</w:t></w:r><w:r><w:tab/></w:r>' +
  `${field('PAGEREF _Toc1 \\h', '<w:r><w:t>2</w:t></w:r>')}</w:hyperlink></w:p>` +
  '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>';

const heading =
  '<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:bookmarkStart w:id="0" w:name="_Toc1"/><w:r><w:t>Ekonomi</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>';

const tracked =
  '<w:p><w:r><w:t xml:space="preserve">Utfallet är </w:t></w:r><w:del w:id="3" w:author="A" w:date="2017-09-01T00:00:00Z"><w:r><w:delText>5,3</w:delText></w:r></w:del><w:ins w:id="4" w:author="A" w:date="2017-09-01T00:00:00Z"><w:r><w:t>2,9</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> mnkr</w:t></w:r>' +
  '<w:commentRangeStart w:id="0"/><w:r><w:t>, se</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:noBreakHyphen/><w:t xml:space="preserve"> noten</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>';

const inCell = (content: string): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Tabellrutnt"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph('Vänster')}</w:tc><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`;

const image = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);

/** What a municipality's own document may hold: all of it is to stay. */
export const richBody =
  tableOfContents +
  heading +
  tracked +
  paragraph('{{avstam:departments.konsult}}') +
  inCell(paragraph('{{avstam:fund.konsult}}')) +
  textBox(openControl('outcome.konsult', paragraph('I en ruta.'), 21)) +
  paragraph('Före sista sidan.', `<w:pPr><w:pStyle w:val="Normal"/>${section}</w:pPr>`) +
  section.replace('<w:pgSz', '<w:headerReference w:type="default" r:id="rIdHead"/><w:pgSz');

export function richDocument(): Uint8Array {
  return docx({
    body: richBody,
    relationships: [
      { id: 'rIdHead', kind: 'header', target: 'header1.xml' },
      { id: 'rIdFoot', kind: 'footer', target: 'footer1.xml' },
      { id: 'rIdNotes', kind: 'footnotes', target: 'footnotes.xml' },
      { id: 'rIdComments', kind: 'comments', target: 'comments.xml' },
      { id: 'rIdSettings', kind: 'settings', target: 'settings.xml' },
      { id: 'rIdImage', kind: 'image', target: 'media/image1.png' },
    ],
    types: {
      'word/header1.xml': `${wordType}.header+xml`,
      'word/footer1.xml': `${wordType}.footer+xml`,
      'word/footnotes.xml': `${wordType}.footnotes+xml`,
      'word/comments.xml': `${wordType}.comments+xml`,
      'word/settings.xml': `${wordType}.settings+xml`,
      'word/media/image1.png': 'image/png',
    },
    parts: {
      'word/header1.xml': part('hdr', openControl('overview', paragraph('I sidhuvudet.'), 31)),
      'word/footer1.xml': part('ftr', paragraph('{{avstam:overview}}')),
      'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${paragraph('En not.')}</w:footnote>`),
      'word/comments.xml': part(
        'comments',
        `<w:comment w:id="0" w:author="A" w:initials="A">${paragraph('Kolla!')}</w:comment>`,
      ),
      'word/settings.xml': part('settings', '<w:trackRevisions/>'),
      'word/media/image1.png': image,
      'customXml/item1.xml': '<budget xmlns="urn:kommun"><year>2017</year></budget>',
      'word/vbaProject.bin': image.slice(0, 500),
    },
  });
}
