import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { refused } from './hostAnswer';
import { reportBlocked, themeColours, type OfficeAround } from './inPage';
import { playOfficeOnMac } from './inPageMac';
import { playOfficeOnTheWeb } from './inPageWeb';
import type { AnyOfficeHost } from './officeHost';
import { libraryFolder } from './officeLibrary';

export interface ServeOptions {
  /** The language of Office around the pane. */
  readonly language?: 'sv-SE' | 'en-US';
  readonly theme?: 'light' | 'dark';
  /** Office on the web needs a page on https; on a Mac both will do. */
  readonly platform?: 'Web' | 'Mac';
}

/** What the page asked for beyond its own origin and Office's library; tests expect the lists to be empty. */
export interface ServedPage {
  /** Addresses of foreign requests; each was aborted. */
  readonly foreign: readonly string[];
  /** What the page's Content-Security-Policy stopped before it became a request: `connect-src https://...`. */
  readonly blocked: readonly string[];
  /** Addresses in Office's folder that the package has no file for. */
  readonly missing: readonly string[];
  /** What was asked of Office that the host does not answer, and faults of the host's own. */
  readonly unanswered: readonly string[];
  /** Office changes its theme; the library tells the page when it is asked anew. */
  setTheme(theme: 'light' | 'dark'): Promise<void>;
}

const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const ownHosts = new Set(['localhost', '127.0.0.1', '[::1]']);
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
};

/**
 * Opens Office around a page: what it loads from Office's address is the npm package, unmodified, and its requests are
 * answered by the host in this process. To be called before the page is opened.
 */
export async function serveOffice(
  page: Page,
  host: AnyOfficeHost,
  options: ServeOptions = {},
): Promise<ServedPage> {
  const { language = 'sv-SE', theme = 'light', platform = 'Web' } = options;
  const foreign: string[] = [];
  const blocked: string[] = [];
  const missing: string[] = [];
  const unanswered: string[] = [];
  await page.route('**/*', async (route) => {
    const address = route.request().url();
    if (address.startsWith(officeAddress)) await fulfillFromPackage(route, address, missing);
    else if (isOwn(address)) await route.fallback();
    else {
      foreign.push(address);
      await route.abort();
    }
  });
  await page.exposeFunction('officeHostAnswer', async (body: string, flags: number) => {
    const answer = await host.answer(body, flags).catch((error: unknown) => {
      unanswered.push(`The host is broken: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
      return refused('GeneralException');
    });
    return JSON.stringify(answer);
  });
  await page.exposeFunction('officeHostUnanswered', (what: string) => void unanswered.push(what));
  await page.exposeFunction('officeHostBlocked', (what: string) => void blocked.push(what));
  await page.addInitScript(reportBlocked);
  const around: OfficeAround = {
    application: host.application,
    language,
    readOnly: host.isReadOnly,
    documentUrl: `https://contoso.example/${host.documentName}`,
    requirementSets: JSON.stringify(host.requirementSets.all),
    theme: themeColours(theme),
  };
  await page.addInitScript(platform === 'Web' ? playOfficeOnTheWeb : playOfficeOnMac, around);
  await page.emulateMedia({ colorScheme: theme });
  return {
    foreign,
    blocked,
    missing,
    unanswered,
    async setTheme(changed) {
      await page.emulateMedia({ colorScheme: changed });
      await page.evaluate((colours) => {
        const shared = window as unknown as { officeAround: OfficeAround };
        shared.officeAround = { ...shared.officeAround, theme: colours };
      }, themeColours(changed));
    },
  };
}

function isOwn(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'data:' || protocol === 'blob:' || ownHosts.has(hostname);
}

async function fulfillFromPackage(route: Route, address: string, missing: string[]): Promise<void> {
  const file = path.join(libraryFolder, new URL(address).pathname.replace('/lib/1/hosted/', ''));
  const contentType = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  try {
    await route.fulfill({ body: await readFile(file), contentType });
  } catch {
    missing.push(address);
    await route.fulfill({ status: 404, body: '' });
  }
}
