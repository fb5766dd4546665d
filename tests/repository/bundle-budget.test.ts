import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectPath } from './project';

const icons = Object.fromEntries(['16', '32', '48', '128'].map((size) => [size, `icon/${size}.png`]));
const manifest = { name: '__MSG_name__', permissions: ['activeTab'], icons };

let build: string;

function put(file: string, content: string | object) {
  mkdirSync(dirname(join(build, file)), { recursive: true });
  writeFileSync(join(build, file), typeof content === 'string' ? content : JSON.stringify(content));
}

/** Exit code of the gate over the build, and what it found. */
function inspect() {
  const { status, stderr } = spawnSync(process.execPath, [projectPath('scripts/bundle-budget.mjs'), build], { encoding: 'utf8' });
  return { status, problems: [...stderr.matchAll(/PROBLEM: (.*)/g)].map(([, problem]) => problem) };
}

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'konspekt-build-'));
  put('manifest.json', manifest);
  for (const icon of Object.values(icons)) put(icon, '');
  for (const language of ['en', 'uk']) put(`_locales/${language}/messages.json`, { name: { message: 'Konspekt' } });
  put('extract.js', 'x');
  put('content-scripts/highlighter.js', 'x');
  put('popup.html', '<script type="module" src="/chunks/popup-1.js"></script>');
  put('chunks/popup-1.js', 'import{a}from"./shared-1.js";const b=()=>import("./uk-1.js");');
  put('chunks/shared-1.js', 'export const a=1');
  const packs = readdirSync(projectPath('utils/languages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of packs) put(`chunks/${name}-1.js`, 'x'.repeat(60_000));
});

afterEach(() => rmSync(build, { recursive: true }));

describe('the bundle budget', () => {
  it('passes a build that keeps to it, however large the languages', () => {
    expect(inspect()).toEqual({ status: 0, problems: [] });
  });

  it.each([
    ['the script that reads a page', 'extract.js', 60_000, 'extract.js'],
    ['the highlighter', 'content-scripts/highlighter.js', 15_000, 'content-scripts/highlighter.js'],
    ["the popup's own code", 'chunks/popup-1.js', 60_000, 'popup.html'],
    ['the whole', 'assets/photo.png', 1_000_000, 'total'],
  ])('fails when %s is too big', (_what, file, budget, part) => {
    put(file, 'x'.repeat(budget));
    const { status, problems } = inspect();
    expect(status).toBe(1);
    expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${part} has \\d+ bytes; its budget is ${budget}\\.$`)));
  });

  it('counts what the popup imports statically', () => {
    put('chunks/shared-1.js', 'x'.repeat(60_000));
    expect(inspect().problems).toEqual([expect.stringContaining('popup.html has')]);
  });

  it('fails when the popup takes a language along', () => {
    put('chunks/popup-1.js', 'import"./uk-1.js"');
    expect(inspect().problems).toContain('The popup loads language "uk" before it is needed: chunks/uk-1.js.');
  });

  it('fails when a language is no chunk of its own', () => {
    rmSync(join(build, 'chunks/en-1.js'));
    expect(inspect()).toEqual({ status: 1, problems: ['Language "en" is no chunk of its own.'] });
  });

  it.each([
    ['the background', 'background.js', './chunks/'],
    ['the worker', 'chunks/library-worker-1.js', './'],
  ])('fails when %s would load code later, also in what it imports', (_who, start, chunks) => {
    put(start, `import{a}from"${chunks}shared-1.js";a()`);
    expect(inspect()).toEqual({ status: 0, problems: [] });
    put('chunks/shared-1.js', 'import"./deep-1.js";export const a=()=>"an import of notes"');
    put('chunks/deep-1.js', 'const b=()=>import(`./uk-1.js`)');
    expect(inspect()).toEqual({ status: 1, problems: [`${start} may load no code later, but import() stands in: chunks/deep-1.js.`] });
  });

  it.each([
    ['asks for a permission that warns', { permissions: ['activeTab', 'tabs'] }, 'Permissions that are not allowed: tabs.'],
    ['asks for hosts at installation', { host_permissions: ['*://*/*'] }, 'Host access must be optional.'],
    ['runs on pages unasked', { content_scripts: [{ matches: ['*://*/*'], js: ['x.js'] }] }, 'No content script may run before it is asked for.'],
    ['loosens the security policy', { content_security_policy: { extension_pages: "script-src 'unsafe-eval'" } }, 'The content security policy is loosened.'],
    ['has no icons', { icons: {} }, 'The icon of 16 px is missing.'],
    ['shows an untranslated text', { description: '__MSG_description__' }, '_locales/uk/messages.json lacks "description".'],
  ])('fails when the manifest %s', (_what, change, problem) => {
    put('manifest.json', { ...manifest, ...change });
    const result = inspect();
    expect(result.status).toBe(1);
    expect(result.problems).toContain(problem);
  });
});
