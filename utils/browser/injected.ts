import type { LaterScript } from '../messages';

/** Where the build puts what is injected into pages. */
export const extractScript = '/extract.js';
export const highlighterScript = '/content-scripts/highlighter.js';
export const highlighterStyle = '/content-scripts/highlighter.css';
export const laterScripts: Readonly<Record<LaterScript, string>> = {
  anchoring: '/anchoring.js',
  toolbar: '/toolbar.js',
  cursor: '/cursor.js',
};
