/** What reading an article needs, as one chunk that is loaded when an article is there. */
export { analyze } from '../analysis/analyze';
export { loadLanguage } from '../languages';
export { detectLanguage } from '../languages/detect';
