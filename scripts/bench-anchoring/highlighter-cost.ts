import type { Page } from 'puppeteer-core';

/** The extension's interface as far as the highlighter asks for it: a background that knows no highlight of the page. */
const emptyStore = `globalThis.chrome = { runtime: { id: 'bench', getURL: (path) => 'chrome-extension://bench' + path, onMessage: { addListener() {}, removeListener() {} },
  sendMessage: async ({ procedure }) => { globalThis.asked.push(procedure); return { ok: true, value: { key: 'k', highlights: [], privateWindow: false } }; } } }; globalThis.asked = [];`;

/**
 * What the script that runs on every allowed page costs one without highlights: from its first line to its last, start
 * included, and what it does when the store has answered. `code` is the bundled entrypoint with the global `highlighter`.
 */
export async function highlighterCost(page: Page, code: string, html: string, runs: number): Promise<string> {
  await page.setContent(`<!doctype html><html><body>${html}</body></html>`);
  await page.evaluate(emptyStore);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(
      Number(
        await page.evaluate(`(async () => {
          const ending = new AbortController();
          const begun = performance.now();
          (0, eval)(${JSON.stringify(`${code};globalThis.highlighter = highlighter;//${run}`)});
          highlighter.default.main({ signal: ending.signal });
          await globalThis[Symbol.for('konspekt.page')].session.ready;
          const time = performance.now() - begun;
          ending.abort();
          return time;
        })()`),
      ),
    );
  }
  const asked = await page.evaluate('[...new Set(asked)].join()');
  if (asked !== 'highlightsForPage') throw new Error(`The highlighter asked for more than the highlights: ${String(asked)}`);
  const sorted = [...times].sort((a, b) => a - b);
  return `highlighter: ${(code.length / 1024).toFixed(1)} kB minified; on a page of ${html.length >> 10} kB without highlights it takes ${sorted[runs >> 1]?.toFixed(2)} ms (bar 2; slowest ${sorted.at(-1)?.toFixed(2)})`;
}
