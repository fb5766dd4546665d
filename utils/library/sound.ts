/** Cyrillic letters as Latin ones, by sound. */
const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'u', я: 'a', ъ: '', ы: 'i', э: 'e', ў: 'u',
};
/** Spellings of one sound, longest first; each becomes one letter. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'w'], [/tch|ch/g, 'q'], [/zh/g, 'j'], [/kh|gh/g, 'h'], [/ph/g, 'f'], [/th/g, 't'], [/ts|tz/g, 'z'], [/ck/g, 'k'], [/au/g, 'o'],
  [/[iyj]e/g, 'e'], [/[iyj]a/g, 'a'], [/[iyj]u/g, 'u'], [/c(?=[^c]|$)/g, 'k'], [/y/g, 'i'], [/g/g, 'h'], [/x/g, 'ks'], [/(.)\1+/g, '$1'],
];

/**
 * How a word sounds, in a few Latin letters, the same for the spellings of a name in both scripts: «Умєров», "Umerov" and
 * "Umierov" give one. Without final vowels, which are endings in one language and not in the other. For search only.
 */
export function soundOf(word: string): string {
  let sound = '';
  for (const letter of word) sound += latin[letter] ?? letter;
  // `w` is what Polish and English write for в, and free to mean ш afterwards.
  sound = sound.replace(/w/g, 'v');
  for (const [spelling, letter] of spellings) sound = sound.replace(spelling, letter);
  return sound.length > 3 ? sound.replace(/[aeiou]{1,2}$/, '') : sound;
}
