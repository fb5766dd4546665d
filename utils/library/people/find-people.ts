import { isSameWord, isSlip } from '../article-filter';
import type { ListOrder } from '../entries';
import type { Query } from '../query';
import { bookPerson, bookWords } from './book';
import type { Book, BookEntry } from './book';

/** Words of an entry, kept for as long as its book. */
const wordsOf = new WeakMap<BookEntry, ReadonlySet<string>>();

/** Ids of entries whose names, spellings or roles have the words of a query, sorted. Clauses about articles are left out of account. */
export function findPeople({ entries }: Book, query: Query, order: ListOrder): string[] {
  const clauses = query.clauses.flatMap((clause) => (clause.kind === 'words' || clause.kind === 'person' ? clause : []));
  const all = [...entries.values()];
  const fitting = (same: typeof isSameWord) => all.filter((entry) => clauses.every((clause) => clause.words.every((word, index) => has(entry, word, clause, index, same)) !== clause.negated));
  const exact = fitting(isSameWord);
  const found = exact.length > 0 || clauses.length === 0 ? exact : fitting((typed, one) => isSlip(typed, one));
  const people = found.map(bookPerson);
  const collator = new Intl.Collator('uk');
  people.sort((a, b) => (order === 'name' ? 0 : order === 'articles' ? b.articles - a.articles : b.quotes - a.quotes || b.articles - a.articles) || collator.compare(a.name, b.name));
  return people.map(({ id }) => id);
}

function has(entry: BookEntry, word: string, clause: { readonly words: readonly string[]; readonly prefix: boolean }, index: number, same: typeof isSameWord): boolean {
  let words = wordsOf.get(entry);
  if (!words) wordsOf.set(entry, (words = bookWords(entry)));
  for (const one of words) if (same(word, one, clause.prefix && index === clause.words.length - 1)) return true;
  return false;
}
