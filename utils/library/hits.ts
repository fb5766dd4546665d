import type { Span } from '../text/span';
import { parseQuery } from './query';
import { sameWordAs, slipFor } from './same-word';
import type { WordTest } from './same-word';
import { firstWord, searchWords } from './search-words';

/** Finds where the words of a query stand in a text: in order, without overlap, in UTF-16 code units; empty where none does. */
export type Hits = (text: string) => readonly Span[];

/** How a word of the query is known in texts: by its forms; by slips in a text that has none of them. */
interface Wanted {
  readonly fits: WordTest;
  readonly slips: WordTest;
}

/** Makes a finder for one query. It remembers which words fit, so that a list of rows costs little. */
export function hitsOf(query: string): Hits {
  const wanted = wantedWords(query);
  if (wanted.length === 0) return () => [];
  return (text) => {
    const words = searchWords(text);
    const marked = new Set<number>();
    const mark = (test: WordTest) => words.forEach(({ word }, index) => test(word) && marked.add(index));
    for (const { fits, slips } of wanted) {
      const before = marked.size;
      mark(fits);
      // Only a text without the word itself can have been found by a slip.
      if (marked.size === before) mark(slips);
    }
    return words.filter((_, index) => marked.has(index)).map(({ start, end }) => ({ start, end }));
  };
}

/** Finds the first place where a word of a query stands in a text; null where none does. */
export type FirstHit = (text: string) => Span | null;

/** Makes a finder of first places for one query: a slip counts in a text that has none of the words. */
export function firstHitOf(query: string): FirstHit {
  const wanted = wantedWords(query);
  const first = (text: string, tests: readonly WordTest[]) => firstWord(text, (word) => tests.some((test) => test(word)));
  return (text) => (wanted.length === 0 ? null : (first(text, wanted.map(({ fits }) => fits)) ?? first(text, wanted.map(({ slips }) => slips))));
}

function wantedWords(query: string): Wanted[] {
  return parseQuery(query).clauses.flatMap((clause) =>
    !clause.negated && (clause.kind === 'words' || clause.kind === 'person' || clause.kind === 'title')
      ? clause.words.map((word, index) => ({ fits: remembering(sameWordAs(word, clause.prefix && index === clause.words.length - 1)), slips: remembering(slipFor(word)) }))
      : [],
  );
}

function remembering(test: WordTest): WordTest {
  const known = new Map<string, boolean>();
  return (found) => {
    let fits = known.get(found);
    if (fits === undefined) known.set(found, (fits = test(found)));
    return fits;
  };
}

/** How many characters of an excerpt stand before its first hit, at most. */
const before = 60;

/** About `length` code units of a text around its first hit, in whole words; its beginning where there is no hit. */
export function excerptOf(text: string, firstHit: FirstHit, length = 200): string {
  const first = firstHit(text);
  const from = first ? wordStart(text, Math.max(0, first.start - before)) : 0;
  const cut = text.slice(from, from + length);
  const whole = from + length < text.length ? cut.replace(/\s+\S*$/u, '…') : cut;
  return `${from > 0 ? '…' : ''}${whole}`.replace(/\s+/gu, ' ').trim();
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at).search(/\s/u);
  return space < 0 || space > before ? at : at + space + 1;
}
