import { ledgerOf } from '../../test/ledger/ledger';
import {
  decodeLedgerText,
  encodeLedgerText,
  textEncodings,
  type TextEncoding,
} from '../../test/ledger/ledgerEncodings';
import { ledgerForms, writeLedger, type LedgerForm } from '../../test/ledger/ledgerForms';
import { hashed, SeededRandom } from '../../test/ledger/seededRandom';
import { mutateBytes } from './mutateBytes';
import { linesOf, mutatePieces } from './mutateTexts';
import { mutateWorkbook } from './mutateWorkbook';

/** A file for the reader, and what is known of how it came about. */
export interface FuzzInput {
  readonly form: LedgerForm;
  readonly bytes: Uint8Array;
  /** Of a text: what it was last encoded as. */
  readonly encoding: TextEncoding;
  /** In bytes: what the reader gets at a time. */
  readonly chunkSize: number;
  /** How many changes were made; some files have none. */
  readonly mutations: number;
}

const unchangedShare = 0.03;
const mostMutations = 4;

/** The same file for the same seed and number, whatever other numbers are made. */
export function fuzzInput(seed: number, number: number): FuzzInput {
  const random = new SeededRandom(Math.floor(hashed(seed, number) * 2 ** 31));
  const form = random.pick(ledgerForms);
  const size = {
    administrations: random.integer(1, 2),
    departments: random.integer(1, 3),
    accounts: random.integer(2, 6),
    months: random.integer(1, 6),
  };
  const ledger = ledgerOf(random.integer(0, 1_000_000), size, random.pick(['2017-01', '2016-07', '2019-05']));
  const { format } = form;
  let bytes = writeLedger(ledger, format);
  let encoding = format.kind === 'text' ? format.encoding : 'cp437';
  const mutations = random.chance(unchangedShare) ? 0 : random.integer(1, mostMutations);
  for (let done = 0; done < mutations; done += 1) {
    if (format.kind === 'workbook') bytes = mutateWorkbook(random, bytes);
    else ({ bytes, encoding } = mutateText(random, bytes, encoding));
  }
  return { form, bytes, encoding, chunkSize: random.pick([7, 64, 1000, 65_536]), mutations };
}

/** Changes the lines of a text, its bytes or its encoding. */
function mutateText(
  random: SeededRandom,
  bytes: Uint8Array,
  encoding: TextEncoding,
): { readonly bytes: Uint8Array; readonly encoding: TextEncoding } {
  if (random.chance(0.25)) return { bytes: mutateBytes(random, bytes), encoding };
  const text = decodeLedgerText(bytes, encoding);
  if (random.chance(0.9)) {
    const lines = mutatePieces(random, linesOf(text));
    return { bytes: encodeLedgerText(lines.join(''), encoding), encoding };
  }
  // Read as what it is not and saved as that, or only saved as something else.
  const misread = random.chance(0.3) ? decodeLedgerText(bytes, random.pick(textEncodings)) : text;
  const other = random.pick(textEncodings);
  return { bytes: encodeLedgerText(misread, other), encoding: other };
}
