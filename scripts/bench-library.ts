/**
 * The library at its full size: `npm run bench:library [articles]`.
 * Builds, opens and searches 5,000 invented articles with 100,000 highlights in two languages, by our index and by three
 * libraries, in one run; with `-- --chromium` instead the library page in a browser, which needs a build. Each engine runs in a process of its own, so that memory is its own. Exits with 1 when a bar of ours is missed.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engines } from './bench-library/engines';
import { measureInChromium } from './bench-library/in-chromium';
import { measure } from './bench-library/measure';
import type { Figures } from './bench-library/measure';

const bars = { open: 500, p95: 50, memory: 300 };
const { values, positionals } = parseArgs({ options: { chromium: { type: 'boolean', default: false } }, allowPositionals: true });
const [count = '5000', only] = positionals;

if (only !== undefined) process.send?.(await measure(engines.find(({ name }) => name === only)!, Number(count), 20));
else if (values.chromium) {
  const { open, answer, drawn, memory } = await measureInChromium(Number(count));
  console.log(`in Chromium: opens in ${open.toFixed(0)} ms; an answer with its rows in ${answer.toFixed(0)} ms at the 95th percentile, painted ${drawn.median.toFixed(0)} ms after the letter at the median, ${drawn.p95.toFixed(0)} ms at the 95th; page and worker ${memory.toFixed(0)} MB`);
  if (open > bars.open || answer > bars.p95 || memory > bars.memory) missed();
} else {
  console.log('engine        build s  kept MB  open ms  median ms  p95 ms  processor: open ms  p95 ms  memory MB  inflected forms found');
  for (const { name } of engines) {
    const figures = await inOwnProcess(name);
    if (!figures) {
      console.log(`${name.padEnd(12)}  failed: out of memory or over ten minutes`);
      continue;
    }
    const { build, kept, open, median, p95, processor, memory, forms } = figures;
    console.log([name.padEnd(12), build.toFixed(1).padStart(8), kept.toFixed(1).padStart(8), open.toFixed(0).padStart(8), median.toFixed(1).padStart(10), p95.toFixed(1).padStart(7), processor.open.toFixed(0).padStart(19), processor.p95.toFixed(1).padStart(7), memory.toFixed(0).padStart(10), `${forms.found} of ${forms.asked}`.padStart(9)].join(' '));
    if (name === engines[0]!.name && (open > bars.open || p95 > bars.p95 || memory > bars.memory)) missed();
  }
}

function missed(): void {
  console.error(`A bar is missed: open < ${bars.open} ms, p95 < ${bars.p95} ms, memory < ${bars.memory} MB`);
  process.exitCode = 1;
}

function inOwnProcess(name: string): Promise<Figures | null> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [count, name], { execArgv: [...process.execArgv, '--expose-gc', '--max-old-space-size=3000'], timeout: 600_000, stdio: ['inherit', 'inherit', 'ignore', 'ipc'] });
    child.once('message', (figures) => resolve(figures as Figures));
    child.once('exit', () => resolve(null));
  });
}
