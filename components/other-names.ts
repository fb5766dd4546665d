/** How many letters of a word a case may change at its end: «Верховинець», «Верховинцем». */
const ending = 3;

/**
 * Which of the forms in a text tell more of a participant than its name: an abbreviation, a spelling in another script, a
 * former name. The name in another case, cut short or with initials tells nothing new. In their order.
 */
export function otherNames(name: string, forms: readonly string[]): string[] {
  const words = wordsOf(name);
  return forms.filter((form) => !wordsOf(form).every((part) => words.some((word) => isFormOf(word, part))));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/u);
}

function isFormOf(word: string, part: string): boolean {
  if (part === word || /^\p{L}\.$/u.test(part)) return word.startsWith(part.charAt(0));
  const [shorter, longer] = [Math.min(word.length, part.length), Math.max(word.length, part.length)];
  let common = 0;
  while (common < shorter && word[common] === part[common]) common += 1;
  // More than half: "Judy" is another name than "Judith".
  return common >= shorter - ending && common > longer / 2;
}
