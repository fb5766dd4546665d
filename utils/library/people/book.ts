import type { ParticipantKind } from '../../analysis/analysis';
import type { NamedOne, Rule } from '../../database/rule';
import type { PersonEntry } from '../entries';
import type { BookRule } from '../pages';
import { searchWords } from '../search-words';
import { readDecisions } from './decisions';
import type { ArticleDigest, DigestPerson } from './digest';
import { personId } from './person-id';
import { divideByRoles } from './roles';

/** Somebody as one article names them. */
export interface Naming {
  readonly key: string;
  readonly published: string | null;
  readonly person: DigestPerson;
}

/** An entry of the people book. */
export interface BookEntry {
  readonly id: string;
  /** Whom a decision about this entry means. */
  readonly who: NamedOne;
  readonly name: string;
  readonly kind: ParticipantKind;
  /** Who this bearer of the name is, in the person's own words; null where they said nothing. */
  readonly remark: string | null;
  /** In time order, those without a date last. */
  readonly namings: readonly Naming[];
}

export interface Book {
  readonly entries: ReadonlyMap<string, BookEntry>;
  /** The entry of an article's participant; null for one who is not in the book. */
  entryOf(articleKey: string, participant: string): string | null;
  /** What the person decided that made an entry what it is, oldest first. */
  rulesOf(entry: BookEntry): BookRule[];
}

/**
 * The people book of all articles. Those who bear one name and are of one kind are one, unless their roles speak against it
 * (`divideByRoles`) or a rule does; a surname alone is an entry of its own unless a rule joins it. Rules in the order of making.
 */
export function makeBook(digests: readonly ArticleDigest[], rules: readonly Rule[]): Book {
  const decided = readDecisions(rules);
  const groups = new Map<string, { namings: Naming[]; single: boolean }>();
  for (const { key, published, people } of digests) {
    for (const person of people) {
      const place = decided.placeOf(key, person);
      if (place === null) continue;
      const group = groups.get(place.id) ?? { namings: [], single: place.id.includes(' @') };
      // What a person joined is not divided by roles again.
      group.single ||= place.id !== place.from;
      group.namings.push({ key, published, person });
      groups.set(place.id, group);
    }
  }
  const entries = new Map<string, BookEntry>();
  const places = new Map<string, string>();
  for (const [id, { namings, single }] of groups) {
    const divided = single || decided.oneBearer.has(id) ? [namings.map((_, index) => index)] : divideByRoles(namings.map(({ person, published }) => ({ roles: person.roles, published })));
    divided.forEach((members, index) => {
      const own = members.map((member) => namings[member]!).sort(byTime);
      const entryId = index === 0 ? id : `${id} / ${own.find(({ person }) => person.roles.length > 0)?.person.roles[0] ?? index}`;
      const person = (own.find((one) => personId(one.person) === id) ?? own[0]!).person;
      const who = decided.whoIs(id) ?? { name: person.name, kind: person.kind };
      entries.set(entryId, { id: entryId, who, name: decided.nameOf(id) ?? person.name, kind: own[0]!.person.kind, remark: decided.remarkOf(id), namings: own });
      for (const { key, person: one } of own) places.set(`${key} ${one.id}`, entryId);
    });
  }
  return {
    entries,
    entryOf: (articleKey, participant) => places.get(`${articleKey} ${participant}`) ?? null,
    rulesOf: ({ who }) => decided.rulesOf(who).map(({ other, ...rule }) => ({ ...rule, entry: other !== null && entries.has(other) ? other : null })),
  };
}

const byTime = (a: Naming, b: Naming): number => (a.published ?? '9').localeCompare(b.published ?? '9') || (a.key < b.key ? -1 : 1);

/** An entry as a list shows it. */
export function bookPerson({ id, name, kind, remark, namings }: BookEntry): PersonEntry {
  const role = remark ?? namings.findLast(({ person }) => person.roles.length > 0)?.person.roles[0] ?? null;
  const last = namings.findLast(({ published }) => published !== null)?.published ?? null;
  return { kind: 'person', id, name, sort: kind, role, articles: namings.length, quotes: namings.reduce((sum, { person }) => sum + person.quotes.length, 0), last };
}

/** Every word that an entry can be searched by: its names, spellings and roles. */
export function bookWords({ name, remark, namings }: BookEntry): Set<string> {
  const texts = new Set([name, remark ?? '', ...namings.flatMap(({ person }) => [person.name, ...person.aliases, ...person.roles])]);
  return new Set([...texts].flatMap((text) => searchWords(text).map(({ word }) => word)));
}
