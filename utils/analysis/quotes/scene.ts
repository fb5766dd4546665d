import { firstFrom } from '../../text/search-spans';
import type { Span } from '../../text/span';
import type { Token } from '../../text/token';
import type { Participant } from '../analysis';
import type { Document, QuoteSpan } from '../document';
import type { Lexicon } from './lexicon';

/** One naming of a participant, in tokens. */
export interface Mention extends Span {
  readonly participant: Participant;
  /** First token, and the one after the last. */
  readonly first: number;
  readonly last: number;
  /** False where the form is surely not the nominative one. */
  readonly nominative: boolean;
}

/** A document with what attribution looks up again and again. */
export interface Scene {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** The tokens' words in lower case. */
  readonly words: readonly string[];
  readonly lexicon: Lexicon;
  /** Everyone who is named, most important first. */
  readonly participants: readonly Participant[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** Mention by the index of its first token. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  /** For each token, the mention it belongs to. */
  readonly mentionOf: ReadonlyMap<number, Mention>;
  /** Outermost pairs of marks. */
  readonly outerQuotes: readonly QuoteSpan[];
}

/** A half-open range of token indices. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const NO_WORD = /[^\p{L}\p{N}]+/u;

export function setScene(document: Document, participants: readonly Participant[], lexicon: Lexicon): Scene {
  const { tokens } = document;
  const mentions = participants.flatMap((participant) => mentionsOf(participant, document));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of mentions) if (kept.length === 0 || mention.first >= kept[kept.length - 1]!.last) kept.push(mention);
  const mentionOf = new Map<number, Mention>();
  for (const mention of kept) for (let i = mention.first; i < mention.last; i++) mentionOf.set(i, mention);
  return {
    document,
    tokens,
    words: tokens.map((token) => token.lower),
    lexicon,
    participants: participants.filter((participant) => participant.mentions.length > 0),
    mentions: kept,
    mentionAt: new Map(kept.map((mention) => [mention.first, mention])),
    mentionOf,
    outerQuotes: document.quoteSpans.filter((span) => span.depth === 0),
  };
}

function mentionsOf(participant: Participant, { tokens, text }: Document): Mention[] {
  const ownWords = new Set(participant.name.toLowerCase().split(NO_WORD));
  const isOwn = (word: string) => ownWords.has(word.toLowerCase()) || /^(?:\p{Lu}{2,}|\p{Lu}?)$/u.test(word);
  const nominative = new Map<string, boolean>();
  return participant.mentions.map((span) => {
    const words = text.slice(span.start, span.end);
    if (!nominative.has(words)) nominative.set(words, words.replace(/['’]s$/, '').split(NO_WORD).every(isOwn));
    // A naming may be only a part of a token («…-Київ»): it takes the whole token then.
    const last = Math.max(1, firstFrom(tokens, span.end));
    const first = Math.min(firstFrom(tokens, span.start), last - 1);
    return { ...span, participant, first, last, nominative: nominative.get(words)! };
  });
}

/** The tokens that start within a span. */
export function rangeOf(scene: Scene, span: Span): TokenRange {
  return { from: firstFrom(scene.tokens, span.start), to: firstFrom(scene.tokens, span.end) };
}

/** The characters that a range of tokens covers; the range must not be empty. */
export function spanOf(scene: Scene, range: TokenRange): Span {
  return { start: scene.tokens[range.from]!.start, end: scene.tokens[range.to - 1]!.end };
}

/** Whether a token is written with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
