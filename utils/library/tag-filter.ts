import type { Query } from './query';
import { sameWordAs } from './same-word';
import { foldWord, searchWords } from './search-words';

/** Tells whether a tag, the first of a pair, has the words of a query: as forms of its words, or as any part of it. Clauses about other things are left out of account. */
export function tagFilter({ clauses }: Query): (tag: readonly [string, ...unknown[]]) => boolean {
  const wanted = clauses.flatMap((clause) =>
    clause.kind === 'words' ? { negated: clause.negated, words: clause.words } : clause.kind === 'tag' ? { negated: clause.negated, words: searchWords(clause.value).map(({ word }) => word) } : [],
  );
  const tests = wanted.map(({ negated, words }) => ({ negated, parts: words.map((word) => ({ word, isForm: sameWordAs(word, false) })) }));
  return ([tag]) => {
    const whole = foldWord(tag);
    const own = searchWords(tag).map(({ word }) => word);
    return tests.every(({ negated, parts }) => parts.every(({ word, isForm }) => whole.includes(word) || own.some(isForm)) !== negated);
  };
}
