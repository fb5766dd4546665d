import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import { applyRules } from '../corrections/apply-rules';
import { openDatabase } from '../database/database';
import { indexedLibrary } from './indexed-library';
import { libraryProcedures } from './library-calls';
import type { AnalysisDone, LibraryCall, LibraryReply } from './library-calls';
import { onLibraryChanged } from './library-news';

/** So many articles are indexed at a time; between two slices questions are answered. */
const slice = 20;
/** Only one window writes the index at a time. */
const lockName = 'konspekt.index';
/** How often the window is told of progress, ms: each time it reads its lists anew. */
const tellEvery = 500;

const say = (reply: LibraryReply) => postMessage(reply);

const analysing = new Map<number, { resolve: (analysis: Analysis) => void; reject: (error: Error) => void }>();
let lastAnalysis = 0;
/** The page analyses: word lists are loaded when they are needed, and the build's way of doing that asks for a document. */
function analyse(article: Article): Promise<Analysis> {
  return new Promise((resolve, reject) => {
    analysing.set((lastAnalysis += 1), { resolve, reject });
    say({ id: null, analyse: { number: lastAnalysis, article } });
  });
}

const library = indexedLibrary({
  database: openDatabase,
  exclusively: (work) => navigator.locks.request(lockName, work).then((value) => value),
  analyse,
  correct: (analysis, rules) => applyRules(analysis, rules).analysis,
});

let working = false;
/** Works off what is out of date, slice by slice, and tells the window as it goes. */
async function work(): Promise<void> {
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
  } finally {
    working = false;
  }
}

/** A failure here shows when the next question meets it. */
const workQuietly = () => void work().catch(() => undefined);

addEventListener('message', ({ data }: MessageEvent<LibraryCall | AnalysisDone>) => {
  if ('analysed' in data) {
    const waiting = analysing.get(data.analysed);
    analysing.delete(data.analysed);
    if (data.analysis) waiting?.resolve(data.analysis);
    else waiting?.reject(new Error('The article could not be analysed'));
    return;
  }
  if (!libraryProcedures.includes(data.procedure)) return;
  // A window asks how far the index is when it has drawn what it opened with; before, working would hold that up.
  if (data.procedure === 'indexing') workQuietly();
  const procedure = library[data.procedure] as (...values: readonly unknown[]) => Promise<unknown>;
  procedure(...data.values).then(
    (value) => say({ id: data.id, ok: true, value }),
    (error: { fault?: string; message?: string }) => say({ id: data.id, ok: false, fault: (error.fault ?? 'unexpected') as 'unexpected', message: String(error.message) }),
  );
});
onLibraryChanged(() => {
  library.changed();
  workQuietly();
});
