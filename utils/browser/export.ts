/** What an export needs, as one chunk that is loaded with the first export. */
export { loadSettings } from './settings';
export { fileName } from '../export/file-name';
export { articleMarkdown, markdownBody } from '../export/markdown';
export { renderTemplate } from '../export/template';
export { parseTemplate } from '../export/template-syntax';
export { exportWords } from '../export/words';
