import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { anchor, anchorIn, describe, indexPage } from '../../utils/anchoring';
import { pageOf } from './page';

const words = fc.array(fc.constantFrom('міст', 'ріка', 'the', 'harbour', 'новий', 'of', '2026', 'שלום', '桥梁', 'рада', 'co\u00adunty', 'é́t', '👍', '«так»'), {
  minLength: 1,
  maxLength: 12,
});
const inline = fc.constantFrom('b', 'i', 'span', 'a');
const block = fc.constantFrom('p', 'div', 'li', 'section', 'h2');
const piece = fc.oneof(
  { weight: 5, arbitrary: words.map((list) => list.join(' ')) },
  { weight: 2, arbitrary: fc.tuple(inline, words).map(([tag, list]) => ` <${tag}>${list.join(' ')}</${tag}> `) },
  { weight: 1, arbitrary: fc.constantFrom('<br>', '<!-- c -->', '<script>x</script>', ' ', '<b></b>', '<img alt="">') },
);
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(block, fc.array(piece, { minLength: 1, maxLength: 5 })).map(([tag, pieces]) => `<${tag}>${pieces.join('')}</${tag}>`),
    fc.tuple(block, fc.array(tie('node'), { minLength: 1, maxLength: 4 })).map(([tag, nodes]) => `<${tag}>${nodes.join('\n')}</${tag}>`),
  ),
})).node;
const page = fc.array(tree, { minLength: 1, maxLength: 6 }).map((nodes) => nodes.join('\n'));
const boundary = fc.record({ node: fc.nat(), offset: fc.nat() });

/** Any boundary of the page: a text node's or an element's. */
function boundaryIn(root: Element, { node, offset }: { node: number; offset: number }): [Node, number] {
  const nodes: Node[] = [root];
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const chosen = nodes[node % nodes.length] as Node;
  const length = chosen.nodeType === 3 ? (chosen as Text).data.length : chosen.childNodes.length;
  return [chosen, offset % (length + 1)];
}

function rangeIn(root: Element, from: { node: number; offset: number }, to: { node: number; offset: number }): Range {
  const range = root.ownerDocument.createRange();
  range.setStart(...boundaryIn(root, from));
  const end = root.ownerDocument.createRange();
  end.setStart(...boundaryIn(root, to));
  if (range.compareBoundaryPoints(Range.START_TO_START, end) > 0) range.setStart(end.startContainer, end.startOffset);
  range.setEnd(...boundaryIn(root, to));
  return range;
}

/** Folded offsets of a range on its page: the place, whatever nodes its ends are in. */
function placeOf(root: Element, range: Range): [number, number] | null {
  const selectors = describe(root, range);
  const start = selectors?.hint?.foldedStart;
  return selectors && start !== undefined ? [start, start + indexPage(pageOf(selectors.quote.exact.replace(/</g, '&lt;'))).folded.length] : null;
}

suite('any range on any page', () => {
  it('comes back over the same text at the same place', () => {
    fc.assert(
      fc.property(page, boundary, boundary, (html, from, to) => {
        const root = pageOf(html);
        const range = rangeIn(root, from, to);
        const selectors = describe(root, range);
        if (!selectors) return;
        const copy = pageOf(html);
        const result = anchorIn(indexPage(copy), JSON.parse(JSON.stringify(selectors)));
        expect(result.state).toBe('exact');
        expect(result.found).toBe(selectors.quote.exact);
        expect(placeOf(copy, result.range as Range)).toEqual(placeOf(root, range));
      }),
      { numRuns: 120 },
    );
  });

  it('stays on its words when text outside it changes', () => {
    const outside = fc.array(fc.constantFrom('alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india'), { minLength: 3, maxLength: 10 });
    const inside = fc.uniqueArray(fc.constantFrom('kilo', 'lima', 'mike', 'november', 'oscar', 'papa', 'quebec', 'romeo', 'alpha'), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(outside, inside, outside, outside, fc.boolean(), (before, quote, next, edited, first) => {
        const text = (list: string[]) => `<p>${list.join(' ')}</p>`;
        const root = pageOf(text(before) + text(quote) + text(next));
        const range = root.ownerDocument.createRange();
        range.selectNodeContents(root.children[1] as Element);
        const changed = first ? text(edited) + text(quote) + text(next) : text(before) + text(quote) + text(edited);
        expect(anchor(pageOf(changed), describe(root, range)!)?.toString()).toBe(quote.join(' '));
      }),
      { numRuns: 120 },
    );
  });

  it('with any selectors never throws', () => {
    const index = indexPage(pageOf('<p>Some page with some words.</p>'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), fc.integer(), fc.string(), (exact, prefix, suffix, foldedStart, text) => {
        const hint = { foldedStart, foldedLength: foldedStart, probes: [{ distance: foldedStart, text }], rivals: [{ before: text, beforeAt: foldedStart, after: text, afterAt: 0 }] };
        expect(anchorIn(index, { version: 1, quote: { type: 'TextQuoteSelector', exact, prefix, suffix }, position: null, hint })).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
