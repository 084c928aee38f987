import type {
  OutcomeContent,
  OutcomeFigure,
  OutcomeNote,
  UnusableFile,
} from '../../../src/domain/outcome/outcomeFile';
import type { OutcomeReading } from '../../../src/importing/outcomeReading';
import { readSie } from '../../../src/importing/sie/readSie';

export const reading: OutcomeReading = {
  sheet: null,
  dimension: null,
  openWorkbook: () => Promise.reject(new Error('no workbook here')),
};

const codePage437: Readonly<Record<string, number>> = {
  å: 0x86,
  ä: 0x84,
  ö: 0x94,
  Å: 0x8f,
  Ä: 0x8e,
  Ö: 0x99,
  é: 0x82,
};

/** The text as bytes of code page 437, as far as Swedish needs it. */
export function cp437(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => codePage437[character] ?? character.charCodeAt(0));
}

/** A file of the year 2017 with these records after its head; lines end as DOS ends them. */
export function sieText(...records: readonly string[]): string {
  const head = [
    '#FLAGGA 0',
    '#FORMAT PC8',
    '#SIETYP 4',
    '#FNAMN "Bygdens kommun"',
    '#RAR 0 20170101 20171231',
  ];
  return [...head, '#RAR -1 20160101 20161231', ...records, ''].join('\r\n');
}

export function voucher(date: string, ...transactions: readonly string[]): readonly string[] {
  return [`#VER A 1 ${date} "Text"`, '{', ...transactions.map((one) => `\t#TRANS ${one}`), '}'];
}

export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  await Promise.resolve();
}

export async function readBytes(bytes: Uint8Array, options: Partial<OutcomeReading> = {}, chunk = 4096) {
  return readSie(inChunks(bytes, chunk), bytes.length, { ...reading, ...options });
}

export async function read(text: string, options: Partial<OutcomeReading> = {}): Promise<OutcomeContent> {
  return contentOf(await readBytes(cp437(text), options));
}

export function contentOf(result: Awaited<ReturnType<typeof readBytes>>): OutcomeContent {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.content;
}

/** The problem, and the line where it is. */
export async function refusal(
  text: string | Uint8Array,
): Promise<{ problem: UnusableFile['problem']; line: number | null }> {
  const result = await readBytes(typeof text === 'string' ? cp437(text) : text);
  if (result.ok) throw new Error(`read: ${shown(result.content.figures).join('\n')}`);
  return { problem: result.problem, line: result.place?.kind === 'line' ? result.place.line : null };
}

/** `2017-01 3010 Nord 100`, in order. Budgets begin with their measure. */
export function shown(figures: readonly OutcomeFigure[]): readonly string[] {
  return figures.map(({ measure, period, account, unit, value }) => {
    const months = period.from === period.to ? period.from : `${period.from}..${period.to}`;
    const parts = [months, account?.code, unit?.code ?? '-', value.toFixed()].join(' ');
    return measure === 'outcome' ? parts : `${measure} ${parts}`;
  });
}

export function notesOf(content: OutcomeContent): readonly OutcomeNote[] {
  return content.notes.map(({ note }) => note).filter(({ code }) => code !== 'signsTurned');
}
