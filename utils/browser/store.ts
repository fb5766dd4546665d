/** What work with the store needs, as one chunk that is loaded when an article with highlights is open. */
export { enrichArticle } from '../database/articles';
export { openDatabase } from '../database/database';
export { changeHighlight, redo, undo } from '../database/highlights';
export { reviseArticle } from './article-revision';
