import type { Span } from '../text/span';
import { isSameWord, isSlip } from './article-filter';
import { parseQuery } from './query';
import { searchWords } from './search-words';

/** Finds where the words of a query stand in a text: in order, without overlap, in UTF-16 code units; empty where none does. */
export type Hits = (text: string) => readonly Span[];

/** Makes a finder for one query. It remembers which words fit, so that a list of rows costs little. */
export function hitsOf(query: string): Hits {
  const wanted = parseQuery(query).clauses.flatMap((clause) =>
    !clause.negated && (clause.kind === 'words' || clause.kind === 'person' || clause.kind === 'title')
      ? clause.words.map((word, index) => ({ word, prefix: clause.prefix && index === clause.words.length - 1, fits: new Map<string, boolean>(), slips: new Map<string, boolean>() }))
      : [],
  );
  if (wanted.length === 0) return () => [];
  return (text) => {
    const words = searchWords(text);
    const marked = new Set<number>();
    for (const { word, prefix, fits, slips } of wanted) {
      const before = marked.size;
      const mark = (known: Map<string, boolean>, test: (found: string) => boolean) =>
        words.forEach((one, index) => {
          let fit = known.get(one.word);
          if (fit === undefined) known.set(one.word, (fit = test(one.word)));
          if (fit) marked.add(index);
        });
      mark(fits, (found) => isSameWord(word, found, prefix));
      // Only a text without the word itself can have been found by a slip.
      if (marked.size === before) mark(slips, (found) => isSlip(word, found));
    }
    return words.filter((_, index) => marked.has(index)).map(({ start, end }) => ({ start, end }));
  };
}

/** How many characters of an excerpt stand before its first hit, at most. */
const before = 60;

/** About `length` code units of a text around its first hit, in whole words; its beginning where there is no hit. */
export function excerptOf(text: string, hits: Hits, length = 200): string {
  const [first] = hits(text);
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
