const sentenceEnd = /[.!?…:;»”"']$/u;

/** Whether a line is only an address, a handle, tags, or marks and digits. */
export function isAddress(line: string, words: readonly string[]): boolean {
  return !/\p{L}/u.test(line) || words.every((word) => /^(?:https?:\/\/|www\.|@|#)/u.test(word));
}

/** Whether a line is a headline with its time before it, as lists of news and live pages have («21:46 …»). */
export function isStamped(line: string, words: readonly string[]): boolean {
  return /^\d{1,2}:\d{2}\s+\p{Lu}/u.test(line) && !sentenceEnd.test(line) && words.length <= 20;
}

/** Whether a line without a final mark ends in a slash and a short name: a caption with its source («… у Делі / REUTERS»). */
export function hasCaptionCredit(line: string): boolean {
  const at = Math.max(line.lastIndexOf(' / '), line.lastIndexOf(' | '));
  if (at <= 0 || sentenceEnd.test(line)) return false;
  const name = line.slice(at + 3).trim().split(/\s+/u);
  return name.length <= 4 && name.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Whether a line is a trail of links: it opens with a known first entry, glued to the next one or divided from it. */
export function isTrail(line: string, lower: string, firstEntries: readonly string[]): boolean {
  if (sentenceEnd.test(line)) return false;
  return firstEntries.some((entry) => lower.startsWith(entry) && /^(?:\p{Lu}|\s?[/>»›•|→]\s?\S)/u.test(line.slice(entry.length)));
}

/** The name in a byline: an opening word, then two to four capitalised words, then nothing or a place or desk. */
export function readByline(line: string, openers: readonly string[], ends: readonly string[]): string | null {
  const words = line.split(/\s+/u);
  const first = words[0]?.replace(/:$/u, '').toLowerCase() ?? '';
  if (words.length < 3 || words.length > 14 || !openers.includes(first) || /[.!?]$/u.test(line)) return null;
  const name: string[] = [];
  for (const word of words.slice(1)) {
    if (!/^\p{Lu}/u.test(word) || ends.includes(word.toLowerCase())) break;
    name.push(word.replace(/,$/u, ''));
    if (word.endsWith(',')) break;
  }
  const after = words[name.length + 1]?.toLowerCase();
  const closes = after === undefined || ends.includes(after) || words[name.length]?.endsWith(',') === true;
  return closes && name.length >= 2 && name.length <= 4 ? name.join(' ') : null;
}
