/**
 * Ukrainian letters in Latin as Resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010 sets it: the first
 * form at the beginning of a word, the second elsewhere. Letters of other Cyrillic alphabets are added so that a key made of
 * them does not vanish; they claim no standard.
 */
const letters: Readonly<Record<string, readonly [first: string, other: string]>> = {
  а: ['a', 'a'], б: ['b', 'b'], в: ['v', 'v'], г: ['h', 'h'], ґ: ['g', 'g'], д: ['d', 'd'], е: ['e', 'e'], є: ['ye', 'ie'],
  ж: ['zh', 'zh'], з: ['z', 'z'], и: ['y', 'y'], і: ['i', 'i'], ї: ['yi', 'i'], й: ['y', 'i'], к: ['k', 'k'], л: ['l', 'l'],
  м: ['m', 'm'], н: ['n', 'n'], о: ['o', 'o'], п: ['p', 'p'], р: ['r', 'r'], с: ['s', 's'], т: ['t', 't'], у: ['u', 'u'],
  ф: ['f', 'f'], х: ['kh', 'kh'], ц: ['ts', 'ts'], ч: ['ch', 'ch'], ш: ['sh', 'sh'], щ: ['shch', 'shch'], ь: ['', ''],
  ю: ['yu', 'iu'], я: ['ya', 'ia'],
  ё: ['io', 'io'], ъ: ['', ''], ы: ['y', 'y'], э: ['e', 'e'], ў: ['u', 'u'], ј: ['j', 'j'], ђ: ['dj', 'dj'], љ: ['lj', 'lj'],
  њ: ['nj', 'nj'], ћ: ['c', 'c'], џ: ['dz', 'dz'],
};

const cyrillic = /[\u0400-\u04FF’'ʼ]/u;

/**
 * `text` with Cyrillic letters in Latin, in lower case: «Згурський» gives `zghurskyi`. Apostrophes within words and soft signs
 * are left out, as the table says; everything else stays.
 */
export function transliterate(text: string): string {
  // Composed, or ї and й would lose their marks.
  const lower = text.normalize('NFC').toLowerCase();
  let latin = '';
  for (let index = 0; index < lower.length; index++) {
    const letter = lower.charAt(index);
    const inWord = index > 0 && /[\p{L}\p{M}’'ʼ]/u.test(lower.charAt(index - 1));
    const pair = letters[letter];
    if (letter === 'г' && lower.charAt(index - 1) === 'з') latin += 'gh';
    else if (pair !== undefined) latin += pair[inWord ? 1 : 0];
    else if (!(inWord && /[’'ʼ]/u.test(letter) && cyrillic.test(lower.charAt(index + 1)))) latin += letter;
  }
  return latin;
}
