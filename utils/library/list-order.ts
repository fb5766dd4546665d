import type { StoredArticle } from '../database/records';
import type { ListOrder } from './entries';
import type { Found } from './search-index';

/** Ids of what was found, sorted; a quote's id is its article's key, a space and its own. */
export function inOrder(found: readonly Found[], order: ListOrder, articles: ReadonlyMap<string, StoredArticle>): string[] {
  const sorted = order === 'best' ? bestFirst(found) : [...found].sort(comparer(found, order, articles));
  return sorted.map(({ kind, id, articleKey }) => (kind === 'quote' ? `${articleKey} ${id}` : id));
}

type Compare = (a: Found, b: Found) => number;

const newest: Compare = (a, b) => b.date - a.date;

/** Ranks are exact so far down a list; below, nobody looks for the difference, and sorting all would take longer than searching. */
const exactRanks = 1_000;
const steps = 512;

/** By score, newest first among equals: roughly by counting, then exactly at the top. */
function bestFirst(found: readonly Found[]): Found[] {
  let most = 0;
  for (const { score } of found) if (score > most) most = score;
  if (most === 0) return [...found].sort(newest);
  const buckets: Found[][] = [];
  for (const one of found) (buckets[steps - Math.floor((one.score / most) * steps)] ??= []).push(one);
  const rough = buckets.flat();
  const top = Math.min(exactRanks, rough.length);
  // The last step that reaches into the top is taken whole, or an entry of it could stand too low.
  let end = 0;
  for (const bucket of buckets) if (bucket && end < top) end += bucket.length;
  return [...rough.slice(0, end).sort((a, b) => b.score - a.score || newest(a, b)), ...rough.slice(end)];
}

function comparer(found: readonly Found[], order: ListOrder, articles: ReadonlyMap<string, StoredArticle>): Compare {
  switch (order) {
    case 'saved':
      return byRank(found, articles, (a, b) => (a.created < b.created ? 1 : -1));
    case 'title':
    case 'article': {
      const collator = new Intl.Collator('uk');
      return byRank(found, articles, (a, b) => collator.compare(a.title, b.title) || (a.key < b.key ? -1 : 1));
    }
    case 'speaker': {
      const collator = new Intl.Collator('uk');
      // Nameless ones last.
      return (a, b) => Number(a.speaker === '') - Number(b.speaker === '') || collator.compare(a.speaker, b.speaker) || newest(a, b);
    }
    default:
      return newest;
  }
}

/** Sorts by the articles' order: they are few, what was found in them may be many. */
function byRank(found: readonly Found[], articles: ReadonlyMap<string, StoredArticle>, compare: (a: StoredArticle, b: StoredArticle) => number): Compare {
  const own = [...new Set(found.map(({ articleKey }) => articleKey))].flatMap((key) => articles.get(key) ?? []).sort(compare);
  const rank = new Map(own.map(({ key }, index) => [key, index]));
  return (a, b) => (rank.get(a.articleKey) ?? 0) - (rank.get(b.articleKey) ?? 0) || newest(a, b);
}
