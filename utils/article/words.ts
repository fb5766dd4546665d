/** Runs of white space as one space; soft hyphens and zero-width marks, which no reader sees, are left out. */
export function collapse(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}

/** Lower-case words of a text without punctuation, for comparing two wordings. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two wordings are the same but for case, punctuation and spacing; empty ones never are. */
export function sameWords(a: string, b: string): boolean {
  const x = wordsOf(a).join(' ');
  return x !== '' && x === wordsOf(b).join(' ');
}

/** How much of the shorter wording's vocabulary the longer one has, 0 to 1; 0 where one of them is empty. */
export function likeness(a: string, b: string): number {
  const x = new Set(wordsOf(a));
  const y = new Set(wordsOf(b));
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return few.size ? (common / few.size) * Math.min(1, few.size / (many.size * 0.4)) : 0;
}
