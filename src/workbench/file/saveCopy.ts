import { fileExtension } from '../../importing/fileKind';
import { download } from '../../taskpane/file/download';
import { baseName } from './openFile';

const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** The name of the copy: `Delår-avstämd.xlsx`. */
export function copyName(name: string): string {
  return `${baseName(name)}-avstämd.${fileExtension(name) || 'xlsx'}`;
}

/** Has the browser download a workbook; `name` is the file's. */
export function saveCopy(bytes: Uint8Array, name: string): void {
  download(bytes, name, types[fileExtension(name)] ?? 'application/octet-stream');
}
