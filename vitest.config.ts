import { defineConfig } from 'vitest/config';

/** Logic that must run without a DOM runs where there is none. */
const pure = ['text', 'archive', 'languages', 'analysis', 'export', 'import', 'backup', 'database', 'messages', 'locale', 'library', 'revision', 'corrections', 'settings', 'repository'];
/** Logic over DOM objects, and components. */
const dom = ['article', 'anchoring', 'components', 'browser', 'page', 'entrypoints'];

const folders = (names: string[]) => names.map((name) => `tests/${name}/**/*.test.{ts,tsx}`);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'pure', environment: 'node', include: folders(pure), testTimeout: 20_000 },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: folders(dom), testTimeout: 20_000 },
      },
    ],
  },
});
