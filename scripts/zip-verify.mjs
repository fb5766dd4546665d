// `npm run zip -- --verify`: proves that the packages can be made again. Two fresh clones in different folders must give the
// same three ZIPs to the byte, and the sources, unpacked where there is no repository, must build what is in the others by
// what their own README says. Takes the last commit, not the working tree; takes minutes, and the npm registry.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { fromRoot, run } from './process.mjs';

/** The line of the README that builds the extension for both browsers. Throws where there is none. */
export function buildCommand(readme) {
  const [line] = /^npm install && .*$/m.exec(readme) ?? [];
  if (line === undefined) throw new Error('The README does not say how to build.');
  return line;
}

/** Names whose bytes are not the same in both, or that only one of them has. */
export function differences(one, other) {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.filter((name) => one[name] === undefined || other[name] === undefined || !Buffer.from(one[name]).equals(Buffer.from(other[name])));
}

/** Makes the packages in a fresh clone; their bytes by name. */
function packagesOf(folder) {
  run('git', ['clone', '--quiet', fromRoot(''), folder]);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  run(process.execPath, ['scripts/zip.mjs'], { cwd: folder });
  const made = readdirSync(join(folder, '.output')).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(made.map((name) => [name, readFileSync(join(folder, '.output', name))]));
}

/** Unpacks the sources and builds them as the README says; the bytes of both packages, made of what was built. */
function packagesOfSources(sources, folder, version) {
  for (const [name, content] of Object.entries(unzipSync(sources))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  run(buildCommand(readme), [], { cwd: folder, shell: true });
  return Object.fromEntries(
    ['chrome', 'firefox'].map((browser) => {
      const name = `konspekt-${version}-${browser}.zip`;
      run(process.execPath, ['scripts/zip.mjs', `.output/${browser}-mv3`, name], { cwd: folder });
      return [name, readFileSync(join(folder, name))];
    }),
  );
}

/** Throws, naming what differs, unless the packages come out the same from two clones and from the sources. */
export function verify() {
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const place = mkdtempSync(join(tmpdir(), 'konspekt-verify-'));
  try {
    const first = packagesOf(join(place, 'one'));
    const second = packagesOf(join(place, 'a longer name, with spaces'));
    const rebuilt = packagesOfSources(first[`konspekt-${version}-sources.zip`], join(place, 'sources'), version);
    const built = Object.fromEntries(Object.entries(first).filter(([name]) => !name.endsWith('-sources.zip')));
    const problems = [
      ...differences(first, second).map((name) => `${name} is not the same from two clones`),
      ...differences(built, rebuilt).map((name) => `${name} is not what its sources build`),
    ];
    console.log('');
    for (const [name, bytes] of Object.entries(first)) console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
    if (problems.length > 0) throw new Error(problems.join('; '));
    console.log('The same from two clones, and from the sources by their README.');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
