/** A run of words that stayed, went or came. */
export interface Change {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** Above this the table would be too large to be worth it; then all is shown as old and new. */
const mostWords = 400;

/**
 * What happened to a text word by word: the longest common subsequence of its words (dynamic programming), runs joined,
 * what went before what came. Texts of more than 400 words are given whole, as one old and one new run.
 */
export function wordDiff(before: string, after: string): readonly Change[] {
  const a = before.split(/(?<=\s)/);
  const b = after.split(/(?<=\s)/);
  if (a.length > mostWords || b.length > mostWords) return [{ kind: 'old', text: before }, { kind: 'new', text: after }];
  const same = (i: number, j: number) => a[i]?.trim() === b[j]?.trim();
  // lengths[i][j]: words in common between a from i and b from j.
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const common = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    if (!row) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) row[j] = same(i, j) ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
  }
  const changes: Change[] = [];
  const add = (kind: Change['kind'], text: string | undefined) => {
    const last = changes.at(-1);
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + (text ?? '') };
    else changes.push({ kind, text: text ?? '' });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      // At the end of one text a word has no space after it, but here it may not be the last.
      add('same', (a[i] ?? '').length > (b[j] ?? '').length ? a[i] : b[j]);
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || common(i + 1, j) >= common(i, j + 1))) {
      add('old', a[i]);
      i += 1;
    } else {
      add('new', b[j]);
      j += 1;
    }
  }
  return changes;
}
