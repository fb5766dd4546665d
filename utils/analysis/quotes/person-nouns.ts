import { roleNouns } from '../../languages/role-nouns';
import type { Language } from '../../languages/language';
import type { Agreement } from '../../languages/quote-rules';
import { remembering } from '../../text/remembering';

/**
 * A function that gives what a word in lower case agrees with as a noun for people, in the nominative; null when it is none.
 * Role nouns with a prefix and plurals are taken apart when they are met: made beforehand they would be sixteen thousand for
 * Ukrainian, most of which no article has.
 */
export function personNouns({ quotes, names: { roles } }: Pick<Language, 'quotes' | 'names'>): (word: string) => Agreement | null {
  const nouns = roleNouns(roles);
  const prefixes = ['', ...words(roles.compoundPrefixes.replace('*', ''))].reverse();
  const weak = new Set(words(roles.weak));
  const own = new Map(Object.entries(quotes.people).flatMap(([agreement, list]) => words(list).map((word) => [word, agreement as Agreement] as const)));
  const pairs = words(quotes.plurals || roles.plurals).map((pair) => pair.split(':') as [string, string]);
  const endings = new Set(pairs.map(([ending]) => ending));
  const longest = Math.max(0, ...pairs.map(([ending]) => ending.length));

  const listed = (word: string): Agreement | null => {
    const known = own.get(word);
    if (known !== undefined) return known;
    const prefix = prefixes.find((one) => word.startsWith(one) && nouns.has(word.slice(one.length)));
    if (prefix === undefined) return weak.has(word) ? 'any' : null;
    return agreementOf[nouns.get(word.slice(prefix.length)) ?? ''] ?? 'masculine';
  };
  /** Of the endings of a singular only the longest makes its plural. */
  const endingOf = (singular: string): string | undefined => {
    for (let length = Math.min(longest, singular.length); length >= 0; length--) {
      const ending = singular.slice(singular.length - length);
      if (endings.has(ending)) return ending;
    }
    return undefined;
  };
  const isPlural = (word: string) =>
    pairs.some(([ending, other]) => {
      if (!word.endsWith(other)) return false;
      const singular = word.slice(0, word.length - other.length) + ending;
      return listed(singular) !== null && endingOf(singular) === ending;
    });
  return remembering((word) => listed(word) ?? (isPlural(word) ? 'plural' : null));
}

const agreementOf: Readonly<Record<string, Agreement>> = { mf: 'any', f: 'feminine' };

function words(list: string): string[] {
  return list.split(' ').filter(Boolean);
}
