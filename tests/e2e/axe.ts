import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { View } from './driver/driver';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a view: rule, place, and what to do. `examined` is a rule that has something to look at there. */
export async function violations(view: View, examined = 'color-contrast'): Promise<string[]> {
  const { passed, violated } = (await view.evaluateSource(`(async () => { ${axe};
    const { passes, violations } = await window.axe.run();
    return {
      passed: passes.map(({ id }) => id),
      violated: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target.join(' '), failureSummary].join(': '))),
    };
  })()`)) as { passed: string[]; violated: string[] };
  // A run that has looked at nothing finds nothing.
  expect(passed).toContain(examined);
  return violated;
}
