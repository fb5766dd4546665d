/** Where short samples of a text stand. */
export interface Grams {
  /** Units of one sample. */
  readonly size: number;
  /** Last place with the hash, or -1; then follow `next`. The caller compares the units: hashes collide. */
  readonly last: (codes: Uint16Array, at: number) => number;
  /** The place before `place` with the same hash, or -1. */
  readonly next: Int32Array;
}

const BITS = 16;
/** Two ideographs tell about as much as four letters. */
const SIZE = 8;
const IDEOGRAPHIC_SIZE = 4;

/** Hash table over all samples of `codes`, in one pass. */
export function createGrams(codes: Uint16Array): Grams {
  const size = isIdeographic(codes) ? IDEOGRAPHIC_SIZE : SIZE;
  const heads = new Int32Array(1 << BITS).fill(-1);
  const next = new Int32Array(Math.max(0, codes.length - size + 1));
  for (let at = 0; at < next.length; at++) {
    const slot = hash(codes, at, size);
    next[at] = heads[slot] as number;
    heads[slot] = at;
  }
  return { size, next, last: (other, at) => heads[hash(other, at, size)] as number };
}

function hash(codes: Uint16Array, at: number, size: number): number {
  let value = 0;
  for (let end = at + size; at < end; at++) value = Math.imul(value ^ (codes[at] as number), 0x01000193);
  return (value ^ (value >>> 15)) & ((1 << BITS) - 1);
}

/** Whether more than a quarter of the text is of scripts that write a word in one or two characters. */
function isIdeographic(codes: Uint16Array): boolean {
  let count = 0;
  for (const unit of codes) if (unit >= 0x2e80 && unit < 0xa000) count++;
  return count * 4 > codes.length;
}
