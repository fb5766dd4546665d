import type { StoredArticle } from '../database/records';
import { oncePer } from '../text/once-per';
import { publicationOf } from './article-documents';
import { documentKinds } from './index-document';
import type { ListOrder } from './entries';
import type { Found } from './search-index';

type Articles = ReadonlyMap<string, StoredArticle>;

/** Ids of what was found, sorted; newest first among equals. A quote's id is its article's key, a space and its own. */
export function inOrder(found: Found, order: ListOrder, articles: Articles): string[] {
  const { partOf, documents } = found;
  // Plain objects: a segment reads its strings when they are asked for, which takes time of its own.
  const parts = found.parts.map(({ kinds, ids, articleOf, articles: keys }) => ({ kinds, ids, articleOf, keys }));
  const quote = documentKinds.indexOf('quote');
  const idAt = (at: number): string => {
    const { kinds, ids, articleOf, keys } = parts[partOf[at]!]!;
    const document = documents[at]!;
    return kinds[document] === quote ? `${keys[articleOf[document]!]!} ${ids[document]!}` : ids[document]!;
  };
  const ranks = ranksOf(found, order, articles);
  return ranks === null ? Array.from(documents, (_, at) => idAt(at)) : byRank(ranks, idAt);
}

/** Keys of articles, sorted: what `inOrder` gives without a search, from the records alone. */
export function articlesInOrder(articles: Articles, order: ListOrder): string[] {
  return [...(order === 'title' ? titleRanks : order === 'published' ? publishedRanks : savedRanks)(articles).keys()];
}

/** Of each that was found a number to sort it by; null where the order is that of finding, newest first. */
function ranksOf(found: Found, order: ListOrder, articles: Articles): Uint32Array | null {
  switch (order) {
    case 'best':
      return scoreRanks(found);
    case 'saved':
      return articleRanks(found, savedRanks(articles));
    case 'title':
    case 'article':
      return articleRanks(found, titleRanks(articles));
    case 'speaker':
      return speakerRanks(found);
    default:
      return null;
  }
}

/** Counting instead of comparing: it takes time linear in what was found, and leaves equals as they were. */
function byRank(ranks: Uint32Array, idAt: (at: number) => string): string[] {
  const next = new Uint32Array(ranks.reduce((most, rank) => Math.max(most, rank), 0) + 2);
  for (const rank of ranks) next[rank + 1]! += 1;
  for (let rank = 1; rank < next.length; rank++) next[rank]! += next[rank - 1]!;
  const ids = new Array<string>(ranks.length);
  ranks.forEach((rank, at) => (ids[next[rank]!++] = idAt(at)));
  return ids;
}

/** Scores that differ by less than this part of the best count as equal: nobody could say which fits better. */
const steps = 4_096;

function scoreRanks({ scores }: Found): Uint32Array | null {
  const most = scores.reduce((best, score) => Math.max(best, score), 0);
  return most === 0 ? null : Uint32Array.from(scores, (score) => steps - Math.floor((score / most) * steps));
}

function articleRanks({ parts, partOf, documents }: Found, ranks: ReadonlyMap<string, number>): Uint32Array {
  const own = parts.map(({ articles, articleOf }) => ({ articleOf, ranks: Uint32Array.from(articles, (key) => ranks.get(key) ?? 0) }));
  return documents.map((document, at) => {
    const part = own[partOf[at]!]!;
    return part.ranks[part.articleOf[document]!]!;
  });
}

/** By the speakers' names, quotes of nobody in particular last. */
function speakerRanks({ parts, partOf, documents }: Found): Uint32Array {
  const all = parts.map(({ speakers }) => speakers);
  const speakers = Array.from(documents, (document, at) => all[partOf[at]!]![document]!);
  const collator = new Intl.Collator('uk');
  const names = [...new Set(speakers)].sort((a, b) => Number(a === '') - Number(b === '') || collator.compare(a, b));
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  return Uint32Array.from(speakers, (speaker) => ranks.get(speaker)!);
}

/** Ranks of articles by their keys, in their order. Kept as long as the articles are: sorting all titles takes longer than a search. */
const ranksBy = (compare: (a: StoredArticle, b: StoredArticle) => number) => (articles: Articles) =>
  new Map([...articles.values()].sort(compare).map(({ key }, rank) => [key, rank]));

const savedRanks = oncePer(ranksBy((a, b) => (a.created < b.created ? 1 : -1)));
const publishedRanks = oncePer(ranksBy((a, b) => publicationOf(b) - publicationOf(a)));
const titleCollator = new Intl.Collator('uk');
const titleRanks = oncePer(ranksBy((a, b) => titleCollator.compare(a.title, b.title) || (a.key < b.key ? -1 : 1)));
