import { callBackground } from '../messages';
import type { Backend } from '../page/backend';

/** The store as scripts on a page reach it. */
export const pageBackend: Backend = {
  load: (page) => callBackground('highlightsForPage', page),
  save: (draft) => callBackground('saveHighlight', draft),
  change: (page, id, change) => callBackground('changeHighlight', { page, id, change }),
  remove: (page, id) => callBackground('removeHighlight', { page, id }),
  undo: (page) => callBackground('undo', page),
  redo: (page) => callBackground('redo', page),
};
