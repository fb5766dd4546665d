/** What changing stored highlights needs, as one chunk that is loaded with the first change. */
export { enrichArticle } from '../database/articles';
export { openDatabase } from '../database/database';
export { changeHighlight, undo } from '../database/highlights';
