import type { Span } from '../text/span';
import { wellFormed } from './clean-text';
import type { TextDirective } from './find-directive';
import { findDirective, insideWord, lowered, spaced } from './find-directive';

/** Words of a page with the text right before and after them; as much or as little of it as is known. */
export interface QuotedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Up to this many code units a quote is one part. Longer ones are given by both ends: a Cyrillic letter costs six bytes. */
const longestWhole = 60;
const fewestWords = 3;
const mostWords = 10;
const mostContextWords = 6;
/** Of a quote that occurs very often, only so many places are compared. */
const mostOccurrences = 500;
/** Code units of a quote's surroundings that are compared at each place. */
const compared = 64;

/** How many code units `a` and `b` share at their ends. */
function commonEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

function commonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** Where the quote stands in `text` (spaced): of several places, the one whose surroundings agree most. */
function locate(text: string, quote: QuotedWords): Span | null {
  const exact = spaced(quote.exact).trim();
  if (exact === '') return null;
  const prefix = spaced(quote.prefix).trimEnd().slice(-compared);
  const suffix = spaced(quote.suffix).trimStart().slice(0, compared);
  let best: Span | null = null;
  let bestScore = -1;
  let at = text.indexOf(exact);
  for (let seen = 0; at !== -1 && seen < mostOccurrences; seen++) {
    const end = at + exact.length;
    const before = text.slice(Math.max(0, at - prefix.length - 1), at).trimEnd();
    const after = text.slice(end, end + suffix.length + 1).trimStart();
    const score = commonEnd(before, prefix) + commonStart(after, suffix);
    if (score > bestScore) [best, bestScore] = [{ start: at, end }, score];
    at = text.indexOf(exact, at + 1);
  }
  return best;
}

/** The span grown to whole words: browsers match whole words only. */
function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (insideWord(text, start)) start--;
  while (insideWord(text, end)) end++;
  return { start, end };
}

/** No part needs more than this many code units of a line. */
const reach = 400;

function wordSpans(text: string, within: Span, segmenter: Intl.Segmenter): Span[] {
  const words: Span[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(within.start, within.end))) {
    if (isWordLike === true) words.push({ start: within.start + index, end: within.start + index + segment.length });
  }
  return words;
}

/** The first `count` words of a line, from the line's own start; the whole line where it has no more. */
function head(text: string, line: Span, segmenter: Intl.Segmenter, count: number): string {
  const near = { start: line.start, end: Math.min(line.end, line.start + reach) };
  const words = wordSpans(text, near, segmenter);
  return text.slice(near.start, words.length > count ? words[count - 1]?.end : near.end).trim();
}

/** The last `count` words of a line, up to the line's own end; the whole line where it has no more. */
function tail(text: string, line: Span, segmenter: Intl.Segmenter, count: number): string {
  const near = { start: Math.max(line.start, line.end - reach), end: line.end };
  const words = wordSpans(text, near, segmenter);
  return text.slice(words.length > count ? words.at(-count)?.start : near.start, near.end).trim();
}

/** The line before `start`, or the one before that where `start` begins a line. */
function lineBefore(text: string, start: number): Span {
  let end = start;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
  return { start: text.lastIndexOf('\n', end - 1) + 1, end };
}

function lineAfter(text: string, end: number): Span {
  let start = end;
  while (start < text.length && /\s/u.test(text.charAt(start))) start++;
  const edge = text.indexOf('\n', start);
  return { start, end: edge === -1 ? text.length : edge };
}

const same = (a: Span | null, b: Span): boolean => a !== null && a.start === b.start && a.end === b.end;

/** A page's text made ready for `textDirective`; do it once for many quotes of one page. */
export interface DirectiveText {
  readonly text: string;
  readonly lower: string;
}

export function directiveText(text: string): DirectiveText {
  const even = spaced(wellFormed(text));
  return { text: even, lower: lowered(even) };
}

/**
 * The shortest directive of few words that leads a browser to the quote and nowhere else, as far as `page` tells; where no
 * directive of bounded length is unambiguous, the most exact one. With no page text, or where the quote is not in it, the
 * quote's own surroundings stand in and always become part of the directive. Null for a quote without any words.
 */
export function textDirective(quote: QuotedWords, page: DirectiveText | null, language: string | null): TextDirective | null {
  const known = page === null ? null : locate(page.text, quote);
  const source = known === null || page === null ? directiveText(quote.prefix + quote.exact + quote.suffix) : page;
  const found = known ?? locate(source.text, { ...quote, exact: wellFormed(quote.exact) });
  if (found === null) return null;
  const { text, lower } = source;
  const span = wholeWords(text, found);
  const segmenter = new Intl.Segmenter(segmenterLocale(language), { granularity: 'word' });
  const leadsHere = (directive: TextDirective): boolean =>
    same(findDirective(lower, { prefix: low(directive.prefix), start: lowered(directive.start), end: low(directive.end), suffix: low(directive.suffix) }), span);

  const words = text.slice(span.start, span.end);
  const firstEdge = words.indexOf('\n');
  const whole = firstEdge === -1 && words.length <= longestWhole;
  const first: Span = { start: span.start, end: firstEdge === -1 ? span.end : span.start + firstEdge };
  const last: Span = { start: span.start + words.lastIndexOf('\n') + 1, end: span.end };

  let directive: TextDirective = { prefix: null, start: words, end: null, suffix: null };
  if (!whole) {
    for (let count = fewestWords; count <= mostWords; count++) {
      directive = ends(head(text, first, segmenter, count), tail(text, last, segmenter, count), words);
      if (leadsHere(directive)) break;
    }
  }
  if (known !== null && leadsHere(directive)) return directive;
  const before = lineBefore(text, span.start);
  const after = lineAfter(text, span.end);
  for (let count = fewestWords; count <= mostContextWords; count++) {
    const prefix = withWords(tail(text, before, segmenter, count));
    const suffix = withWords(head(text, after, segmenter, count));
    directive = { ...directive, prefix, suffix };
    if (leadsHere(directive)) break;
  }
  return directive;
}

/** A part to find words by; punctuation alone would be found anywhere. */
const withWords = (part: string): string | null => (/[\p{L}\p{N}]/u.test(part) ? part : null);

const low = (part: string | null): string | null => (part === null ? null : lowered(part));

/** A directive by both ends, or by the whole where the ends would meet: `start` and `end` must not overlap. */
function ends(start: string, end: string, words: string): TextDirective {
  const apart = start.length + end.length < words.length;
  return { prefix: null, start: apart ? start : words.split('\n')[0] ?? words, end: apart ? end : null, suffix: null };
}

function segmenterLocale(language: string | null): string {
  if (language === null) return 'en';
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
