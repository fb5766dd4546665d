import { diffArrays } from 'diff';

/** What became of one sentence between two versions of an article. */
export type SentenceChange =
  | { readonly kind: 'removed'; readonly before: string; readonly after: null }
  | { readonly kind: 'added'; readonly before: null; readonly after: string }
  | { readonly kind: 'edited'; readonly before: string; readonly after: string };

/** Share of common words from which two sentences at the same place count as one that was edited. */
const edited = 0.5;
/** Edit steps after which two texts count as different throughout (Myers' search grows with their square). */
const mostSteps = 2_000;

/**
 * What changed between two versions, sentence by sentence in the order of the later one; empty when nothing did.
 * White space, case of marks and the like make no change. The longest common sequence is Myers' (1986), by `diff`.
 */
export function compareSentences(before: readonly string[], after: readonly string[]): SentenceChange[] {
  const runs = diffArrays([...before], [...after], { comparator: (a, b) => fold(a) === fold(b), maxEditLength: mostSteps });
  if (!runs) return [...before.map(removed), ...after.map(added)];
  const changes: SentenceChange[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const next = runs[at + 1];
    if (run?.removed && next?.added) {
      changes.push(...pair(run.value, next.value));
      at += 1;
    } else if (run?.removed) changes.push(...run.value.map(removed));
    else if (run?.added) changes.push(...run.value.map(added));
  }
  return changes;
}

const removed = (before: string): SentenceChange => ({ kind: 'removed', before, after: null });
const added = (after: string): SentenceChange => ({ kind: 'added', before: null, after });

/** Joins sentences of a replaced run to those they were edited into: each to the likest that is still free, in order. */
function pair(before: readonly string[], after: readonly string[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let from = 0;
  for (const sentence of after) {
    const at = before.findIndex((old, index) => index >= from && likeness(old, sentence) >= edited);
    const old = before[at];
    if (old === undefined) {
      changes.push(added(sentence));
      continue;
    }
    changes.push(...before.slice(from, at).map(removed), { kind: 'edited', before: old, after: sentence });
    from = at + 1;
  }
  return [...changes, ...before.slice(from).map(removed)];
}

/** Common words of two sentences as a share of the longer one's (multiset intersection), 0 to 1. */
function likeness(a: string, b: string): number {
  const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  const left = words(a);
  const right = words(b);
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      counts.set(word, count - 1);
    }
  }
  return common / Math.max(1, left.length, right.length);
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[«»„“”"]/g, '"').replace(/[’ʼ‘`´]/g, "'").replace(/[‐-―]/g, '-').replace(/\s+/g, ' ').trim();
}
