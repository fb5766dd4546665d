// `npm test`: on a fresh clone with nothing prepared it gets ready, builds for both browsers, and runs every test.
// The last line is the sum of all, `N passed, N failed`; the exit code says whether all is well.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot, runNode, statusOf } from './process.mjs';
import { setUp } from './setup.mjs';

const MINUTE = 60_000;
const total = { passed: 0, failed: 0, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), 'konspekt-tests-'));

try {
  attempt('Getting ready', setUp);
  runTests('unit', [], 10 * MINUTE);
  const built = attempt('Building', () => {
    runNode('node_modules/wxt/bin/wxt.mjs', ['build']);
    runNode('node_modules/wxt/bin/wxt.mjs', ['build', '-b', 'firefox']);
  });
  if (built) runTests('end-to-end', ['--config', 'vitest.e2e.config.ts'], 15 * MINUTE);
} finally {
  rmSync(reports, { recursive: true, force: true });
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** A step that fails counts as one failed test, so that the last line never looks better than the run was. */
function attempt(name, step) {
  try {
    step();
    return true;
  } catch (error) {
    console.error(`\n${name} failed: ${error.message}`);
    total.failed += 1;
    return false;
  }
}

function runTests(name, args, timeout) {
  const report = join(reports, `${name}.json`);
  const vitest = [fromRoot('node_modules/vitest/vitest.mjs'), 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = statusOf(process.execPath, vitest, { timeout });
  const failedBefore = total.failed;
  attempt(`Reading the report of the ${name} tests`, () => count(JSON.parse(readFileSync(report, 'utf8'))));
  // An error outside any test, such as a rejection that nobody handled, shows only in the exit code.
  if (status !== 0 && total.failed === failedBefore) total.failed += 1;
}

function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that could not even be loaded has failed without a single test.
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  total.passed += numPassedTests;
  total.failed += numFailedTests + unloaded.length;
  total.skipped += numPendingTests + numTodoTests;
}
