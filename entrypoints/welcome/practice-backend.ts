import { articleKey } from '../../utils/article/page-key';
import type { Highlight } from '../../utils/database/records';
import type { Backend } from '../../utils/page/backend';

interface Change {
  readonly before: Highlight | null;
  readonly after: Highlight;
}

/**
 * A store for practice: the same promises as the real one, but nothing outlives the page. `changed` is told of the living
 * highlights after each change.
 */
export function practiceBackend(now: () => string, newId: () => string, changed: (highlights: readonly Highlight[]) => void): Backend {
  const kept = new Map<string, Highlight>();
  const done: Change[] = [];
  const undone: Change[] = [];
  const living = () => [...kept.values()].filter(({ deleted }) => deleted === null);
  const put = (highlight: Highlight): Highlight => {
    kept.set(highlight.id, highlight);
    changed(living());
    return highlight;
  };
  const make = (before: Highlight | null, after: Highlight): Highlight => {
    done.push({ before, after });
    undone.length = 0;
    return put(after);
  };
  const known = (id: string): Highlight => {
    const highlight = kept.get(id);
    if (!highlight) throw new Error(`No highlight ${id}`);
    return highlight;
  };
  const changeTo = async (id: string, change: Partial<Highlight>) => make(known(id), { ...known(id), ...change, updated: now() });
  return {
    load: async ({ url, canonicalUrl }) => ({ key: articleKey(url, canonicalUrl), highlights: living(), privateWindow: false }),
    async save({ page, selectors, paragraph, colour, note, tags }) {
      const { url, canonicalUrl, title } = page;
      const created = now();
      const evidence = { paragraph, url, canonicalUrl, title, captured: created };
      return make(null, { id: newId(), articleKey: articleKey(url, canonicalUrl), selectors, colour, note, tags, rejected: [], detached: false, missing: null, evidence, created, updated: created, deleted: null });
    },
    change: (_page, id, change) => changeTo(id, change),
    remove: (_page, id) => changeTo(id, { deleted: now() }),
    async undo() {
      const change = done.pop();
      if (!change) return null;
      undone.push(change);
      return put(change.before ?? { ...change.after, deleted: now() });
    },
    async redo() {
      const change = undone.pop();
      if (!change) return null;
      done.push(change);
      return put(change.after);
    },
  };
}
