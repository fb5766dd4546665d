import type { Quote, Speaker } from '../analysis';
import { isMereName } from './judge';
import type { Piece } from './piece';
import type { Scene, TokenRange } from './scene';
import { isCapitalised, rangeOf } from './scene';

/** How many blocks at the top may be the headline and its deck where the page does not mark them. */
const TOP = 2;
/** Letters from which a word tells by its capital whether it belongs to a name. */
const TELLING = 4;
const CONFIDENCE = 0.8;

/** A quotation that is already read: its words and who spoke them. */
export type Spoken = Pick<Quote, 'parts' | 'kind' | 'speaker'>;

/** Whether a piece stands in a headline, or where headlines stand. */
export function isInHeadline({ document }: Scene, { block }: Piece): boolean {
  return block < TOP || document.blocks[block]?.kind === 'heading';
}

/**
 * Who speaks in a headline's fragment by the quotation of the story that holds the same words: "'Worn Out' Bridge to
 * Close" takes its words from "The bridge is worn out," Crane said. Undefined where no quotation holds them or the
 * story writes them as a name; null where several people say them. What is not known to be anybody's words (`known` is
 * false) must come again within a whole quotation: another fragment would only repeat the doubt.
 */
export function findEcho(scene: Scene, piece: Piece, spoken: readonly Spoken[], known: boolean): Speaker | null | undefined {
  if (isMereName(scene, piece)) return undefined;
  const words = wordsIn(scene, rangeOf(scene, piece.parts[0]!));
  if (words.length === 0) return undefined;
  const echoes = spoken.filter(({ parts, kind, speaker }) => speaker && (known || kind === 'direct') && parts.some((part) => part.start > piece.outer.end && holds(scene, rangeOf(scene, part), words)));
  const speaker = echoes[0]?.speaker;
  if (!speaker) return undefined;
  if (echoes.some((other) => other.speaker!.name !== speaker.name)) return words.length > 1 ? null : undefined;
  return { ...speaker, via: 'context', mention: null, confidence: Math.min(CONFIDENCE, speaker.confidence) };
}

function wordsIn(scene: Scene, range: TokenRange): string[] {
  return scene.words.slice(range.from, range.to).filter((_, i) => scene.tokens[range.from + i]!.kind !== 'punctuation');
}

/** Whether a range holds the words one after another, written as common words. */
function holds({ words, tokens }: Scene, range: TokenRange, wanted: readonly string[]): boolean {
  for (let i = range.from; i + wanted.length <= range.to; i++) {
    if (!wanted.every((word, offset) => words[i + offset] === word)) continue;
    if (tokens.slice(i, i + wanted.length).some((token) => token.kind === 'word' && token.text.length >= TELLING && !isCapitalised(token))) return true;
  }
  return false;
}
