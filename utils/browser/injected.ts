/** Where the build puts what is injected into pages. */
export const extractScript = '/content-scripts/extract.js';
export const highlighterScript = '/content-scripts/highlighter.js';
export const highlighterStyle = '/content-scripts/highlighter.css';
export const anchoringScript = '/content-scripts/anchoring.js';
export const toolbarScript = '/content-scripts/toolbar.js';
