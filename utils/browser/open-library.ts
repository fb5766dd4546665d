import type { Article } from '../article/article';
import { CallError } from '../messages';
import type { Fault } from '../messages';
import type { Library } from '../library/library';
import { libraryProcedures } from './library-calls';
import type { AnalysisDone, LibraryReply } from './library-calls';

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
      if (data.analyse) return void analyse(worker, data.analyse.number, data.analyse.article);
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
  const ask = (procedure: keyof Library) => (...values: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set((last += 1), { resolve, reject });
      worker.postMessage({ id: last, procedure, values });
    });
  const library = Object.fromEntries(libraryProcedures.map((procedure) => [procedure, ask(procedure)])) as unknown as Library;
  return {
    ...library,
    onChange(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    close() {
      worker.terminate();
      fail('unexpected', 'closed');
    },
  };
}

/** Analyses an article for the worker. */
async function analyse(worker: Worker, number: number, article: Article): Promise<void> {
  const done: AnalysisDone = { analysed: number, analysis: await analysisOf(article).catch(() => null) };
  worker.postMessage(done);
}

async function analysisOf(article: Article) {
  const { analyze, detectLanguage, loadLanguage } = await import('./analysis');
  const code = detectLanguage(article.text, article.language);
  return analyze(article, code === null ? null : await loadLanguage(code));
}
