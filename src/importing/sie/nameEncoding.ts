import { type OutcomeNote } from '../../domain/outcome/outcomeFile';
import { decodeWindows1252 } from '../windows1252';
import { decodeCodePage437 } from './codePage437';
import { lostLetters } from './lostLetters';

/** So many names are looked at for lost letters, and so many of those with letters tell the encoding. */
const sampleSize = 20_000;
const markedSize = 2_000;
const mark = /[\u0080-\u00FF]/;

type Decode = (raw: string) => string;

export interface NameDecoding {
  readonly decode: Decode;
  readonly notes: readonly OutcomeNote[];
}

interface Encoding {
  readonly name: string;
  readonly decode: Decode;
}

const bytesOf = (raw: string): Uint8Array => Uint8Array.from(raw, (byte) => byte.charCodeAt(0));
const decodeLatin: Decode = (raw) => decodeWindows1252(bytesOf(raw));
const decodeUtf8: Decode = (raw) => new TextDecoder('utf-8').decode(bytesOf(raw));

/** In order of preference where names tell nothing; the standard allows only the first. */
const encodings: readonly Encoding[] = [
  { name: 'CP437', decode: decodeCodePage437 },
  { name: 'UTF-8', decode: decodeUtf8 },
  { name: 'Windows-1252', decode: decodeLatin },
  { name: 'Mac OS Roman', decode: (raw) => new TextDecoder('macintosh').decode(bytesOf(raw)) },
];

const highBytes = Array.from({ length: 128 }, (_, place) => String.fromCharCode(0x80 + place));
const bytesIn = (decode: Decode): ReadonlyMap<string, string> =>
  new Map(highBytes.map((byte) => [decode(byte), byte]));
const latinBytes = bytesIn(decodeLatin);
const pageBytes = bytesIn(decodeCodePage437);

/** A program on the way read one encoding as another: what it wrote is turned into bytes by the one, and read by the other. */
const repairs: readonly Decode[] = [
  (text) => recoded(text, latinBytes, decodeCodePage437),
  (text) => recoded(text, pageBytes, decodeLatin),
  (text) => recoded(text, latinBytes, decodeUtf8),
  (text) => recoded(text, pageBytes, decodeUtf8),
];

/**
 * How the names of a file are encoded, by the letters that each way of reading them gives. Names are bytes as
 * characters of the same number. `known` is the encoding where the file's first bytes told it.
 */
export function nameDecoding(
  names: Iterable<string>,
  format: string | null,
  known: string | null,
): NameDecoding {
  const sample: string[] = [];
  for (const name of names) {
    if (sample.length === sampleSize) break;
    sample.push(name);
  }
  const marked = sample.filter((name) => mark.test(name)).slice(0, markedSize);
  const candidates = known === null ? encodings : encodings.filter(({ name }) => name === 'UTF-8');
  const standard = candidates[0] as Encoding;
  if (marked.length === 0) return { decode: standard.decode, notes: lostLetters(sample) };

  let best = { score: -Infinity, encoding: standard, repair: null as Decode | null };
  for (const encoding of candidates) {
    const plain = marked.map(encoding.decode);
    const proof = encoding.name === 'UTF-8' ? validSequences(marked) : 0;
    for (const repair of [null, ...repairs]) {
      const texts = repair === null ? plain : plain.map(repair);
      // A repair is one more thing to assume.
      const score = swedishness(texts) + proof - (repair === null ? 0 : 1);
      if (score > best.score) best = { score, encoding, repair };
    }
  }

  const { encoding, repair } = best;
  const decode: Decode = (raw) => {
    if (!mark.test(raw)) return raw;
    return repair === null ? encoding.decode(raw) : repair(encoding.decode(raw));
  };
  const notes: OutcomeNote[] = [];
  const isStandard = known === null && encoding.name === 'CP437' && format === 'PC8' && best.score > 0;
  const read = known ?? encoding.name;
  const isOther = format !== null && format !== '' && !(format === 'PC8' && read === 'CP437');
  if (!isStandard)
    notes.push({ code: 'encodingGuessed', encoding: read, ...(isOther && { stated: format }) });
  const repaired = repair === null ? [] : marked.filter((raw) => decode(raw) !== encoding.decode(raw));
  const [example] = repaired;
  if (example !== undefined) {
    notes.push({
      code: 'encodingRepaired',
      count: repaired.length,
      example: encoding.decode(example),
      repaired: decode(example),
    });
  }
  return { decode, notes: [...notes, ...lostLetters(sample.map(decode))] };
}

/** What is UTF-8 throughout is hardly anything else by chance. */
function validSequences(raws: readonly string[]): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let count = 0;
  for (const raw of raws) {
    try {
      count += decoder.decode(bytesOf(raw)).match(/[^\u0000-\u007F]/gu)?.length ?? 0;
    } catch {
      return 0;
    }
  }
  return count * 2;
}

/** The letters of Swedish count for the reading, other marks that names hardly hold count against it. */
function swedishness(texts: readonly string[]): number {
  let score = 0;
  for (const text of texts) {
    for (const letter of text.match(/[^\u0000-\u007F]/gu) ?? []) {
      if ('åäöÅÄÖ'.includes(letter)) score += 3;
      else if ('éÉüÜèÈàÀáÁíóúøØæÆçñëïôêâîûß'.includes(letter)) score += 1;
      else if (!'§°½€–´»«²³·\u00A0'.includes(letter)) score -= 2;
    }
  }
  return score;
}

/** The text unchanged where a character of it is in no byte, or where its bytes are not of the other encoding. */
function recoded(text: string, bytes: ReadonlyMap<string, string>, decode: Decode): string {
  let raw = '';
  for (const character of text) {
    const byte = character <= '\u007F' ? character : bytes.get(character);
    if (byte === undefined) return text;
    raw += byte;
  }
  const recodedText = decode(raw);
  return recodedText.includes('\uFFFD') ? text : recodedText;
}
