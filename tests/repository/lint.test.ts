import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { projectPath } from './project';

const eslint = new ESLint({ cwd: projectPath('') });

async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: projectPath(filePath), warnIgnored: true });
  return results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => ruleId ?? message);
}

const use = (name: string) => `import { ${name} } from`;
const long = Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line};`).join('\n');

/** One violation a row; each would otherwise be fine code. */
const planted: readonly (readonly [claim: string, file: string, code: string, rule: string])[] = [
  ['text imports nothing', 'utils/text/planted.ts', `${use('loadLanguage')} '../languages/index';\nexport const x = loadLanguage;`, 'import-x/no-restricted-paths'],
  ['languages do not know the analysis', 'utils/languages/planted.ts', `import type { Analysis } from '../analysis/analysis';\nexport type X = Analysis;`, 'import-x/no-restricted-paths'],
  ['logic does not know the interface', 'utils/export/planted.ts', `${use('Button')} '../../components/Button';\nexport const x = Button;`, 'import-x/no-restricted-paths'],
  ['an alias opens no back door', 'utils/text/planted.ts', `${use('loadLanguage')} '@/utils/languages/index';\nexport const x = loadLanguage;`, 'import-x/no-restricted-paths'],
  ['the analysis sees no page', 'utils/analysis/planted.ts', 'export const x = document.title;', 'no-restricted-globals'],
  ['the analysis asks no network', 'utils/analysis/planted.ts', `export const x = () => fetch('/');`, 'no-restricted-globals'],
  ['anchoring gets its document as an argument', 'utils/anchoring/planted.ts', 'export const x = () => document.body;', 'no-restricted-globals'],
  ['the database does not touch the browser', 'utils/database/planted.ts', 'export const x = () => chrome;', 'no-restricted-globals'],
  ['components do not send messages', 'components/Planted.tsx', `${use('callBackground')} '../utils/messages';\nexport const x = callBackground;`, 'no-restricted-imports'],
  ['components do not open the database', 'components/Planted.tsx', `${use('openDB')} 'idb';\nexport const x = openDB;`, 'no-restricted-imports'],
  ['only messages.ts sends messages', 'utils/browser/planted.ts', `import { browser } from 'wxt/browser';\nexport const x = () => browser.runtime.sendMessage({});`, 'no-restricted-syntax'],
  ['only messages.ts listens for messages', 'entrypoints/planted.ts', `import { browser } from 'wxt/browser';\nbrowser.runtime.onMessage.addListener(() => undefined);`, 'no-restricted-syntax'],
  ['nothing is any', 'utils/text/planted.ts', 'export const x = (value: any) => value;', '@typescript-eslint/no-explicit-any'],
  ['type errors are not silenced', 'utils/text/planted.ts', `// @ts-${'ignore'}\nexport const x: number = '';`, '@typescript-eslint/ban-ts-comment'],
  ['page text never becomes markup', 'utils/page/planted.ts', 'export const x = (to: Element, words: string) => { to.innerHTML = words; };', 'no-unsanitized/property'],
  ['components show words as text', 'components/Planted.tsx', 'export const X = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;', 'no-restricted-syntax'],
  ['no code is made of text', 'utils/page/planted.ts', 'export const x = (words: string) => eval(words);', 'no-eval'],
  ['no file of logic is longer than 300 lines', 'utils/text/planted.ts', long, 'max-lines'],
];

const allowed: readonly (readonly [claim: string, file: string, code: string])[] = [
  ['languages may use text', 'utils/languages/planted.ts', `import type { Span } from '../text/span';\nexport type X = Span;`],
  ['pages may be touched where that is the job', 'utils/page/planted.ts', 'export const x = () => document.title;'],
  ['data tables may be long', 'utils/languages/uk/planted.ts', long],
];

describe('the lint gate', { timeout: 60_000 }, () => {
  it.each(planted)('fails when broken: %s', async (_claim, file, code, rule) => {
    expect(await brokenRules(file, code)).toEqual([rule]);
  });

  it.each(allowed)('passes: %s', async (_claim, file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });
});
