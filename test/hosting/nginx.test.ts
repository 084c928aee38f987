import { readdirSync, readFileSync } from 'node:fs';
import { contentSecurityPolicy } from '../../build/contentSecurityPolicy';
import { launchChromium } from '../browser/chromium';
import { runsNginx, startNginx, type Nginx } from './nginx';

test('the policy in docs/nginx.conf is the one that the tests run under', () => {
  expect(readFileSync('docs/nginx.conf', 'utf8')).toContain(
    `Content-Security-Policy "${contentSecurityPolicy}"`,
  );
});

(runsNginx ? describe : describe.skip)('nginx as docs/hosting.md has it', () => {
  jest.setTimeout(60_000);
  let nginx: Nginx;
  /** What a browser gets for a path, over https. */
  let get: (path: string, method?: string) => Promise<{ status: number; headers: Record<string, string> }>;
  let close: () => Promise<void>;

  beforeAll(async () => {
    nginx = await startNginx();
    const browser = await launchChromium();
    const { request } = await browser.newContext({ ignoreHTTPSErrors: true });
    get = async (path, method = 'GET') => {
      const response = await request.fetch(`${nginx.origin}${path}`, { method });
      return { status: response.status(), headers: response.headers() };
    };
    close = () => browser.close();
  });

  afterAll(async () => {
    await close();
    await nginx.stop();
  });

  test.each(['/taskpane.html', '/', '/manifest.xml', '/nothing.html'])(
    'sends the protections with %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers).toMatchObject({
        'content-security-policy': contentSecurityPolicy,
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(headers).not.toHaveProperty('x-frame-options');
      expect(headers.server).toBe('nginx');
    },
  );

  test('has pages and scripts of a fixed name asked for anew, and keeps those that are named by their content', async () => {
    const file = readdirSync('dist-web').find((name) => /\.[0-9a-f]{20}\.js$/.test(name));
    expect((await get('/taskpane.html')).headers['cache-control']).toBe('no-cache');
    expect((await get('/taskpane.js')).headers['cache-control']).toBe('no-cache');
    expect((await get(`/${file ?? ''}`)).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  test('packs texts', async () => {
    const { headers } = await get('/taskpane.js');
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  });

  test('takes nothing from anybody, and lists no folder', async () => {
    expect((await get('/taskpane.html', 'POST')).status).toBe(403);
    expect((await get('/taskpane.html', 'PUT')).status).toBe(403);
    expect((await get('/samples/')).status).toBe(403);
  });
});
