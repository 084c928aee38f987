import { fileExtension } from '../../importing/fileKind';
import { baseName } from './openFile';

const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** Some browsers begin to read only a while after the click. */
const readWithin = 10_000;

/** The name of the copy: `Delår-avstämd.xlsx`. */
export function copyName(name: string): string {
  return `${baseName(name)}-avstämd.${fileExtension(name) || 'xlsx'}`;
}

/** Has the browser download a workbook; `name` is the file's. */
export function saveCopy(bytes: Uint8Array, name: string): void {
  const type = types[fileExtension(name)] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readWithin);
}
