import search from 'approx-string-match';

/** The quote step on plain strings; shared with the run in a browser. */
export function matchQuote(
  text: string,
  wanted: { readonly exact: string; readonly prefix: string; readonly suffix: string; readonly start: number },
): { start: number; end: number } | null {
  if (wanted.exact === '') return null;
  let matches: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(wanted.exact); at >= 0; at = text.indexOf(wanted.exact, at + 1)) {
    matches.push({ start: at, end: at + wanted.exact.length, errors: 0 });
  }
  if (matches.length === 0) matches = search(text, wanted.exact, Math.min(256, wanted.exact.length / 2));
  const scoreOf = (match: { start: number; end: number; errors: number }) =>
    50 * (1 - match.errors / wanted.exact.length) +
    20 * (wanted.prefix === '' ? 1 : similarity(text.slice(Math.max(0, match.start - wanted.prefix.length), match.start), wanted.prefix)) +
    20 * (wanted.suffix === '' ? 1 : similarity(text.slice(match.end, match.end + wanted.suffix.length), wanted.suffix)) +
    2 * (1 - Math.abs(match.start - wanted.start) / text.length);
  const scored = matches.map((match) => ({ match, score: scoreOf(match) })).sort((a, b) => b.score - a.score);
  return scored[0]?.match ?? null;
}

function similarity(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const matches = search(text, wanted, wanted.length);
  return matches.length === 0 ? 0 : 1 - (matches[0] as { errors: number }).errors / wanted.length;
}
