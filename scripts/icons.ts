/** Draws `scripts/icons/konspekt.svg` as the PNG files of the extension: `npx tsx scripts/icons.ts`. */
import { mkdir, readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const drawing = await readFile('scripts/icons/konspekt.svg', 'utf8');
await mkdir('public/icon', { recursive: true });
const browser = await puppeteer.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--no-first-run'] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: ${size}px; block-size: ${size}px }</style>${drawing}`);
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
