/** What work with the store needs, as one chunk that is loaded when an article is open. */
export { rulesVersion } from '../analysis/rules-version';
export { articleOf } from '../database/articles';
export { keepReading } from '../database/contents';
export { openDatabase } from '../database/database';
export { changeHighlight, noteStates, redo, undo } from '../database/highlights';
export { reviseArticle } from './article-revision';
export { renewByReading } from './renew-analyses';
