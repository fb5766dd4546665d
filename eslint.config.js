import importX from 'eslint-plugin-import-x';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** What a folder of `utils/` may import from its siblings; ARCHITECTURE.md shows the same table. */
const mayImport = {
  text: [],
  archive: [],
  languages: ['text'],
  analysis: ['text', 'languages', 'article'],
  article: ['text'],
  anchoring: ['text'],
  page: ['text', 'anchoring', 'locale', 'database', 'settings'],
  revision: ['text'],
  settings: ['database'],
  database: ['text', 'article', 'anchoring', 'analysis'],
  corrections: ['text', 'article', 'analysis', 'database'],
  export: ['text', 'archive', 'languages', 'article', 'analysis', 'anchoring', 'database', 'locale'],
  import: ['text', 'article', 'anchoring', 'database'],
  library: ['text', 'languages', 'article', 'analysis', 'anchoring', 'database'],
  backup: ['text', 'archive', 'article', 'analysis', 'anchoring', 'database'],
  locale: ['text', 'article', 'analysis', 'anchoring', 'database'],
  browser: ['text', 'languages', 'article', 'anchoring', 'page', 'revision', 'database', 'analysis', 'export', 'import', 'backup', 'library', 'corrections', 'locale', 'settings'],
};
/** Of these only the types are known to others: a value import would pull code over a boundary. */
const folders = Object.keys(mayImport);

/** Who may know the message protocol. */
const talks = new Set(['page', 'browser']);

const zones = folders.flatMap((folder) => [
  {
    target: `./utils/${folder}`,
    from: './utils',
    except: [folder, ...mayImport[folder], ...(talks.has(folder) ? ['messages.ts'] : [])].map((name) => `./${name}`),
    message: `utils/${folder} may import only: ${mayImport[folder].join(', ') || 'nothing'} (see ARCHITECTURE.md).`,
  },
  { target: `./utils/${folder}`, from: ['./components', './entrypoints'], message: 'Logic does not import the interface.' },
]);

const browserNames = ['browser', 'chrome'];
const pageNames = ['document', 'window', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'navigator', 'location'];
const forbid = (names) => ['error', ...names.map((name) => ({ name, message: 'This layer takes its inputs as arguments.' }))];
const messagesOnly = {
  selector: "MemberExpression[property.name=/^(sendMessage|onMessage)$/]",
  message: 'Only utils/messages.ts talks between contexts.',
};
const noMarkup = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Words are shown as text, never as markup.',
};

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'node_modules/**', 'demo-output/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { 'import-x': importX, 'no-unsanitized': noUnsanitized },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { maxDepth: 6 }],
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-eval': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['utils/**/*.ts', 'components/**/*.tsx', 'entrypoints/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', messagesOnly, noMarkup],
    },
  },
  // Data tables may be longer than logic may.
  { files: ['utils/languages/*/*.ts', 'utils/locale/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['entrypoints/**/*.ts'], rules: { 'max-lines': ['error', { max: 120, skipBlankLines: true, skipComments: true }] } },
  { files: ['utils/messages.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['utils/{text,archive,languages,analysis,revision,corrections,export,import,library,locale,settings}/**/*.ts'],
    rules: { 'no-restricted-globals': forbid([...browserNames, ...pageNames]) },
  },
  {
    // DOM objects come in as arguments; `page/` is the one place that lives on a page.
    files: ['utils/{article,anchoring}/**/*.ts'],
    rules: { 'no-restricted-globals': forbid([...browserNames, ...pageNames]) },
  },
  { files: ['utils/page/**/*.ts'], rules: { 'no-restricted-globals': forbid([...browserNames, 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage']) } },
  {
    files: ['components/**/*.tsx'],
    rules: {
      'no-restricted-globals': forbid([...browserNames, 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage']),
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/utils/messages*', '**/utils/browser/*', 'idb', 'wxt/browser'], message: 'Components take data and callbacks only.' },
            { group: ['**/utils/database/*'], message: 'Components take data and callbacks only.', allowTypeImports: true },
          ],
        },
      ],
    },
  },
  { files: ['utils/{database,backup}/**/*.ts'], rules: { 'no-restricted-globals': forbid([...browserNames, 'document', 'window', 'fetch']) } },
  // The extension's own console is the only log there is.
  { files: ['utils/browser/report.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  { files: ['scripts/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
);
