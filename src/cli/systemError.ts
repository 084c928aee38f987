import type { MessageKey, Texts } from '../reports/messages/texts';

/** What the file system says most often, in words; the rest is shown by its code. */
const reasons = {
  ENOENT: 'reason_noFolder',
  ENOTDIR: 'reason_noFolder',
  EACCES: 'reason_noAccess',
  EPERM: 'reason_noAccess',
  EROFS: 'reason_noAccess',
  EBUSY: 'reason_inUse',
  ENOSPC: 'reason_noSpace',
  EISDIR: 'reason_isFolder',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The code that Node gives an error of the file system: `ENOENT`. */
export function systemErrorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function systemErrorText(error: unknown, { say }: Texts): string {
  const code = systemErrorCode(error);
  const known = Object.entries(reasons).find(([name]) => name === code)?.[1];
  return known === undefined ? (code ?? String(error)) : say(known);
}
