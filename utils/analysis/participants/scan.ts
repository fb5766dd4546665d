import type { Span } from '../../text/span';
import type { Document } from '../document';
import type { NameTables } from './name-tables';

/** One token as names see it. */
export interface Item extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** The token without a clitic («'s»). */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** All letters are capitals, two or more. */
  readonly caps: boolean;
  /** Whether its capital may be due to its place: first of a sentence, of a line, after an opening mark. */
  readonly opens: boolean;
  /** Whether it stands in a line written in capitals or title case, where a capital says nothing. */
  readonly shouted: boolean;
  /** Whether a clitic was cut: the word is a possessor. */
  readonly possessive: boolean;
  readonly block: number;
}

/** The items of a document outside boilerplate, in order, and what is known of its words as a whole. */
export interface Scan {
  readonly text: string;
  readonly items: readonly Item[];
  /** Where the headline and the first paragraphs end. */
  readonly lead: number;
  /** Whether a word occurs in lower case somewhere, in any form: then the same word at a sentence's start is no name. */
  readonly lowerCase: { has(word: string): boolean };
}

const OPENS_AFTER = new Set(['.', '!', '?', '…', ':', '«', '“', '„', '"', '”', '—', '–', '‘', '•', '...', ';', '/', '-']);
/** A line is shouted when at least this share of its words longer than three letters have capitals. */
const SHOUTED = 0.7;
const SHOUTED_WORDS = 4;

/** Looks over a document's tokens once. */
export function scan(document: Document, tables: NameTables): Scan {
  const { tokens, blocks, text } = document;
  const items: Item[] = [];
  const lowerCase = new Set<string>();
  // Where adjectives decline or nouns have capitals, headlines are not written in title case: only capitals shout.
  const titleCase = !tables.declines && !tables.rules.people.capitalNouns;
  const shouted = blocks.map((block, index) => !document.boilerplate.has(index) && isShouted(text.slice(block.start, block.end), titleCase));
  const starts = new Set(document.sentences.map((sentence) => sentence.start));
  const titled = new Set(tokens.filter((token) => token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text)).map((token) => token.text));
  let block = 0;
  let previous: Item | undefined;
  for (const token of tokens) {
    while (block < blocks.length && token.start >= blocks[block]!.end) block++;
    if (block >= blocks.length) break;
    if (token.start < blocks[block]!.start || document.boilerplate.has(block)) continue;
    const clitic = token.kind === 'word' ? tables.rules.inflection.clitics.find((end) => token.text.length > end.length + 1 && token.text.endsWith(end)) : undefined;
    const bare = clitic === undefined ? token.text : token.text.slice(0, -clitic.length);
    const word = fromCapitals(bare, titled);
    const lower = word.toLowerCase();
    const first = word.slice(0, 1);
    const isWord = token.kind === 'word';
    const capital = isWord && first !== first.toLowerCase();
    const opens = previous === undefined || previous.block !== block || starts.has(token.start) || (previous.kind === 'mark' && OPENS_AFTER.has(previous.text));
    if (isWord && !capital) lowerCase.add(tables.declines ? stem(lower) : lower);
    previous = {
      kind: isWord ? 'word' : token.kind === 'number' ? 'number' : 'mark',
      start: token.start,
      end: token.start + word.length,
      text: word,
      lower,
      capital,
      caps: capital && word.length > 1 && word === word.toUpperCase() && word !== lower,
      opens,
      shouted: shouted[block]!,
      possessive: clitic !== undefined,
      block,
    };
    items.push(previous);
  }
  return { text, items, lead: leadEnd(document), lowerCase: { has: (word) => lowerCase.has(tables.declines ? stem(word) : word) } };
}

/** «ЗЕЛЕНСЬКИЙ» as the name that stands elsewhere with one capital; abbreviations stay as they are. */
function fromCapitals(word: string, titled: ReadonlySet<string>): string {
  if (word.length < 4 || word !== word.toUpperCase()) return word;
  const name = word.slice(0, 1) + word.slice(1).toLowerCase();
  return titled.has(name) ? name : word;
}

/** A word without the letters that its case changes. */
const stem = (lower: string) => lower.slice(0, Math.max(4, lower.length - 2));

function isShouted(line: string, titleCase: boolean): boolean {
  if (line.length > 250 || /[.!?] \p{Lu}/u.test(line)) return false;
  const words = (line.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter((word) => word.length > 3);
  return words.length >= SHOUTED_WORDS && words.filter((word) => (titleCase ? /^\p{Lu}/u : /^[\p{Lu}’'-]+$/u).test(word)).length >= SHOUTED * words.length;
}

/** Whether two neighbouring items of one block have nothing but one space between them, or nothing at all. */
export function adjacent(left: Item | undefined, right: Item | undefined): boolean {
  return left !== undefined && right !== undefined && left.block === right.block && right.start - left.end <= (left.possessive ? 3 : 1);
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Whether the word is written in another script than the language's own given names. */
export function isForeign(word: string, tables: NameTables): boolean {
  return tables.declines && CYRILLIC.test(tables.rules.people.particles) !== CYRILLIC.test(word);
}

/** Where the headline and the first paragraphs end. */
function leadEnd(document: Document): number {
  let seen = 0;
  for (const [index, block] of document.blocks.entries()) {
    if (document.boilerplate.has(index)) continue;
    if (block.end - block.start > 60 && ++seen === 2) return block.end;
  }
  return document.blocks.at(-1)?.end ?? 0;
}
