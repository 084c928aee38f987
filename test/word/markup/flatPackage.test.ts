import { blockContentXml } from '../../../src/word/markup/blockContent';
import { changedMarkup } from '../../../src/word/markup/changedMarkup';
import { documentContent, standingContent } from '../../../src/word/markup/documentContent';
import { flatPackage } from '../../../src/word/markup/flatPackage';
import { parseMarkup } from '../../../src/word/markup/wordMarkup';
import { openControl, paragraph, stylesXml } from '../documents';
import { boardPart, departments, standing } from '../parts';

test('a flat package is read, changed and read again like a document', () => {
  const part = boardPart(departments);
  const markup = parseMarkup(flatPackage(paragraph('{{avstam:departments.konsult}}')), 'document');
  const before = standingContent(markup);
  const [key = ''] = before.placeholders.keys();
  const changed = parseMarkup(changedMarkup(markup, before, [{ kind: 'fill', key, part }]), 'document');
  const { parts } = documentContent(standingContent(changed), changed);
  expect(parts).toEqual([standing(part, { key: parts[0]?.key ?? '' })]);
});

test('a flat package with styles gives the look of the document', () => {
  const styles = `<pkg:part pkg:name="/word/styles.xml"><pkg:xmlData>${stylesXml}</pkg:xmlData></pkg:part></pkg:package>`;
  const text = flatPackage('<w:p/>').replace('</pkg:package>', styles);
  const markup = parseMarkup(text, 'document');
  const inserted = changedMarkup(markup, standingContent(markup), [
    { kind: 'insert', part: boardPart(departments) },
  ]);
  expect(inserted).toContain('<w:pStyle w:val="Beskrivning"/>');
});

test('what a control holds is told as paragraphs, also where it stands around a piece of one', () => {
  const held = (body: string): string => {
    const markup = parseMarkup(flatPackage(body), 'document');
    const [control] = standingContent(markup).controls.values();
    return control === undefined ? '' : blockContentXml(markup, control);
  };
  const run = '<w:r><w:t>x</w:t></w:r>';
  const properties = '<w:pPr><w:jc w:val="center"/></w:pPr>';
  expect(held(openControl('a', `<w:p>${run}</w:p>`))).toBe(`<w:p>${run}</w:p>`);
  expect(held(`<w:p>${properties}${openControl('a', run)}</w:p>`)).toBe(`<w:p>${properties}${run}</w:p>`);
});
