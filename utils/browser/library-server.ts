import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import { indexedLibrary } from './indexed-library';
import { libraryProcedures } from './library-calls';
import type { LibraryReply, LibraryRequest } from './library-calls';
import type { IndexServices } from './library-index';

/** So many articles are indexed at a time; between two slices questions are answered. */
const slice = 20;
/** How often the window is told of progress, ms: each time it reads its lists anew. */
const tellEvery = 500;

/** What serving needs of the world. */
export interface ServerServices extends Omit<IndexServices, 'analyse'> {
  /** Does work when no other window does the same, which may be much later. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Tells all windows that the library has changed. */
  readonly tellAll: () => void;
}

/** The library as a worker serves it to its window. */
export interface LibraryServer {
  /** Takes a message of the window. */
  hear(request: LibraryRequest): void;
  /** Must be called when something was stored. */
  changed(): void;
}

/** Answers questions about the library, and works the index off in slices between them. `say` sends to the window. */
export function serveLibrary(services: ServerServices, say: (reply: LibraryReply) => void): LibraryServer {
  const analysing = new Map<number, { resolve: (analysis: Analysis) => void; reject: (error: Error) => void }>();
  let lastAnalysis = 0;
  /** The page analyses: a worker is built apart, and would hold all word lists a second time. */
  const analyse = (article: Article, later: boolean) =>
    new Promise<Analysis>((resolve, reject) => {
      analysing.set((lastAnalysis += 1), { resolve, reject });
      say({ id: null, analyse: { number: lastAnalysis, article, later } });
    });
  const library = indexedLibrary({ ...services, analyse: (article) => analyse(article, false) });

  let working = false;
  /** Works off what is out of date, slice by slice, and tells the window as it goes. */
  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    try {
      let done = 0;
      for (let told = 0; (await library.step(slice)) > 0; done += 1) {
        if (performance.now() - told > tellEvery) {
          told = performance.now();
          say({ id: null, analyse: null });
        }
        // Lets questions that came meanwhile be answered first.
        await new Promise((resolve) => setTimeout(resolve));
      }
      // Told of nothing, a window that was just opened would read everything twice.
      if (done > 0) say({ id: null, analyse: null });
      await library.warmUp();
    } finally {
      working = false;
    }
  };
  let renewed = false;
  /** Analyses anew what older rules analysed. Rules come with the program, so once is enough. */
  const renew = async (): Promise<void> => {
    if (renewed) return;
    renewed = true;
    const count = await services.inTurn(() => library.renew((article) => analyse(article, true), () => say({ id: null, analyse: null })));
    if (count > 0) services.tellAll();
  };
  /** A failure here shows when the next question meets it. */
  const workQuietly = () => void work().then(renew).catch(() => undefined);

  /** Questions that are being answered. */
  const asked = new Map<number, AbortController>();
  return {
    hear(request) {
      if ('analysed' in request) {
        const waiting = analysing.get(request.analysed);
        analysing.delete(request.analysed);
        if (request.analysis) waiting?.resolve(request.analysis);
        else waiting?.reject(new Error('The article could not be analysed'));
        return;
      }
      if ('dropped' in request) return asked.get(request.dropped)?.abort();
      const { id, procedure: name, values } = request;
      if (!libraryProcedures.includes(name)) return;
      // A window asks how far the index is when it has drawn what it opened with; before, working would hold that up.
      if (name === 'indexing') workQuietly();
      const controller = new AbortController();
      asked.set(id, controller);
      const answer = (reply: LibraryReply) => {
        asked.delete(id);
        if (!controller.signal.aborted) say(reply);
      };
      const procedure = library[name] as (...values: readonly unknown[]) => Promise<unknown>;
      procedure(...(name === 'list' ? [values[0], controller.signal] : values)).then(
        (value) => answer({ id, ok: true, value }),
        (error: { fault?: string; message?: string }) => answer({ id, ok: false, fault: (error.fault ?? 'unexpected') as 'unexpected', message: String(error.message) }),
      );
    },
    changed() {
      library.changed();
      workQuietly();
    },
  };
}
