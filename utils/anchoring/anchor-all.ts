import { anchorBySearch, anchorUntouched } from './anchor';
import type { AnchorResult } from './anchor';
import type { PageIndex } from './page-index';
import { createPattern } from './pattern';
import type { Pattern } from './pattern';
import type { HighlightSelectors } from './selectors';

export interface AnchorAllOptions {
  /** Stops the work; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Where the reader is, as a share (0 to 1) of the page's text; highlights near it come first. Default 0. */
  readonly around?: number;
  /** Called with each result as soon as it is known; `number` is the place in the list. */
  readonly onResult?: (result: AnchorResult, number: number) => void;
  /** Lets the page breathe. Default: the scheduler's yield where there is one, else a timer. */
  readonly pause?: () => Promise<void>;
  /** Milliseconds of work between pauses; default 8. */
  readonly slice?: number;
}

/**
 * Anchors many highlights in one indexed page, in slices, so that the page never stalls: first those that stand
 * where they stood, then the others by search. The results are in the order of the list. Rejects only when the
 * signal is aborted.
 */
export async function anchorAll(
  index: PageIndex,
  list: readonly HighlightSelectors[],
  options: AnchorAllOptions = {},
): Promise<AnchorResult[]> {
  const { signal, around = 0, onResult, pause = breathe, slice = 8 } = options;
  const results: AnchorResult[] = [];
  const searched: [number, Pattern][] = [];
  let begun = performance.now();
  const tell = (number: number, result: AnchorResult): void => {
    results[number] = result;
    onResult?.(result, number);
  };
  const rest = async (): Promise<void> => {
    signal?.throwIfAborted();
    if (performance.now() - begun <= slice) return;
    await pause();
    signal?.throwIfAborted();
    begun = performance.now();
  };
  for (const number of nearestFirst(list, around)) {
    const pattern = createPattern(index.folder, list[number] as HighlightSelectors);
    const untouched = anchorUntouched(index, pattern);
    if (untouched) tell(number, untouched);
    else searched.push([number, pattern]);
    await rest();
  }
  if (searched.length > 0) {
    // The table of samples is made in a slice of its own.
    index.grams();
    await rest();
  }
  for (const [number, pattern] of searched) {
    tell(number, anchorBySearch(index, pattern));
    await rest();
  }
  return results;
}

function nearestFirst(list: readonly HighlightSelectors[], around: number): number[] {
  const away = list.map(({ hint }) => Math.abs((hint?.foldedStart ?? 0) / (hint?.foldedLength || 1) - around));
  return list.map((_, number) => number).sort((a, b) => (away[a] as number) - (away[b] as number));
}

function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
