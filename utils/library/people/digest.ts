import type { Analysis, Participant } from '../../analysis/analysis';
import type { StoredArticle } from '../../database/records';

/** Version of the form of digests; others are made anew. */
export const digestFormat = 1;

/** A participant as the people book keeps it. */
export interface DigestPerson extends Pick<Participant, 'id' | 'name' | 'kind' | 'gender' | 'aliases' | 'quotedWords'> {
  readonly roles: readonly string[];
  readonly mentions: number;
  /** Ids of quotes in the article's analysis. */
  readonly quotes: readonly string[];
}

/** What the people book needs of one article. */
export interface ArticleDigest {
  readonly key: string;
  /** Publication, ISO 8601; null where it is not known. */
  readonly published: string | null;
  readonly people: readonly DigestPerson[];
}

/** The digest of an article. */
export function digestOf({ key, published }: StoredArticle, analysis: Analysis | null): ArticleDigest {
  const quotes = analysis?.quotes ?? [];
  const people = (analysis?.participants ?? []).map(({ id, name, kind, gender, aliases, quotedWords, roles, mentions }) => ({
    id, name, kind, gender, aliases, quotedWords,
    roles: roles.map(({ text }) => text), mentions: mentions.length, quotes: quotes.filter(({ speaker }) => speaker?.participant === id).map((quote) => quote.id),
  }));
  return { key, published, people };
}
