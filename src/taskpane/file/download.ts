/** Some browsers begin to read only a while after the click. */
const readWithin = 10_000;

/** Has the browser download a file; a window that downloads nothing takes no notice. */
export function download(content: Uint8Array | string, name: string, type: string): void {
  const address = URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : content.slice()], { type }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readWithin);
}
