import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { keysCode, readMessages, withoutKeys } from '../../scripts/keys-once';
import * as en from '../../utils/locale/en';
import * as uk from '../../utils/locale/uk';
import { projectPath } from './project';

const source = (code: string) => readFileSync(projectPath(`utils/locale/${code}.ts`), 'utf8');
const keys = [...readMessages(source('en')).byKey.keys()];

/** Runs code of a module that imports from no other than those given. */
function run(code: string, modules: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const module: { exports: Record<string, unknown> } = { exports: {} };
  compileFunction(transformSync(code, { loader: 'ts', format: 'cjs' }).code, ['module', 'require'])(module, (name: string) => modules[name]);
  return module.exports;
}

/** A catalog as the build makes it, run. */
const built = (code: string) => run(withoutKeys(source(code), keys), { 'virtual:message-keys': run(keysCode(keys)) });

describe('catalogs built without their keys', () => {
  it.each(Object.entries({ en, uk }))('%s says the same under every key', (code, catalog) => {
    const { texts, toolbar } = built(code);
    expect(texts).toEqual(catalog.texts);
    expect(toolbar).toEqual(catalog.toolbar);
    expect(Object.keys(catalog.texts).length).toBeGreaterThan(500);
  });

  it('keep whatever order a language has them in', () => {
    const code = "export const texts: Translated = { 'b': { one: 'B', other: 'Bs' }, 'a': 'A' };\nexport const more = 1;";
    expect(withoutKeys(code, ['a', 'b'])).toBe(
      "import { withKeys } from 'virtual:message-keys';\nexport const texts: Translated = /* @__PURE__ */ withKeys(['A',\n{ one: 'B', other: 'Bs' }]);\nexport const more = 1;",
    );
  });

  it.each([
    ['lacks a key', "export const texts = { 'a': 'A' };", 'A catalog lacks "b"'],
    ['makes up a key', "export const texts = { 'a': 'A', [b]: 'B' };", 'A catalog has quoted keys only'],
    ['has no texts', 'export const words = {};', 'A catalog exports an object called texts'],
  ])('fail to build when one %s', (_what, code, message) => {
    expect(() => withoutKeys(code, ['a', 'b'])).toThrow(message);
  });
});
