import { firstFrom } from '../../text/search-spans';
import type { Quote } from '../analysis';
import type { Span } from '../../text/span';
import type { Document } from '../document';
import { joinParts } from './join-parts';

const MIN_WORDS = 5;
const WORD = /[\p{L}\p{N}]+/gu;
const FINAL = /[.!?…,]$/;
const INTRODUCES = /(?:^|[.!?…:–—-])\s*$/;

/** «A, – said X. – B» in any language: a comma, a dash and a small letter, then another dash. */
const INTERRUPTION = /([,!?…]) [–—] \p{Ll}[^–—]{1,160} [–—] /u;

/**
 * Quotations of a text whose language is not known: at least five words in marks that open a sentence or follow a
 * colon, and end as a sentence does. Nobody is named.
 */
export function quotesByMarks(document: Document): Quote[] {
  const { text, quoteSpans, blocks, boilerplate, sentences } = document;
  const quotes: Quote[] = [];
  for (const { start, end, outer, depth, block } of quoteSpans) {
    if (depth > 0 || boilerplate.has(block)) continue;
    const words = text.slice(start, end).trim();
    if ((words.match(WORD)?.length ?? 0) < MIN_WORDS) continue;
    const opens = INTRODUCES.test(text.slice(Math.max(blocks[block]!.start, outer.start - 4), outer.start));
    const sentence = sentences[firstFrom(sentences, outer.start + 1) - 1];
    const closes = FINAL.test(words) || /^\s*[.,!?…–—-]/.test(text.slice(outer.end, outer.end + 3)) || sentence?.end === outer.end;
    if (!opens || !closes) continue;
    const from = start + text.slice(start, end).indexOf(words[0]!);
    const to = from + words.replace(/[,\s]+$/, '').length;
    const parts = interrupted(text, { start: from, end: to });
    quotes.push({ id: `q${quotes.length + 1}`, parts, text: joinParts(text, parts), kind: 'direct', speaker: null, cue: null, sources: [] });
  }
  return quotes;
}

function interrupted(text: string, span: Span): Span[] {
  const found = INTERRUPTION.exec(text.slice(span.start, span.end));
  if (!found) return [span];
  const end = span.start + found.index + (found[1] === ',' ? 0 : 1);
  return [
    { start: span.start, end },
    { start: span.start + found.index + found[0].length, end: span.end },
  ];
}
