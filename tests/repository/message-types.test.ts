import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectPath } from './project';

const protocol = `import { callBackground, callPage, listen } from '../../utils/messages';
import type { ExtensionToPage, Handlers, PageToBackground } from '../../utils/messages';
declare const handlers: Handlers<PageToBackground>;
declare const pageHandlers: Handlers<ExtensionToPage>;
`;

/** Uses of the protocol, and the line of code that the compiler must refuse; null where it must accept all. */
const programs = {
  'a right use of it': [`void callPage(1, 'showHighlight', { id: 'x' });\nlisten<PageToBackground>('pages', handlers);`, null],
  'a table without one of the handlers': [
    `const { undo: _, ...rest } = handlers;\nlisten<PageToBackground>('pages', rest);`,
    `listen<PageToBackground>('pages', rest);`,
  ],
  'a handler that answers something else': [
    `const wrong: Handlers<ExtensionToPage> = { ...pageHandlers, showText: () => 'yes' };`,
    `const wrong: Handlers<ExtensionToPage> = { ...pageHandlers, showText: () => 'yes' };`,
  ],
  'a call of a procedure that does not exist': [`void callBackground('forgetAll', undefined);`, `void callBackground('forgetAll', undefined);`],
  'a call with a wrong payload': [`void callPage(1, 'showHighlight', { id: 7 });`, `void callPage(1, 'showHighlight', { id: 7 });`],
  'an answer taken for something else': [
    `const text: Promise<string> = callPage(1, 'showText', { exact: '', prefix: '', suffix: '' });`,
    `const text: Promise<string> = callPage(1, 'showText', { exact: '', prefix: '', suffix: '' });`,
  ],
} as const;

const names = Object.keys(programs) as (keyof typeof programs)[];
const fileOf = (name: string) => projectPath(`tests/repository/planted-${names.indexOf(name as keyof typeof programs)}.ts`);

/** Lines of each planted file that the compiler refuses, by file. All files in one program: its start is what costs. */
function refusedLines(): Map<string, string[]> {
  const { config } = ts.readConfigFile(projectPath('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectPath(''));
  const sources = new Map(names.map((name) => [fileOf(name), `${protocol}${programs[name][0]}\nexport {};\n`]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const planted = sources.get(file);
    return planted === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, planted, version);
  };
  const program = ts.createProgram([...sources.keys(), projectPath('.wxt/wxt.d.ts')], { ...options, noUnusedLocals: false }, host);
  const refused = new Map<string, string[]>();
  for (const [file, text] of sources) {
    const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file));
    const lines = text.split('\n');
    const found = diagnostics.map(({ start = 0 }) => lines[text.slice(0, start).split('\n').length - 1] ?? '');
    refused.set(file, [...new Set(found)]);
  }
  return refused;
}

describe('the message types', { timeout: 60_000 }, () => {
  const refused = refusedLines();

  it.each(names)('judge rightly: %s', (name) => {
    const [, line] = programs[name];
    expect(refused.get(fileOf(name))).toEqual(line === null ? [] : [line]);
  });
});
