import { colourShift, flag, nameMark, tagMark } from './index-document';
import { expandMistake, expandWord } from './expand-word';
import type { Expansion } from './expand-word';
import { eachPosting, lowerBound } from './open-segment';
import type { OpenSegment } from './open-segment';
import type { DocumentList } from './living';
import { foldValue } from './query';
import type { Clause } from './query';
import { highlightColours } from '../database/records';

/** Documents that were found, in the order of the list. */
export interface Matches extends DocumentList {
  /** Comparable over segments; 0 where nothing was asked for in words. */
  readonly scores: Float32Array;
}

/** How a word is read: its terms in each segment, and how rare all of them are together over all segments. */
export interface ReadWord {
  readonly terms: ReadonlyMap<OpenSegment, Expansion>;
  readonly rarity: number;
}

export type Reading = (word: string, prefix: boolean, mark?: string) => ReadWord;

/** Reads words by their forms; those that no segment has, as slips. What it has read it remembers, so it serves one query. */
export function readingOver(segments: readonly OpenSegment[]): Reading {
  const known = new Map<string, ReadWord>();
  const size = segments.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const readWith = (expand: typeof expandWord, word: string, prefix: boolean, mark: string): ReadWord => {
    const terms = new Map(segments.map((segment) => [segment, expand(word, prefix, segment, mark)] as const));
    // All forms and spellings are one word: a rare spelling of it is no rare word.
    let together = 0;
    for (const [segment, found] of terms) for (const term of found.keys()) together += segment.counts[term]!;
    return { terms, rarity: together === 0 ? 0 : Math.log(1 + size / together) };
  };
  return (word, prefix, mark = '') => {
    const key = `${mark}${word}${prefix ? '*' : ''}`;
    let read = known.get(key);
    if (!read) {
      read = readWith(expandWord, word, prefix, mark);
      if (read.rarity === 0) read = readWith(expandMistake, word, prefix, mark);
      known.set(key, read);
    }
    return read;
  };
}

/** Okapi BM25 (Robertson, Walker 1994) with its usual constants; a word of the title counts more than its number. */
const saturation = 1.2;
const lengthWeight = 0.6;
const titleWeight = 2.5;

/** How well a document of a segment meets a clause, 0 when it does not. */
type Test = (document: number) => number;

/** Those documents of a list that meet all clauses. Clauses about the article are left to whoever has its record. */
export function matching(list: DocumentList, segments: readonly OpenSegment[], clauses: readonly Clause[], reading: Reading): Matches {
  const partOf = list.partOf.slice();
  const documents = list.documents.slice();
  const scores = new Float32Array(documents.length);
  let left = documents.length;
  for (const clause of clauses) {
    const counts = isScored(clause) && !clause.negated;
    const tests = segments.map((segment) => testOf(segment, clause, reading));
    if (tests.includes(null)) continue;
    // A plain loop, in place: this runs over every document with every letter that is typed.
    let kept = 0;
    for (let at = 0; at < left; at++) {
      const part = partOf[at]!;
      const document = documents[at]!;
      const score = tests[part]!(document);
      if (score > 0 === clause.negated) continue;
      partOf[kept] = part;
      documents[kept] = document;
      scores[kept] = counts ? scores[at]! + score : scores[at]!;
      kept += 1;
    }
    left = kept;
  }
  return { partOf: partOf.subarray(0, left), documents: documents.subarray(0, left), scores: scores.subarray(0, left) };
}

const isScored = ({ kind }: Clause): boolean => kind === 'words' || kind === 'person' || kind === 'tag';

/** Null for a clause about the article. */
function testOf(segment: OpenSegment, clause: Clause, reading: Reading): Test | null {
  const { dates, flags } = segment;
  switch (clause.kind) {
    case 'words':
    case 'person': {
      const scores = scoreWords(segment, clause, reading);
      return (at) => scores[at]!;
    }
    case 'tag': {
      const scores = scoreTag(segment, clause.value, clause.prefix);
      return (at) => scores[at]!;
    }
    case 'before':
    case 'after': {
      const moment = Date.parse(clause.moment);
      return clause.kind === 'before' ? (at) => Number(dates[at]! < moment) : (at) => Number(dates[at]! >= moment);
    }
    case 'has': {
      const bit = flag[clause.thing];
      return (at) => flags[at]! & bit;
    }
    case 'colour': {
      const colour = highlightColours.indexOf(clause.colour) + 1;
      return (at) => Number(flags[at]! >>> colourShift === colour);
    }
    default:
      return null;
  }
}

function scoreWords(segment: OpenSegment, clause: Extract<Clause, { words: readonly string[] }>, reading: Reading): Float32Array {
  const mark = clause.kind === 'person' ? nameMark : '';
  const read = clause.words.map((word, index) => reading(word, clause.prefix && index === clause.words.length - 1, mark));
  const expanded = read.map(({ terms }) => terms.get(segment) ?? new Map<number, number>());
  const scored = expanded.map((terms, index) => scoreTerms(segment, terms, read[index]!.rarity));
  const [first = new Float32Array(segment.kinds.length), ...others] = scored;
  for (const other of others) for (let at = 0; at < first.length; at++) first[at] = first[at]! > 0 && other[at]! > 0 ? first[at]! + other[at]! : 0;
  if (clause.kind === 'words' && clause.words.length > 1) keepPhrases(segment, expanded, first);
  return first;
}

/** The best score that any of the terms gives each document. */
function scoreTerms(segment: OpenSegment, terms: Expansion, rarity: number): Float32Array {
  const { lengths, averageLength } = segment;
  const best = new Float32Array(lengths.length);
  for (const [term, weight] of terms) {
    eachPosting(segment, term, (document, times, inTitle) => {
      const count = Math.max(1, times) + (inTitle ? titleWeight : 0);
      const norm = saturation * (1 - lengthWeight + (lengthWeight * lengths[document]!) / (averageLength || 1));
      const score = (weight * rarity * count * (saturation + 1)) / (count + norm);
      if (score > best[document]!) best[document] = score;
    });
  }
  return best;
}

function scoreTag(segment: OpenSegment, value: string, prefix: boolean): Float32Array {
  const scored = new Float32Array(segment.kinds.length);
  for (let term = lowerBound(segment.terms, tagMark); segment.terms[term]?.startsWith(tagMark); term++) {
    const tag = foldValue(segment.terms[term]!.slice(tagMark.length));
    if (tag === value || (prefix && tag.startsWith(value))) eachPosting(segment, term, (document) => (scored[document] = 1));
  }
  return scored;
}

/** Takes out documents in which the words do not stand one after the other. */
function keepPhrases(segment: OpenSegment, words: readonly Expansion[], scores: Float32Array): void {
  let ends = new Map<number, Set<number>>();
  words.forEach((terms, position) => {
    const next = new Map<number, Set<number>>();
    for (const term of terms.keys()) {
      eachPosting(segment, term, (document, _times, _inTitle, places) => {
        if (scores[document] === 0) return;
        const before = ends.get(document);
        if (position > 0 && !before) return;
        for (const place of places()) {
          if (position > 0 && !before!.has(place - 1)) continue;
          const known = next.get(document);
          if (known) known.add(place);
          else next.set(document, new Set([place]));
        }
      });
    }
    ends = next;
  });
  for (let at = 0; at < scores.length; at++) if (scores[at]! > 0 && !ends.has(at)) scores[at] = 0;
}
