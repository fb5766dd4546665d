import type { Span } from '../text/span';
import type { Words } from '../messages';

/** How much of the text around goes along, in UTF-16 code units: enough to tell one of several equal sentences from the others. */
const context = 64;

/** The words of spans of an article's text with what stands around them, as pages find them. */
export function wordsOf(text: string, spans: readonly Span[]): Words[] {
  return spans.map(({ start, end }) => ({
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  }));
}
