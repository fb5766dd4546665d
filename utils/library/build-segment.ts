import { ByteWriter } from './bytes';
import { documentKinds, nameMark, tagMark } from './index-document';
import type { IndexDocument, IndexedArticle } from './index-document';
import { searchWords } from './search-words';
import type { SegmentParts } from './segment-layout';
import { soundOf } from './sound';
import { stemOf } from './stems';

/** What of a term is written so far. */
export interface TermPostings {
  readonly bytes: ByteWriter;
  count: number;
  /** The last document it stands in. */
  last: number;
}

interface Occurrences {
  readonly places: number[];
  inTitle: boolean;
}

/** Places between two texts of a document, more than any phrase is long. */
const gap = 100;
const longestLength = 0xffff;

/** The parts of a segment that holds these articles. Takes time linear in their words. */
export function buildSegment(articles: readonly IndexedArticle[]): SegmentParts {
  const terms = new Map<string, TermPostings>();
  const documents = articles.flatMap(({ documents: all }, article) => all.map((document) => ({ document, article })));
  const lengths = documents.map(({ document }, index) => addDocument(terms, document, index));
  return segmentParts(terms, {
    articles: articles.map(({ key }) => key),
    ids: documents.map(({ document }) => document.id),
    speakers: documents.map(({ document }) => document.speaker),
    kinds: Uint8Array.from(documents, ({ document }) => documentKinds.indexOf(document.kind)),
    articleOf: Uint32Array.from(documents, ({ article }) => article),
    dates: Float64Array.from(documents, ({ document }) => document.date),
    lengths: Uint16Array.from(lengths),
    flags: Uint16Array.from(documents, ({ document }) => document.flags),
  });
}

/** Adds the terms of a segment, in order, to its documents. */
export function segmentParts(terms: ReadonlyMap<string, TermPostings>, documents: Omit<SegmentParts, 'terms' | 'starts' | 'counts' | 'postings' | 'sounds' | 'sounding'>): SegmentParts {
  const sorted = [...terms.keys()].sort();
  const starts = new Uint32Array(sorted.length + 1);
  const counts = new Uint32Array(sorted.length);
  const all = new ByteWriter();
  sorted.forEach((term, index) => {
    const { bytes, count } = terms.get(term)!;
    counts[index] = count;
    all.append(bytes.view());
    starts[index + 1] = all.length;
  });
  return { ...documents, terms: sorted, starts, counts, postings: all.view(), ...soundsOf(sorted) };
}

function soundsOf(terms: readonly string[]): Pick<SegmentParts, 'sounds' | 'sounding'> {
  const sounding = terms.map((term, index) => ({ sound: /^\p{L}{2}/u.test(term) ? soundOf(term) : '', index })).filter(({ sound }) => sound !== '');
  sounding.sort((a, b) => (a.sound < b.sound ? -1 : a.sound > b.sound ? 1 : 0));
  return { sounds: sounding.map(({ sound }) => sound), sounding: Uint32Array.from(sounding, ({ index }) => index) };
}

/** The postings of a term, made when it is met first. */
export function postingsOf(terms: Map<string, TermPostings>, term: string): TermPostings {
  let known = terms.get(term);
  if (!known) terms.set(term, (known = { bytes: new ByteWriter(), count: 0, last: 0 }));
  return known;
}

function addDocument(terms: Map<string, TermPostings>, document: IndexDocument, index: number): number {
  const found = new Map<string, Occurrences>();
  let place = 0;
  [document.title, ...document.texts, ...document.tags].forEach((text, part) => {
    for (const { word } of searchWords(text)) {
      const term = stemOf(word, document.language);
      let known = found.get(term);
      if (!known) found.set(term, (known = { places: [], inTitle: part === 0 }));
      known.places.push(place++);
    }
    place += gap;
  });
  for (const name of document.names) for (const { word } of searchWords(name)) found.set(nameMark + stemOf(word, document.language), { places: [], inTitle: false });
  for (const tag of document.tags) found.set(tagMark + tag.trim(), { places: [], inTitle: false });
  for (const [term, { places, inTitle }] of found) addPosting(postingsOf(terms, term), index, places, inTitle);
  return Math.min(longestLength, place - gap * (document.texts.length + document.tags.length + 1));
}

/** Writes that a term stands in a document, which must come after those written before. */
export function addPosting(postings: TermPostings, document: number, places: readonly number[], inTitle: boolean): void {
  const { bytes } = postings;
  bytes.number(document - postings.last);
  bytes.number(places.length * 2 + (inTitle ? 1 : 0));
  let before = 0;
  for (const place of places) {
    bytes.number(place - before);
    before = place;
  }
  postings.last = document;
  postings.count += 1;
}
