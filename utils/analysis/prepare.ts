import type { Article, Block } from '../article/article';
import type { Language } from '../languages/language';
import { normalize, normalOffset } from '../text/normalize';
import { tokenize } from '../text/tokenize';
import { findBoilerplate } from './boilerplate';
import type { Document } from './document';
import { COMMON_MARKS, findQuoteSpans } from './prepare-quote-spans';
import { splitSentences } from './prepare-sentences';

/**
 * Makes an article ready for the stages: normalises its text, then finds tokens, pairs of quotation marks and
 * sentences, in that order and each in one linear pass. `language` is null for a language without a pack.
 */
export function prepare(article: Article, language: Language | null): Document {
  const normal = normalize(article.text);
  const { text } = normal;
  const blocks: Block[] = article.blocks.map((block) => ({
    ...block,
    start: normalOffset(normal, block.start),
    end: normalOffset(normal, block.end),
  }));
  const tokens = tokenize(text);
  const quoteSpans = findQuoteSpans(text, blocks, language?.text.quotationMarks ?? COMMON_MARKS);
  const sentences = splitSentences({ tokens, blocks, quoteSpans, rules: language?.text ?? null, startsAttribution: () => false });
  return {
    text,
    normal,
    title: normalize(article.title).text,
    blocks,
    boilerplate: findBoilerplate(text, blocks, language),
    tokens,
    quoteSpans,
    sentences,
    published: article.published,
  };
}
