import { readFileSync } from 'node:fs';

const signature = '89504e470d0a1a0a';

/** Width and height in pixels, from a PNG's first chunk. Throws where the file is no PNG. */
export function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  if (bytes.toString('hex', 0, 8) !== signature) throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Whether a PNG has a channel for transparency. */
export function isTransparentPng(file: string): boolean {
  const truecolourWithAlpha = 6;
  return readFileSync(file).readUInt8(25) === truecolourWithAlpha;
}
