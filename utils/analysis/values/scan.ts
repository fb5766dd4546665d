import type { Span } from '../../text/span';

/** A token as values need it: numbers, clock times and numeric dates are whole, hyphens stand alone. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'time' | 'date' | 'mark';
  readonly text: string;
  /** Lower case, with U+2019 for every apostrophe. */
  readonly lower: string;
  /** The value of a whole number of up to four digits; -1 for anything else. */
  readonly integer: number;
  /** Whether no space stands before it. */
  readonly glued: boolean;
}

const pattern =
  /(?<date>(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d))|(?<time>(?<!\d)\d{1,2}:\d{2}(?!\d))|(?<number>\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*)|\S/gu;

/** Splits a text into pieces in text order; offsets count from `offset`. Linear in the text's length. */
export function scan(text: string, offset = 0): Piece[] {
  const pieces: Piece[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    const groups = match.groups ?? {};
    const kind =
      groups.word !== undefined ? 'word' : groups.number !== undefined ? 'number' : groups.date !== undefined ? 'date' : groups.time !== undefined ? 'time' : 'mark';
    pieces.push({
      start: offset + match.index,
      end: offset + match.index + found.length,
      kind,
      text: found,
      lower: kind === 'word' ? found.toLowerCase().replace(/['ʼ`]/gu, '’') : found,
      integer: kind === 'number' && found.length <= 4 && /^\d+$/u.test(found) ? Number(found) : -1,
      glued: match.index === previousEnd,
    });
    previousEnd = match.index + found.length;
  }
  return pieces;
}

const dashes = new Set(['-', '‐', '‑', '–', '—', '−']);

export function isDash(piece: Piece | undefined): boolean {
  return piece !== undefined && dashes.has(piece.text);
}

/** Whether a sentence may end at this piece: a final mark that is not inside a token. */
export function isStop(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (!piece || !/^[.!?…;]$/u.test(piece.text)) return false;
  const next = pieces[index + 1];
  if (!next) return true;
  return !next.glued && (piece.text !== '.' || next.text !== next.lower || next.kind === 'mark');
}

/** A set of words given as a list divided by spaces; `ending*` and `*beginning` match any word that begins or ends so. */
export class WordSet {
  private readonly exact = new Set<string>();
  private readonly prefixes = new Set<string>();
  private readonly suffixes = new Set<string>();
  /** Texts repeat their words. */
  private readonly known = new Map<string, boolean>();

  constructor(list: string) {
    for (const entry of list.split(/\s+/u)) {
      if (entry.endsWith('*')) this.prefixes.add(entry.slice(0, -1));
      else if (entry.startsWith('*')) this.suffixes.add(entry.slice(1));
      else if (entry) this.exact.add(entry);
    }
  }

  has(word: string): boolean {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const found =
      this.exact.has(word) ||
      anyLength(this.prefixes, Math.min(word.length, 12), (n) => word.slice(0, n)) ||
      anyLength(this.suffixes, Math.min(word.length - 1, 5), (n) => word.slice(-n));
    this.known.set(word, found);
    return found;
  }
}

function anyLength(set: ReadonlySet<string>, longest: number, cut: (length: number) => string): boolean {
  if (set.size === 0) return false;
  for (let n = 2; n <= longest; n++) if (set.has(cut(n))) return true;
  return false;
}

/** Like `WordSet`, with a value for each word. The longest beginning wins. */
export class WordMap<T> {
  private readonly exact = new Map<string, T>();
  private readonly prefixes = new Map<string, T>();

  add(list: string, value: T): void {
    for (const entry of list.split(' ')) {
      if (entry.length > 1 && entry.endsWith('*')) this.prefixes.set(entry.slice(0, -1), value);
      else if (entry) this.exact.set(entry, value);
    }
  }

  get(word: string): T | undefined {
    const exact = this.exact.get(word);
    if (exact !== undefined || this.prefixes.size === 0) return exact;
    for (let n = Math.min(word.length, 14); n > 1; n--) {
      const found = this.prefixes.get(word.slice(0, n));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Phrases of up to four words, looked up at a place among pieces. */
export class PhraseMap<T> {
  private readonly phrases = new Map<string, T>();
  private longest = 1;

  constructor(phrases: Readonly<Record<string, T>>) {
    for (const [phrase, value] of Object.entries(phrases)) {
      this.phrases.set(phrase, value);
      this.longest = Math.max(this.longest, phrase.split(' ').length);
    }
  }

  /** The longest phrase that starts at `index`: its value and how many pieces it takes; null for none. */
  at(pieces: readonly Piece[], index: number): { value: T; length: number } | null {
    for (let length = Math.min(this.longest, pieces.length - index); length > 0; length--) {
      const value = this.phrases.get(join(pieces, index, length));
      if (value !== undefined) return { value, length };
    }
    return null;
  }

  /** The longest phrase that ends just before `index`. */
  before(pieces: readonly Piece[], index: number): { value: T; length: number } | null {
    for (let length = Math.min(this.longest, index); length > 0; length--) {
      const value = this.phrases.get(join(pieces, index - length, length));
      if (value !== undefined) return { value, length };
    }
    return null;
  }
}

function join(pieces: readonly Piece[], index: number, length: number): string {
  let text = pieces[index]?.lower ?? '';
  for (let i = index + 1; i < index + length; i++) text += ` ${pieces[i]?.lower ?? ''}`;
  return text;
}
