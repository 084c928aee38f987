import { partText } from '../../workbook/xlsx/packages';
import { documentContract } from '../contract';
import { docx, openDocument } from '../documents';

documentContract('a .docx file', (body) => {
  const document = openDocument(docx({ body }));
  const bodyXml = (): Promise<string> => {
    const [, inner = ''] =
      /<w:body>([^]*)<\/w:body>/.exec(partText(document.bytes, 'word/document.xml')) ?? [];
    return Promise.resolve(inner);
  };
  return Promise.resolve({ document, bodyXml });
});
