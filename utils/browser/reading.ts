/** What reading an article needs beside its language, as one file that is asked for before the page is known. */
export { applyRules, openRules, rulesOf } from './article-rules';
export { analyze } from '../analysis/analyze';
export { detectLanguage } from '../languages/detect';
export { warmUp } from './warm-up';
