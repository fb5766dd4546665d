import type { ListOrder } from '../entries';
import type { Query } from '../query';
import { sameWordAs, slipFor } from '../same-word';
import type { WordTest } from '../same-word';
import { bookPerson, bookWords } from './book';
import type { Book, BookEntry } from './book';

/** Words of an entry, kept for as long as its book. */
const wordsOf = new WeakMap<BookEntry, ReadonlySet<string>>();

/** Ids of entries whose names, spellings or roles have the words of a query, sorted. Clauses about articles are left out of account. */
export function findPeople({ entries }: Book, query: Query, order: ListOrder): string[] {
  const clauses = query.clauses.flatMap((clause) => (clause.kind === 'words' || clause.kind === 'person' ? clause : []));
  const all = [...entries.values()];
  const fitting = (test: (word: string, prefix: boolean) => WordTest) => {
    const wanted = clauses.map(({ words, prefix, negated }) => ({ negated, tests: words.map((word, index) => test(word, prefix && index === words.length - 1)) }));
    return all.filter((entry) => wanted.every(({ tests, negated }) => tests.every((one) => has(entry, one)) !== negated));
  };
  const exact = fitting(sameWordAs);
  const found = exact.length > 0 || clauses.length === 0 ? exact : fitting(slipFor);
  const people = found.map(bookPerson);
  const collator = new Intl.Collator('uk');
  people.sort((a, b) => (order === 'name' ? 0 : order === 'articles' ? b.articles - a.articles : b.quotes - a.quotes || b.articles - a.articles) || collator.compare(a.name, b.name));
  return people.map(({ id }) => id);
}

function has(entry: BookEntry, test: WordTest): boolean {
  let words = wordsOf.get(entry);
  if (!words) wordsOf.set(entry, (words = bookWords(entry)));
  for (const one of words) if (test(one)) return true;
  return false;
}
