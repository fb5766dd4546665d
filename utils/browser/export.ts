/** What an export needs, as one chunk that is loaded with the first export. */
export { loadSettings } from './settings';
export { carriedQuote } from '../export/carried-quote';
export { fileName } from '../export/file-name';
export { articleMarkdown } from '../export/markdown';
export { richText } from '../export/rich-text';
export { renderTemplate } from '../export/template';
export { parseTemplate } from '../export/template-syntax';
export { exportWords } from '../export/words';
