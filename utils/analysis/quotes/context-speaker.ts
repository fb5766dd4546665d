import { firstFrom } from '../../text/search-spans';
import type { Speaker } from '../analysis';
import type { Event, History } from './antecedent';
import { attributeBefore } from './attribution';
import type { Piece } from './piece';
import { sentenceAt } from './piece';
import { resolveSpeaker, speaker } from './resolve';
import type { Scene } from './scene';
import { rangeOf } from './scene';
import { findSubjects } from './subject';

/**
 * Who speaks in a quotation with no attribution of its own: the speaker of the one before it when only its
 * attribution stands between, else whom the sentence before presents as speaking, else its first named person.
 */
export function contextSpeaker(scene: Scene, piece: Piece, history: History, last: Event | null): Speaker | null {
  const { document } = scene;
  const start = piece.outer.start;
  const previous = last && last.end <= start ? last : null;
  if (previous && previous.end >= sentenceAt(scene, start).start) {
    // «…», while Crane spoke of "…": somebody else comes up between the two.
    const other = findSubjects(scene, piece.before, 'any').findLast((item) => item.kind === 'participant');
    return other?.kind === 'participant' ? speaker(other.mention.participant, 'context', other.span, 0.6) : again(previous, 0.9);
  }
  const sentence = document.sentences[firstFrom(document.sentences, start + 1) - 2];
  if (!sentence) return null;
  // Nothing between the two but the attribution of the first.
  const sameBlock = sentence.block === piece.block;
  if (previous && (previous.end >= sentence.end - 1 || (previous.start >= sentence.start && previous.start < sentence.end))) return again(previous, sameBlock ? 0.9 : 0.7);
  if (sentence.block < piece.block - 1) return null;
  const range = rangeOf(scene, sentence);
  const told = attributeBefore(scene, range);
  const named = told?.subject && told.kind !== 'none' ? resolveSpeaker(scene, told, sentence.end, history) : null;
  if (named) return { ...named, via: 'context', confidence: Math.min(named.confidence, 0.75) };
  const subject = findSubjects(scene, range, 'any').find((item) => item.kind === 'participant' && item.mention.participant.kind === 'person');
  if (subject?.kind === 'participant') return speaker(subject.mention.participant, 'context', subject.span, 0.6);
  return previous && sameBlock ? again(previous, 0.6) : null;
}

function again(event: Event, confidence: number): Speaker | null {
  if (!event.speaker) return null;
  return { ...event.speaker, via: 'previous-quote', mention: null, confidence: Math.min(confidence, event.speaker.confidence) };
}
