/** What an export needs, as one chunk that is loaded with the first export. */
export { fileName } from '../export/file-name';
export { articleMarkdown, markdownBody } from '../export/markdown';
export { exportWords } from '../export/words';
