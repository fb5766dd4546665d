import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const startsWorker = /new URL\('(\.\/[\w-]+-worker\.ts)', import\.meta\.url\)/g;

/**
 * Builds workers together with the pages, as entries of the same graph: what a worker and a page both use is then one
 * chunk. Vite builds a worker apart, which repeats the database and the text rules in it (34 kB).
 */
export const workersAmongPages: Plugin = {
  name: 'workers-among-pages',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('new Worker(')) return null;
    const emit = (_: string, file: string) => `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: resolve(id, '..', file) })}`;
    return { code: code.replace(startsWorker, emit), map: null };
  },
};

/**
 * Readability writes a log that nobody can switch on here, and builds long strings for it on every page. Saying that the
 * calls never happen lets the minifier take them out: 1.2 kB of what every click injects.
 */
export const silentReadability: Plugin = {
  name: 'silent-readability',
  transform: (code, id) =>
    id.endsWith('/@mozilla/readability/Readability.js') ? { code: code.replaceAll('this.log(', 'void 0 && this.log('), map: null } : null,
};
