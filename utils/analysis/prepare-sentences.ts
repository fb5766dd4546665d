import type { Language } from '../languages/language';
import { oncePer } from '../text/once-per';
import type { Block } from '../article/article';
import { firstFrom } from '../text/search-spans';
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import type { QuoteSpan, Sentence } from './document';

const TERMINAL = /^(?:[.!?…]|\.{2,})$/;
const CLOSING = /^[»”"’'“)\]›]$/;
const OPENING = /^[«“„"‘'‚‹([»–—-]$/;
const DASH = /^[–—―]$/;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** The rules of a pack as sets. */
interface Lookup {
  readonly before: ReadonlySet<string>;
  readonly seldom: ReadonlySet<string>;
  readonly often: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly continuations: ReadonlySet<string>;
  readonly ordinalDot: boolean;
}

type SentenceRules = Pick<Language, 'text' | 'facts' | 'values'>;

/** What the splitter needs beside the words. */
export interface SentenceContext {
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  readonly quoteSpans: readonly QuoteSpan[];
  /** null for a language without a pack: then only marks, spaces and letters decide. */
  readonly language: SentenceRules | null;
  /** Whether the words from a token on say who spoke («Smith asked.»), so that "…?" before them ends no sentence. */
  readonly startsAttribution: (token: number) => boolean;
}

/**
 * Divides blocks into sentences. A quotation is one unit with its attribution: ends inside a closed pair of marks
 * give `parts`, not sentences. One pass over the tokens; sentences never cross a block's end.
 */
export function splitSentences(context: SentenceContext): Sentence[] {
  const rules = context.language ? lookUp(context.language) : nothing;
  const masks = context.quoteSpans.filter((span) => span.depth === 0 && (span.closed || span.continues)).map((span) => span.outer);
  const sentences: Sentence[] = [];
  let from = 0;
  context.blocks.forEach((block, index) => {
    while (from < context.tokens.length && context.tokens[from]!.start < block.start) from++;
    let to = from;
    while (to < context.tokens.length && context.tokens[to]!.end <= block.end) to++;
    if (to > from) sentences.push(...splitBlock(context, rules, masks, from, to, index));
    from = to;
  });
  return sentences;
}

function splitBlock(context: SentenceContext, rules: Lookup, masks: readonly Span[], from: number, to: number, block: number): Sentence[] {
  const { tokens } = context;
  const sentences: Sentence[] = [];
  let start = tokens[from]!.start;
  let partStart = start;
  let parts: Span[] = [];
  let mask = firstFrom(masks, start);
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind !== 'punctuation' || !TERMINAL.test(tokens[i]!.text)) continue;
    let last = i;
    while (last + 1 < to && adjoins(tokens, last) && TERMINAL.test(tokens[last + 1]!.text)) last++;
    const terminal = last;
    while (last + 1 < to && adjoins(tokens, last) && CLOSING.test(tokens[last + 1]!.text)) last++;
    const end = tokens[last]!.end;
    while (mask < masks.length && masks[mask]!.end <= end - 1) mask++;
    const next = last + 1;
    const ends = next < to && !adjoins(tokens, last) && endsSentence(context, rules, i, terminal, next, from);
    if (ends) {
      const inside = mask < masks.length && masks[mask]!.start < end && end < masks[mask]!.end;
      parts.push({ start: partStart, end });
      partStart = tokens[next]!.start;
      if (!inside) {
        sentences.push({ start, end, block, parts: parts.length > 1 ? parts : [] });
        start = partStart;
        parts = [];
      }
    }
    i = last;
  }
  const end = tokens[to - 1]!.end;
  parts.push({ start: partStart, end });
  sentences.push({ start, end, block, parts: parts.length > 1 ? parts : [] });
  return sentences;
}

function adjoins(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.end === tokens[index + 1]!.start;
}

/** Whether a sentence ends at the terminal marks `first`..`terminal` when the token after the space is `next`. */
function endsSentence(context: SentenceContext, rules: Lookup, first: number, terminal: number, next: number, blockStart: number): boolean {
  const { tokens } = context;
  let begin = next;
  while (begin < tokens.length && begin < next + 3 && OPENING.test(tokens[begin]!.text)) begin++;
  const follower = tokens[begin];
  if (!follower || LOWER.test(follower.text)) return false;
  const quoted = terminal + 1 < next;
  // «…» – Оксана Гай: who is quoted.
  if (quoted && DASH.test(tokens[next]!.text)) return false;
  if (quoted && !rules.starters.has(follower.lower) && context.startsAttribution(begin)) return false;
  // What a closing mark cuts off from the next word shortens nothing («No.» He left).
  if (quoted || first !== terminal || tokens[first]!.text !== '.') return true;
  const word = tokens[first - 1];
  if (!word || first === blockStart || word.end !== tokens[first]!.start) return true;
  if (word.kind === 'number') return endsAfterNumber(rules, tokens, first, follower, blockStart);
  if (word.kind !== 'word') return true;
  return endsAfterWord(rules, tokens, first, begin, blockStart);
}

function endsAfterNumber(rules: Lookup, tokens: readonly Token[], dot: number, follower: Token, blockStart: number): boolean {
  // «1. Перший пункт»: the number of a list, not a sentence.
  if (dot - 1 === blockStart) return false;
  if (rules.continuations.has(follower.lower)) return false;
  if (!rules.ordinalDot) return true;
  return tokens[dot - 1]!.text.length > 2 || rules.starters.has(follower.lower);
}

function endsAfterWord(rules: Lookup, tokens: readonly Token[], dot: number, begin: number, blockStart: number): boolean {
  const word = tokens[dot - 1]!;
  const follower = tokens[begin]!;
  const lower = follower.lower;
  const starts = rules.starters.has(lower) && UPPER.test(follower.text);
  const initial = word.text.length === 1 && UPPER.test(word.text);
  const how = abbreviation(rules, tokens, dot, blockStart, initial);
  if (how === 'before') return false;
  if (how !== null) {
    if (rules.continuations.has(lower) || isInitial(tokens, begin)) return false;
    return how === 'often' ? UPPER.test(follower.text) : starts;
  }
  if (initial) return starts && !isInitial(tokens, begin);
  return true;
}

/** Which list an abbreviation before `dot` is in; several joined by dots («т. д.», "p.m.") are looked up as one first. */
function abbreviation(rules: Lookup, tokens: readonly Token[], dot: number, blockStart: number, initial: boolean): 'before' | 'seldom' | 'often' | null {
  let first = dot - 1;
  const keys = [tokens[first]!.lower];
  while (keys.length < 4 && first - 2 >= blockStart && tokens[first - 1]!.text === '.' && tokens[first - 2]!.kind === 'word' && tokens[first - 2]!.text.length <= 4) {
    first -= 2;
    keys.push(`${tokens[first]!.lower}.${keys[keys.length - 1]!}`);
  }
  for (let length = keys.length; length > 0; length--) {
    // «А. С.» are initials, whatever «с.» may shorten.
    if (initial && length === 1) return null;
    const key = keys[length - 1]!;
    const previous = tokens[dot - 2 * length];
    const counted = previous !== undefined && (previous.kind === 'number' || /^[IVX]+$/.test(previous.text) || previous.text === '.');
    const unit = rules.often.has(key) ? 'often' : rules.seldom.has(key) ? 'seldom' : null;
    if (rules.before.has(key)) return unit !== null && counted ? unit : 'before';
    if (unit !== null) return unit;
  }
  return null;
}

function isInitial(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const dot = tokens[index + 1];
  return token.text.length === 1 && UPPER.test(token.text) && dot?.text === '.' && dot.start === token.end;
}

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));
const nothing: Lookup = { before: set(), seldom: set(), often: set(), starters: set(), continuations: set(), ordinalDot: false };

const lookUp = oncePer(({ text: { abbreviations, sentenceStarters, continuations, ordinalDot }, facts, values }: SentenceRules): Lookup => ({
  before: set(abbreviations.before),
  seldom: set(abbreviations.seldom),
  often: set(abbreviations.often),
  // "T. May": a month may be a name.
  starters: set(...`${sentenceStarters} ${facts.stopwords}`.split(' ').filter((word) => !values.dates.months.split(/,? /).includes(word))),
  continuations: set(continuations),
  ordinalDot,
}));
