/** Version of the form; a segment of another one is not read. */
export const segmentFormat = 2;

/** Parts of a segment, in this order. Lists of strings are joined by line breaks; the others are arrays of numbers. */
export interface SegmentParts {
  readonly articles: readonly string[];
  readonly ids: readonly string[];
  readonly speakers: readonly string[];
  /** In the order of UTF-16 code units. */
  readonly terms: readonly string[];
  /** How the terms that are words sound (`soundOf`), in order; for names typed in the other script. */
  readonly sounds: readonly string[];
  /** Indexes of terms, in the order of `sounds`. */
  readonly sounding: Uint32Array;
  readonly kinds: Uint8Array;
  /** Index into `articles`, ascending. */
  readonly articleOf: Uint32Array;
  readonly dates: Float64Array;
  readonly lengths: Uint16Array;
  readonly flags: Uint16Array;
  /** Where the postings of each term begin, and where the last end. */
  readonly starts: Uint32Array;
  /** In how many documents each term stands. */
  readonly counts: Uint32Array;
  /**
   * For each document of a term: distance to the one before (the first counts from 0), twice the number of places plus one when
   * the term stands in the title, and the distances between the places.
   */
  readonly postings: Uint8Array;
}

const strings = ['articles', 'ids', 'speakers', 'terms', 'sounds'] as const;
const numbers = ['kinds', 'articleOf', 'dates', 'lengths', 'flags', 'starts', 'counts', 'sounding', 'postings'] as const;
const arrays = { kinds: Uint8Array, articleOf: Uint32Array, dates: Float64Array, lengths: Uint16Array, flags: Uint16Array, starts: Uint32Array, counts: Uint32Array, sounding: Uint32Array, postings: Uint8Array };
const headerLength = (strings.length + numbers.length) * 4;

/** Puts the parts into one buffer: their lengths in bytes, then the parts, each at a multiple of eight. */
export function writeSegment(parts: SegmentParts): ArrayBuffer {
  const encoder = new TextEncoder();
  const sections = [
    ...strings.map((name) => encoder.encode(parts[name].map((text) => text.replaceAll('\n', ' ')).join('\n'))),
    ...numbers.map((name) => new Uint8Array(parts[name].buffer, parts[name].byteOffset, parts[name].byteLength)),
  ];
  const buffer = new ArrayBuffer(sections.reduce((length, section) => length + aligned(section.length), aligned(headerLength)));
  new Uint32Array(buffer, 0, sections.length).set(sections.map((section) => section.length));
  let at = aligned(headerLength);
  for (const section of sections) {
    new Uint8Array(buffer, at, section.length).set(section);
    at += aligned(section.length);
  }
  return buffer;
}

/**
 * Takes the parts out of a buffer: the numbers without copying, the strings when they are first asked for.
 * @throws RangeError where the buffer is none of ours.
 */
export function readSegment(buffer: ArrayBuffer): SegmentParts {
  const lengths = new Uint32Array(buffer, 0, strings.length + numbers.length);
  let at = aligned(headerLength);
  const parts = {};
  [...strings, ...numbers].forEach((name, index) => {
    const length = lengths[index]!;
    const bytes = new Uint8Array(buffer, at, length);
    if (name in arrays) {
      const type = arrays[name as keyof typeof arrays];
      Object.defineProperty(parts, name, { value: new type(buffer, at, length / type.BYTES_PER_ELEMENT), enumerable: true });
    } else defineLater(parts, name, () => split(bytes, name === 'ids' || name === 'speakers' ? lengths[strings.length]! : 0));
    at += aligned(length);
  });
  return parts as SegmentParts;
}

/** `least` strings there are at least: a list of one empty string and an empty list are written the same. */
function split(bytes: Uint8Array, least: number): string[] {
  return bytes.length === 0 && least === 0 ? [] : new TextDecoder().decode(bytes).split('\n');
}

function defineLater(parts: object, name: string, make: () => string[]): void {
  let made: string[] | null = null;
  Object.defineProperty(parts, name, { get: () => (made ??= make()), enumerable: true, configurable: true });
}

const aligned = (length: number): number => (length + 7) & ~7;
