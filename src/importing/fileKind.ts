import { decodeText } from './textEncoding';

/** What a file is, told by its first bytes, and by its name where they leave a choice. */
export type FileKind =
  /** A package that the .xlsx adapter opens, or says why it can't. */
  | { readonly kind: 'workbook' }
  | { readonly kind: 'text' }
  /** .xls, .xlsb, .ods and the like: to be saved as .xlsx first. */
  | { readonly kind: 'otherFormat'; readonly extension: string }
  /** The content is not what the name says. */
  | { readonly kind: 'misnamed'; readonly extension: string; readonly content: 'workbook' | 'text' | 'other' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'empty' };

const workbookExtensions: ReadonlySet<string> = new Set(['xlsx', 'xlsm']);
const otherFormats: ReadonlySet<string> = new Set(['xls', 'xlsb', 'ods', 'numbers', 'xlt', 'xltx', 'xltm']);
const textExtensions: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'txt', '']);

/** `xlsx` for `Delår 2.XLSX`; empty when the name has none. */
export function fileExtension(name: string): string {
  return /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const extension = fileExtension(name);
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (otherFormats.has(extension)) return { kind: 'otherFormat', extension };
    if (workbookExtensions.has(extension) || extension === '') return { kind: 'workbook' };
    return textExtensions.has(extension)
      ? { kind: 'misnamed', extension, content: 'workbook' }
      : { kind: 'unknown' };
  }
  if (textExtensions.has(extension)) return { kind: 'text' };
  if (!workbookExtensions.has(extension) && !otherFormats.has(extension)) return { kind: 'unknown' };
  return { kind: 'misnamed', extension, content: decodeText(bytes) === null ? 'other' : 'text' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
