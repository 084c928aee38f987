import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from '../importing/textEncoding';
import type { Texts } from '../reports/messages/texts';
import { Complaint } from './complaint';
import { systemErrorCode, systemErrorText } from './systemError';

/** The text of a file that an option names, in whatever encoding; empty where it is none. Throws a Complaint. */
export async function optionFileText(path: string, directory: string, texts: Texts): Promise<string> {
  try {
    return decodeText(await readFile(resolve(directory, path))) ?? '';
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    if (code === 'ENOENT') throw new Complaint(texts.say('file_missing', { file: path }));
    throw new Complaint(`${path}: ${systemErrorText(error, texts)}`);
  }
}
