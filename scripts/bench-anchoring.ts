/**
 * Robustness and speed of the anchoring engine.
 *   npm run bench:anchoring                 both sets of made-up pages, beside two other methods
 *   … -- --set dev|test --ours --only M6    one set, our engine alone, one operator
 *   … -- --failures 20                      prints cases that went wrong
 *   … -- --chromium                         time in a real browser
 */
import { parseArgs } from 'node:util';
import { exactText, hypothesis, ours } from './bench-anchoring/methods';
import { report } from './bench-anchoring/report';
import { run } from './bench-anchoring/robustness';
import type { Failure } from './bench-anchoring/robustness';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    ours: { type: 'boolean', default: false },
    only: { type: 'string' },
    failures: { type: 'string', default: '0' },
    highlights: { type: 'string', default: '24' },
    chromium: { type: 'boolean', default: false },
  },
});

if (values.chromium) {
  const { runInChromium } = await import('./bench-anchoring/chromium');
  console.log(await runInChromium());
} else {
  for (const seed of values.set ? [values.set] : ['dev', 'test']) {
    const failures: Failure[] = [];
    const begun = Date.now();
    const tallies = run(values.ours ? [ours] : [ours, hypothesis, exactText], {
      seed,
      highlightsPerPage: Number(values.highlights),
      only: values.only,
      onFailure: (failure) => failure.method === ours.name && failures.push(failure),
    });
    console.log(`Set "${seed}" (${Math.round((Date.now() - begun) / 1000)} s)\n${report(tallies)}\n`);
    for (const failure of failures.slice(0, Number(values.failures))) console.log(JSON.stringify({ ...failure, html: failure.html.length }));
  }
}
