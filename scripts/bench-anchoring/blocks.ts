import type { Target, TrackedPage } from './tracked-page';

/** A paragraph, heading, item …: one element, or the nodes between line breaks. */
export type Block = readonly ChildNode[];

const LEAVES = 'p, h1, h2, h3, li, blockquote, figcaption, tr, .par, .promo, .comments > div';

/** The page's blocks in order; `article` leaves out menus, teasers, sidebar, comments and footer. */
export function blocksOf(page: TrackedPage, article = true): Block[] {
  const story = page.body.querySelector(`[${STORY}]`);
  if (story) return leavesOf(article ? story : page.body);
  const blocks: Block[] = [];
  for (const element of page.body.querySelectorAll(`${LEAVES}, .text`)) {
    if (article && element.closest('header, footer, aside, .teasers, .comments, .card')) continue;
    if (element.closest('template, .text') && !element.matches('.text')) {
      if (element.closest('template') || element.parentElement?.className !== 'text') continue;
    }
    if (element.className === 'text') blocks.push(...betweenBreaks(element));
    else if (element.parentElement?.className !== 'text') blocks.push([element]);
  }
  return blocks;
}

/** Marks the element of a saved page that holds the story. */
export const STORY = 'data-story';

/** Blocks of a page as a site made it: nothing is known but the elements. */
function leavesOf(root: Element): Block[] {
  return [...root.querySelectorAll(LEAVES)].filter((element) => !element.querySelector(LEAVES) && (element.textContent ?? '').trim() !== '').map((element) => [element]);
}

function betweenBreaks(element: Element): Block[] {
  const blocks: ChildNode[][] = [[]];
  for (const node of [...element.childNodes]) {
    const last = blocks[blocks.length - 1] as ChildNode[];
    last.push(node);
    if ((node as Element).localName === 'br' || node.nodeType === 1 && /^(figure|div|h2|ul|table|blockquote)$/.test((node as Element).localName)) blocks.push([]);
  }
  return blocks.filter((block) => block.some((node) => (node.textContent ?? '').trim() !== ''));
}

export function touches(page: TrackedPage, block: Block, target: Target): boolean {
  return block.some((node) => page.holds(node, target));
}

export function removeBlock(block: Block): void {
  for (const node of block) node.remove();
}

/** Moves (or puts) nodes before `reference`. */
export function putBefore(block: Block, reference: ChildNode): void {
  for (const node of block) reference.parentNode?.insertBefore(node, reference);
}
