import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { highlighterCost } from './highlighter-cost';
import type * as InPage from './in-page';
import { operators } from './operators';
import { makePage, makeStory } from './pages';
import { Random } from './random';
import { TrackedPage } from './tracked-page';
import { banks } from './words';

const WORDS = 10_000;
const HIGHLIGHTS = 1000;
/** The other method is slow when words have changed: it gets fewer, and its time is multiplied. */
const THEIR_SHARE = 10;
const RUNS = 7;

type Bench = typeof InPage;

/** Times both methods on a page of 10,000 words with 1,000 highlights; returns a report. */
export async function runInChromium(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const engine = fileURLToPath(new URL('../../utils/anchoring/index.ts', import.meta.url));
  const highlighter = fileURLToPath(new URL('../../entrypoints/highlighter.content/index.ts', import.meta.url));
  const code = await bundle(entry, 'bench');
  const engineCode = await bundle(engine, 'engine');
  const browser = await puppeteer.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const evaluation = await scriptCost(page, engineCode);
    const pages = makePages();
    await open(page, pages.original, code);
    const stored = await page.evaluate((count) => (globalThis as unknown as { bench: Bench }).bench.describeMany(count), HIGHLIGHTS);
    const lines = [
      `${WORDS} words, ${HIGHLIGHTS} highlights, median of ${RUNS} runs, ms`,
      await highlighterCost(page, await bundle(highlighter, 'highlighter'), pages.original, RUNS),
      `engine: ${(engineCode.length / 1024).toFixed(1)} kB minified; on a page without highlights its script takes ${evaluation.toFixed(2)} ms`,
    ];
    for (const [name, html] of Object.entries(pages)) lines.push(await compare(page, name, html, code, stored));
    return lines.join('\n');
  } finally {
    await browser.close();
  }
}

async function bundle(entry: string, globalName: string): Promise<string> {
  const built = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'iife', globalName, write: false, charset: 'utf8', loader: { '.css': 'empty' } });
  return built.outputFiles[0]?.text ?? '';
}

async function open(page: Page, html: string, code: string): Promise<void> {
  await page.setContent(`<!doctype html><html><body>${html}</body></html>`);
  await page.evaluate(`${code};globalThis.bench = bench;`);
}

/** What loading the engine costs a page that has no highlights. */
async function scriptCost(page: Page, code: string): Promise<number> {
  await page.setContent('<!doctype html><p>.');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    times.push(Number(await page.evaluate(`(() => { const begun = performance.now(); (0, eval)(${JSON.stringify(`${code}//${run}`)}); return performance.now() - begun; })()`)));
  }
  return median(times);
}

async function compare(page: Page, name: string, html: string, code: string, stored: ReturnType<Bench['describeMany']>): Promise<string> {
  const ours: InPage.Timing[] = [];
  const theirs: InPage.Timing[] = [];
  const share = name === 'unchanged' || name === 'original' ? 1 : THEIR_SHARE;
  await open(page, html, code);
  for (let run = 0; run < RUNS; run++) {
    ours.push(await page.evaluate((list) => (globalThis as unknown as { bench: Bench }).bench.timeOurs(list), stored.ours));
    if (run >= 3) continue;
    const some = stored.theirs.filter((_, number) => number % share === 0);
    theirs.push(await page.evaluate((list) => (globalThis as unknown as { bench: Bench }).bench.timeTheirs(list), some));
  }
  const our = median(ours.map(({ total }) => total));
  const their = median(theirs.map(({ total }) => total)) * share;
  const slice = Math.max(...ours.slice(1).map(({ longestSlice }) => longestSlice));
  return (
    `${name.padEnd(12)} ours ${our.toFixed(0)} (index ${median(ours.map(({ index }) => index)).toFixed(1)}, first run ${ours[0]?.total.toFixed(0)}, ` +
    `longest slice ${slice.toFixed(1)}, found ${ours[0]?.found}); ` +
    `Hypothesis method ${their.toFixed(0)}${share > 1 ? ` (from ${HIGHLIGHTS / share})` : ''}, found ${(theirs[0]?.found ?? 0) * share}; ratio ${(their / our).toFixed(1)}`
  );
}

function makePages(): Record<'original' | 'edited' | 'redesigned' | 'gone', string> {
  const bank = banks.en;
  const html = (seed: string) => {
    const random = new Random(seed);
    let paragraphs = 100;
    while (makeStory('en', new Random(seed), paragraphs).paragraphs.flat().join(' ').split(' ').length < WORDS) paragraphs += 5;
    return makePage(makeStory('en', random, paragraphs), 'plain', random);
  };
  const changed = (operator: string) => {
    const page = new TrackedPage(html('long'));
    operators[operator]?.(page, { start: -10, end: -10 }, bank, new Random(operator));
    return page.body.innerHTML;
  };
  return { original: html('long'), edited: changed('M5 edits outside'), redesigned: changed('X3 redesign'), gone: html('other') };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
