import type { Signs } from '../../database/rule';
import { sameWordAs } from '../same-word';
import { searchWords } from '../search-words';

/** Somebody in one article, as far as that can tell the bearers of one name apart. */
export interface SignedNaming {
  /** The article's key. */
  readonly key: string;
  readonly roles: readonly string[];
  /** In the nominative, as full as the article has it. */
  readonly name: string;
}

/** Signs of no use beyond so many: nobody reads them. */
const most = 8;

/** Whether a naming has the signs: one of each list that is not empty. False where there are no signs at all. */
export function hasSigns({ key, roles, name }: SignedNaming, signs: Signs): boolean {
  const asked = [
    { wanted: signs.roles, fits: (sign: string) => roles.some((role) => hasAll(wordsOf(role), wordsOf(sign))) },
    { wanted: signs.names, fits: (sign: string) => isSameName(wordsOf(name), wordsOf(sign)) },
    { wanted: signs.sites, fits: (sign: string) => siteOf(key) === sign },
  ].filter(({ wanted }) => wanted.length > 0);
  return asked.length > 0 && asked.every(({ wanted, fits }) => wanted.some(fits));
}

/** What is true of some of the chosen namings and of none of the others: roles, other names than `name`, sites. */
export function tellingSigns(name: string, chosen: readonly SignedNaming[], others: readonly SignedNaming[]): Signs {
  const common = wordsOf(name);
  const telling = (found: readonly string[], alone: (sign: string) => Partial<Signs>) =>
    [...new Map(found.map((sign) => [sign.toLowerCase(), sign])).values()].filter((sign) => wordsOf(sign).length > 0 && !others.some((other) => hasSigns(other, { ...noSigns, ...alone(sign) }))).slice(0, most);
  return {
    roles: telling(chosen.flatMap(({ roles }) => roles), (role) => ({ roles: [role] })),
    // A surname alone tells nothing.
    names: telling(chosen.flatMap((one) => (hasAll(common, wordsOf(one.name)) ? [] : one.name)), (one) => ({ names: [one] })),
    sites: telling(chosen.flatMap(({ key }) => siteOf(key) ?? []), (site) => ({ sites: [site] })),
  };
}

export const noSigns: Signs = { roles: [], names: [], sites: [] };

/** The host that an article's key begins with; null for one that is not on the web. */
function siteOf(key: string): string | null {
  const host = key.split('/', 1)[0] ?? '';
  return host.includes(':') || !host.includes('.') ? null : host;
}

function wordsOf(text: string): string[] {
  return searchWords(text).map(({ word }) => word);
}

/** Whether each word has a form of its own among the found ones. */
function hasAll(found: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => found.some(sameWordAs(word, false)));
}

function isSameName(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && hasAll(one, other);
}
