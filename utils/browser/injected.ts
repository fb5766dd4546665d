import type { LaterScript } from '../messages';

/** Where the build puts what is injected into pages. */
export const extractScript = '/extract.js';
export const highlighterScript = '/content-scripts/highlighter.js';
export const highlighterStyle = '/content-scripts/highlighter.css';
export const laterScripts: Readonly<Record<LaterScript, string>> = {
  anchoring: '/content-scripts/anchoring.js',
  toolbar: '/content-scripts/toolbar.js',
  cursor: '/content-scripts/cursor.js',
};
