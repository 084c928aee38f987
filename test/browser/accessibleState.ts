import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { violations } from './accessibility';
import type { OpenedPane } from './openPane';

const pictures = join(__dirname, '../../out/screenshots');

/** A state is accessible in light and dark, and nothing runs out of 320 pixels; its picture is kept to be looked at. */
export async function expectAccessible({ page, served }: OpenedPane, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  expect(await violations(page)).toEqual([]);
  const [width, moving] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.getAnimations().filter(({ playState }) => playState === 'running').length,
  ]);
  expect(width).toBeLessThanOrEqual(320);
  expect(moving).toBe(0);
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  await served.setTheme('dark');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.locator('.avs-pane[data-theme=dark]').waitFor();
  // Only the colours have changed.
  expect(await violations(page, ['color-contrast'])).toEqual([]);
  await page.screenshot({ path: join(pictures, `${name}, dark.png`), fullPage: true });
}
