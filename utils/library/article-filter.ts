import type { StoredArticle } from '../database/records';
import { isWithin, allowedMistakes } from './edit-distance';
import type { Clause, Query } from './query';
import { foldValue } from './query';
import { searchWords } from './search-words';
import { soundOf } from './sound';
import { stemsOf } from './stems';

/** Whether two words may be forms, beginnings or spellings of one. */
export function isSameWord(typed: string, found: string, prefix: boolean): boolean {
  if (typed === found || (prefix && found.startsWith(typed))) return true;
  const stems = stemsOf(typed);
  const own = stemsOf(found).filter(({ sure }) => sure);
  if (own.some(({ stem }) => stems.some((one) => one.stem === stem))) return true;
  if (/^[\u0400-\u04ff]/.test(typed) === /^[\u0400-\u04ff]/.test(found) || typed.length < 3 || found.length < 3) return false;
  return own.some(({ stem }) => stems.some((one) => one.sure && isSameSound(soundOf(one.stem), soundOf(stem), prefix)));
}

function isSameSound(typed: string, found: string, prefix: boolean): boolean {
  return typed.length > 1 && (typed === found || (prefix && typed.length > 2 && found.startsWith(typed)));
}

/** Whether a word may be a slip for another. */
export function isSlip(typed: string, found: string): boolean {
  const most = allowedMistakes(typed.length);
  return most > 0 && stemsOf(typed).some(({ stem, sure }) => sure && stemsOf(found).some((one) => one.sure && isWithin(stem, one.stem, most)));
}

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
    case 'title':
      return ({ title }) => hasWords(title, clause.words, clause.prefix);
    case 'author':
      return ({ byline }) => byline !== null && hasWords(byline, clause.words, clause.prefix);
    default:
      return null;
  }
}

/** Whether a text has all words in some form; the last may be a beginning. */
export function hasWords(text: string, words: readonly string[], prefix: boolean): boolean {
  const found = searchWords(text);
  return words.every((word, index) => found.some((one) => isSameWord(word, one.word, prefix && index === words.length - 1)));
}
