import { personId } from './people/person-id';
import type { ArticleEntry, HighlightEntry, QuoteEntry, SourceLine, Trashed } from './entries';
import type { Analysis, Quote } from '../analysis/analysis';
import { keepDeletedFor } from '../database/records';
import type { Highlight, StoredArticle } from '../database/records';

function sourceOf({ key, title, site, published }: StoredArticle): SourceLine {
  return { articleKey: key, title, site, published };
}

/** How long something that was deleted at a moment (ISO 8601 UTC) can be brought back; null for what was not. */
export function trashed(deleted: string | null): Trashed | null {
  return deleted === null ? null : { deleted, final: new Date(Date.parse(deleted) + keepDeletedFor).toISOString() };
}

/** An article as a list shows it, with how many highlights it has, or took into the trash. */
export function articleEntry(article: StoredArticle, highlights: number): ArticleEntry {
  const { key, byline, note, created, language, tags, deleted, contentHash } = article;
  return { kind: 'article', id: key, ...sourceOf(article), byline, note, saved: created, language, highlights, tags, readable: contentHash !== null, excerpt: null, trashed: trashed(deleted) };
}

/** A highlight as a list shows it; `article` is null where its article is gone. */
export function highlightEntry(highlight: Highlight, article: StoredArticle | null): HighlightEntry {
  const { id, articleKey, selectors, note, tags, colour, created, deleted, evidence, missing, detached } = highlight;
  const orphan = missing !== null || detached ? { missing, detached } : null;
  const source = article ? sourceOf(article) : { articleKey, title: evidence.title, site: null, published: null };
  return { kind: 'highlight', id, ...source, words: selectors.quote.exact, note, tags, colour, made: created, orphan, trashed: trashed(deleted) };
}

/** A quote as a list shows it. */
export function quoteEntry(article: StoredArticle, { participants }: Analysis, quote: Quote): QuoteEntry {
  const participant = participants.find(({ id }) => id === quote.speaker?.participant);
  return {
    kind: 'quote',
    id: `${article.key} ${quote.id}`,
    ...sourceOf(article),
    text: quote.text,
    speaker: quote.speaker?.name ?? null,
    role: participant?.role ?? null,
    person: participant ? personId(participant) : null,
    quote: quote.id,
  };
}
