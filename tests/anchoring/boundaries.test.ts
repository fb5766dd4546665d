import { describe as suite, expect, it } from 'vitest';
import { anchor, describe } from '../../utils/anchoring';
import { pageOf, rangeOver } from './page';

/** Describes the range that `set` makes on a page and finds it again on a fresh copy. */
function roundTrip(html: string, set: (range: Range, root: HTMLElement) => void): string | null {
  const root = pageOf(html);
  const range = root.ownerDocument.createRange();
  set(range, root);
  const selectors = describe(root, range);
  return selectors && (anchor(pageOf(html), JSON.parse(JSON.stringify(selectors)))?.toString() ?? null);
}

const query = (root: Element, selector: string) => root.querySelector(selector) as Element;

suite('a range whose ends are elements', () => {
  it('covers the whole of one', () => {
    expect(roundTrip('<p>one</p><p>two</p><p>three</p>', (range, root) => range.selectNodeContents(query(root, 'p + p')))).toBe('two');
  });

  it('that ends at an element’s end, after its last child', () => {
    expect(
      roundTrip('<p>one <b>two</b></p><p>three</p>', (range, root) => {
        range.setStart(query(root, 'b').firstChild as Text, 0);
        range.setEnd(query(root, 'p'), 2);
      }),
    ).toBe('two');
  });

  it('that starts after the last child of one element and ends before the first of another', () => {
    expect(
      roundTrip('<p>one</p><p>two</p><p>three</p>', (range, root) => {
        range.setStart(query(root, 'p'), 1);
        range.setEnd(root, 2);
      }),
    ).toBe('two');
  });

  it('that starts in an empty element', () => {
    expect(
      roundTrip('<p>one</p><p id="e"></p><p>two</p>', (range, root) => {
        range.setStart(query(root, '#e'), 0);
        range.setEnd(root, 3);
      }),
    ).toBe('two');
  });

  it('over the whole page', () => {
    expect(roundTrip('<p>one</p>two', (range, root) => range.selectNodeContents(root))).toBe('onetwo');
  });

  it.each(['<p>  </p>', '<script>one</script>', '<textarea>one</textarea>', '<p></p>'])('over nothing visible (%s) has no selectors', (html) => {
    expect(roundTrip(html, (range, root) => range.selectNodeContents(root))).toBeNull();
  });
});

suite('the root of a search', () => {
  it('may be a document', () => {
    const make = () => new DOMParser().parseFromString('<title>Ferry</title><p>The ferry sails again from May.</p>', 'text/html');
    const page = make();
    const selectors = describe(page, rangeOver(page.body, 'sails again'));
    const copy = make();
    expect(anchor(copy, selectors!)?.startContainer).toBe(copy.querySelector('p')?.firstChild);
  });

  it('may be a shadow root', () => {
    const shadow = (pageOf('<x-a></x-a>').firstElementChild as Element).attachShadow({ mode: 'open' });
    shadow.append('The ferry sails again from May.');
    expect(anchor(shadow, describe(shadow, rangeOver(shadow, 'sails again'))!)?.toString()).toBe('sails again');
  });

  it('outside of which a range lies gives no selectors', () => {
    const root = pageOf('<p>one</p><div>two</div>');
    expect(describe(root.querySelector('div') as Element, rangeOver(root, 'one'))).toBeNull();
  });
});

suite('a range in awkward text', () => {
  it.each([
    ['split text nodes and comments', '<p>on<!-- x -->e t<b></b>wo th<i>re</i>e</p>', 'one two three'],
    ['a line break', '<p>one<br>two</p>', 'onetwo'],
    ['emoji', '<p>before 👩‍👩‍👧‍👦👍🏽 after</p>', '👩‍👩‍👧‍👦👍🏽'],
    ['combining marks', '<p>cafe\u0301 re\u0301sume\u0301 x</p>', 're\u0301sume\u0301'],
    ['Hebrew with points', '<p>שָׁלוֹם עוֹלָם וְעוֹד</p>', 'עוֹלָם'],
    ['Arabic', '<p>قال الرئيس إنّ الاتفاق قريب</p>', 'إنّ الاتفاق'],
    ['soft hyphens', '<p>the con\u00adsti\u00adtu\u00adtion of</p>', 'con\u00adsti\u00adtu\u00adtion'],
    ['a table', '<table><tr><td>a1</td><td>b1</td></tr><tr><td>a2</td><td>b2</td></tr></table>', 'b1a2'],
    ['a part of a word', '<p>unbelievable</p>', 'believ'],
  ])('with %s', (_, html, words) => {
    const root = pageOf(html);
    expect(anchor(pageOf(html), describe(root, rangeOver(root, words))!)?.toString()).toBe(words);
  });

  it('keeps what a reader sees in the quote, with line feeds at edges', () => {
    const root = pageOf('<p>one\n   two</p>\n<p>three<br>four</p>');
    expect(describe(root, rangeOver(root, 'two</p>'.slice(0, 3)))?.quote).toMatchObject({ exact: 'two', prefix: 'one ', suffix: '\nthree\nfour' });
  });

  it('counts its position in code points', () => {
    const root = pageOf('<p>👍👍 <b>yes</b></p>');
    expect(describe(root, rangeOver(root, 'yes'))?.position).toEqual({ type: 'TextPositionSelector', start: 3, end: 6 });
  });
});
