import { articleKey } from '../article/page-key';
import { newArticle } from '../database/articles';
import { addHighlight, changeHighlight, highlightsOf } from '../database/highlights';
import { redoChanges, undoChanges } from '../database/history';
import { tagsInUse } from '../database/tags';
import type { Database } from '../database/database';
import type { ArticleIdentity, ChangedRecord, Highlight, HighlightChange, StoredArticle } from '../database/records';
import { isDraft, isId, isIdentity, readChange } from '../database/validate';
import { CallError } from '../messages';
import type { Caller, Handlers, LaterScript, PageToBackground } from '../messages';

/** What the handlers need of the world. */
export interface PageServices {
  readonly openDatabase: () => Promise<Database>;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Told after each commit, with the article's key and the tab it came from. */
  readonly changed: (key: string, tabId: number | undefined) => void;
  /** Told after a highlight was made, to keep the article's text beside it. */
  readonly made: (key: string, tabId: number) => void;
  /** Whether kept highlights may be seen in private windows. */
  readonly showPrivately: () => Promise<boolean>;
  readonly inject: (tabId: number, script: LaterScript) => Promise<void>;
}

/** Answers to the scripts on pages, the least trusted callers: everything they send is checked, and they reach only their own article. */
export function pageHandlers(services: PageServices): Handlers<PageToBackground> {
  const write = async (key: string, caller: Caller, work: (database: Database) => Promise<Highlight | null>): Promise<Highlight | null> => {
    if (caller.tab?.incognito !== false) throw new CallError('private-window');
    const highlight = await work(await services.openDatabase());
    if (highlight) services.changed(key, caller.tab.id);
    return highlight;
  };
  const step = async (page: unknown, caller: Caller, walk: typeof undoChanges): Promise<Highlight | null> => {
    const key = keyOf(page, caller);
    let changed: readonly ChangedRecord[] = [];
    const first = await write(key, caller, async (database) => {
      changed = await walk(database, { articleKey: key, store: 'highlights' }, services.now());
      return changed[0]?.store === 'highlights' ? changed[0].after : null;
    });
    // The page learns of one from the answer; of others that changed at the same go it must be told.
    if (changed.length > 1) services.changed(key, undefined);
    return first;
  };
  const changeOwn = async (page: unknown, id: unknown, change: HighlightChange | null, caller: Caller): Promise<Highlight> => {
    const key = keyOf(page, caller);
    if (!isId(id) || !change) throw new CallError('invalid');
    const changed = await write(key, caller, async (database) => {
      const known = await database.get('highlights', id);
      return known?.articleKey === key ? changeHighlight(database, id, change, services.now()) : null;
    });
    if (!changed) throw new CallError('not-found');
    return changed;
  };
  return {
    async highlightsForPage(page, caller) {
      const key = keyOf(page, caller);
      const privateWindow = caller.tab?.incognito !== false;
      const hidden = privateWindow && !(await services.showPrivately());
      return { key, highlights: hidden ? [] : await highlightsOf(await services.openDatabase(), key), privateWindow };
    },
    async saveHighlight(draft, caller) {
      if (!isDraft(draft)) throw new CallError('invalid');
      const article = articleOf(draft.page, caller, services.now());
      const highlight: Highlight = {
        id: services.newId(),
        articleKey: article.key,
        selectors: draft.selectors,
        colour: draft.colour,
        note: draft.note,
        tags: draft.tags,
        rejected: [],
        detached: false,
        missing: null,
        evidence: { paragraph: draft.paragraph.slice(0, 2_000), url: article.url, canonicalUrl: article.canonicalUrl, title: article.title, captured: article.created },
        created: article.created,
        updated: article.created,
        deleted: null,
      };
      await write(article.key, caller, (database) => addHighlight(database, highlight, article));
      if (caller.tab?.id !== undefined) services.made(article.key, caller.tab.id);
      return highlight;
    },
    changeHighlight: (request, caller) => changeOwn(request?.page, request?.id, readChange(request?.change), caller),
    removeHighlight: (request, caller) => changeOwn(request?.page, request?.id, { deleted: services.now() }, caller),
    undo: (page, caller) => step(page, caller, undoChanges),
    redo: (page, caller) => step(page, caller, redoChanges),
    async knownTags() {
      return tagsInUse(await services.openDatabase());
    },
    async needScript(script, caller) {
      if (script !== 'anchoring' && script !== 'toolbar' && script !== 'cursor') throw new CallError('invalid');
      if (caller.tab?.id !== undefined) await services.inject(caller.tab.id, script);
    },
  };
}

/** The key of the caller's article. The address is the browser's word; of the page's own word only a canonical address of the same site is believed. */
function keyOf(page: unknown, caller: Caller): string {
  if (!isIdentity(page) || caller.url === undefined || caller.frameId !== 0) throw new CallError('invalid');
  return articleKey(caller.url, page.canonicalUrl);
}

function articleOf(page: ArticleIdentity, caller: Caller, now: string): StoredArticle {
  return newArticle(keyOf(page, caller), { ...page, url: caller.url ?? page.url }, 'highlight', now);
}
