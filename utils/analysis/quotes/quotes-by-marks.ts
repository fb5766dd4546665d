import { firstFrom } from '../../text/search-spans';
import type { Quote } from '../analysis';
import type { Document } from '../document';

const MIN_WORDS = 5;
const WORD = /[\p{L}\p{N}]+/gu;
const FINAL = /[.!?…,]$/;
const INTRODUCES = /(?:^|[.!?…:–—-])\s*$/;

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
    quotes.push({ id: `q${quotes.length + 1}`, parts: [{ start: from, end: to }], text: text.slice(from, to), kind: 'direct', speaker: null, cue: null, sources: [] });
  }
  return quotes;
}
