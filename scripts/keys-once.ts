import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import type { Plugin } from 'vite';

const catalogFile = /\/utils\/locale\/[a-z]{2,3}\.ts$/;
const keysModule = 'virtual:message-keys';

/** Where an object of messages stands in a catalog's code, and the code of each message by its key. */
interface Messages {
  readonly start: number;
  readonly end: number;
  readonly byKey: ReadonlyMap<string, string>;
}

/** Reads `export const texts = { … }`. Throws where it is anything else than an object of plain keys. */
export function readMessages(code: string): Messages {
  for (const statement of parseAst(code, { lang: 'ts' }).body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    const [texts] = statement.declaration.declarations;
    if (texts?.id.type !== 'Identifier' || texts.id.name !== 'texts') continue;
    const value = texts.init?.type === 'TSAsExpression' ? texts.init.expression : texts.init;
    if (value?.type !== 'ObjectExpression') break;
    const entries = value.properties.map((property): [string, string] => {
      if (property.type !== 'Property' || property.computed || property.key.type !== 'Literal') throw new Error('A catalog has quoted keys only');
      return [String(property.key.value), code.slice(property.value.start, property.value.end)];
    });
    return { start: value.start, end: value.end, byKey: new Map(entries) };
  }
  throw new Error('A catalog exports an object called texts');
}

/** A catalog's code with its messages in the order of `keys`, which it takes from a module of their own. */
export function withoutKeys(code: string, keys: readonly string[]): string {
  const { start, end, byKey } = readMessages(code);
  const messages = keys.map((key) => {
    const message = byKey.get(key);
    if (message === undefined) throw new Error(`A catalog lacks "${key}"`);
    return message;
  });
  const listed = `/* @__PURE__ */ withKeys([${messages.join(',\n')}])`;
  return `import { withKeys } from '${keysModule}';\n${code.slice(0, start)}${listed}${code.slice(end)}`;
}

/** The module that knows the keys of all catalogs, as code. */
export function keysCode(keys: readonly string[]): string {
  return `const keys = ${JSON.stringify(keys.join(' '))}.split(' ');\nexport const withKeys = (messages) => Object.fromEntries(keys.map((key, at) => [key, messages[at]]));`;
}

/** Builds the keys of the interface's texts once, beside the catalogs, and not in each of them: 14 kB for every language but the first. */
export function keysOnce(root: string): Plugin {
  const keys = () => [...readMessages(readFileSync(join(root, 'utils/locale/en.ts'), 'utf8')).byKey.keys()];
  return {
    name: 'keys-once',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === keysModule ? `\0${keysModule}` : null),
    load: (id) => (id === `\0${keysModule}` ? { code: keysCode(keys()), moduleSideEffects: false } : null),
    transform: (code, id) => (catalogFile.test(id) ? { code: withoutKeys(code, keys()), map: null } : null),
  };
}
