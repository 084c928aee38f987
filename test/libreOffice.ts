import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice's command, null where it is not installed. */
function findLibreOffice(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'soffice')).find((path) => existsSync(path));
  return found ?? null;
}

const soffice = findLibreOffice();
const mayBeSkipped = soffice === null && process.env.CI !== 'true';
if (mayBeSkipped) {
  console.warn('LibreOffice is not installed: what it makes of our workbooks and documents is NOT tested.');
}

/** Describes tests that need LibreOffice: skipped, loudly, where there is none; in CI they run, and fail without it. */
export const withLibreOffice = mayBeSkipped ? describe.skip : describe;

/** Without this, LibreOffice trusts the values that it finds in the file. */
const alwaysRecalculate =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** The workbook as LibreOffice saves it after it has calculated every formula anew. */
export function recalculate(bytes: Uint8Array): Uint8Array {
  return converted(bytes, 'xlsx', 'xlsx');
}

/** A file as LibreOffice saves it in another format; both are told by their extensions. */
export function converted(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'avstam-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const file = join(folder, `in.${from}`);
    writeFileSync(file, bytes);
    const out = join(folder, 'out');
    const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(soffice ?? 'soffice', [user, '--headless', '--convert-to', to, '--outdir', out, file], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    return readFileSync(join(out, `in.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
