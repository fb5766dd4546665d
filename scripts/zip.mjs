// `npm run zip`: the packages for both stores and the sources for their reviewers, the same to the byte on every run.
// `npm run zip -- --verify` proves it; `node scripts/zip.mjs FOLDER FILE` packs one folder.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { fromRoot, runNode } from './process.mjs';

/** The first moment a ZIP can tell; the format has no time zone, so the fields are what must not change. */
const moment = new Date(1980, 0, 1);

/**
 * A ZIP of files in the order of their names, without the times at which they were written.
 * @param {readonly string[]} names relative to the folder, divided by `/`
 */
function pack(folder, names) {
  const files = [...names].sort().map((name) => [name, [readFileSync(join(folder, name)), { mtime: moment, os: 3, attrs: 0o644 << 16 }]]);
  return zipSync(Object.fromEntries(files), { level: 9 });
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'));
}

/** What is under version control: all that a reviewer needs to build the same package, and nothing else. */
function sources() {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: fromRoot(''), encoding: 'utf8' });
  return listed.split('\0').filter((name) => name !== '');
}

function write(file, bytes) {
  writeFileSync(file, bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${relative(fromRoot(''), file)}  ${(bytes.length / 1000).toFixed(1)} kB`);
}

const [folder, file] = process.argv.slice(2);
if (folder === '--verify') {
  (await import('./zip-verify.mjs')).verify();
} else if (folder !== undefined && file !== undefined) {
  write(file, pack(folder, filesBelow(folder)));
} else {
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  runNode('node_modules/wxt/bin/wxt.mjs', ['build']);
  runNode('node_modules/wxt/bin/wxt.mjs', ['build', '-b', 'firefox']);
  const target = (name) => fromRoot(`.output/konspekt-${version}-${name}.zip`);
  for (const [name, build] of [['chrome', '.output/chrome-mv3'], ['firefox', '.output/firefox-mv3']]) {
    write(target(name), pack(fromRoot(build), filesBelow(fromRoot(build))));
  }
  write(target('sources'), pack(fromRoot(''), sources()));
}
