import type { PlaceRules } from '../../languages/value-rules';
import { oncePer } from '../../text/once-per';
import type { Value } from '../analysis';
import { PlaceLexicon } from './place-lexicon';
import { isDash, isStop, WordSet } from './scan';
import type { Piece } from './scan';

export type PlaceValue = Extract<Value, { kind: 'place' }>;

/** By rules, and then by language: the countries' names come from the browser. */
const wordsOf = oncePer((rules: PlaceRules) => {
  const lexicons = new Map<string, PlaceLexicon>();
  const words = {
    cues: new WordSet(rules.cues),
    kinds: new WordSet(rules.kinds),
    endings: rules.cueEndings.split(' ').filter(Boolean),
    adjectives: rules.adjectives.split(' ').filter(Boolean),
  };
  return (language: string) => {
    const lexicon = lexicons.get(language) ?? new PlaceLexicon(rules, language);
    lexicons.set(language, lexicon);
    return { lexicon, ...words };
  };
});

interface Found {
  readonly length: number;
  /** Nominative; null where only the form in the text is known. */
  readonly name: string | null;
}

/**
 * Places in text order: countries, well-known cities and regions in any case of the noun, and capitalised words that a
 * preposition or a noun such as «область» shows to be places (`name` is then as the text has it).
 */
export function findPlaces(text: string, pieces: readonly Piece[], rules: PlaceRules, language: string, taken: ReadonlySet<number>): PlaceValue[] {
  const { lexicon, cues, kinds, endings, adjectives } = wordsOf(rules)(language);
  const values: PlaceValue[] = [];
  for (let i = 0; i < pieces.length; ) {
    const found = isCapitalised(pieces[i]) && !taken.has(i) ? (known(pieces, i, lexicon, cues, rules.joins) ?? byNoun(pieces, i, kinds) ?? byCue(pieces, i, cues, endings, adjectives)) : null;
    const first = pieces[i];
    const last = found && pieces[i + found.length - 1];
    if (!found || !first || !last) {
      i++;
      continue;
    }
    const words = text.slice(first.start, last.end);
    values.push({ kind: 'place', start: first.start, end: last.end, text: words, name: found.name ?? words });
    i += found.length;
  }
  return values;
}

const isCapitalised = (piece: Piece | undefined) => piece?.kind === 'word' && piece.text !== piece.lower;

function known(pieces: readonly Piece[], index: number, lexicon: PlaceLexicon, cues: WordSet, joins: boolean): Found | null {
  const match = lexicon.at(pieces, index);
  if (!match) return null;
  const before = pieces[index - 1];
  const after = pieces[index + match.length];
  if (after?.glued && (after.kind === 'word' || (isDash(after) && pieces[index + match.length + 1]?.glued))) return null;
  if (joins && isCapitalised(after) && !lexicon.at(pieces, index + match.length)) return null;
  if (joins && before && isCapitalised(before) && !cues.has(before.lower) && index > 1 && !isStop(pieces, index - 2)) return null;
  return match;
}

/** A capitalised word right before or after a noun for a kind of place («Полтавська область», "King Street"). */
function byNoun(pieces: readonly Piece[], index: number, kinds: WordSet): Found | null {
  const after = pieces[index + 1];
  const opens = index === 0 || isStop(pieces, index - 1);
  if (!opens && after?.kind === 'word' && !after.glued && kinds.has(after.lower)) return { length: 2, name: null };
  const before = pieces[index - 1];
  return before && kinds.has(before.lower) && before.text === before.lower ? { length: 1, name: null } : null;
}

function byCue(pieces: readonly Piece[], index: number, cues: WordSet, endings: readonly string[], adjectives: readonly string[]): Found | null {
  const piece = pieces[index];
  const before = pieces[index - 1];
  if (!piece || !before || before.kind !== 'word' || !cues.has(before.lower) || piece.text.length < 3 || piece.text === piece.text.toUpperCase()) return null;
  let length = 1;
  if (endings.length > 0) {
    if (!endings.some((ending) => piece.lower.endsWith(ending))) return null;
    const after = pieces[index + 1];
    return isCapitalised(after) ? null : { length, name: null };
  }
  while (length < 3 && isCapitalised(pieces[index + length]) && !pieces[index + length]?.glued) length++;
  const after = pieces[index + length];
  const last = pieces[index + length - 1];
  if ((after?.glued && after.kind === 'word') || (after?.kind === 'word' && adjectives.some((ending) => last?.lower.endsWith(ending)))) return null;
  return { length, name: null };
}
