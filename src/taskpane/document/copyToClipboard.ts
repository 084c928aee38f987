/** What goes to the clipboard, to be pasted as a table or as text. */
export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/** Puts it on the clipboard; false where the browser, or the program around the pane, refuses. */
export async function copyToClipboard(content: ClipboardContent): Promise<boolean> {
  return copiedByCommand(content) || written(content);
}

/** The new way: the browser cleans the content first, by the policy of the page, and the look of a table goes. */
async function written({ html, text }: ClipboardContent): Promise<boolean> {
  // Some windows have no clipboard, or none that takes more than text, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard?.write === undefined || typeof ClipboardItem === 'undefined') return false;
  try {
    const item = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(item).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // In a frame without the permission, which Office on the web does not always give.
    return false;
  }
}

/** The old way: it needs no permission, and hands the content over as it is. */
function copiedByCommand({ html, text }: ClipboardContent): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    filled = true;
  };
  document.addEventListener('copy', fill, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works in Office's frames
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}
