import type { AnchorResult, PageIndex } from '../anchoring';
import type { TextQuoteSelector } from '../anchoring/selectors';
import type { ArticleIdentity, Highlight, HighlightChange, HighlightColour } from '../database/records';
import type { Backend } from './backend';
import { identify } from './identity';
import { watchAddress, watchChanges } from './observe';
import type { Painter } from './paint';
import type { Engine } from './port';

/** A highlight with what became of it on this page. */
export interface Anchored {
  readonly highlight: Highlight;
  readonly result: AnchorResult;
}

/** The highlights of the article that one page shows, from opening to leaving. */
export interface Session {
  /** Resolves when the first search for the stored highlights has ended. */
  readonly ready: Promise<void>;
  readonly page: ArticleIdentity;
  readonly key: string;
  readonly privateWindow: boolean;
  /** Living highlights in order of creation. */
  readonly anchored: readonly Anchored[];
  /** Reads the store again, for the article the page shows now. */
  reload(): Promise<void>;
  /** Where each of the words stands on the page, those that do. */
  locate(words: readonly Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>[]): Promise<Range[]>;
  /** Keeps a highlight and paints it after the commit; null when the range has no words. */
  create(range: Range, colour: HighlightColour, note: string): Promise<Highlight | null>;
  change(id: string, change: HighlightChange): Promise<Highlight>;
  /** Makes a range the words of an existing highlight; null when the range has no words. */
  attach(id: string, range: Range): Promise<Highlight | null>;
  remove(id: string): Promise<void>;
  undo(): Promise<Highlight | null>;
  redo(): Promise<Highlight | null>;
}

/** States whose words are surely known, and so are painted. */
const paintable = new Set(['exact', 'moved', 'changed']);

/** What a session works with. `engine` is fetched when it is first needed. */
export interface SessionParts {
  readonly painter: Painter;
  readonly backend: Backend;
  readonly engine: () => Promise<Engine>;
  /** Told once, when the page has a first highlight. */
  readonly onFirst?: () => void;
}

/** Starts a session on a page. Everything it does ends with the signal, and nothing of it stays on the page then. */
export function createSession(document: Document, { painter, backend, engine, onFirst }: SessionParts, signal: AbortSignal): Session {
  let page = identify(document);
  let key = '';
  let privateWindow = false;
  let anchored: Anchored[] = [];
  let index: PageIndex | null = null;
  let search = new AbortController();
  let watching = false;

  const currentIndex = async () => {
    const { indexPage } = await engine();
    return (index ??= indexPage(document));
  };
  const paint = () => {
    painter.paint(
      anchored.flatMap(({ highlight, result }) =>
        result.range && paintable.has(result.state) ? [{ id: highlight.id, colour: highlight.colour, range: result.range }] : [],
      ),
    );
  };
  const find = async (highlights: readonly Highlight[], current: AbortSignal) => {
    const { anchorAll } = await engine();
    return anchorAll(await currentIndex(), highlights.map(({ selectors }) => selectors), { signal: current });
  };
  const anchorThese = async (highlights: readonly Highlight[]): Promise<void> => {
    search.abort();
    search = new AbortController();
    const { signal: current } = search;
    const results = highlights.length > 0 ? await find(highlights, current) : [];
    if (current.aborted || signal.aborted) return;
    anchored = highlights.flatMap((highlight, at) => (results[at] ? [{ highlight, result: withoutRejected(highlight, results[at]) }] : []));
    paint();
    if (highlights.length > 0) watch();
  };
  const reload = async (): Promise<void> => {
    page = identify(document);
    const asked = page;
    const loaded = await backend.load(page);
    if (signal.aborted || page !== asked) return;
    ({ key, privateWindow } = loaded);
    await anchorThese(loaded.highlights);
  };
  const put = (highlight: Highlight): Promise<void> => {
    const others = anchored.map((each) => each.highlight).filter(({ id }) => id !== highlight.id);
    const all = highlight.deleted === null ? [...others, highlight] : others;
    return anchorThese(all.sort((a, b) => (a.created < b.created ? -1 : 1)));
  };
  const watch = () => {
    if (watching) return;
    watching = true;
    onFirst?.();
    watchChanges(document, onPageChanged, signal);
  };
  const onPageChanged = () => {
    index = null;
    // Words that still stand where they were painted need no second search; late content matters to the others only.
    const settled = anchored.every(({ result }) => result.state === 'exact' && result.range !== null && stands(result.range, result.found));
    if (!settled) void anchorThese(anchored.map(({ highlight }) => highlight));
  };
  const restored = async (change: Promise<Highlight | null>): Promise<Highlight | null> => {
    const highlight = await change;
    if (highlight) await put(highlight);
    return highlight;
  };

  watchAddress(
    document.defaultView as Window,
    () => {
      index = null;
      anchored = [];
      paint();
      reload().catch(() => undefined);
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    search.abort();
    painter.clear();
  });

  return {
    ready: reload(),
    get page() {
      return page;
    },
    get key() {
      return key;
    },
    get privateWindow() {
      return privateWindow;
    },
    get anchored() {
      return anchored;
    },
    reload,
    async locate(words) {
      const { locateQuote } = await engine();
      const pageIndex = await currentIndex();
      return words.map((each) => locateQuote(pageIndex, each)).filter((range) => range !== null);
    },
    async create(range, colour, note) {
      const { describe, evidenceParagraph } = await engine();
      const selectors = describe(document, range);
      if (!selectors) return null;
      const paragraph = evidenceParagraph(document, range);
      const highlight = await backend.save({ page, selectors, paragraph, colour, note, tags: [] });
      await put(highlight);
      return highlight;
    },
    async change(id, change) {
      const highlight = await backend.change(page, id, change);
      await put(highlight);
      return highlight;
    },
    async attach(id, range) {
      const { describe } = await engine();
      const selectors = describe(document, range);
      return selectors && (await restored(backend.change(page, id, { selectors, detached: false })));
    },
    async remove(id) {
      await put(await backend.remove(page, id));
    },
    undo: () => restored(backend.undo(page)),
    redo: () => restored(backend.redo(page)),
  };
}

/** Words that the person has said are not the highlight are not offered again, nor is anything for one kept as a note. */
function withoutRejected(highlight: Highlight, result: AnchorResult): AnchorResult {
  return highlight.detached || (result.found !== '' && highlight.rejected.includes(result.found)) ? { ...result, state: 'missing', range: null, likeness: 0, found: '' } : result;
}

function stands(range: Range, words: string): boolean {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return false;
  // A reader's words have single spaces and breaks between blocks; the DOM's text has neither, so only the letters can be compared.
  return range.toString().replace(/\s+/g, '') === words.replace(/\s+/g, '');
}
