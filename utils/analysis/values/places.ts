import type { Language } from '../../languages/language';
import { oncePer } from '../../text/once-per';
import type { Value } from '../analysis';
import { placeLexicon } from './place-lexicon';
import { isDash, isStop } from './scan';
import type { Piece } from './scan';
import { wordTest } from './table';

export type PlaceValue = Extract<Value, { kind: 'place' }>;

const lexiconOf = oncePer((language: Language) => {
  const { cues, kinds, cueEndings, adjectives, joins } = language.values.places;
  const ends = (list: string) => (list ? new RegExp(`(?:${list.replaceAll(' ', '|')})$`) : null);
  return { joins, known: placeLexicon(language), isCue: wordTest(cues), isKind: wordTest(kinds), cueEnding: ends(cueEndings), adjective: ends(adjectives) };
});

type Lexicon = ReturnType<typeof lexiconOf>;

/** The longest abbreviation. */
const abbreviation = 4;

interface Found {
  readonly length: number;
  /** Nominative; null where only the form in the text is known. */
  readonly name: string | null;
}

/**
 * Places in text order: countries, well-known cities and regions in any case of the noun, and capitalised words that a
 * preposition or a noun such as «область» shows to be places (`name` is then as the text has it).
 */
export function findPlaces(text: string, pieces: readonly Piece[], language: Language, taken: ReadonlySet<number>): PlaceValue[] {
  const lexicon = lexiconOf(language);
  const values: PlaceValue[] = [];
  for (let i = 0; i < pieces.length; i++) {
    if (!isCapitalised(pieces[i]!) || taken.has(i)) continue;
    const found = byKindAfter(pieces, i, lexicon) ?? known(pieces, i, lexicon) ?? byKindBefore(pieces, i, lexicon) ?? byCue(pieces, i, lexicon);
    if (!found) continue;
    const { start } = pieces[i]!;
    i += found.length - 1;
    const { end } = pieces[i]!;
    const words = text.slice(start, end);
    values.push({ kind: 'place', start, end, text: words, name: found.name && !isNominative(words, found.name) ? found.name : words });
  }
  return values;
}

const isCapitalised = (piece: Piece) => piece.text !== piece.lower && piece.kind === 'word';

function known(pieces: readonly Piece[], index: number, { known: find, joins, isCue }: Lexicon): Found | null {
  const match = find(pieces, index);
  if (!match) return null;
  const next = index + match.length;
  const after = pieces[next]!;
  if (after.glued && (after.kind === 'word' || (isDash(after) && pieces[next + 1]!.glued))) return null;
  if (!joins) return match;
  if (isCapitalised(after) && !find(pieces, next)) return null;
  const before = pieces[index - 1]!;
  return isCapitalised(before) && !isCue(before.lower) && !isStop(pieces, index - 2) ? null : match;
}

/** The text's own letters are the best («США», "Washington DC"), unless all is in capitals. */
const isNominative = (words: string, name: string) => words.toLowerCase() === name.toLowerCase() && (words.length <= abbreviation || words !== words.toUpperCase());

/** A capitalised word right before a noun for a kind of place: «Полтавська область», «Івано-Франківська область», "King Street". */
function byKindAfter(pieces: readonly Piece[], index: number, { isKind }: Lexicon): Found | null {
  let next = index + 1;
  while (isDash(pieces[next]!) && pieces[next]!.glued && pieces[next + 1]!.glued) next += 2;
  const after = pieces[next]!;
  return isKind(after.lower) && !after.glued && !isStop(pieces, index - 1) ? { length: next - index + 1, name: null } : null;
}

function byKindBefore(pieces: readonly Piece[], index: number, { isKind }: Lexicon): Found | null {
  const before = pieces[index - 1]!;
  return isKind(before.lower) && !isCapitalised(before) ? { length: 1, name: null } : null;
}

function byCue(pieces: readonly Piece[], index: number, { isCue, cueEnding, adjective }: Lexicon): Found | null {
  const { text, lower } = pieces[index]!;
  if (!isCue(pieces[index - 1]!.lower) || text.length < 3 || text === text.toUpperCase()) return null;
  if (cueEnding) return cueEnding.test(lower) && !isCapitalised(pieces[index + 1]!) ? { length: 1, name: null } : null;
  let length = 1;
  while (length < 3 && isCapitalised(pieces[index + length]!) && !pieces[index + length]!.glued) length++;
  const after = pieces[index + length]!;
  return after.kind === 'word' && (after.glued || adjective?.test(pieces[index + length - 1]!.lower)) ? null : { length, name: null };
}
