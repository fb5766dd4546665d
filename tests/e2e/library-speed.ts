import type { Driver, View } from './driver/driver';
import { until } from './driver/until';
import { seedLibrary } from './library-seed';
import { countRecords } from './library-store';
import { popupPage } from './popup-page';

/** What a person waits for in a large library, in milliseconds, and what it takes. */
export interface LibrarySpeed {
  /** From the page's start to its first row: the median of three openings. */
  readonly open: number;
  /** From a question to everything that its first rows show, 95th percentile of all letters typed, in the lists of articles and of highlights. */
  readonly answer: number;
  /** From a letter to the frame in which its answer is painted. */
  readonly drawn: { readonly median: number; readonly p95: number };
  /** Megabytes of the page and its worker after collecting garbage: heaps and buffers. */
  readonly memory: number;
}

const typed = ['мостом гайдабура', 'schools tarrant'];
/** Typed into both: the few with much to show, and the many. */
const lists = ['articles', 'highlights'];

/** Seeds a library of invented articles and has it indexed. Resolves to the seconds that indexing took. Chromium only. */
export async function buildLibrary(driver: Driver, articles: number, highlightsEach: number): Promise<number> {
  const first = popupPage(await driver.openExtensionPage('library.html'));
  // Only then the database is there.
  await first.shows(first.say('library.articles.empty'));
  await first.view.evaluate(seedLibrary, articles, highlightsEach);
  await first.view.close();
  const building = await driver.openExtensionPage('library.html');
  const begun = Date.now();
  await until('the index to be whole', async () => (await building.evaluate(countRecords, 'stale')) === 0, 300_000);
  await building.close();
  return (Date.now() - begun) / 1000;
}

/** Opens a built library, types into it and weighs it. Chromium only. */
export async function measureLibrary(driver: Driver): Promise<LibrarySpeed> {
  const openings: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const opened = await driver.openExtensionPage('library.html');
    openings.push(await opened.evaluate(firstRow));
    await opened.close();
  }
  const times: { answer: number; drawn: number }[] = [];
  let memory = 0;
  for (const list of lists) {
    const view = await driver.openExtensionPage(`library.html#${list}`);
    await view.page?.evaluateOnNewDocument(noteAnswers);
    await view.page?.reload();
    await view.evaluate(firstRow);
    for (const query of typed) times.push(...(await view.evaluate(typeAndTime, query)));
    memory = Math.max(memory, await memoryOf(view));
    await view.close();
  }
  const drawn = times.map((one) => one.drawn);
  return { open: percentile(openings, 0.5), answer: percentile(times.map(({ answer }) => answer), 0.95), drawn: { median: percentile(drawn, 0.5), p95: percentile(drawn, 0.95) }, memory };
}

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? Infinity;
}

/** Runs in the library: milliseconds from the start of the page to its first row, painted. */
function firstRow(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => (document.querySelector('[role=row] a') ? resolve(performance.now()) : requestAnimationFrame(look));
    look();
  });
}

/** Runs in the page before its own scripts: measures every question to a worker, by its procedure's name. */
function noteAnswers(): void {
  const asked = new Map<unknown, { name: string; start: number }>();
  const heard = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: { id: unknown; procedure?: string }) {
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener('message', ({ data }: MessageEvent<{ id: unknown }>) => {
        const question = asked.get(data.id);
        if (question) performance.measure(question.name, { start: question.start });
      });
    }
    if (message.procedure) asked.set(message.id, { name: message.procedure, start: performance.now() });
    post.call(this, message);
  };
}

/** Runs in the library: types letter by letter; for each the milliseconds from the question to its rows, and from the letter to the painted frame. */
async function typeAndTime(query: string): Promise<{ answer: number; drawn: number }[]> {
  const field = document.querySelector<HTMLInputElement>('search input');
  if (!field) throw new Error('No search');
  const times: { answer: number; drawn: number }[] = [];
  for (let length = 1; length <= query.length; length += 1) {
    const begun = performance.now();
    const since = (name: string) => performance.getEntriesByName(name).find(({ startTime }) => startTime >= begun);
    field.value = query.slice(0, length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // What the first rows show comes with the list.
    while (!since('list')) await new Promise((resolve) => setTimeout(resolve, 1));
    // The frame after the answer, once it is painted.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push({ answer: since('list')?.duration ?? Infinity, drawn: performance.now() - begun });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return times;
}

/** Megabytes of heaps and buffers of a page and its workers. */
async function memoryOf({ page }: View): Promise<number> {
  if (!page) throw new Error('This browser shows no page of the extension');
  const sessions = [await page.createCDPSession(), ...page.workers().map(({ client }) => client)];
  let bytes = 0;
  for (const session of sessions) {
    await session.send('HeapProfiler.collectGarbage');
    const usage = await session.send('Runtime.getHeapUsage');
    // The index is in buffers outside the heap; a browser that does not tell of them cannot be weighed.
    if (!('backingStorageSize' in usage)) throw new Error('This Chromium does not tell how large its buffers are');
    bytes += usage.usedSize + Number(usage.embedderHeapUsedSize) + Number(usage.backingStorageSize);
  }
  if (sessions.length < 2) throw new Error('The library has no worker');
  return bytes / 1e6;
}
