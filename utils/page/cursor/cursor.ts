import type { CursorWords } from '../../locale/page-words';
import { scrollToRange } from '../jump';
import type { PagePort, ToolbarPort } from '../port';
import { actionOf } from '../../settings/cursor-keys';
import type { CursorAction, CursorKeys } from '../../settings/cursor-keys';
import { sentenceRanges } from './sentences';

/** Where the quotes and participants of the analysis stand; empty before the popup has been opened on the page. */
export interface Landmarks {
  readonly quotes: readonly Range[];
  readonly participants: readonly Range[];
}

export interface CursorParts {
  readonly port: PagePort;
  readonly toolbar: ToolbarPort;
  readonly words: CursorWords;
  readonly keys: CursorKeys;
  readonly landmarks: Landmarks;
  readonly onStop: () => void;
}

/**
 * A mode in which single keys walk the article by sentence and highlight it, without a mouse and without a selection.
 * What is stood on is announced. Ends with the stop key or the signal.
 */
export function startCursor(document: Document, { port, toolbar, words, keys, landmarks, onStop }: CursorParts, signal: AbortSignal): void {
  const { session, painter } = port;
  const sentences = sentenceRanges(document);
  let at = firstInView(document, sentences);
  const ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort(), { signal: ending.signal });

  const land = (range: Range | undefined, absence: string) => {
    if (!range) return toolbar.say(absence);
    scrollToRange(range);
    painter.point(range);
    toolbar.announce(`${isHighlighted(range) ? `${words.highlighted}. ` : ''}${range.toString().trim()}`);
  };
  const isHighlighted = (range: Range) => session.anchored.some(({ result }) => result.range && crosses(result.range, range));
  const step = (by: number) => {
    at = Math.max(0, Math.min(sentences.length - 1, at + by));
    land(sentences[at], words.noSentences);
  };
  const jump = (marks: readonly Range[], absence: string) => {
    const here = sentences[at];
    const next = (here && marks.find((mark) => mark.compareBoundaryPoints(Range.END_TO_START, here) > 0)) ?? marks[0];
    const found = next ? sentences.findIndex((sentence) => crosses(sentence, next)) : -1;
    if (found >= 0) at = found;
    land(next, absence);
  };
  const highlight = async (withNote: boolean) => {
    const range = sentences[at];
    if (!range) return;
    const made = await toolbar.make(range, withNote);
    if (made && !withNote) toolbar.say(words.done);
  };
  const actions: Record<CursorAction, () => unknown> = {
    next: () => step(1),
    previous: () => step(-1),
    highlight: () => highlight(false),
    note: () => highlight(true),
    nextQuote: () => jump(landmarks.quotes, words.noQuotes),
    nextParticipant: () => jump(landmarks.participants, words.noParticipants),
    undo: () => toolbar.undo(),
    redo: () => toolbar.redo(),
    keys: () => toolbar.say(words.keys(keys)),
    stop: () => ending.abort(),
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || isWriting(event)) return;
      const action = actionOf(event, keys);
      if (!action) return;
      // The site's own shortcuts on the same letters rest while the mode is on.
      event.preventDefault();
      event.stopImmediatePropagation();
      void actions[action]();
    },
    { signal: ending.signal, capture: true },
  );
  ending.signal.addEventListener('abort', () => {
    painter.point(null);
    toolbar.say(words.stopped);
    onStop();
  });
  toolbar.say(words.started(keys));
  land(sentences[at], words.noSentences);
}

function isWriting(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && (target.matches('input, textarea, select, konspekt-ui') || (target as HTMLElement).isContentEditable);
}

function crosses(a: Range, b: Range): boolean {
  // Ranges of different trees (a frame, a shadow root) cannot be compared.
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  return a.compareBoundaryPoints(Range.START_TO_END, b) > 0 && a.compareBoundaryPoints(Range.END_TO_START, b) < 0;
}

function firstInView(document: Document, sentences: readonly Range[]): number {
  const height = document.defaultView?.innerHeight ?? 0;
  const found = sentences.findIndex((range) => {
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < height && bottom > top;
  });
  return Math.max(0, found);
}
