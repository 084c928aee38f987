export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A worksheet's part; `elements` stand in the schema's order. */
export function worksheetXml(namespace: string, elements: readonly string[]): string {
  return `${xmlDeclaration}<worksheet xmlns="${namespace}">${elements.join('')}</worksheet>`;
}
