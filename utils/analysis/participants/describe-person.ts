import type { Span } from '../../text/span';
import type { Participant } from '../analysis';
import type { PersonCluster } from './cluster-people';
import type { FoundRole } from './find-roles';
import type { NameCandidate } from './find-people';
import { namePerson } from './name-person';
import type { Scan } from './scan';
import type { Surroundings } from './surroundings';
import type { Vocabulary } from './vocabulary';

/** A participant before its place in the list is known. */
export type Unranked = Omit<Participant, 'id' | 'importance' | 'quotedWords'> ;

/** What the evidence of all mentions, summed and divided by the root of their number, must reach. */
const PERSON = 1.7;
/** What one mention must reach in a cluster that only opens sentences, where every word has a capital. */
const OPEN_ONLY = 3;
const SURE = 5;
/** What a surname alone after the full name adds. */
const SHORTENED = 0.9;

/** What is known of the whole text when people are decided upon. */
export interface PeopleContext {
  readonly scan: Scan;
  readonly around: ReadonlyMap<NameCandidate, Surroundings>;
  /** Roles that a sentence states of the name that begins at an item. */
  readonly stated: ReadonlyMap<number, readonly FoundRole[]>;
  /** Spellings in another script by the name they follow in brackets. */
  readonly spellings: ReadonlyMap<NameCandidate, Span>;
  /** Items that belong to somebody's role. */
  readonly roleItems: ReadonlySet<number>;
  readonly vocabulary: Vocabulary;
}

/** The person a cluster stands for; null when the evidence says that it is none. */
export function describePerson(cluster: PersonCluster, context: PeopleContext): Unranked | null {
  const { scan, around, stated, spellings, roleItems, vocabulary } = context;
  const seen = cluster.mentions.map((mention) => around.get(mention.source)!);
  const sum = seen.reduce((total, { evidence }) => total + evidence, 0) / Math.sqrt(seen.length);
  if (sum + (isShortened(cluster, vocabulary) ? SHORTENED : 0) < PERSON) return null;
  if (cluster.mentions.every((mention) => mention.single && (mention.opens || roleItems.has(mention.first))) && !seen.some(({ evidence }) => evidence >= OPEN_ONLY)) return null;
  // Where nouns have capitals, a single word is a name only by a title or a full name elsewhere.
  if (vocabulary.tables.rules.people.capitalNouns && cluster.mentions.every((mention) => mention.single) && !seen.some(({ evidence }) => evidence >= OPEN_ONLY)) return null;
  const { name, gender } = namePerson(cluster, scan.text);
  if (vocabulary.tables.never.has(name.toLowerCase())) return null;
  const roles = bestFirst(seen.flatMap((one) => one.roles), cluster.mentions.flatMap(({ first }) => stated.get(first) ?? []), context);
  const hint = seen.find((one) => one.hint !== null)?.hint ?? gender;
  const mentions = cluster.mentions.flatMap((mention) => [mention, spellings.get(mention.source) ?? []].flat()).map(({ start, end }) => ({ start, end }));
  return {
    name,
    kind: 'person',
    gender: hint === 'f' ? 'feminine' : hint === 'm' ? 'masculine' : null,
    role: roles[0]?.text ?? null,
    roles: roles.map(({ text, span }) => ({ text, span })),
    aliases: aliases(mentions, name, scan.text),
    mentions,
    confidence: Math.min(1, 0.4 + (0.6 * sum) / SURE),
  };
}

/** Whether a full name is later cut to its last word, as is done with people and seldom with others; where names decline every form is. */
function isShortened({ mentions }: PersonCluster, { tables }: Vocabulary): boolean {
  const full = tables.declines ? undefined : mentions.find((mention) => !mention.single);
  return full !== undefined && mentions.some((mention) => mention.single && mention.words.at(-1) === full.words.at(-1));
}

/** Forms found in the text other than the name, without repetition. */
export function aliases(mentions: readonly Span[], name: string, text: string): string[] {
  return [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))].filter((form) => form !== name);
}

/**
 * Roles without repetition: those that say little last, before them the `stated` of a sentence, first those that stand
 * `beside` the name; then by place.
 */
function bestFirst(beside: readonly FoundRole[], stated: readonly FoundRole[], context: PeopleContext): FoundRole[] {
  const distinct = new Map<string, { role: FoundRole; rank: number }>();
  const take = (roles: readonly FoundRole[], rank: number) => {
    for (const role of roles) {
      const key = role.text.toLowerCase();
      if (!distinct.has(key)) distinct.set(key, { role, rank: isTelling(role, context) ? rank : 3 });
    }
  };
  take(beside, 1);
  take(stated, 2);
  return [...distinct.values()].sort((a, b) => a.rank - b.rank || a.role.span.start - b.role.span.start).map(({ role }) => role);
}

/** Not kin alone, nor a role whose complement only points at what was named before: «засновник фірми». */
function isTelling(role: FoundRole, { vocabulary }: PeopleContext): boolean {
  const [complement, ...more] = role.text.split(' ').slice(-2).reverse();
  const pointing = vocabulary.tables.declines && more.length > 0 && role.text.split(' ').length === 2 && vocabulary.descriptor(complement!).length > 0;
  return !role.weak && !pointing;
}
