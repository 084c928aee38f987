import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/**
 * Draws the SVGs of assets/icons as PNGs with a transparent background: `name-16.svg` at 16 pixels, a simpler drawing
 * on that grid, and `name.svg` at the larger sizes. Run in the project's folder: `npm run icons`.
 */
const folder = join('assets', 'icons');
const largerSizes = [32, 64, 80];

async function buildIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
      const { name } = parse(file);
      const svg = readFileSync(join(folder, file));
      if (name.endsWith('-16')) {
        writeFileSync(join(folder, `${name}.png`), await draw(page, svg, 16));
        continue;
      }
      for (const size of largerSizes) {
        writeFileSync(join(folder, `${name}-${size}.png`), await draw(page, svg, size));
      }
    }
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, svg: Buffer, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block }</style>` +
      `<img src="data:image/svg+xml;base64,${svg.toString('base64')}" width="${size}" height="${size}" alt="">`,
  );
  return page.screenshot({ omitBackground: true });
}

void buildIcons();
