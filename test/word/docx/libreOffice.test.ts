import { newDocx } from '../../../src/word/newDocument/newDocx';
import { converted, withLibreOffice } from '../../libreOffice';
import { partAt, placeholderAt } from '../contract/documentUnderTest';
import { openDocument } from '../documents';
import { boardPart, departments, textContent } from '../parts';
import { richDocument } from './richDocument';

const sentence = boardPart(textContent('Utfallet är 34,6 mnkr < 35 & "drygt".'), { id: 'outcome.konsult' });
const part = boardPart(departments);
const figures = ['34\u00A0581', '19\u00A0100', '\u2212630', '\u2212220', '33\u00A0951', '18\u00A0880'];

withLibreOffice('LibreOffice', () => {
  jest.setTimeout(180_000);

  // Its plain text holds hidden text, too; its pages do not.
  test('shows a new document’s figures and texts', () => {
    const bytes = newDocx({ title: 'Delårsrapport', language: 'sv', parts: [part, sentence] });
    const text = Buffer.from(converted(bytes, 'docx', 'txt')).toString('utf8');
    for (const figure of figures) expect(text).toContain(figure);
    expect(text).toContain('Utfallet är 34,6 mnkr < 35 & "drygt".');
  });

  test('opens a document that has been filled, and shows the figures in its table', async () => {
    const document = openDocument(richDocument());
    await document.change([{ kind: 'fill', key: placeholderAt(await document.read(), 0).key, part }]);
    const text = Buffer.from(converted(document.bytes, 'docx', 'txt')).toString('utf8');
    for (const figure of figures) expect(text).toContain(figure);
    expect(partAt(await document.read(), 0).problem).toBeNull();
  });
});
