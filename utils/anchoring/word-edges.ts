/** A letter, digit or mark of a script that puts spaces between words; in the others there are no word edges to look at. */
const IN_WORD =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー])[\\p{L}\\p{N}\\p{M}]';
/** An apostrophe or soft hyphen beside a letter is inside the word, too. */
const ENDS_IN_WORD = new RegExp(`${IN_WORD}['’ʼ\u00ad]?$`, 'u');
const BEGINS_IN_WORD = new RegExp(`^['’ʼ\u00ad]?${IN_WORD}`, 'u');

/** Whether `text` ends with a letter or digit, perhaps followed by an apostrophe. */
export function endsInWord(text: string): boolean {
  return ENDS_IN_WORD.test(text.slice(-3));
}

/** Whether `text` begins with a letter or digit, perhaps after an apostrophe. */
export function beginsInWord(text: string): boolean {
  return BEGINS_IN_WORD.test(text.slice(0, 3));
}
