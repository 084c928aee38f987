import { detectSeparator } from '../separator';
import { looksBinary } from '../textEncoding';
import { RowSplitter, type TextRow } from './rowSplitter';
import { ChunkDecoder, type EncodingFound } from './textDecoder';

/** Enough of a text to tell how it is encoded and cut; in bytes. */
const sampleSize = 1 << 16;
const sampledCharacters = 1 << 16;

/** A text that is no table. */
export class TextFault extends Error {
  constructor(readonly code: 'empty' | 'binary' | 'webPage') {
    super(code);
  }
}

/** A text file's rows as they come; `encoding` and `endsWithinLine` are known when the last of them has come. */
export class TextRows {
  private readonly decoder = new ChunkDecoder();
  /** Whether the last row lacks the line end that the others have. */
  endsWithinLine = false;

  constructor(private readonly chunks: AsyncIterable<Uint8Array>) {}

  get encoding(): EncodingFound | null {
    return this.decoder.guessed;
  }

  /** Throws a TextFault where it is no text, a RowFault where it can't be cut into rows. */
  async *batches(): AsyncGenerator<readonly TextRow[], void, undefined> {
    let splitter: RowSplitter | null = null;
    for await (const chunk of withFirstOf(this.chunks, sampleSize)) {
      const decoded = this.decoder.decode(chunk);
      if (decoded.includes('\0')) throw new TextFault('binary');
      if (splitter === null) {
        const { text, ...cut } = begin(decoded);
        splitter = new RowSplitter(cut.separator, cut.newline, cut.firstLine);
        yield splitter.push(text);
      } else yield splitter.push(decoded);
    }
    if (splitter === null) throw new TextFault('empty');
    const left = splitter.push(this.decoder.end());
    const last = splitter.end();
    this.endsWithinLine = last.endsWithinLine;
    yield [...left, ...last.rows];
  }
}

/** The chunks, the first of at least so many bytes where there are so many. */
async function* withFirstOf(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    if (first === null) {
      yield chunk;
      continue;
    }
    const both: Uint8Array = new Uint8Array(first.length + chunk.length);
    both.set(first);
    both.set(chunk, first.length);
    first = both;
    if (first.length < size) continue;
    yield first;
    first = null;
  }
  if (first !== null && first.length > 0) yield first;
}

interface Beginning {
  readonly text: string;
  readonly separator: string;
  readonly newline: '\n' | '\r';
  readonly firstLine: number;
}

function begin(decoded: string): Beginning {
  const sample = decoded.slice(0, sampledCharacters);
  if (looksBinary(sample)) throw new TextFault('binary');
  if (sample.trim() === '' && decoded.trim() === '') throw new TextFault('empty');
  if (looksLikeWebPage(sample)) throw new TextFault('webPage');
  const newline = !sample.includes('\n') && sample.includes('\r') ? '\r' : '\n';
  const hint = /^sep=(.)(?:\r\n|\n|\r)/.exec(sample);
  if (hint !== null) {
    return { text: decoded.slice(hint[0].length), separator: hint[1] ?? ';', newline, firstLine: 2 };
  }
  const lines = sample.replace(/\r\n?/g, '\n');
  return { text: decoded, separator: detectSeparator(lines), newline, firstLine: 1 };
}

function looksLikeWebPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|div)[\s>]/i.test(
    text,
  );
}
