import type { NotAnArticle } from './article';
import type { RawBlock } from './blocks';
import { isUnreadable } from './blocks';
import type { Metadata } from './metadata';
import { isProse } from './select-blocks';
import { wordsOf } from './words';

/** Beyond these no article page goes; copying and reading such a page would hold up the tab for many seconds. */
const maxElements = 150_000;
const maxDepth = 1_200;
const maxText = 6_000_000;

/** Elements, nesting and readable characters of a page, counted without recursion up to the limits. */
function sizeOf(root: Element): { elements: number; depth: number; text: number } {
  const size = { elements: 0, depth: 0, text: 0 };
  let depth = 0;
  let node: Node | null = root;
  while (node && size.elements <= maxElements && size.depth <= maxDepth) {
    if (node.nodeType === 3) size.text += (node.nodeValue ?? '').trim().length;
    if (node.nodeType === 1) size.elements++;
    if (node.nodeType === 1 && node.firstChild && !isUnreadable(node as Element)) {
      node = node.firstChild;
      size.depth = Math.max(size.depth, ++depth);
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return size;
}

/** Why a page need not be read at all; null where it is worth trying. Browsers show PDF and XML in documents of their own making. */
export function unreadablePage(document: Document): NotAnArticle | null {
  const root: Element | null = document.documentElement;
  const type = document.contentType as string | undefined;
  if (!root) return 'empty';
  if (root.localName !== 'html' || (type && !/^(?:text\/html|application\/xhtml\+xml|text\/plain)$/i.test(type))) return 'not-html';
  if (!document.body) return 'empty';
  if (document.querySelector('body>embed[type="application/pdf"],body>#outerContainer #viewerContainer,#webkit-xml-viewer-source-xml')) return 'not-html';
  const { elements, depth, text } = sizeOf(document.body);
  if (elements > maxElements || depth > maxDepth || text > maxText) return 'too-large';
  return text === 0 && !document.querySelector('img,video,audio,iframe,canvas,svg') ? 'empty' : null;
}

const teaserWords = 4;
const manyTeasers = 8;
const shortText = 600;
const leastText = 80;

/** Links that read like headlines. */
function countTeasers(document: Document): number {
  let count = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    const text = link.textContent ?? '';
    if (text.length > 24 && text.length < 400 && wordsOf(text).length >= teaserWords) count++;
  }
  return count;
}

function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:index|default|home)\.\w{3,5})?(?:[?#]|$)/i.test(url);
}

/**
 * Why the blocks chosen from a page are no article; null where they are one. `blocks` is the text that was found. A page
 * with little text and many headlines is a list, also one with teasers under linked headings, unless it declares itself
 * an article; a front page is a list even then.
 */
export function notAnArticle(document: Document, url: string, metadata: Metadata, blocks: readonly RawBlock[]): NotAnArticle | null {
  const prose = blocks.filter(isProse);
  const length = blocks.reduce((sum, block) => sum + (block.kind === 'heading' ? 0 : block.text.length * (1 - block.linked)), 0);
  const teasers = countTeasers(document);
  if (isFrontPage(url) && teasers >= manyTeasers && !metadata.isOwnArticle) return 'list';
  if (!metadata.declaresArticle && teasers >= manyTeasers) {
    const linkedHeadings = blocks.filter((block) => block.kind === 'heading' && block.linked > 0.9).length;
    if (length < shortText || (linkedHeadings >= 4 && linkedHeadings > 0.3 * prose.length)) return 'list';
  }
  if (length < leastText) return teasers >= manyTeasers && !metadata.declaresArticle ? 'list' : 'no-text';
  return null;
}
