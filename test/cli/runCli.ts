import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { main } from '../../src/cli/main';

export const sample = resolve('assets', 'samples', 'delarsrapport.xlsx');

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own to run the command line in, with its files given as text or bytes. */
export class Workplace {
  /** The moment of the runs. */
  now = new Date(2017, 8, 28, 14, 5);

  private constructor(readonly folder: string) {}

  static async with(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Workplace> {
    const place = new Workplace(await mkdtemp(join(tmpdir(), 'avstam-')));
    for (const [name, content] of Object.entries(files)) await writeFile(place.path(name), content);
    return place;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): Promise<Uint8Array> {
    return readFile(this.path(name));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  /** Runs `avstam` here as a Swedish user would, at `now`, and without a terminal. */
  async run(...args: readonly string[]): Promise<CliRun> {
    let stdout = '';
    let stderr = '';
    const status = await main({
      args,
      variables: { LANG: 'sv_SE.UTF-8' },
      systemLocale: 'sv-SE',
      directory: this.folder,
      sample,
      version: '1.2.3',
      now: () => this.now,
      stdout: { isTerminal: false, write: (text) => void (stdout += text) },
      stderr: { isTerminal: false, write: (text) => void (stderr += text) },
    });
    return { status, stdout, stderr };
  }
}
