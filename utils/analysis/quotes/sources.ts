import { firstFrom } from '../../text/search-spans';
import type { Span } from '../../text/span';
import type { Speaker } from '../analysis';
import { phraseAt } from './lexicon';
import type { Piece } from './piece';
import { sentenceAt } from './piece';
import type { Scene } from './scene';
import { isCapitalised, rangeOf, spanOf } from './scene';

/** How many words may stand between a phrase and the name it introduces: «передає інформаційне агентство X». */
const REACH = 4;

/** Through whom the words came, as the sentence of the quotation names them; the speaker is none of them. */
export function findSources(scene: Scene, pieces: readonly Piece[], speaker: Speaker | null): Span[] {
  const found: Span[] = [];
  for (const piece of pieces) {
    const range = rangeOf(scene, sentenceAt(scene, piece.outer.end - 1));
    const own = rangeOf(scene, piece.outer);
    for (let i = range.from; i < range.to; i++) {
      if (i === own.from) i = own.to;
      const length = phraseAt(scene.lexicon.channelPhrases, scene.words, i);
      const source = length > 0 ? nameAfter(scene, i + length, range.to) : null;
      if (source && !isSpeaker(scene, source, speaker) && !found.some((other) => other.start === source.start)) found.push(source);
    }
  }
  return found;
}

function nameAfter(scene: Scene, from: number, limit: number): Span | null {
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    const mention = scene.mentionAt.get(i);
    if (mention) return { start: mention.start, end: mention.end };
    const token = scene.tokens[i]!;
    const marked = token.kind === 'punctuation' ? scene.outerQuotes[firstFrom(scene.outerQuotes, token.start)] : undefined;
    const opens = marked?.outer.start === token.start;
    if (marked && opens) return marked.closed && marked.end - marked.start < 60 ? { start: marked.start, end: marked.end } : null;
    if (token.kind === 'punctuation') return null;
    if (isCapitalised(token)) {
      let to = i + 1;
      while (to < limit && isCapitalised(scene.tokens[to])) to++;
      return spanOf(scene, { from: i, to });
    }
  }
  return null;
}

function isSpeaker(scene: Scene, source: Span, speaker: Speaker | null): boolean {
  if (!speaker) return false;
  if (speaker.mention && source.start < speaker.mention.end && speaker.mention.start < source.end) return true;
  const mention = scene.mentions[firstFrom(scene.mentions, source.start)];
  return mention?.start === source.start && mention.participant.id === speaker.participant;
}
