// Mozilla's own linter over the Firefox build. Errors fail; so does every warning that is not explained here.
// `node scripts/lint-firefox.mjs REPORT` judges a report that the linter has written before.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fromRoot } from './process.mjs';

/** Warnings that come from libraries and are understood. */
const explained = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^extract\.js$/,
    why: 'Readability assigns innerHTML on its own detached clone of the page; no script runs there and nothing of it is shown.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    why: 'Preact offers dangerouslySetInnerHTML; ESLint forbids its use here (no-unsanitized, and a test plants one).',
  },
];

/**
 * What of a linter's report must be mended.
 * @param {{errors: Finding[], warnings: Finding[]}} report as `web-ext lint --output json` prints it
 * @typedef {{code: string, file?: string, message: string}} Finding
 * @returns {Finding[]}
 */
function unexplained({ errors, warnings }) {
  const isExplained = ({ code, file = '' }) => explained.some((known) => known.code === code && known.file.test(file));
  return [...errors, ...warnings.filter((warning) => !isExplained(warning))];
}

function lint() {
  const webExt = fromRoot('node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--no-config-discovery', '--source-dir', fromRoot('.output/firefox-mv3'), '--output', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 32 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] });
  return stdout;
}

const [reportFile] = process.argv.slice(2);
const report = JSON.parse(reportFile === undefined ? lint() : readFileSync(reportFile, 'utf8'));
const findings = unexplained(report);
for (const { code, file, message } of findings) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(`${report.errors.length} errors, ${report.warnings.length} warnings, ${findings.length} to mend`);
process.exitCode = findings.length === 0 ? 0 : 1;
