import { remembering } from '../../text/remembering';
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
  /** Whether a sentence begins with it. */
  readonly begins: boolean;
  /** Whether it stands in a line written in capitals or title case, where a capital says nothing. */
  shouted: boolean;
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
/** A longer block is no headline. Code units. */
const LONGEST_SHOUT = 250;
const SENTENCE_END = new Set(['.', '!', '?']);

/** "al-Thani", «аль-Тані»: a particle grown together with a name. */
const PARTICLE = /^\p{Ll}{2,3}[-‑]\p{Lu}\p{Ll}/u;

/** A word as it is written. */
interface Shape {
  readonly lower: string;
  readonly capital: boolean;
  readonly caps: boolean;
}

const shapeOf = remembering((text): Shape => {
  const lower = text.toLowerCase();
  const capital = text[0] !== lower[0] || PARTICLE.test(text);
  return { lower, capital, caps: capital && text.length > 1 && text === text.toUpperCase() };
});

/** Looks over a document's tokens once. */
export function scan(document: Document, tables: NameTables): Scan {
  const { blocks, text } = document;
  const items: Item[] = [];
  const lowerCase = new Set<string>();
  const starts = new Set(document.sentences.map((sentence) => sentence.start));
  const { clitics } = tables.rules.inflection;
  // Where adjectives decline or nouns have capitals, headlines are not written in title case: only capitals shout.
  const titleCase = !tables.declines && !tables.rules.people.capitalNouns;
  const stemOf = tables.declines ? stem : (word: string) => word;
  const isTitled = seenInTitleCase(document);
  let block = 0;
  let first = 0;
  const endBlock = () => {
    if (items.length > first && isShouted(items.slice(first), blocks[items[first]!.block]!, titleCase, tables.actionStems)) for (let at = first; at < items.length; at++) items[at]!.shouted = true;
    first = items.length;
  };
  for (const token of document.tokens) {
    while (block < blocks.length && token.start >= blocks[block]!.end) block++;
    if (block >= blocks.length) break;
    if (token.start < blocks[block]!.start || document.boilerplate.has(block)) continue;
    const previous = items[items.length - 1];
    if (previous && previous.block !== block) endBlock();
    let word = token.text;
    const kind = token.kind === 'punctuation' ? 'mark' : token.kind;
    const clitic = kind === 'word' ? clitics.find((end) => word.length > end.length + 1 && word.endsWith(end)) : undefined;
    if (clitic !== undefined) word = word.slice(0, -clitic.length);
    let shape = shapeOf(word);
    if (shape.caps && word.length >= 4 && isTitled(inTitleCase(word))) shape = shapeOf((word = inTitleCase(word)));
    const { lower, capital, caps } = shape;
    if (kind === 'word' && !capital) lowerCase.add(stemOf(lower));
    items.push({
      kind,
      start: token.start,
      end: token.start + word.length,
      text: word,
      lower,
      capital: capital && kind === 'word',
      caps: caps && kind === 'word',
      opens: previous === undefined || previous.block !== block || starts.has(token.start) || (previous.kind === 'mark' && OPENS_AFTER.has(previous.text) && !endsInitial(items)),
      begins: starts.has(token.start),
      shouted: false,
      possessive: clitic !== undefined,
      block,
    });
  }
  endBlock();
  return { text, items, lead: leadEnd(document), lowerCase: { has: (word) => lowerCase.has(stemOf(word)) } };
}

/** Whether the last item is the dot of a letter ("U.S. Senate"), which ends no sentence that the splitter has not found. */
const endsInitial = (items: readonly Item[]) => items.at(-1)!.text === '.' && items.at(-2)?.text.length === 1 && items.at(-2)!.capital;

const inTitleCase = (word: string) => word[0] + word.slice(1).toLowerCase();

/** Whether a word stands somewhere with one capital: then «ЗЕЛЕНСЬКИЙ» is it, and abbreviations stay as they are. */
function seenInTitleCase({ tokens }: Document): (word: string) => boolean {
  let seen: Set<string> | undefined;
  return (word) => (seen ??= new Set(tokens.map((token) => token.text))).has(word);
}

/** A word without the letters that its case changes. */
const stem = (lower: string) => lower.slice(0, Math.max(4, lower.length - 2));

/** Whether a block of one sentence is written in capitals, or where `titleCase` says so in title case. */
function isShouted(items: readonly Item[], { start, end }: Span, titleCase: boolean, actions: ReadonlySet<string>): boolean {
  if (end - start > LONGEST_SHOUT || items.some((item, at) => item.capital && at > 1 && SENTENCE_END.has(items[at - 1]!.text) && item.start > items[at - 1]!.end)) return false;
  const words = items.filter((item) => item.kind === 'word' && item.text.length > 3);
  // Title case has capitals for verbs.
  if (titleCase && words.some(({ capital, lower }) => !capital && actions.has(lower))) return false;
  return words.length >= SHOUTED_WORDS && words.filter((item) => (titleCase ? item.capital && !PARTICLE.test(item.text) : item.caps)).length >= SHOUTED * words.length;
}

/** Whether two neighbouring items of one block have nothing but one space between them, or nothing at all. */
export function adjacent(left: Item | undefined, right: Item | undefined): boolean {
  return left !== undefined && right !== undefined && left.block === right.block && right.start - left.end <= (left.possessive ? 3 : 1);
}

const isCyrillic = remembering((word) => /\p{Script=Cyrillic}/u.test(word));

/** Whether the word is written in another script than the language's own particles. */
export function isForeign(word: string, tables: NameTables): boolean {
  return tables.declines && isCyrillic(tables.rules.people.particles) !== isCyrillic(word);
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
