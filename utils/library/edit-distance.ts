/**
 * Whether two words differ by at most `most` insertions, deletions, substitutions or swaps of neighbours (optimal string
 * alignment). Stops as soon as they differ by more.
 */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  // What they begin and end with in common costs nothing.
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA === from || endB === from) return true;
  return most > 0 && isAligned(a.slice(from, endA), b.slice(from, endB), most);
}

function isAligned(a: string, b: string, most: number): boolean {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    beforeLast = last;
    last = row;
  }
  return last[b.length]! <= most;
}

/** How many mistakes are taken for a slip of the hand in a word of this length: none in short ones, where a letter makes another word. */
export function allowedMistakes(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
