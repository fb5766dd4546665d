import type { Article } from '../article/article';
import { CallError } from '../messages';
import type { Fault } from '../messages';
import type { ListAnswer } from '../library/entries';
import type { Library } from '../library/library';
import { libraryProcedures } from './library-calls';
import type { AnalysisDone, LibraryReply, LibraryRequest } from './library-calls';

/** The library in a worker of its own, so that no search and no indexing holds up a page. */
export interface OpenedLibrary extends Library {
  /** Calls back when the index has grown or something was stored. Returns what ends it. */
  onChange(tell: () => void): () => void;
  close(): void;
}

/** Starts the worker. Questions reject with `CallError`: the database's fault, or `unexpected`. */
export function openLibrary(): OpenedLibrary {
  const worker = new Worker(new URL('./library-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: CallError) => void }>();
  const listeners = new Set<() => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<LibraryReply>) => {
    if (data.id === null) {
      if (data.analyse) return void analyse(worker, data.analyse);
      return listeners.forEach((tell) => tell());
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asked?.resolve(data.value);
    else asked?.reject(new CallError(data.fault, { cause: data.message }));
  });
  const fail = (fault: Fault, cause: string) => {
    for (const { reject } of waiting.values()) reject(new CallError(fault, { cause }));
    waiting.clear();
  };
  worker.addEventListener('error', ({ message }) => fail('unexpected', message));
  const tell = (request: LibraryRequest) => worker.postMessage(request);
  const ask = (procedure: keyof Library, values: readonly unknown[], signal?: AbortSignal) =>
    new Promise<unknown>((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      tell({ id, procedure, values });
      const drop = () => {
        if (waiting.delete(id)) tell({ dropped: id });
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', drop, { once: true });
    });
  const library = Object.fromEntries(libraryProcedures.map((procedure) => [procedure, (...values: readonly unknown[]) => ask(procedure, values)])) as unknown as Library;
  return {
    ...library,
    list: (request, signal) => ask('list', [request], signal) as Promise<ListAnswer>,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      worker.terminate();
      fail('unexpected', 'closed');
    },
  };
}

/** However busy the page is, an article that can wait is analysed after so long, ms. */
const patience = 2_000;

/** Analyses an article for the worker. */
async function analyse(worker: Worker, { number, article, later }: NonNullable<Extract<LibraryReply, { id: null }>['analyse']>): Promise<void> {
  if (later) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: patience }));
  const done: AnalysisDone = { analysed: number, analysis: await analysisOf(article).catch(() => null) };
  worker.postMessage(done);
}

async function analysisOf(article: Article) {
  const { analyze, detectLanguage, loadLanguage } = await import('./analysis');
  const code = detectLanguage(article.text, article.language);
  return analyze(article, code === null ? null : await loadLanguage(code));
}
