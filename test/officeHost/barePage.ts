import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export const bareHtml =
  '<!doctype html><title>pane</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** As strict as the pane's own: neither the library nor the host may need more. */
export const barePolicy = "default-src 'none'; script-src https://appsforoffice.microsoft.com";

/** A page at https://localhost/ that holds nothing but Office's library; closed afterwards. */
export async function withBarePage<R>(
  browser: Browser,
  use: (page: Page) => Promise<R>,
  options: BrowserContextOptions = {},
): Promise<R> {
  const page = await browser.newPage(options);
  try {
    // A page on https that needs no certificate: the browser never gets to the network.
    await page.route('https://localhost/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': barePolicy },
        body: bareHtml,
      }),
    );
    return await use(page);
  } finally {
    await page.close();
  }
}
