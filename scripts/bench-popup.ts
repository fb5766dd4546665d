/**
 * Time from the click to the full popup (its window begins → the analysis is whole; its title, the number of facts,
 * participants, quotes and highlights, and the list in front are in the page), warm, in Chromium, beside the time that
 * Readability alone takes on the page. Needs a build.
 *   npm run bench:popup                 the bundled Ukrainian article
 *   … -- --page FILE --runs 10          another page
 *   … -- --phases                       when the page was read, analysed and drawn
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { buildFor, launch, projectFile } from '../tests/e2e/browsers';
import type { View } from '../tests/e2e/driver/driver';
import { startSite } from '../tests/e2e/driver/site';
import { until } from '../tests/e2e/driver/until';

const { values } = parseArgs({ options: { page: { type: 'string' }, runs: { type: 'string', default: '10' }, phases: { type: 'boolean', default: false } } });
const file = values.page ?? projectFile('tests/fixtures/site/article-uk.html');
const runs = Number(values.runs);
const url = 'https://bench.example/article';
/** Most that the median may be, ms. */
const bar = 150;

/** Milliseconds from the popup's beginning to its drawing; null before it is drawn. */
const drawnAt = (view: View) => view.evaluate(() => performance.getEntriesByName('konspekt.drawn')[0]?.startTime ?? null);

const phasesOf = (view: View) =>
  view.evaluate(() =>
    [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('mark')]
      .map((entry) => ({ name: entry.name.split('/').pop() ?? '', from: Math.round(entry.startTime), to: Math.round(entry.startTime + entry.duration) }))
      .sort((a, b) => a.from - b.from),
  );

/** Median time of Readability on clones of the page, in the page, ms. */
async function readabilityTime(page: Page): Promise<number> {
  const entry = fileURLToPath(import.meta.resolve('@mozilla/readability'));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'iife', globalName: 'readability', write: false });
  const times = (await page.evaluate(`(() => { ${outputFiles[0]?.text ?? ''}
    return Array.from({ length: ${runs} }, () => { const begun = performance.now(); new readability.Readability(document.cloneNode(true)).parse(); return performance.now() - begun; });
  })()`)) as number[];
  return median(times);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

const site = await startSite();
const driver = await launch('chromium', { site, extension: buildFor('chromium') });
try {
  site.put(url, readFileSync(file, 'utf8'));
  const page = await driver.open(url);
  const times: number[] = [];
  // The first one warms the browser's caches and is not counted.
  for (let run = 0; run <= runs; run += 1) {
    const view = await driver.clickToolbar(page);
    const time = await until('the popup to be drawn', () => drawnAt(view));
    if (run > 0) times.push(time);
    if (run === runs && values.phases) for (const { name, from, to } of await phasesOf(view)) console.log(`${String(from).padStart(6)} → ${String(to).padStart(4)}  ${name}`);
    await view.close();
  }
  const middle = median(times);
  console.log(`${file.split('/').pop()}: median ${middle.toFixed(0)} ms of ${runs} runs (bar ${bar}; ${times.map((time) => time.toFixed(0)).join(' ')})`);
  console.log(`Readability alone: median ${(await readabilityTime(page)).toFixed(1)} ms`);
  process.exitCode = middle <= bar ? 0 : 1;
} finally {
  await driver.close();
  await site.close();
}
