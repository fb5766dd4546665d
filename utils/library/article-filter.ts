import type { StoredArticle } from '../database/records';
import type { Clause, Query } from './query';
import { foldValue } from './query';
import { sameWordAs } from './same-word';
import { searchWords } from './search-words';

/** Tells of an article's record whether it meets those clauses of a query that only it can answer; null where there are none. */
export function articleFilter(query: Query): ((article: StoredArticle) => boolean) | null {
  const tests = query.clauses.flatMap((clause) => {
    const test = testOf(clause);
    return test ? [(article: StoredArticle) => test(article) !== clause.negated] : [];
  });
  return tests.length === 0 ? null : (article) => tests.every((test) => test(article));
}

function testOf(clause: Clause): ((article: StoredArticle) => boolean) | null {
  switch (clause.kind) {
    case 'site': {
      const { value } = clause;
      return ({ site, key }) => ` ${foldValue(key.split('/', 1)[0] ?? '')} `.includes(clause.prefix ? ` ${value}` : ` ${value} `) || (site !== null && ` ${foldValue(site)} `.includes(clause.prefix ? ` ${value}` : ` ${value} `));
    }
    case 'language':
      return ({ language }) => language !== null && language.toLowerCase().startsWith(clause.value);
    case 'title': {
      const has = hasWords(clause.words, clause.prefix);
      return ({ title }) => has(title);
    }
    case 'author': {
      const has = hasWords(clause.words, clause.prefix);
      return ({ byline }) => byline !== null && has(byline);
    }
    default:
      return null;
  }
}

/** Tells whether a text has all words in some form; the last may be a beginning. */
function hasWords(words: readonly string[], prefix: boolean): (text: string) => boolean {
  const tests = words.map((word, index) => sameWordAs(word, prefix && index === words.length - 1));
  return (text) => {
    const found = searchWords(text);
    return tests.every((test) => found.some(({ word }) => test(word)));
  };
}
