import type { BoardPart } from '../../reports/board/boardPart';
import { clipboardPart } from '../../word/clipboard/clipboardPart';
import type { ClipboardContent } from './copyToClipboard';

/** Parts as they go to the clipboard, one after the other. */
export function clipboardContent(parts: readonly BoardPart[]): ClipboardContent {
  const all = parts.map(({ content, recipe }) => clipboardPart(content, recipe.language));
  return {
    html: all.map(({ html }) => html).join('<p></p>'),
    text: all.map(({ text }) => text).join('\n\n'),
  };
}
