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

/** Tokens of a longest label that names nobody, with its colon: «Пряма мова:». */
const MAX_LABEL = 3;
/** How many sentences before such a label may tell whose words follow. */
const REACH = 4;

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
  if (previous && sameBlock) return again(previous, 0.6);
  return isBareLabel(piece) ? openingSubject(scene, start) : null;
}

/** «Дослівно: "…"»: a word or two and a colon, which name nobody. */
function isBareLabel({ attribution, before }: Piece): boolean {
  return attribution?.form === 'colon' && attribution.cue === null && attribution.subject === null && before.to - before.from <= MAX_LABEL;
}

/** Whom the sentences before an offset are about: the participant that the nearest of them opens with; null once another subject stands between. */
function openingSubject(scene: Scene, at: number): Speaker | null {
  const { sentences } = scene.document;
  const own = firstFrom(sentences, at + 1) - 1;
  for (let index = own - 1; index >= Math.max(0, own - REACH); index--) {
    const range = rangeOf(scene, sentences[index]!);
    const [first] = findSubjects(scene, range, 'any');
    if (first?.from !== range.from) continue;
    return first.kind === 'participant' ? speaker(first.mention.participant, 'context', first.span, 0.6) : null;
  }
  return null;
}

function again(event: Event, confidence: number): Speaker | null {
  if (!event.speaker) return null;
  return { ...event.speaker, via: 'previous-quote', mention: null, confidence: Math.min(confidence, event.speaker.confidence) };
}
