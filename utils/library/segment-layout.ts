/** Version of the form; a segment of another one is not read. */
export const segmentFormat = 1;

/** Parts of a segment, in this order. Lists of strings are joined by line breaks; the others are arrays of numbers. */
export interface SegmentParts {
  readonly articles: readonly string[];
  readonly ids: readonly string[];
  readonly speakers: readonly string[];
  /** In the order of UTF-16 code units. */
  readonly terms: readonly string[];
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

const strings = ['articles', 'ids', 'speakers', 'terms'] as const;
const numbers = ['kinds', 'articleOf', 'dates', 'lengths', 'flags', 'starts', 'counts', 'postings'] as const;
const arrays = { kinds: Uint8Array, articleOf: Uint32Array, dates: Float64Array, lengths: Uint16Array, flags: Uint16Array, starts: Uint32Array, counts: Uint32Array, postings: Uint8Array };
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

/** Takes the parts out of a buffer without copying the numbers. @throws RangeError where the buffer is none of ours. */
export function readSegment(buffer: ArrayBuffer): SegmentParts {
  const lengths = new Uint32Array(buffer, 0, strings.length + numbers.length);
  const decoder = new TextDecoder();
  let at = aligned(headerLength);
  const parts: Record<string, unknown> = {};
  [...strings, ...numbers].forEach((name, index) => {
    const length = lengths[index]!;
    if (name in arrays) {
      const type = arrays[name as keyof typeof arrays];
      parts[name] = new type(buffer, at, length / type.BYTES_PER_ELEMENT);
    } else parts[name] = length === 0 ? [] : decoder.decode(new Uint8Array(buffer, at, length)).split('\n');
    at += aligned(length);
  });
  // A list of one empty string and an empty list are written the same.
  const documents = (parts['kinds'] as Uint8Array).length;
  for (const name of ['ids', 'speakers'] as const) if (documents === 1 && (parts[name] as string[]).length === 0) parts[name] = [''];
  return parts as unknown as SegmentParts;
}

const aligned = (length: number): number => (length + 7) & ~7;
