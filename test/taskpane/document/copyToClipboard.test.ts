/** @jest-environment jsdom */
import { copyToClipboard } from '../../../src/taskpane/document/copyToClipboard';

const content = { html: '<table></table>', text: 'a\tb' };

class Item {
  constructor(readonly parts: Readonly<Record<string, Blob>>) {}
}

function clipboard(write: ((items: readonly Item[]) => Promise<void>) | null): void {
  Object.assign(navigator, { clipboard: write === null ? undefined : { write } });
  Object.assign(globalThis, { ClipboardItem: Item });
}

/** What the browser's own command does: asks the page what to copy. */
function command(copies: boolean): Map<string, string> {
  const copied = new Map<string, string>();
  Object.assign(document, {
    execCommand: () => {
      if (!copies) return false;
      const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
      document.dispatchEvent(Object.assign(new Event('copy', { cancelable: true }), { clipboardData }));
      return true;
    },
  });
  return copied;
}

test('a table goes to the clipboard both as a table, as it is, and as text', async () => {
  clipboard(() => Promise.reject(new Error('not asked')));
  const copied = command(true);
  expect(await copyToClipboard(content)).toBe(true);
  expect([...copied]).toEqual([
    ['text/html', content.html],
    ['text/plain', content.text],
  ]);
});

test('where the command refuses the clipboard itself is asked', async () => {
  command(false);
  const items: Item[] = [];
  clipboard((all) => {
    items.push(...all);
    return Promise.resolve();
  });
  expect(await copyToClipboard(content)).toBe(true);
  expect(Object.entries(items[0]!.parts).map(([type, { size }]) => [type, size])).toEqual([
    ['text/html', content.html.length],
    ['text/plain', content.text.length],
  ]);
});

test.each([
  ['refuses', () => clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')))],
  ['is not there', () => clipboard(null)],
])('where the clipboard %s, too, that is said, and the page listens no longer', async (_, prepare) => {
  prepare();
  command(false);
  expect(await copyToClipboard(content)).toBe(false);
  const event = new Event('copy', { cancelable: true });
  document.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});
