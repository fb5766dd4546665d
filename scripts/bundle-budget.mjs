// Measures the built extension and checks its manifest: `npm run size`, after the builds.
// `node scripts/bundle-budget.mjs FOLDER...` measures builds in other places.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { fromRoot } from './process.mjs';

/** Bytes of minified, uncompressed code. What is injected into pages is paid for by every reader at every click. */
const budgets = {
  'extract.js': 60_000,
  'content-scripts/highlighter.js': 15_000,
  'popup.html': 60_000,
  total: 1_000_000,
};

/** Permissions that make no browser warn at installation. */
const quietPermissions = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'];
const iconSizes = ['16', '32', '48', '128'];
const interfaceLanguages = ['en', 'uk'];

/**
 * Measures a built extension.
 * @param {string} folder where its manifest.json lies
 * @param {readonly string[]} languages codes of the language packs, each of which must be a chunk of its own
 * @returns {{sizes: Record<string, number>, problems: string[]}} bytes by part, and a sentence for each rule that is broken
 */
function inspectBuild(folder, languages) {
  const sizes = { total: totalSize(folder) };
  const problems = [...manifestProblems(folder), ...laterImports(folder)];
  for (const part of Object.keys(budgets)) {
    if (part === 'total') continue;
    if (!existsSync(join(folder, part))) problems.push(`${part} is missing.`);
    else sizes[part] = part.endsWith('.html') ? pageSize(folder, part) : statSync(join(folder, part)).size;
  }
  for (const code of languages) {
    const chunks = chunksOf(folder).filter((chunk) => basename(chunk).startsWith(`${code}-`));
    if (chunks.length === 0) problems.push(`Language "${code}" is no chunk of its own.`);
    const together = startingCode(folder, 'popup.html').filter((file) => chunks.includes(file));
    if (together.length > 0) problems.push(`The popup loads language "${code}" before it is needed: ${together.join(', ')}.`);
    for (const chunk of chunks) sizes[chunk] = statSync(join(folder, chunk)).size;
  }
  for (const [part, budget] of Object.entries(budgets)) {
    if ((sizes[part] ?? 0) >= budget) problems.push(`${part} has ${sizes[part]} bytes; its budget is ${budget}.`);
  }
  return { sizes, problems };
}

function* manifestProblems(folder) {
  const manifest = readJson(folder, 'manifest.json');
  const loud = (manifest.permissions ?? []).filter((permission) => !quietPermissions.includes(permission));
  if (loud.length > 0) yield `Permissions that are not allowed: ${loud.join(', ')}.`;
  if ((manifest.host_permissions ?? []).length > 0) yield 'Host access must be optional.';
  if ((manifest.content_scripts ?? []).length > 0) yield 'No content script may run before it is asked for.';
  if (JSON.stringify(manifest.content_security_policy ?? '').match(/unsafe|https?:/)) yield 'The content security policy is loosened.';
  for (const size of iconSizes) {
    const icon = manifest.icons?.[size];
    if (icon === undefined || !existsSync(join(folder, icon))) yield `The icon of ${size} px is missing.`;
  }
  for (const language of interfaceLanguages) {
    const file = `_locales/${language}/messages.json`;
    const messages = existsSync(join(folder, file)) ? readJson(folder, file) : {};
    for (const [, name] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) {
      if (!messages[name]?.message) yield `${file} lacks "${name}".`;
    }
  }
}

/** Bytes of the scripts that a page loads before anything asks for more; its styles have the rest of `total`. */
function pageSize(folder, page) {
  const scripts = startingCode(folder, page).filter((file) => file.endsWith('.js'));
  return scripts.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/** Files that a page loads by itself: what its HTML names, and what those import statically, at any depth. */
function startingCode(folder, page) {
  if (!existsSync(join(folder, page))) return [];
  const html = readFileSync(join(folder, page), 'utf8');
  return loadedWith(folder, [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file));
}

/** These files and what they import statically, at any depth; names relative to the build. */
function loadedWith(folder, files) {
  const found = new Set();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !existsSync(join(folder, file))) continue;
    found.add(file);
    if (file.endsWith('.js')) waiting.push(...staticImports(file, readFileSync(join(folder, file), 'utf8')));
  }
  return [...found];
}

/** A dynamic import has a parenthesis after the word. */
function staticImports(file, code) {
  return [...code.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)].map(([, name]) => posix.join(posix.dirname(file), name));
}

/**
 * Chrome's service workers refuse `import()`, and what Vite writes around one asks for a document, which no worker has.
 * It would show only when the code that is wanted later is asked for.
 */
function* laterImports(folder) {
  const starts = ['background.js', ...chunksOf(folder).filter((chunk) => /^library-worker-.*\.js$/.test(basename(chunk)))];
  for (const start of starts) {
    const importing = loadedWith(folder, [start]).filter((file) => /\bimport\s*\(/.test(readFileSync(join(folder, file), 'utf8')));
    if (importing.length > 0) yield `${start} may load no code later, but import() stands in: ${importing.join(', ')}.`;
  }
}

function chunksOf(folder) {
  const chunks = join(folder, 'chunks');
  return existsSync(chunks) ? readdirSync(chunks).map((name) => `chunks/${name}`) : [];
}

function totalSize(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}

function readJson(folder, file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** Codes of the language packs: the folders of utils/languages. */
function languagePacks() {
  return readdirSync(fromRoot('utils/languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function report(folder) {
  if (!existsSync(folder)) throw new Error(`${folder} is not built; run \`npm run build\` and \`npm run build:firefox\` first.`);
  const { sizes, problems } = inspectBuild(folder, languagePacks());
  console.log(`\n${basename(folder)}`);
  for (const [part, size] of Object.entries(sizes)) {
    const budget = budgets[part] ? ` of ${budgets[part] / 1000}` : '';
    console.log(`  ${(size / 1000).toFixed(1).padStart(7)}${budget} kB  ${part}`);
  }
  for (const problem of problems) console.error(`  PROBLEM: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

const folders = process.argv.slice(2);
for (const folder of folders.length > 0 ? folders : ['.output/chrome-mv3', '.output/firefox-mv3'].map(fromRoot)) report(folder);
