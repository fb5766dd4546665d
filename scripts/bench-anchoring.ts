/**
 * Robustness and speed of the anchoring engine.
 *   npm run bench:anchoring                 both sets of made-up pages, beside two other methods
 *   … -- --set dev|test --ours --only M6    one set, our engine alone, one operator
 *   … -- --failures 20                      prints cases that went wrong
 *   … -- --pages FOLDER                     saved pages (.html, .html.gz) in place of made-up ones
 *   … -- --chromium                         time in a real browser
 */
import { parseArgs } from 'node:util';
import { exactText, hypothesis, ours } from './bench-anchoring/methods';
import { report } from './bench-anchoring/report';
import { run } from './bench-anchoring/robustness';
import type { Failure } from './bench-anchoring/robustness';
import { savedPages } from './bench-anchoring/saved-pages';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    ours: { type: 'boolean', default: false },
    only: { type: 'string' },
    failures: { type: 'string', default: '0' },
    highlights: { type: 'string', default: '24' },
    pages: { type: 'string' },
    chromium: { type: 'boolean', default: false },
  },
});

if (values.chromium) {
  const { runInChromium } = await import('./bench-anchoring/chromium');
  console.log(await runInChromium());
} else {
  const pages = values.pages === undefined ? undefined : savedPages(values.pages);
  for (const seed of values.set ? [values.set] : pages ? ['saved pages'] : ['dev', 'test']) {
    const failures: Failure[] = [];
    const begun = Date.now();
    const tallies = run(values.ours ? [ours] : [ours, hypothesis, exactText], {
      seed,
      pages,
      highlightsPerPage: Number(values.highlights),
      only: values.only,
      onFailure: (failure) => failure.method === ours.name && failures.push(failure),
    });
    console.log(`Set "${seed}" (${Math.round((Date.now() - begun) / 1000)} s)\n${report(tallies)}\n`);
    for (const { verdict, operator, page, wanted, found } of failures.slice(0, Number(values.failures))) {
      console.log(`${verdict}, ${operator}, ${page}\n    wanted ${shorten(wanted)}\n    found  ${found === null ? 'nothing' : shorten(found)}`);
    }
  }
}

function shorten(text: string): string {
  const line = JSON.stringify(text);
  return line.length > 150 ? `${line.slice(0, 100)} … ${line.slice(-45)}` : line;
}
