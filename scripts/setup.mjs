// Gets ready what the tests and the demo need. Plain Node without dependencies: it runs when none are installed yet.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot, run, runNode, succeeds } from './process.mjs';

const OLDEST_NODE = 20;

/** Installs npm packages, makes WXT's types, and installs browsers and the virtual screen where that is possible. Throws an error that says what to do. */
export function setUp() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  }
  setUpPackages();
  installPrograms();
}

/** Installs npm packages where they are missing or of another version, and makes WXT's types. */
export function setUpPackages() {
  if (missingPackages().length > 0) {
    // No dependency needs its install script, so none is run.
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    runNode('node_modules/wxt/bin/wxt.mjs', ['prepare']);
  } else if (!existsSync(fromRoot('.wxt/tsconfig.json'))) {
    runNode('node_modules/wxt/bin/wxt.mjs', ['prepare']);
  }
}

/** Direct dependencies that are not installed, or in another version than the one that is pinned. */
function missingPackages() {
  const { dependencies, devDependencies } = readJson('package.json');
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name, version]) => {
      const manifest = `node_modules/${name}/package.json`;
      if (!existsSync(fromRoot(manifest))) return true;
      return /^\d/.test(version) && readJson(manifest).version !== version;
    })
    .map(([name]) => name);
}

function installPrograms() {
  const missing = Object.entries(readJson('tests/e2e/driver/programs.json')).filter(
    ([, { variable, names }]) => !process.env[variable] && !names.some(isOnPath),
  );
  if (missing.length === 0) return;
  const packages = missing.map(([, { debianPackage }]) => debianPackage);
  if (!isOnPath('apt-get') || process.getuid?.() !== 0) {
    const ways = missing.map(([name, { debianPackage, variable }]) => `${name} (Debian: apt install ${debianPackage}; elsewhere: set ${variable} to its path)`);
    throw new Error(`Missing: ${ways.join(', ')}`);
  }
  // A server's Debian has no font with Cyrillic letters; screenshots would show boxes.
  if (!succeeds('fc-list', [':lang=uk'])) packages.push('fonts-noto-core');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function readJson(path) {
  return JSON.parse(readFileSync(fromRoot(path), 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp();
