import type { Article, Block } from '../article/article';
import type { Language } from '../languages/language';
import { normalize, normalOffset } from '../text/normalize';
import type { Token } from '../text/token';
import { tokenize } from '../text/tokenize';
import { findBoilerplate } from './boilerplate';
import type { Document } from './document';
import { COMMON_MARKS, findQuoteSpans } from './prepare-quote-spans';
import { splitSentences } from './prepare-sentences';
import { compileLexicon } from './quotes/lexicon';

/** How many tokens after a quotation its speech verb may stand for the two to be one sentence. */
const ATTRIBUTION_REACH = 8;

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
  const quoteSpans = findQuoteSpans(text, blocks, language?.text.quotationMarks.split(' ') ?? COMMON_MARKS);
  const sentences = splitSentences({ tokens, blocks, quoteSpans, language, startsAttribution: attributionTest(tokens, language) });
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

/** "…?" Mayor Ida Crane asked: whether a name follows with a speech verb soon after it, before any other mark. */
function attributionTest(tokens: readonly Token[], language: Language | null): (token: number) => boolean {
  return (first) => {
    for (let i = first; language && i < Math.min(tokens.length, first + ATTRIBUTION_REACH); i++) {
      const { kind, text } = tokens[i]!;
      if (kind === 'punctuation' && text !== '.') return false;
      if (compileLexicon(language).verbs.get(text)?.kind === 'speech') return true;
    }
    return false;
  };
}
