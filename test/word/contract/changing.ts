import { partStatus } from '../../../src/word/partStatus';
import { openControl, paragraph, section } from '../documents';
import { boardPart, departments, tableContent, textContent } from '../parts';
import {
  bodyWith,
  filled,
  fillFirst,
  partAt,
  placeholderAt,
  refusal,
  updateFirst,
  type OpenDocument,
} from './documentUnderTest';

const part = boardPart(departments);
const changed = boardPart(
  tableContent(
    [
      ['Kansliet', '34\u00A0581', '20\u00A0000'],
      ['Verksamheter'],
      ['Lokaler', '\u2212630', '\u2212220'],
      ['Nytt', '1', '2'],
      ['Summa', '33\u00A0952', '19\u00A0782'],
    ],
    { notes: ['Avrundade belopp; summor kan därför skilja på sista siffran.'] },
  ),
);

/** Filling in, updating, inserting and detaching. */
export function changingContract(open: OpenDocument): void {
  test('fills a text into a sentence, in the look of the sentence', async () => {
    const run =
      '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Kort: {{avstam:outcome.kou}} Slut.</w:t></w:r>';
    const subject = await open(`<w:p>${run}</w:p>${section}`);
    await fillFirst(subject, boardPart(textContent('Utfallet är 5 < 6 & "7".'), { id: 'outcome.kou' }));
    const content = await subject.document.read();
    expect(partAt(content, 0).content).toEqual(textContent('Utfallet är 5 < 6 & "7".'));
    expect(content.paragraphs).toMatchObject([{ text: 'Kort: Utfallet är 5 < 6 & "7". Slut.' }]);
    expect((await subject.bodyXml()).match(/<w:i\/>/g)).toHaveLength(3);
  });

  test('refuses a table within a sentence', async () => {
    const subject = await open(bodyWith('Se {{avstam:departments.konsult}} nedan.'));
    const { key } = placeholderAt(await subject.document.read(), 0);
    expect(await refusal(subject, [{ kind: 'fill', key, part }])).toEqual({
      code: 'notHere',
      isAsBefore: true,
    });
  });

  test('fills in several placeholders of one paragraph at once', async () => {
    const subject = await open(bodyWith('{{avstam:a}} och {{avstam:b}}'));
    const content = await subject.document.read();
    await subject.document.change(
      ['a', 'b'].map((id, index) => ({
        kind: 'fill',
        key: placeholderAt(content, index).key,
        part: boardPart(textContent(`Text ${id}`), { id }),
      })),
    );
    expect((await subject.document.read()).paragraphs[1]?.text).toBe('Text a och Text b');
  });

  test('an update changes the figures, adds and drops rows; what is current then is not touched again', async () => {
    const subject = await filled(open, part);
    await updateFirst(subject, changed);
    const content = await subject.document.read();
    expect(partStatus(partAt(content, 0), changed)).toEqual({ kind: 'current', editedByHand: false });
    const once = await subject.bodyXml();
    await updateFirst(subject, changed);
    expect(await subject.bodyXml()).toBe(once);
    expect(content.paragraphs.map(({ text }) => text)).toEqual(['Före tabellen.', 'Efter tabellen.']);
  });

  test('an update of a sentence keeps what else stands in its paragraph', async () => {
    const subject = await open(bodyWith('Kort: {{avstam:outcome.kou}} Slut.'));
    await fillFirst(subject, boardPart(textContent('Ett.'), { id: 'outcome.kou' }));
    await updateFirst(subject, boardPart(textContent('Två.'), { id: 'outcome.kou' }));
    expect((await subject.document.read()).paragraphs[1]?.text).toBe('Kort: Två. Slut.');
  });

  test('a text of one paragraph comes to have two, and one again', async () => {
    const one = boardPart(textContent('Ett.'));
    const two = boardPart(textContent('Ett.', 'Två.'));
    const subject = await filled(open, one);
    for (const now of [two, one, two]) {
      await updateFirst(subject, now);
      const { parts, paragraphs } = await subject.document.read();
      expect(parts.map((each) => partStatus(each, now))).toEqual([{ kind: 'current', editedByHand: false }]);
      expect(paragraphs.map(({ text }) => text)).toEqual(['Före tabellen.', 'Efter tabellen.']);
    }
  });

  test('a control around a paragraph that somebody has made is filled with a sentence', async () => {
    const placeholder = paragraph('Klicka här.', '<w:pPr><w:jc w:val="center"/></w:pPr>');
    const subject = await open(openControl('departments.konsult', placeholder) + section);
    const sentence = boardPart(textContent('Utfallet är 2,9 mnkr.'));
    await updateFirst(subject, sentence);
    const content = await subject.document.read();
    expect(partStatus(partAt(content, 0), sentence)).toEqual({ kind: 'current', editedByHand: false });
    expect(await subject.bodyXml()).toContain('<w:jc w:val="center"/>');
  });

  test('a part is inserted where there is nothing yet', async () => {
    const subject = await open(section);
    await subject.document.change([{ kind: 'insert', part }]);
    expect(partStatus(partAt(await subject.document.read(), 0), part)).toEqual({
      kind: 'current',
      editedByHand: false,
    });
  });

  test('a control that somebody has made to be filled is filled', async () => {
    const placeholder = '<w:p><w:r><w:t>Klicka här.</w:t></w:r></w:p>';
    const subject = await open(
      openControl('departments.konsult', placeholder, 17, '<w:showingPlcHdr/>') + section,
    );
    await updateFirst(subject, part);
    expect(partStatus(partAt(await subject.document.read(), 0), part)).toMatchObject({ kind: 'current' });
  });

  test('a part that is detached stays as it is shown, and is nobody’s', async () => {
    const subject = await filled(open, boardPart(textContent('Ett.', 'Två.')));
    const { key } = partAt(await subject.document.read(), 0);
    await subject.document.change([{ kind: 'detach', key }]);
    const content = await subject.document.read();
    expect(content.parts).toEqual([]);
    expect(content.paragraphs.map(({ text }) => text)).toEqual([
      'Före tabellen.',
      'Ett.',
      'Två.',
      'Efter tabellen.',
    ]);
    expect(await subject.bodyXml()).not.toContain('avstam:');
  });

  test('text that looks like a field, a link or markup is shown as text', async () => {
    const texts = [
      '=HYPERLINK("http://x")',
      '{ INCLUDEPICTURE "http://x" }',
      '<w:fldSimple w:instr="DDEAUTO"/>',
      ']]>&amp;',
      '{{avstam:departments.konsult}}',
      'a\tb\nc',
    ];
    const subject = await filled(open, boardPart(tableContent(texts.map((text) => [text, text, text]))));
    const content = await subject.document.read();
    const read = partAt(content, 0).content;
    expect(read?.kind === 'table' && read.table.rows.map(({ fields }) => fields[1]?.text)).toEqual(texts);
    expect(content.placeholders).toEqual([]);
    expect(await subject.bodyXml()).not.toMatch(/<w:(?:fldSimple|instrText|hyperlink)/);
  });

  test('nothing is changed when one of the changes cannot be made', async () => {
    const subject = await filled(open, part);
    const { key } = partAt(await subject.document.read(), 0);
    const changes = [
      { kind: 'update', key, part: changed },
      { kind: 'update', key: 'gone', part: changed },
    ] as const;
    expect(await refusal(subject, changes)).toEqual({ code: 'changedMeanwhile', isAsBefore: true });
  });

  test('a part with a problem is refused', async () => {
    const subject = await open(
      openControl('departments.konsult', paragraph('x'), 17, '<w:lock w:val="contentLocked"/>') + section,
    );
    const { key } = partAt(await subject.document.read(), 0);
    expect(await refusal(subject, [{ kind: 'update', key, part }])).toEqual({
      code: 'protected',
      isAsBefore: true,
    });
  });
}
