/**
 * Shows every state of the popup, the library and the other pages in a real browser, checks each with axe, and leaves pictures.
 *
 *   npx tsx scripts/screens.ts [--out DIR] [--only TEXT] [--locale uk] [--theme dark] [--width 320] [--contrast] [--no-axe]
 *
 * Exits with 1 when axe finds a violation, something overflows sideways or the page logs an error.
 */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { explainScenes } from './screens/explain-scenes';
import { libraryScenes } from './screens/library-scenes';
import { panelScenes } from './screens/panel-scenes';
import { pageScenes } from './screens/page-scenes';
import { scenes } from './screens/scenes';
import type { Scene } from './screens/scenes';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'demo-output/screens' },
    only: { type: 'string' },
    locale: { type: 'string' },
    theme: { type: 'string' },
    width: { type: 'string' },
    /** Everything in forced colours, as Windows' contrast themes have them. */
    contrast: { type: 'boolean', default: false },
    'no-axe': { type: 'boolean', default: false },
  },
});

const pick = <Value extends string>(all: readonly Value[], wanted: string | undefined) => all.filter((one) => wanted === undefined || one === wanted);
const locales = pick(['uk', 'en'], options.locale);
const themes = pick(['light', 'dark'], options.theme);
const widths = pick(['400', '320', '260', '720', '1200'], options.width);
/** Those of a scene that names none: a popup's. */
const popupWidths: readonly string[] = ['400', '320'];

/** The gallery as one page: no server, no files. */
async function galleryPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/screens/gallery.tsx'],
    bundle: true,
    write: false,
    outdir: 'unused',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const file = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const script = file('.js').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Konspekt</title><style>${file('.css')}</style></head>
    <body><div id="app"></div><script>${script}</script></body></html>`;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the page as it stands; the document's own landmarks and headings included. */
async function violations(page: Page): Promise<string[]> {
  const result: unknown = await page.evaluate(`axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | ')))`);
  return Array.isArray(result) ? result.map(String) : [];
}

/** Elements that stick out of the page sideways, unless what they stand in cuts them off there. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        const hidden = element.closest('.visually-hidden, [hidden], [class^=EntryRow_remark]');
        return !hidden && width > 0 && (right > document.documentElement.clientWidth + 1 || left < -1);
      })
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Two frames on: rows that came into view are laid out in the first. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

async function shoot(page: Page, scene: Scene, locale: string, theme: string, width: string): Promise<string[]> {
  const name = [scene.name, locale, theme, width].join('-');
  await page.setViewport({ width: Number(width), height: scene.height ?? 600, deviceScaleFactor: 1.5 });
  const features = [
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: scene.forcedColors || options.contrast ? 'active' : 'none' },
  ];
  // By the protocol itself: puppeteer's own method does not know forced colours.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.evaluate((state, language) => (window as unknown as { show(state: string, locale: string): void }).show(state, language), scene.state, locale);
  await scene.act?.(page);
  await new Promise((resolve) => setTimeout(resolve, scene.wait ?? 60));
  // All of it in view and nothing sticky: what a bar covers for the moment can be scrolled into view, but axe cannot know.
  const view = { width: Number(width), deviceScaleFactor: 1.5 };
  await page.evaluate(() => document.documentElement.classList.add('flat'));
  // Twice: rows take their true height only when they come into view.
  for (let turn = 0; turn < 2; turn += 1) {
    await page.setViewport({ ...view, height: Math.min(20_000, await page.evaluate(() => document.documentElement.scrollHeight + 1)) });
    await settled(page);
  }
  const found = [...(options['no-axe'] ? [] : await violations(page)), ...(await overflowing(page)).map((html) => `overflow: ${html}`)];
  await page.evaluate(() => document.documentElement.classList.remove('flat'));
  if (!scene.full) await page.setViewport({ ...view, height: scene.height ?? 600 });
  await settled(page);
  await page.screenshot({ path: join(options.out, `${name}.png`) });
  await session.detach();
  return found.map((text) => `${name}: ${text}`);
}

const browser = await puppeteer.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--no-first-run'] });
try {
  await mkdir(options.out, { recursive: true });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.setContent(await galleryPage());
  await page.evaluate(axeSource);
  // The gallery may be as wide as the window: a side panel is.
  await page.addStyleTag({
    content: `body { inline-size: auto } .flat :is([class^=ReadyView_bar], [class^=ReadyView_footer], [class^=ListView_bar], [class^=Toast_region], [class^=ExportMenu_ways]) { position: static }
      .flat [class^=ReadyView_footer] { display: block }`,
  });
  let count = 0;
  for (const scene of [...scenes, ...explainScenes, ...libraryScenes, ...panelScenes, ...pageScenes].filter(({ name }) => name.includes(options.only ?? ''))) {
    for (const width of widths.filter((one) => (scene.widths ?? popupWidths).includes(one))) {
      for (const theme of themes) {
        for (const locale of locales) {
          problems.push(...(await shoot(page, scene, locale, theme, width)));
          count += 1;
        }
      }
    }
  }
  console.log(`${count} pictures in ${options.out}`);
  console.log(problems.length === 0 ? 'No violation, nothing sticks out, no error.' : problems.join('\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await browser.close();
}
