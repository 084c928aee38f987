import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileExtension } from '../../importing/fileKind';
import { type DocumentTexts, documentTextsIn } from '../../reports/messages/document/documentTexts';
import type { Texts } from '../../reports/messages/texts';
import { DocumentFault } from '../../word/documentFault';
import type { DocxDocument } from '../../word/docx/docxDocument';
import { openDocx, type OpenDocxProblem } from '../../word/docx/openDocx';
import { Complaint } from '../complaint';
import { finalPath, saveFile } from '../saveFile';
import { systemErrorCode, systemErrorText } from '../systemError';

/** Opens the document to fill. Throws a Complaint. */
export async function openDocument(path: string, directory: string, texts: Texts): Promise<DocxDocument> {
  const fullPath = resolve(directory, path);
  const opened = openDocx(await bytesOf(path, fullPath, texts), basename(fullPath));
  if (opened.ok) return opened.document;
  throw new Complaint(problemText(path, opened.problem, documentTextsIn(texts.language)));
}

async function bytesOf(file: string, fullPath: string, { say, ...texts }: Texts): Promise<Uint8Array> {
  try {
    if ((await stat(fullPath)).isDirectory()) throw new Complaint(say('file_directory', { file }));
    return await readFile(fullPath);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    if (code === 'ENOENT') throw new Complaint(say('file_missing', { file }));
    const reason = systemErrorText(error, { say, ...texts });
    throw new Complaint(say('file_unreadable', { file, reason }));
  }
}

function problemText(file: string, problem: OpenDocxProblem, { say }: DocumentTexts): string {
  return problem.code === 'oldFormat'
    ? say('document_oldFormat', { file, format: problem.format })
    : say(`document_${problem.code}`, { file });
}

/** Throws a Complaint where the document cannot go to `out`: no input is ever overwritten; they are all named by their paths. */
export async function checkOut(
  out: string,
  into: string | null,
  inputs: readonly string[],
  directory: string,
  { language }: Texts,
): Promise<void> {
  const { say } = documentTextsIn(language);
  const extension = fileExtension(out);
  const kept = into === null ? 'docx' : fileExtension(into) || 'docx';
  if (extension !== kept)
    throw new Complaint(
      kept === 'docx'
        ? say('outMustBeDocument', { file: out })
        : say('outKeepsType', { file: out, extension: kept }),
    );
  const path = await finalPath(resolve(directory, out));
  const named = [...inputs, ...(into === null ? [] : [into])];
  const paths = await Promise.all(named.map((input) => finalPath(resolve(directory, input))));
  if (paths.includes(path)) throw new Complaint(say('outOverwritesInput', { file: out }));
}

/** Throws a Complaint where the system does not let it be written. */
export async function saveDocument(
  out: string,
  bytes: Uint8Array,
  directory: string,
  texts: Texts,
): Promise<void> {
  try {
    await saveFile(resolve(directory, out), bytes);
  } catch (error) {
    const values = { file: out, reason: systemErrorText(error, texts) };
    throw new Complaint(texts.say('cannotWrite', values));
  }
}

/** Why a document could not be changed, as a Complaint; anything else as it is. */
export function documentComplaint(file: string, error: unknown, texts: Texts): unknown {
  if (!(error instanceof DocumentFault)) return error;
  const { say } = documentTextsIn(texts.language);
  switch (error.code) {
    case 'unreadable':
      return new Complaint(say('document_damaged', { file }));
    case 'tooLarge':
      return new Complaint(say('document_tooLarge', { file }));
    case 'changedMeanwhile':
      return new Complaint(`${file}: ${say('fault_changedMeanwhile')}`);
    default:
      return new Complaint(`${file}: ${say('fault_other', { code: error.code })}`);
  }
}
