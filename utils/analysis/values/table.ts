import type { Piece } from './scan';

/** A value found at a place among pieces, and how many pieces it takes. */
export interface Hit<T> {
  readonly value: T;
  readonly length: number;
}

const MOST_GLUED = 4;

/** Words and phrases of a language, each with a value. `*` at a word's end stands for any ending, `_` for a space. */
export class Table<T> {
  private readonly phrases = new Map<string, T>();
  private readonly beginnings = new Map<string, T>();
  /** First words of the phrases. */
  readonly firsts = new Set<string>();
  private longest = 1;

  add(forms: readonly string[], value: T): void {
    for (const form of forms) {
      if (!form) continue;
      const words = form.split('_');
      if (form.length > 1 && form.endsWith('*')) this.beginnings.set(form.slice(0, -1), value);
      else this.phrases.set(words.join(' '), value);
      this.firsts.add(words[0]!);
      this.longest = Math.max(this.longest, words.length);
    }
  }

  /** The value of a word, by its longest beginning where the word itself is not listed. */
  get(word: string): T | undefined {
    let found = this.phrases.get(word);
    if (this.beginnings.size > 0) for (let length = Math.min(word.length, 14); length > 1 && found === undefined; length--) found = this.beginnings.get(word.slice(0, length));
    return found;
  }

  /** The longest phrase that starts at `index`, or with `backwards` the longest that ends just before it; null for none. */
  at(pieces: readonly Piece[], index: number, backwards = false): Hit<T> | null {
    for (let length = this.longest; length > 0; length--) {
      const from = backwards ? index - length : index;
      const value = from < 0 ? undefined : this.get(join(pieces, from, length, 'lower', ' '));
      if (value !== undefined) return { value, length };
    }
    return null;
  }

  /** The longest row of pieces without spaces between them («км/год», "p.m.") that starts at `index`; null for none. */
  glued(pieces: readonly Piece[], index: number): Hit<T> | null {
    let longest = 1;
    while (longest < MOST_GLUED && pieces[index + longest]?.glued) longest++;
    for (let length = longest; length > 0; length--) {
      const text = join(pieces, index, length, 'text', '');
      const look = (word: string) => (length > 1 ? this.phrases.get(word) : this.get(word));
      const value = look(text) ?? look(text.toLowerCase());
      if (value !== undefined) return { value, length };
    }
    return null;
  }
}

function join(pieces: readonly Piece[], from: number, length: number, form: 'text' | 'lower', space: string): string {
  let words = pieces[from]?.[form] ?? '';
  for (let i = from + 1; i < from + length; i++) words += space + (pieces[i]?.[form] ?? '');
  return words;
}

/** A table of entries divided by commas, each a value with its words after it («1e6 млн мільйон*»), or a word that is its own value. */
export function keyed<T>(list: string, read: (key: string) => T): Table<T> {
  const table = new Table<T>();
  for (const entry of list.split(', ')) {
    const [key = '', ...forms] = entry.split(' ');
    table.add(forms.length > 0 ? forms : [key], read(key));
  }
  return table;
}

/** A table of entries divided by commas, whose values are their numbers, counted from `first`. */
export function numbered(list: string, first: number): Table<number> {
  const table = new Table<number>();
  list.split(', ').forEach((entry, i) => table.add(entry.split(' '), i + first));
  return table;
}

/** A test for words given as a list divided by spaces; `*` stands for any ending or any beginning. */
export function wordTest(list: string): (word: string) => boolean {
  const words = new Set(list.split(' '));
  const open = list.split(' ').flatMap((entry) => (entry.endsWith('*') ? `^${entry.slice(0, -1)}` : entry.startsWith('*') ? `.${entry.slice(1)}$` : []));
  const pattern = open.length > 0 ? new RegExp(open.join('|')) : null;
  return (word) => word !== '' && (words.has(word) || pattern?.test(word) === true);
}

/** The number a key of a table stands for: "1e6", "0.5", "1/3". */
export function readNumber(key: string): number {
  const [top, bottom = '1'] = key.split('/');
  return Number(top) / Number(bottom);
}
