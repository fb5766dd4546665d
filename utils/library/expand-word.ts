import { allowedMistakes, isWithin } from './edit-distance';
import { lacking, lettersOf, segmentLetters } from './letters';
import { findTerm, lowerBound } from './open-segment';
import type { OpenSegment } from './open-segment';
import { soundOf } from './sound';
import { sureStemsOf, stemsOf } from './stems';

/** Terms that a typed word may mean, by their index in a segment, and how surely each, 0..1. */
export type Expansion = Map<number, number>;

const weights = { form: 1, alternation: 0.7, beginning: 0.85, sound: 0.5, soundBeginning: 0.45, mistake: 0.45, mistakenSound: 0.35 };
/** A beginning of one or two letters stands for too many words; the commonest are enough for a list that is still being narrowed. */
const mostBeginnings = 100;
/** Ukrainian endings as they sound: they are cut from stems in the index, and cannot be from a name typed in Latin letters. */
const SOUNDING_ENDING = /(?:iv|iu|oiu?|im|om)$/;

/** Terms that are forms of the word, words that begin so when it is still being typed, and its spellings in the other script. */
export function expandWord(word: string, prefix: boolean, segment: OpenSegment, mark = ''): Expansion {
  const found: Expansion = new Map();
  for (const { stem, sure } of stemsOf(word)) {
    add(found, findTerm(segment, mark + stem), sure ? weights.form : weights.alternation);
    if (sure && mark === '') addSounds(found, stem, prefix, segment);
  }
  add(found, findTerm(segment, mark + word), weights.form);
  if (prefix) addBeginnings(found, mark + word, segment);
  return found;
}

/** Terms that the word may be a slip for; for when no segment has the word itself. */
export function expandMistake(word: string, prefix: boolean, segment: OpenSegment, mark = ''): Expansion {
  const found: Expansion = new Map();
  const most = allowedMistakes(word.length);
  if (most === 0) return found;
  const stems = sureStemsOf(word);
  const isSlip = slipTest(stems, most);
  const begins = slipTest([word], 1);
  const letters = segmentLetters(segment);
  // Terms with a mark stand before those without.
  const from = lowerBound(segment.terms, mark === '' ? firstLetter : mark);
  const to = mark === '' ? segment.terms.length : lowerBound(segment.terms, `${mark}\uffff`);
  for (let index = from; index < to; index++) {
    const own = letters.terms[index]!;
    const term = segment.terms[index]!;
    const length = term.length - mark.length;
    const begun = prefix && length > word.length && word.length > 4;
    if (isSlip(term, mark.length, length, own, true) || (begun && begins(term, mark.length, word.length, own, false))) add(found, index, weights.mistake);
  }
  if (found.size === 0 && mark === '' && word.length > 4) {
    const isHeard = slipTest([soundOf(stems[0] ?? word)], 1);
    const { sounds, sounding: terms } = segment;
    sounds.forEach((one, at) => isHeard(one, 0, one.length, letters.sounds[at]!, true) && otherScript(word, segment.terms[terms[at]!]!) && add(found, terms[at]!, weights.mistakenSound));
  }
  return found;
}

/** The first character that is no mark. */
const firstLetter = '\u0003';

/** Whether `length` characters of a term from `start` on are one of some words with a slip. `whole`: its letters are those of the piece alone. */
type SlipTest = (term: string, start: number, length: number, letters: number, whole: boolean) => boolean;

/** What most terms fail by is asked first: there may be a hundred thousand of them. */
function slipTest(words: readonly string[], most: number): SlipTest {
  const known = words.map((word) => ({ word, letters: lettersOf(word) }));
  return (term, start, length, letters, whole) =>
    known.some(
      ({ word, letters: own }) =>
        Math.abs(word.length - length) <= most && lacking(own, letters) <= most && (!whole || lacking(letters, own) <= most + (start === 0 ? 0 : 1)) && isWithin(word, term.slice(start, start + length), most),
    );
}

function add(found: Expansion, term: number, weight: number): void {
  if (term >= 0 && (found.get(term) ?? 0) < weight) found.set(term, weight);
}

function addBeginnings(found: Expansion, beginning: string, segment: OpenSegment): void {
  const from = lowerBound(segment.terms, beginning);
  const to = lowerBound(segment.terms, `${beginning}\uffff`);
  const least = usualCount(segment.counts.subarray(from, to));
  for (let index = from, left = mostBeginnings; index < to && left > 0; index++) {
    if (segment.counts[index]! < least) continue;
    add(found, index, weights.beginning);
    left -= 1;
  }
}

/** A count that not many more than `mostBeginnings` of these reach, but some do. Sorting them would take longer than the search. */
function usualCount(counts: Uint32Array): number {
  const reached = (least: number) => counts.reduce((sum, count) => (count >= least ? sum + 1 : sum), 0);
  let least = 1;
  for (let many = counts.length; many > mostBeginnings; least *= 2) {
    many = reached(least * 2);
    if (many === 0) break;
  }
  return least;
}

function addSounds(found: Expansion, stem: string, prefix: boolean, segment: OpenSegment): void {
  if (!/^\p{L}{3}/u.test(stem)) return;
  const { sounds, sounding: terms } = segment;
  const sound = soundOf(stem);
  for (const one of new Set([sound, sound.replace(SOUNDING_ENDING, '')])) {
    if (one.length < 2) continue;
    const whole = one === sound && prefix && one.length > 2;
    for (let at = lowerBound(sounds, one); at < sounds.length && (whole ? sounds[at]!.startsWith(one) : sounds[at] === one); at++) {
      const term = terms[at]!;
      if (otherScript(stem, segment.terms[term]!)) add(found, term, sounds[at] === one ? weights.sound : weights.soundBeginning);
    }
  }
}

const cyrillic = /[\u0400-\u04ff]/;
const otherScript = (a: string, b: string): boolean => cyrillic.test(a) !== cyrillic.test(b);
