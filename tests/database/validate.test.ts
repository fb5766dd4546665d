import { describe, expect, it } from 'vitest';
import type { HighlightDraft } from '../../utils/database/records';
import { isDraft, isIdentity, readChange } from '../../utils/database/validate';
import { sampleHighlight } from './sample';

const draft: HighlightDraft = {
  page: { url: 'https://visnyk.example/mist', canonicalUrl: null, title: 'Міст', language: 'uk' },
  selectors: sampleHighlight('a').selectors,
  paragraph: 'Сказав, що міст відкриють у червні цього року.',
  colour: 'pink',
  note: '',
  tags: [],
};

describe('what a page sends', () => {
  it('is taken in the agreed form', () => expect(isDraft(draft)).toBe(true));

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [draft]],
    ['a foreign colour', { ...draft, colour: 'url(https://evil.example)' }],
    ['a note that is no text', { ...draft, note: { toString: () => 'x' } }],
    ['an empty quote', { ...draft, selectors: { ...draft.selectors, quote: { ...draft.selectors.quote, exact: ' ' } } }],
    ['a quote of a megabyte', { ...draft, selectors: { ...draft.selectors, quote: { ...draft.selectors.quote, exact: 'a'.repeat(1_000_000) } } }],
    ['a position that is no offset', { ...draft, selectors: { ...draft.selectors, position: { type: 'TextPositionSelector', start: -1, end: Number.NaN } } }],
    ['a huge hint', { ...draft, selectors: { ...draft.selectors, hint: { probes: 'x'.repeat(30_000) } } }],
    ['selectors of another version', { ...draft, selectors: { ...draft.selectors, version: 2 } }],
    ['a thousand tags', { ...draft, tags: Array.from({ length: 1_000 }, (_, at) => String(at)) }],
    ['a page without an address', { ...draft, page: { ...draft.page, url: null } }],
  ])('is refused when it is %s', (_, value) => expect(isDraft(value)).toBe(false));

  it('is no identity when the title is a book', () => {
    expect(isIdentity({ ...draft.page, title: 'x'.repeat(5_000) })).toBe(false);
  });
});

describe('a change asked for', () => {
  it('keeps only what may be changed', () => {
    expect(readChange({ note: 'так', id: 'other', articleKey: 'x', created: 'y', deleted: 'z' })).toEqual({ note: 'так' });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no change', {}],
    ['only what may not be changed', { id: 'x' }],
    ['a wrong colour', { colour: 'red', note: 'fine' }],
    ['tags that are no list', { tags: 'a' }],
    ['a blank tag', { tags: [' '] }],
  ])('is refused when it is %s', (_, value) => expect(readChange(value)).toBeNull());
});
