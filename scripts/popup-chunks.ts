import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;
type Group = Rolldown.CodeSplittingGroup;

/** What the popup starts with. */
const start = ['entrypoints/popup/main.tsx'];
/** Of that, what the side panel has too: the rest is the popup's own. */
const panel = ['components/theme.css', 'components/PopupView.tsx', 'components/locale-context.ts', 'entrypoints/popup/use-popup.ts', 'utils/browser/theme.ts'];
/** What the popup asks for at once, in every page. */
const soon = ['utils/browser/reading.ts', 'utils/browser/settings.ts', 'entrypoints/popup/actions.ts'];
/** Of that, what other pages start with: too little for a file, and the analysis would come with it to them. */
const everywhere = ['utils/browser/carry-quote.ts', 'utils/browser/clipboard.ts', 'utils/browser/download.ts'];
/** These load no code of pages, so that what they share with the popup lies apart. */
const workers = ['entrypoints/background.ts', 'utils/browser/library-worker.ts'];

/**
 * Puts what the popup needs into four files, for a groups option of Rolldown: each file costs a millisecond or two at every
 * click, and a person waits for it. `ground` and `view` are there from the start; `store` and `reading` come while the page is
 * being read. The first of each two is what the background or the library's worker needs as well, and needs no document.
 * What the popup may want later stays as it falls.
 */
export function popupChunks(root: string): Group[] {
  const closures = new Map<readonly string[], Set<string>>();
  /** Ids of the modules that come with some files, at any depth. */
  const closure = (files: readonly string[], graph: Graph): Set<string> => {
    const known = closures.get(files);
    if (known) return known;
    const found = new Set<string>();
    const waiting = files.map((file) => resolve(root, file));
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
    closures.set(files, found);
    return found;
  };
  const group = (name: string, priority: number, belongs: (id: string, has: (files: readonly string[]) => boolean) => boolean): Group => ({
    name: (id, graph) => (belongs(id, (files) => closure(files, graph).has(id)) ? name : null),
    debugName: name,
    priority,
  });
  return [
    // WXT gives every entry a plugin that does nothing.
    group('ground', 4, (id, has) => /\bwxt-(?:html-)?plugins$/.test(id) || (has(start) && has(workers))),
    group('view', 3, (_, has) => (has(panel) || has(everywhere)) && !has(workers)),
    group('store', 2, (_, has) => has(soon) && has(workers)),
    group('reading', 1, (_, has) => has(soon)),
  ];
}
