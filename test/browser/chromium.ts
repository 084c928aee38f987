import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The installed browser's command, or what CHROMIUM names; null where there is none. */
function chromiumPath(): string | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** A headless browser that looks nothing up by itself; the caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(`None of these is installed: ${commands.join(', ')}.`);
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const mayBeSkipped = chromiumPath() === null && process.env.CI !== 'true';

/** Describes tests that need a browser: skipped, loudly, where there is none; in CI they run, and fail without it. */
export function describeInBrowser(name: string, tests: () => void): void {
  // A browser's start on a busy machine takes longer than jest allows a test.
  jest.setTimeout(60_000);
  if (mayBeSkipped) console.warn(`Chromium is not installed: "${name}" is NOT tested.`);
  (mayBeSkipped ? describe.skip : describe)(name, tests);
}
