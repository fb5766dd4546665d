import type { Article, Block, Extraction, NotAnArticle } from './article';
import type { RawBlock } from './blocks';
import { readBlocks } from './blocks';
import { copyMarked, nearestMark } from './marked-copy';
import { measureAll } from './measures';
import { readMetadata } from './metadata';
import { prune } from './prune';
import { readableBlocks } from './readable';
import { selectBlocks } from './select-blocks';
import { collapse } from './words';

function place(blocks: readonly RawBlock[]): { text: string; blocks: Block[] } {
  let text = '';
  const placed = blocks.map((block) => {
    if (text) text += '\n';
    const start = text.length;
    text += block.text;
    return { start, end: text.length, kind: block.kind, element: nearestMark(block.element), attribution: block.attribution };
  });
  return { text, blocks: placed };
}

/**
 * Reads a page into an article, or says why it is none. The page is never changed: everything happens on copies.
 * `url` is the address the page was read at. Never throws on a page's content.
 */
export function extractArticle(document: Document, url: string): Extraction {
  const none = (reason: NotAnArticle): Extraction => ({ kind: 'not-an-article', reason, title: collapse(document.title ?? ''), url });
  if (!document.body) return none('empty');
  const metadata = readMetadata(document, url);
  const copy = copyMarked(document);
  const measure = measureAll(copy);
  const captions = prune(copy, measure);
  const blocks = selectBlocks(readableBlocks(copy, readBlocks(copy.body), measure), metadata.title);
  if (!blocks.length) return none('no-text');
  const article: Article = {
    url: url.split('#', 1)[0] ?? '',
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    byline: metadata.byline,
    site: metadata.site,
    published: metadata.published,
    modified: metadata.modified,
    language: metadata.language,
    lead: null,
    captions,
    ...place(blocks),
  };
  return { kind: 'article', article };
}
