import type { Article, Block, Extraction, NotAnArticle } from './article';
import type { RawBlock } from './blocks';
import { readBlocks } from './blocks';
import { readLead } from './lead';
import { copyMarked, markOf, nearestMark } from './marked-copy';
import { measureAll } from './measures';
import { readMetadata } from './metadata';
import { notAnArticle, unreadablePage } from './page-kind';
import { prune } from './prune';
import { readableBlocks } from './readable';
import { selectBlocks } from './select-blocks';
import { severalArticles } from './several-articles';
import { collapse } from './words';

/** Joins the blocks' words by line breaks and says where each stands. */
function place(blocks: readonly RawBlock[]): Pick<Article, 'text' | 'blocks'> {
  let text = '';
  const placed = blocks.map((block): Block => {
    if (text) text += '\n';
    const start = text.length;
    text += block.text;
    return { start, end: text.length, kind: block.kind, element: nearestMark(block.element), attribution: block.attribution };
  });
  return { text, blocks: placed };
}

/**
 * Reads a page into an article, or says why it is none. The page is never changed: all cutting happens on copies.
 * `url` is the address the page was read at; offsets in the answer count in its `text`. Of several whole articles on one
 * page (infinite scroll) the one that the address means is read, see `severalArticles`. Never throws on a page's content.
 *
 * The stages: measure and prune a marked copy, let Readability choose the region, overrule it by what the page declares,
 * select lines (`selectBlocks`), then judge whether what is left is an article.
 */
export function extractArticle(document: globalThis.Document, url: string): Extraction {
  const none = (reason: NotAnArticle): Extraction => ({ kind: 'not-an-article', reason, title: collapse(document.title ?? ''), url });
  const unreadable = unreadablePage(document);
  if (unreadable) return none(unreadable);

  const copy = copyMarked(document);
  const measure = measureAll(copy);
  const [meant, ...others] = severalArticles(copy, url, measure);
  for (const other of others) other.remove();
  const isFirst = !meant || others.every((other) => (markOf(other) ?? 0) > (markOf(meant) ?? 0));
  const metadata = readMetadata(document, url, meant ? (document.querySelectorAll('*')[markOf(meant) ?? 0] ?? null) : null, isFirst);
  const captions = prune(copy, measure);
  const blocks = selectBlocks(readableBlocks(copy, readBlocks(copy.body), measure), metadata.title);
  const reason = notAnArticle(document, url, metadata, blocks);
  if (reason) return none(reason);
  const { canonicalUrl, title, byline, site, published, modified, language } = metadata;
  const lead = readLead(copy.body, metadata.description, blocks, title);
  return { kind: 'article', article: { url: url.split('#', 1)[0] ?? '', canonicalUrl, title, byline, site, published, modified, language, lead, captions, ...place(blocks) } };
}
