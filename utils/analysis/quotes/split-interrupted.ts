import { firstFrom } from '../../text/search-spans';
import type { Span } from '../../text/span';
import type { Attribution } from './attribution';
import { attributeInside } from './attribution';
import type { Scene, TokenRange } from './scene';
import { rangeOf } from './scene';

/** The words of one speaker with the reporter's words taken out. */
export interface SplitQuote {
  readonly parts: readonly Span[];
  readonly attribution: Attribution | null;
}

const DASH = /^[–—-]$/;
/** How many tokens after the dash the speech verb may stand: «A, – зазначив X», «A, — раптом сказав X», «A, — мер X сказав». */
const REACH = 6;
/** The longest attribution inside a quotation, in tokens. */
const MAX_CLAUSE = 40;

/**
 * Takes attributions out of a quotation that holds them within its own marks: «A, – сказав X. – B» is A and B.
 * A dash opens one when a comma or end mark stands before it and a speech verb soon after it; it ends at the next
 * spaced dash, or else with the sentence. Where the closing mark is lost, nothing after the attribution counts without a dash.
 */
export function splitInterrupted(scene: Scene, span: Span, closed: boolean): SplitQuote {
  const range = rangeOf(scene, span);
  const parts: Span[] = [];
  let attribution: Attribution | null = null;
  let start = span.start;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    if (!opensClause(scene, i)) continue;
    const clause = clauseFrom(scene, i + 1, range);
    const found = attributeInside(scene, clause, REACH);
    if (!found?.subject && !(found && startsWithCue(scene, found, clause))) continue;
    attribution ??= found;
    parts.push({ start, end: scene.tokens[i - 1]!.end });
    start = restAfter(scene, clause.to, range.to, closed) ?? span.end;
    i = clause.to;
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return { parts: attribution ? parts : [span], attribution };
}

/** Where the speaker's words go on after an attribution that ends before the token `index`. */
function restAfter({ tokens }: Scene, index: number, limit: number, closed: boolean): number | null {
  if (index >= limit) return null;
  if (!DASH.test(tokens[index]!.text)) return closed ? tokens[index]!.start : null;
  return index + 1 < limit ? tokens[index + 1]!.start : null;
}

function startsWithCue(scene: Scene, attribution: Attribution, clause: TokenRange): boolean {
  return attribution.cue?.start === scene.tokens[clause.from]?.start;
}

function opensClause({ tokens, words, lexicon }: Scene, index: number): boolean {
  const dash = tokens[index]!;
  const before = tokens[index - 1]!;
  const after = tokens[index + 1]!;
  if (!DASH.test(dash.text) || after.start === dash.end) return false;
  if (/^[,!?…]|^\.{2,}$/.test(before.text)) return after.kind === 'word' || after.kind === 'number';
  // Without a mark before it the dash must be followed by the verb itself.
  return before.end < dash.start && lexicon.verbs.get(words[index + 1]!)?.kind === 'speech';
}

/** The clause after a dash: to the next spaced dash, or to the first sentence end within the quotation. */
function clauseFrom(scene: Scene, from: number, range: TokenRange): TokenRange {
  const { tokens, document } = scene;
  const sentence = document.sentences[firstFrom(document.sentences, tokens[from]!.start + 1) - 1];
  const ends = (sentence?.parts ?? []).map((part) => part.end);
  const limit = Math.min(range.to, from + MAX_CLAUSE);
  for (let i = from + 1; i < limit; i++) {
    const token = tokens[i]!;
    if (DASH.test(token.text) && token.start > tokens[i - 1]!.end) return { from, to: i };
    const end = ends.find((at) => at >= token.start && at <= token.end);
    if (end !== undefined && token.kind === 'punctuation') return { from, to: i + 1 };
  }
  return { from, to: limit };
}
