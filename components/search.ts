import type { Span } from '../utils/text/span';

/** Lower case, one apostrophe and one space for all kinds, and as long as the original, so that offsets stay true. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  const safe = lower.length === text.length ? lower : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
  return safe.replace(/[’ʼ‘`´]/g, "'").replace(/\s/g, ' ');
}

/** The words of a query, folded; empty when it asks for nothing. */
export function queryWords(query: string): readonly string[] {
  return fold(query).split(' ').filter(Boolean);
}

/** Whether every word occurs in at least one of the texts (null counts as empty). No words match everything. */
export function matches(words: readonly string[], texts: readonly (string | null)[]): boolean {
  if (words.length === 0) return true;
  const folded = texts.map((text) => fold(text ?? ''));
  return words.every((word) => folded.some((text) => text.includes(word)));
}

/** Where the words occur in `text`: UTF-16 offsets, in order, without overlap. */
export function occurrences(words: readonly string[], text: string): readonly Span[] {
  const folded = fold(text);
  const found = words.flatMap((word) => {
    const spans: Span[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) spans.push({ start: at, end: at + word.length });
    return spans;
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}
