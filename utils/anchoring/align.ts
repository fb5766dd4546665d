/**
 * Edit distance (Levenshtein) of two unit arrays, by the bit-parallel method of Myers (1999) in the block form
 * of Hyyrö (2003): 32 units of `a` at a time. Never more than `limit`.
 */
export function distance(a: Uint16Array, b: Uint16Array, limit = Infinity): number {
  let start = 0;
  let aEnd = a.length;
  let bEnd = b.length;
  while (start < aEnd && start < bEnd && a[start] === b[start]) start++;
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  if (aEnd - start > bEnd - start) return distance(b.subarray(start, bEnd), a.subarray(start, aEnd), limit);
  const short = a.subarray(start, aEnd);
  const long = b.subarray(start, bEnd);
  if (short.length === 0 || long.length - short.length >= limit) return Math.min(long.length, limit);
  return Math.min(limit, blockDistance(short, long));
}

function blockDistance(pattern: Uint16Array, text: Uint16Array): number {
  const blocks = Math.ceil(pattern.length / 32);
  const masks = new Map<number, Int32Array>();
  pattern.forEach((unit, at) => {
    let mask = masks.get(unit);
    if (!mask) masks.set(unit, (mask = new Int32Array(blocks)));
    mask[at >>> 5] = (mask[at >>> 5] as number) | (1 << (at & 31));
  });
  const none = new Int32Array(blocks);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const lastBit = (pattern.length - 1) & 31;
  let score = pattern.length;
  for (const unit of text) {
    const mask = masks.get(unit) ?? none;
    // The first row of the matrix grows by one with each text unit: the whole text is compared.
    let carry = 1;
    for (let block = 0; block < blocks; block++) {
      const pv = plus[block] as number;
      const mv = minus[block] as number;
      let equal = mask[block] as number;
      const vertical = equal | mv;
      if (carry < 0) equal |= 1;
      const horizontal = (((equal & pv) + pv) ^ pv) | equal;
      let up = mv | ~(horizontal | pv);
      let down = pv & horizontal;
      if (block === blocks - 1) score += ((up >>> lastBit) & 1) - ((down >>> lastBit) & 1);
      const out = (up >>> 31) - (down >>> 31);
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | (carry < 0 ? 1 : 0);
      plus[block] = down | ~(vertical | up);
      minus[block] = up & vertical;
      carry = out;
    }
  }
  return score;
}

const BAND = 12;
const DROP = 14;

/**
 * How far `pattern` goes on matching `text` outward from a shared boundary: the best of
 * (units of the pattern walked − 2 × edits), 0 when nothing matches. `step` 1 walks right from the
 * first unit, −1 left from the last. Cells off the diagonal by more than a band are not looked at.
 */
export function extend(pattern: Uint16Array, text: Uint16Array, boundary: number, step: 1 | -1): number {
  const length = pattern.length;
  const room = step === 1 ? text.length - boundary : boundary;
  const p = (at: number) => pattern[step === 1 ? at : length - 1 - at];
  const t = (at: number) => text[step === 1 ? boundary + at : boundary - 1 - at];
  let same = 0;
  while (same < length && same < room && p(same) === t(same)) same++;
  let best = same;
  const width = 2 * BAND + 1;
  let row = new Int32Array(width).fill(1000);
  let above = new Int32Array(width);
  // Cell `offset` of row i stands for text unit i + offset - BAND, counted from where the equal part ended.
  for (let offset = 0; offset < width; offset++) above[offset] = offset < BAND ? 1000 : offset - BAND;
  for (let i = 1; same + i <= length; i++) {
    let least = 1000;
    for (let offset = 0; offset < width; offset++) {
      const j = i + offset - BAND;
      let cell = 1000;
      if (j === 0) cell = i;
      else if (j > 0 && same + j <= room) {
        cell = (above[offset] as number) + (p(same + i - 1) === t(same + j - 1) ? 0 : 1);
        if (offset > 0) cell = Math.min(cell, (row[offset - 1] as number) + 1);
        if (offset < width - 1) cell = Math.min(cell, (above[offset + 1] as number) + 1);
      }
      row[offset] = cell;
      if (cell < least) least = cell;
    }
    best = Math.max(best, same + i - 2 * least);
    if (same + i - 2 * least < best - DROP) break;
    [above, row] = [row, above];
  }
  return best;
}

/**
 * Where a boundary of `pattern` falls in `text`, both being aligned end to end with the fewest edits. Returns the
 * least and the greatest text offset that cost the same. `freeStart` and `freeEnd` let the text begin or end
 * anywhere at no cost.
 */
export function splitAt(
  pattern: Uint16Array,
  boundary: number,
  text: Uint16Array,
  freeStart: boolean,
  freeEnd: boolean,
): { first: number; last: number } {
  const left = lastRow(pattern.subarray(0, boundary), text, freeStart);
  const right = lastRow(pattern.slice(boundary).reverse(), text.slice().reverse(), freeEnd);
  let least = Infinity;
  let first = 0;
  let last = 0;
  for (let at = 0; at <= text.length; at++) {
    const cost = (left[at] as number) + (right[text.length - at] as number);
    if (cost < least) {
      least = cost;
      first = at;
    }
    if (cost === least) last = at;
  }
  return { first, last };
}

/** Edit distances of the whole pattern to each prefix of the text. */
function lastRow(pattern: Uint16Array, text: Uint16Array, free: boolean): Int32Array {
  const row = new Int32Array(text.length + 1);
  if (!free) for (let at = 1; at <= text.length; at++) row[at] = at;
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern[i];
    let diagonal = row[0] as number;
    let left = (row[0] = i + 1);
    for (let j = 1; j <= text.length; j++) {
      const above = row[j] as number;
      let cost = unit === text[j - 1] ? diagonal : diagonal + 1;
      if (above < cost) cost = above + 1;
      if (left < cost) cost = left + 1;
      row[j] = left = cost;
      diagonal = above;
    }
  }
  return row;
}
