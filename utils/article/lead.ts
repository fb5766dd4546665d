import type { RawBlock } from './blocks';
import { markOf, nearestMark } from './marked-copy';
import { collapse, likeness, sameWords } from './words';

const selectors = ['standfirst', 'subhead', '-lead', '_lead', 'lead-', 'subtitle', '__intro', '__dek'].map((name) => `[class*="${name}" i]`).join() + ',[itemprop~="description"],[class~="lead" i],[class~="lede" i],[class~="dek" i],h1+h2';

/** Signatures and dates stand where deks do. */
const stamp = /^(?:by|von|автор|текст)\s|\d{1,2}[.:]\d{2}(?:\s|$)|\d{4}-\d{2}-\d{2}/iu;

/**
 * The dek or standfirst as the page shows it: one of the first blocks if the head's description says the same, else the
 * element named as such near the headline, else null. What only the head says is not shown, so it is no lead.
 * `scope` is the article's element, or the page's body.
 */
export function readLead(scope: Element, description: string | null, blocks: readonly RawBlock[], title: string): string | null {
  const early = blocks.slice(0, 3).find((block) => description && (sameWords(block.text, description) || (block.text.length < 500 && likeness(block.text, description) > 0.9)));
  if (early) return early.text;
  const firstMark = nearestMark(blocks[0]?.element ?? null) ?? Infinity;
  for (const element of [...scope.querySelectorAll(selectors)].slice(0, 12)) {
    const text = collapse((element.textContent ?? '').slice(0, 2_000));
    const isBefore = (markOf(element) ?? Infinity) <= firstMark && !element.closest('a,ul,ol') && !element.querySelector('time');
    if (isBefore && text.length >= 20 && text.length <= 600 && !stamp.test(text) && !sameWords(text, title)) return text;
  }
  return null;
}
