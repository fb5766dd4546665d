import type { Engine } from './engines';
import { generateLibrary } from './generate-library';

export interface Figures {
  /** Seconds. */
  readonly build: number;
  /** Megabytes that would be stored. */
  readonly kept: number;
  /** Milliseconds from what was kept to the first answer. */
  readonly open: number;
  readonly median: number;
  readonly p95: number;
  /** Of the processor's time, ms: the same on a machine that does other things beside. */
  readonly processor: { readonly open: number; readonly p95: number };
  /** Megabytes that the open index takes: heap and buffers. */
  readonly memory: number;
  /** Of words typed in a form that no text has, how many find something. */
  readonly forms: { readonly found: number; readonly asked: number };
}

/** Typed letter by letter; each beginning is a search. */
const typed = ['міська рада', 'Гнатюк', 'Ліщина контракт', 'прокуратура розслідує', 'council harbour', 'bridge contract', 'нічного потяга', 'ferry operator', 'перевірити 12', 'Hnatiuk'];
/** Forms that the generated texts do not have, of words that they have. */
const forms = ['аудиторами', 'прокуратурою', 'мостами', 'ринками', 'Гнатюкові', 'Вербового', 'депутатові', 'рибалкам', 'маяками', 'протоколами', 'верф’ю', 'водою'];

/** Measures an engine on a library of its own. */
export async function measure(engine: Engine, articles: number, highlights: number): Promise<Figures> {
  const library = [...generateLibrary('library', articles, highlights)];
  const started = performance.now();
  const { kept, bytes } = await engine.build(library);
  const build = (performance.now() - started) / 1_000;
  const before = await inUse();
  const opening = performance.now();
  const openingBusy = busy();
  const ask = await engine.open(kept, library);
  await ask('рада');
  const open = performance.now() - opening;
  const openBusy = busy() - openingBusy;
  const times: number[] = [];
  const busyTimes: number[] = [];
  for (let round = 0; round < 2; round++) {
    for (const query of typed) {
      for (let length = 1; length <= query.length; length++) {
        const asked = performance.now();
        const askedBusy = busy();
        await ask(query.slice(0, length));
        times.push(performance.now() - asked);
        busyTimes.push(busy() - askedBusy);
      }
    }
  }
  const memory = ((await inUse()) - before) / 1e6 + (engine.keepsBuffers ? bytes / 1e6 : 0);
  let found = 0;
  for (const form of forms) if ((await ask(`${form} `)) > 0) found += 1;
  // Still in use here, so that its memory is in both readings.
  if (library.length !== articles) throw new Error('The library was lost');
  return { build, kept: bytes / 1e6, open, median: percentile(times, 0.5), p95: percentile(times, 0.95), processor: { open: openBusy, p95: percentile(busyTimes, 0.95) }, memory, forms: { found, asked: forms.length } };
}

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)]!;
}

/** Milliseconds that the processor has worked for this process. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Buffers are let go of some time after the objects that held them, so it is collected twice. */
async function inUse(): Promise<number> {
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 100));
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
