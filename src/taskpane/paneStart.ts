import type { PaneStart } from './state/paneState';

const starts: readonly string[] = ['reconcile', 'import', 'document', 'update'] satisfies PaneStart[];

/** What the ribbon's button asks for in the address: `?do=reconcile`; null where it asks for nothing that is known. */
export function paneStart(search: string): PaneStart {
  const wanted = new URLSearchParams(search).get('do');
  return isStart(wanted) ? wanted : null;
}

function isStart(text: string | null): text is Exclude<PaneStart, null> {
  return text !== null && starts.includes(text);
}
