import { describe as suite, expect, it } from 'vitest';
import { anchorIn, describe, indexPage } from '../../utils/anchoring';
import type { HighlightSelectors } from '../../utils/anchoring';
import { pageOf, rangeOver } from './page';

/** Generous, for a loaded machine: what would be quadratic takes minutes on these pages. */
const BOUND = 1500;

function time(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

const selectors = (exact: string, prefix = '', suffix = ''): HighlightSelectors => ({
  version: 1,
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
  position: null,
  hint: null,
});

suite('the time for one highlight is bounded', () => {
  it.each([
    ['a page of one letter', 'a'.repeat(300_000), selectors('a'.repeat(80), 'a'.repeat(64), 'a'.repeat(64))],
    ['a page of one letter and a quote with another', 'a'.repeat(300_000), selectors(`${'a'.repeat(200)}b${'a'.repeat(200)}`)],
    ['a page of one word', 'spam '.repeat(60_000), selectors('spam spam spam eggs spam spam', 'spam spam', 'spam')],
    ['a page of two letters in turn', 'ab'.repeat(150_000), selectors('ba'.repeat(60) + 'bb', 'ab', 'ab')],
    ['a quote of 100,000 characters', 'word and more text '.repeat(9000), selectors('some and other text '.repeat(5000))],
    ['a quote longer than the page', 'short', selectors('word '.repeat(20_000))],
    ['white space without end', ' \n'.repeat(200_000) + 'end', selectors('end', ' '.repeat(1000), '')],
  ])('on %s', (_, text, stored) => {
    const root = pageOf(`<p>${text}</p>`);
    const index = indexPage(root);
    expect(time(() => anchorIn(index, stored))).toBeLessThan(BOUND);
  });

  it('also when the highlight is made', () => {
    const root = pageOf(`<p>${'spam '.repeat(20_000)}<b>eggs</b>${' spam'.repeat(20_000)}</p>`);
    expect(time(() => expect(describe(root, rangeOver(root, 'spam eggs spam'))).not.toBeNull())).toBeLessThan(BOUND * 2);
  });
});

suite('a form whose fields are named as properties of nodes', () => {
  const names = ['parentNode', 'nextSibling', 'firstChild', 'getAttribute', 'id', 'shadowRoot', 'previousElementSibling', 'localName'];

  it.each(names)('(%s) stops neither reading nor highlighting', (name) => {
    const html = `<p>Before the form.</p><form><p>Words in a form.</p><input name="${name}"></form><p>After the form come more words.</p>`;
    const root = pageOf(html);
    const range = rangeOver(root, 'After the form');
    expect(anchorIn(indexPage(pageOf(html)), describe(root, range)!).range?.toString()).toBe('After the form');
    range.selectNodeContents(root.querySelector('form p') as Element);
    expect(() => describe(root, range)).not.toThrow();
    range.setEnd(root.querySelector('form') as Element, 2);
    expect(() => describe(root, range)).not.toThrow();
  });
});

suite('selectors from elsewhere', () => {
  it.each([
    ['an empty quote', selectors('')],
    ['a quote of white space', selectors(' \n\u00ad ')],
    ['a quote that stands nowhere', selectors('quite different words, of which none is here')],
  ])('with %s find nothing', (_, stored) => {
    expect(anchorIn(indexPage(pageOf('<p>The text of the page.</p>')), stored)).toMatchObject({ state: 'missing', range: null, found: '' });
  });

  it('without any hint still anchor by quote and context', () => {
    const index = indexPage(pageOf('<p>Rain on Monday.</p><p>Rain on Tuesday, sun after noon.</p>'));
    const result = anchorIn(index, selectors('Rain', 'Monday.', 'on Tuesday, sun after noon.'));
    expect(result.range?.startContainer.textContent).toContain('Tuesday');
  });
});
