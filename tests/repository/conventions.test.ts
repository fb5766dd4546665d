import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPath } from './project';

const read = (path: string) => readFileSync(projectPath(path), 'utf8');
const readJson = (path: string) => JSON.parse(read(path)) as Record<string, never>;

/** Paths of all files below a folder, relative to the project. */
function filesBelow(folder: string): string[] {
  return readdirSync(projectPath(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(projectPath('').length));
}

const code = ['utils', 'components', 'entrypoints', 'tests', 'scripts']
  .flatMap(filesBelow)
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file));

describe('the repository', () => {
  it('keeps the core in folders named after what they know', () => {
    const folders = ['analysis', 'anchoring', 'archive', 'article', 'backup', 'browser', 'corrections', 'database', 'export', 'import', 'languages', 'library', 'locale', 'page', 'revision', 'settings', 'text'];
    expect(readdirSync(projectPath('utils')).sort()).toEqual([...folders, 'messages.ts'].sort());
  });

  it('has no drawer for things without a name', () => {
    expect(code.filter((file) => /(^|\/)(helpers?|utils?|misc|common|shared|stuff)\.\w+$/.test(file))).toEqual([]);
  });

  it('has every text of the manifest in every language', () => {
    const languages = readdirSync(projectPath('public/_locales'));
    expect(languages).toEqual(expect.arrayContaining(['en', 'uk']));
    const keys = languages.map((language) => Object.keys(readJson(`public/_locales/${language}/messages.json`)).sort());
    for (const one of keys) expect(one).toEqual(keys[0]);
  });

  it('installs from whatever registry a person uses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
    expect(read('.npmrc')).not.toMatch(/registry\s*=|_auth/);
  });

  it('silences no linter and leaves out no test', () => {
    // Split, so that this file does not find itself.
    const silencers = new RegExp(['eslint-' + 'disable', '@ts-' + '(ignore|nocheck|expect-error)', '\\b(it|test|describe)\\.' + '(only|skip|todo)\\b'].join('|'));
    expect(code.filter((file) => silencers.test(read(file)))).toEqual([]);
  });

  it('tests every folder of the core', () => {
    const tested = readdirSync(projectPath('utils'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const config = read('vitest.config.ts');
    for (const { name } of tested) {
      expect.soft(existsSync(projectPath(`tests/${name}`)), `tests/${name}`).toBe(true);
      expect.soft(config, `vitest.config.ts runs tests/${name}`).toContain(`'${name}'`);
    }
  });
});
