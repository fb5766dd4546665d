import type { NamedOne, Rule } from '../../database/rule';
import type { BookRule } from '../pages';
import type { DigestPerson } from './digest';
import { personId } from './person-id';
import { hasSigns } from './signs';

/** What the rules of the library say of the people book. Ids are those of its entries before roles divide them. */
export interface Decided {
  /** Ids whose bearers are one, whatever their roles say. */
  readonly oneBearer: ReadonlySet<string>;
  /** Where an article's participant belongs, and where before a rule joined it to that; null for one who is nobody. */
  placeOf(key: string, person: DigestPerson): { readonly id: string; readonly from: string } | null;
  /** The one that rules call by an id; null where no rule does. */
  whoIs(id: string): NamedOne | null;
  /** The name that a rule gives; null where none does. */
  nameOf(id: string): string | null;
  remarkOf(id: string): string | null;
  /** The rules that made an entry; `other` is the id at the other end of a rule `another`. */
  rulesOf(who: NamedOne): (Omit<BookRule, 'entry'> & { readonly other: string | null })[];
}

/** The id of the entry that a decision means. */
export function entryId(who: NamedOne): string {
  return who.apart === undefined ? personId(who) : `${personId(who)} @${who.apart}`;
}

/**
 * Reads the rules, oldest first. Names are joined before bearers of a name are parted, whichever was decided first: who is parted
 * from a name is parted from all its spellings. What one rule has parted, a later one may join or part again.
 */
export function readDecisions(rules: readonly Rule[]): Decided {
  const nobody = new Set<string>();
  const oneBearer = new Set<string>();
  const called = new Map<string, NamedOne>();
  const target = new Map<string, string>();
  const follow = (id: string): string => (target.has(id) ? follow(target.get(id)!) : id);
  for (const { id, decision } of rules) {
    if (decision.kind === 'not-a-participant') nobody.add(personId(decision.who));
    if (decision.kind === 'another') called.set(partedId(decision.who, id), { name: decision.who.name, kind: decision.who.kind, apart: id });
    if (decision.kind !== 'same') continue;
    const [one, other] = [entryId(decision.one), entryId(decision.other)];
    called.set(one, decision.one);
    if (one === other) oneBearer.add(one);
    else if (follow(one) !== follow(other)) target.set(follow(other), follow(one));
  }
  // Who was parted from one whose own rule was taken back is parted from the name itself.
  const wholeOf = (who: NamedOne) => follow(who.apart !== undefined && !called.has(entryId(who)) ? personId(who) : entryId(who));
  const parts = rules.flatMap(({ id, decision }) => (decision.kind === 'another' ? { decision, from: wholeOf(decision.who), to: partedId(decision.who, id), articles: new Set(decision.articles) } : []));
  const latest = <Value>(pick: (rule: Rule) => Value | null): Value | null => rules.reduceRight<Value | null>((found, rule) => found ?? pick(rule), null);
  return {
    oneBearer,
    placeOf: (key, person) => {
      const name = personId(person);
      if (nobody.has(name)) return null;
      let from = name;
      for (const { decision, from: whole, to, articles } of parts) {
        if (follow(from) !== whole) continue;
        const signs = decision.other?.signs;
        if (articles.has(key) || (signs && hasSigns({ key, roles: person.roles, name: person.name }, signs))) from = to;
      }
      return { id: follow(from), from };
    },
    whoIs: (id) => called.get(id) ?? null,
    nameOf: (id) =>
      latest(({ decision }) => (decision.kind === 'renamed' && entryId(decision.who) === id ? decision.name : null)) ??
      parts.find(({ to }) => to === id)?.decision.other?.name ?? null,
    remarkOf: (id) => parts.find(({ to }) => to === id)?.decision.other?.remark || null,
    rulesOf: (who) => {
      const here = entryId(who);
      return rules.flatMap(({ id, decision }) => {
        if (decision.kind === 'renamed' && follow(entryId(decision.who)) === here) return { id, decision, own: false, other: null };
        if (decision.kind === 'same' && follow(entryId(decision.one)) === here) return { id, decision, own: false, other: null };
        if (decision.kind !== 'another') return [];
        const [whole, part] = [wholeOf(decision.who), follow(partedId(decision.who, id))];
        return part === here && whole !== here ? { id, decision, own: true, other: whole } : whole === here ? { id, decision, own: false, other: part === here ? null : part } : [];
      });
    },
  };
}

/** The id of the entry that a rule parts from the others of a name. */
function partedId(who: NamedOne, rule: string): string {
  return `${personId(who)} @${rule}`;
}
