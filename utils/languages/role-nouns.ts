import { oncePer } from '../text/once-per';
import type { RoleRules } from './role-rules';

/**
 * Role nouns in lower case with the gender or genders they have (`m`, `f`, `mf`): those listed, and the feminine ones
 * that the pack's pairs of endings make of the masculine. Made once for each pack.
 */
export const roleNouns = oncePer(({ masculine, feminine, feminines }: RoleRules): ReadonlyMap<string, string> => {
  const nouns = new Map<string, string>();
  for (const noun of masculine.split(' ')) nouns.set(noun, 'm');
  const others = feminine.split(' ').concat([...withEndings(masculine, feminines).keys()]);
  for (const noun of others) nouns.set(noun, nouns.get(noun)?.startsWith('m') ? 'mf' : 'f');
  nouns.delete('');
  return nouns;
});

/**
 * Words made of a list's by pairs `ending:other`, with the word each is made of. Of the endings that a word has only the
 * longest counts, in all its pairs; empty when there are no pairs.
 */
export function withEndings(list: string, pairs: string): Map<string, string> {
  const others = new Map<string, string[]>();
  for (const pair of pairs.split(' ').filter(Boolean)) {
    const [ending = '', other = ''] = pair.split(':');
    others.set(ending, [...(others.get(ending) ?? []), other]);
  }
  const lengths = [...new Set([...others.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const made = new Map<string, string>();
  for (const word of list.split(' ')) {
    const length = lengths.find((one) => one <= word.length && others.has(word.slice(word.length - one)));
    if (length === undefined) continue;
    const stem = word.slice(0, word.length - length);
    for (const other of others.get(word.slice(stem.length)) ?? []) made.set(stem + other, word);
  }
  return made;
}
