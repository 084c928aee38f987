import { randomBytes } from 'node:crypto';
import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes the whole file or, when that fails, leaves the old one as it was. Throws what the file system throws. */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await finalPath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    const old = await stat(target).catch(() => null);
    if (old !== null) {
      // Replacing a file asks for leave to write its folder only.
      await access(target, constants.W_OK);
      await chmod(temporary, old.mode);
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Where a path leads in the end, links followed; the path itself when there is no such file yet. */
export async function finalPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
