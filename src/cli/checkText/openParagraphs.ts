import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Paragraph } from '../../domain/narrative/paragraph';
import { fileExtension } from '../../importing/fileKind';
import { decodeText } from '../../importing/textEncoding';
import type { Texts } from '../../reports/messages/texts';
import { openDocx, type OpenDocxProblem } from '../../word/docx/openDocx';
import { printable } from '../terminal/printable';
import { systemErrorCode, systemErrorText } from '../systemError';

export type OpenedParagraphs =
  | { readonly ok: true; readonly name: string; readonly paragraphs: readonly Paragraph[] }
  | { readonly ok: false; readonly message: string };

/** The running text of a .docx, by its content, or of a text file, whose lines are its paragraphs. */
export async function openParagraphs(
  path: string,
  fullPath: string,
  texts: Texts,
): Promise<OpenedParagraphs> {
  const { say } = texts;
  const file = printable(path);
  const failed = (message: string): OpenedParagraphs => ({ ok: false, message });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(fullPath);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT') return failed(say('file_missing', { file }));
    if (code === 'EISDIR') return failed(say('file_directory', { file }));
    return failed(say('file_unreadable', { file, reason: systemErrorText(error, texts) }));
  }
  const name = basename(fullPath);
  if (bytes.length === 0) return failed(say('file_empty', { file }));
  if (isPackage(bytes)) {
    const opened = openDocx(bytes, name);
    if (!opened.ok) return failed(problemText(file, opened.problem, texts));
    const { paragraphs } = await opened.document.read();
    return { ok: true, name, paragraphs };
  }
  const text = ['pdf', 'rtf'].includes(fileExtension(name)) ? null : decodeText(bytes);
  if (text === null) return failed(say('text_unknown', { file }));
  const paragraphs = text
    .split(/\r\n?|\n/)
    .flatMap((line, index): Paragraph[] =>
      line.trim() === '' ? [] : [{ number: index + 1, text: line, heading: null }],
    );
  return { ok: true, name, paragraphs };
}

/** A zip, or what Word wrote before it and what it encrypts in. */
function isPackage([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

function problemText(file: string, problem: OpenDocxProblem, { say }: Texts): string {
  switch (problem.code) {
    case 'encrypted':
      return say('text_encrypted', { file });
    case 'oldFormat':
      return say('text_oldFormat', { file, format: problem.format });
    case 'notADocument':
      return say('text_notADocument', { file });
    case 'damaged':
      return say('text_damaged', { file });
    case 'tooLarge':
      return say('text_tooLarge', { file });
  }
}
