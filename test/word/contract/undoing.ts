import { section } from '../documents';
import { boardPart, departments, textContent } from '../parts';
import { bodyWith, filled, fillFirst, partAt, updateFirst, type OpenDocument } from './documentUnderTest';

const part = boardPart(departments);

/** Taking back the last change. */
export function undoContract(open: OpenDocument): void {
  test.each([
    ['filled in', (subject) => fillFirst(subject, part), bodyWith('{{avstam:departments.konsult}}')],
    ['inserted', ({ document }) => document.change([{ kind: 'insert', part }]), section],
  ] satisfies readonly (readonly [
    string,
    (subject: Awaited<ReturnType<OpenDocument>>) => Promise<void>,
    string,
  ])[])('the document is as before when what was %s is undone', async (_, change, body) => {
    const subject = await open(body);
    const before = await subject.bodyXml();
    await change(subject);
    expect(subject.document.canUndo).toBe(true);
    await subject.document.undo();
    expect(await subject.bodyXml()).toBe(before);
    expect(subject.document.canUndo).toBe(false);
  });

  test('only the last change is undone', async () => {
    const subject = await filled(open, boardPart(textContent('Ett.')));
    await updateFirst(subject, boardPart(textContent('Två.')));
    await updateFirst(subject, boardPart(textContent('Tre.')));
    await subject.document.undo();
    expect(partAt(await subject.document.read(), 0).content).toEqual(textContent('Två.'));
    const undone = await subject.bodyXml();
    await subject.document.undo();
    expect(await subject.bodyXml()).toBe(undone);
  });

  test('a part that was detached is ours again when that is undone', async () => {
    const subject = await filled(open, part);
    const { key } = partAt(await subject.document.read(), 0);
    await subject.document.change([{ kind: 'detach', key }]);
    await subject.document.undo();
    expect(partAt(await subject.document.read(), 0).id).toBe(part.id);
  });
}
