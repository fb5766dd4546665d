import type { Highlight, StoredArticle } from '../../utils/database/records';

/** A highlight with every field set; `changes` replace some. */
export function sampleHighlight(id: string, changes: Partial<Highlight> = {}): Highlight {
  return {
    id,
    articleKey: 'https://visnyk.example/mist',
    selectors: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact: 'міст відкриють у червні', prefix: 'Сказав, що ', suffix: ' цього року' },
      position: { type: 'TextPositionSelector', start: 120, end: 143 },
      hint: null,
    },
    colour: 'yellow',
    note: '',
    tags: [],
    rejected: [],
    detached: false,
    missing: null,
    evidence: { paragraph: 'Сказав, що міст відкриють у червні цього року.', url: 'https://visnyk.example/mist?utm_source=x', canonicalUrl: 'https://visnyk.example/mist', title: 'Міст', captured: '2026-03-01T10:00:00.000Z' },
    created: '2026-03-01T10:00:00.000Z',
    updated: '2026-03-01T10:00:00.000Z',
    deleted: null,
    ...changes,
  };
}

/** The article that `sampleHighlight` belongs to. */
export const sampleArticle: StoredArticle = {
  key: 'https://visnyk.example/mist',
  url: 'https://visnyk.example/mist?utm_source=x',
  canonicalUrl: 'https://visnyk.example/mist',
  title: 'Міст',
  site: null,
  byline: null,
  published: null,
  language: 'uk',
  savedBy: 'highlight',
  tags: [],
  note: '',
  contentHash: null,
  created: '2026-03-01T10:00:00.000Z',
  updated: '2026-03-01T10:00:00.000Z',
  deleted: null,
};
