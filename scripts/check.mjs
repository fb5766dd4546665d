// `npm run check`: every gate that needs no browser, in order; all run, and all that failed are named at the end.
import { fromRoot, statusOf } from './process.mjs';
import { setUpPackages } from './setup.mjs';

const gates = {
  lint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  'unit tests': ['node_modules/vitest/vitest.mjs', 'run'],
  'Chrome build': ['node_modules/wxt/bin/wxt.mjs', 'build'],
  'Firefox build': ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox'],
  'bundle budget': ['scripts/bundle-budget.mjs'],
  'web-ext lint': ['scripts/lint-firefox.mjs'],
};

setUpPackages();
const failed = Object.entries(gates)
  .filter(([, [file, ...args]]) => statusOf(process.execPath, [fromRoot(file), ...args]) !== 0)
  .map(([name]) => name);
console.log(failed.length === 0 ? '\nAll gates passed.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
