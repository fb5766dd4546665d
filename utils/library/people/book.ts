import type { ParticipantKind } from '../../analysis/analysis';
import type { Rule } from '../../database/rule';
import type { PersonEntry } from '../entries';
import { personId } from './person-id';
import { searchWords } from '../search-words';
import type { ArticleDigest, DigestPerson } from './digest';
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
  readonly name: string;
  readonly kind: ParticipantKind;
  /** In time order, those without a date last. */
  readonly namings: readonly Naming[];
}

export interface Book {
  readonly entries: ReadonlyMap<string, BookEntry>;
  /** The entry of an article's participant; null for one who is not in the book. */
  entryOf(articleKey: string, participant: string): string | null;
}

/**
 * The people book of all articles. Those who bear one name and are of one kind are one, unless their roles speak against it
 * (`divideByRoles`) or a rule does; a surname alone is an entry of its own unless a rule joins it. Rules in the order of making.
 */
export function makeBook(digests: readonly ArticleDigest[], rules: readonly Rule[]): Book {
  const decisions = rules.map(({ id, decision }) => ({ id, decision }));
  const nobody = new Set(decisions.flatMap(({ decision }) => (decision.kind === 'not-a-participant' ? [personId(decision.who)] : [])));
  const byName = new Map<string, Naming[]>();
  for (const { key, published, people } of digests) {
    for (const person of people) {
      if (nobody.has(personId(person))) continue;
      const name = nameIn(key, personId(person), decisions);
      const known = byName.get(name);
      if (known) known.push({ key, published, person });
      else byName.set(name, [{ key, published, person }]);
    }
  }
  const oneBearer = new Set(decisions.flatMap(({ decision }) => (decision.kind === 'same' && personId(decision.one) === personId(decision.other) ? [personId(decision.one)] : [])));
  const joined = joinNames(byName, decisions);
  const entries = new Map<string, BookEntry>();
  const places = new Map<string, string>();
  for (const [id, { namings, single }] of joined) {
    const divided = single || oneBearer.has(id) ? [namings.map((_, index) => index)] : divideByRoles(namings.map(({ person, published }) => ({ roles: person.roles, published })));
    divided.forEach((members, index) => {
      const own = members.map((member) => namings[member]!).sort(byTime);
      const entryId = index === 0 ? id : `${id} / ${own.find(({ person }) => person.roles.length > 0)?.person.roles[0] ?? index}`;
      entries.set(entryId, { id: entryId, name: shownName(id, own, decisions), kind: own[0]!.person.kind, namings: own });
      for (const { key, person } of own) places.set(`${key} ${person.id}`, entryId);
    });
  }
  return { entries, entryOf: (articleKey, participant) => places.get(`${articleKey} ${participant}`) ?? null };
}

type Decisions = readonly Pick<Rule, 'id' | 'decision'>[];

/** The name that a naming counts under: one of its own where a rule says that it is somebody else there. */
function nameIn(key: string, name: string, decisions: Decisions): string {
  const other = decisions.findLast(({ decision }) => decision.kind === 'another' && personId(decision.who) === name && decision.articles.includes(key));
  return other ? `${name} @${other.id}` : name;
}

/** Follows the rules that two names are one. What a person joined is not divided by roles again. */
function joinNames(byName: ReadonlyMap<string, Naming[]>, decisions: Decisions): Map<string, { namings: Naming[]; single: boolean }> {
  const joined = new Map<string, { namings: Naming[]; single: boolean }>();
  for (const [name, namings] of byName) joined.set(name, { namings: [...namings], single: name.includes(' @') });
  const target = new Map<string, string>();
  const follow = (name: string): string => (target.has(name) ? follow(target.get(name)!) : name);
  for (const { decision } of decisions) {
    if (decision.kind !== 'same') continue;
    const [one, other] = [follow(personId(decision.one)), follow(personId(decision.other))];
    if (one === other) continue;
    target.set(other, one);
    const gone = joined.get(other);
    if (!gone) continue;
    joined.set(one, { namings: [...(joined.get(one)?.namings ?? []), ...gone.namings], single: true });
    joined.delete(other);
  }
  return joined;
}

/** A name that a rule gives, else that of the naming with the name of the entry, else the commonest. */
function shownName(id: string, namings: readonly Naming[], decisions: Decisions): string {
  for (const { decision } of [...decisions].reverse()) if (decision.kind === 'renamed' && personId(decision.who) === id) return decision.name;
  return (namings.find(({ person }) => personId(person) === id) ?? namings[0]!).person.name;
}

const byTime = (a: Naming, b: Naming): number => (a.published ?? '9').localeCompare(b.published ?? '9') || (a.key < b.key ? -1 : 1);

/** An entry as a list shows it. */
export function bookPerson({ id, name, kind, namings }: BookEntry): PersonEntry {
  const role = namings.findLast(({ person }) => person.roles.length > 0)?.person.roles[0] ?? null;
  const last = namings.findLast(({ published }) => published !== null)?.published ?? null;
  return { kind: 'person', id, name, sort: kind, role, articles: namings.length, quotes: namings.reduce((sum, { person }) => sum + person.quotes.length, 0), last };
}

/** Every word that an entry can be searched by: its names, spellings and roles. */
export function bookWords({ name, namings }: BookEntry): Set<string> {
  const texts = new Set([name, ...namings.flatMap(({ person }) => [person.name, ...person.aliases, ...person.roles])]);
  return new Set([...texts].flatMap((text) => searchWords(text).map(({ word }) => word)));
}
