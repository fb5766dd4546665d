import { describe as suite, expect, it } from 'vitest';
import { anchorIn, describe, indexPage } from '../../utils/anchoring';
import { pageOf, rangeOver } from './page';

const read = (html: string) => indexPage(pageOf(html)).folded;

suite('the text of a page', () => {
  it.each([
    ['scripts, styles, templates and noscript are left out', 'a<script>x</script><style>y</style><template>z</template><noscript>n</noscript>b', 'ab'],
    ['form fields are left out', 'a<textarea>x</textarea><select><option>y</option></select>b', 'ab'],
    ['media fallbacks and ruby parentheses are left out', 'a<video>x</video><canvas>y</canvas><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', 'a漢kan'],
    ['comments and empty nodes are no text', 'a<!-- x --><b></b>b', 'ab'],
    ['text under aria-hidden is seen by most readers', 'a<span aria-hidden="true">b</span>', 'ab'],
  ])('%s', (_, html, folded) => {
    expect(read(html)).toBe(folded);
  });

  it('holds open shadow roots, slotted text in its place', () => {
    const root = pageOf('<p>one</p><x-card>three</x-card><p>five</p>');
    const host = root.querySelector('x-card') as Element;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append('two ', root.ownerDocument.createElement('slot'), ' four');
    expect(indexPage(root).folded).toBe('onetwothreefourfive');
  });

  it('leaves out what the caller ignores', () => {
    const index = indexPage(pageOf('a<x-bar>toolbar</x-bar>b'), { ignore: (element) => element.localName === 'x-bar' });
    expect(index.folded).toBe('ab');
  });

  it('holds frames of the same origin', () => {
    const frame = document.createElement('iframe');
    document.body.replaceChildren(frame);
    (frame.contentDocument as Document).body.textContent = 'inside';
    expect(indexPage(document.body).folded).toBe('inside');
    document.body.replaceChildren();
  });

  it('of a document leaves out its head', () => {
    const page = new DOMParser().parseFromString('<title>t</title><body>b', 'text/html');
    expect(indexPage(page).folded).toBe('b');
  });

  it('of a very deep page is read without an overflow', () => {
    // Only what the walk asks of a node: a DOM of this depth takes minutes to build here.
    const text = { nodeType: 3, data: 'deep', nextSibling: null };
    let at: object = text;
    for (let depth = 0; depth < 50_000; depth++) {
      at = { nodeType: 1, localName: 'span', firstChild: at, nextSibling: null, getAttribute: () => null };
    }
    expect(indexPage(at as Node).folded).toBe('deep');
  });
});

suite('highlights in other trees', () => {
  it('come back inside a shadow root', () => {
    const make = () => {
      const root = pageOf('<p>The harbour board met on Monday.</p><x-story></x-story>');
      const shadow = (root.querySelector('x-story') as Element).attachShadow({ mode: 'open' });
      shadow.append('The ferry will sail again from May, the board said.');
      return { root, shadow };
    };
    const first = make();
    const range = first.root.ownerDocument.createRange();
    range.setStart(first.shadow.firstChild as Node, 4);
    range.setEnd(first.shadow.firstChild as Node, 19);
    const selectors = describe(first.root, range);
    const second = make();
    const result = anchorIn(indexPage(second.root), selectors!);
    expect(result.state).toBe('exact');
    expect(result.range?.startContainer).toBe(second.shadow.firstChild);
    expect(result.range?.toString()).toBe('ferry will sail');
  });

  it('never join two trees in one range', () => {
    const root = pageOf('<p>one two</p><x-a></x-a>');
    (root.querySelector('x-a') as Element).attachShadow({ mode: 'open' }).append('three four');
    const selectors = { version: 1, quote: { type: 'TextQuoteSelector', exact: 'one two three four', prefix: '', suffix: '' }, position: null, hint: null } as const;
    expect(anchorIn(indexPage(root), selectors)).toMatchObject({ state: 'missing', range: null });
  });

  it('prefer text that is shown to an equal hidden copy', () => {
    const story = '<p>Nine wells were closed after the tests in March.</p>';
    const original = pageOf(`<p>News</p>${story}`);
    const selectors = describe(original, rangeOver(original, 'Nine wells were closed after the tests'))!;
    const root = pageOf(`<p>News</p><div hidden>${story}</div><p>Menu</p><div id="main">${story}</div>`);
    expect(anchorIn(indexPage(root), selectors).range?.startContainer.parentElement?.parentElement?.id).toBe('main');
  });
});
