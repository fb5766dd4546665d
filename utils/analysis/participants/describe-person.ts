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

/** What is known of the whole text when people are decided upon. */
export interface PeopleContext {
  readonly scan: Scan;
  readonly around: ReadonlyMap<NameCandidate, Surroundings>;
  /** Spellings in another script by the name they follow in brackets. */
  readonly spellings: ReadonlyMap<NameCandidate, Span>;
  /** Items that belong to somebody's role. */
  readonly roleItems: ReadonlySet<number>;
  readonly vocabulary: Vocabulary;
}

/** The person a cluster stands for; null when the evidence says that it is none. */
export function describePerson(cluster: PersonCluster, context: PeopleContext): Unranked | null {
  const { scan, around, spellings, roleItems, vocabulary } = context;
  const seen = cluster.mentions.map((mention) => around.get(mention.source)!);
  const sum = seen.reduce((total, { evidence }) => total + evidence, 0) / Math.sqrt(seen.length);
  if (sum < PERSON) return null;
  if (cluster.mentions.every((mention) => mention.single && (mention.opens || roleItems.has(mention.first))) && !seen.some(({ evidence }) => evidence >= OPEN_ONLY)) return null;
  // Where nouns have capitals, a single word is a name only by a title or a full name elsewhere.
  if (vocabulary.tables.rules.people.capitalNouns && cluster.mentions.every((mention) => mention.single) && !seen.some(({ evidence }) => evidence >= OPEN_ONLY)) return null;
  const { name, gender } = namePerson(cluster, scan.text);
  if (vocabulary.tables.never.has(name.toLowerCase())) return null;
  const roles = bestFirst(seen.flatMap((one) => one.roles));
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

/** Forms found in the text other than the name, without repetition. */
export function aliases(mentions: readonly Span[], name: string, text: string): string[] {
  return [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))].filter((form) => form !== name);
}

/** Strong roles before weak ones, earlier before later, without repetition. */
function bestFirst(roles: readonly FoundRole[]): FoundRole[] {
  const distinct = new Map<string, FoundRole>();
  for (const role of roles) if (!distinct.has(role.text.toLowerCase())) distinct.set(role.text.toLowerCase(), role);
  return [...distinct.values()].sort((a, b) => Number(a.weak) - Number(b.weak) || a.span.start - b.span.start);
}
