import type { NameCandidate } from './find-people';
import type { PersonGender } from './read-name';

/** A candidate with what its surroundings say of the person's gender. */
export interface PersonMention extends NameCandidate {
  readonly hint: PersonGender | null;
  /** Cases it may stand in, by the words beside it. */
  readonly cases: number;
  readonly source: NameCandidate;
}

/** Mentions of what is taken for one person. */
export interface PersonCluster {
  readonly mentions: PersonMention[];
  /** Ways to read it that all its mentions allow: `surname|gender` in lower case. */
  readings: Map<string, number>;
  /** Given names or initials in lower case that its full mentions have; empty when it was only named by one word. */
  readonly given: Set<string>;
}

/** Merges candidates into people: full names first, then surnames and given names alone. Linear in their number. */
export function clusterPeople(mentions: readonly PersonMention[]): PersonCluster[] {
  const clusters: PersonCluster[] = [];
  const index = new Map<string, PersonCluster[]>();
  const enter = (key: string, cluster: PersonCluster) => {
    const list = index.get(key);
    if (!list) index.set(key, [cluster]);
    else if (!list.includes(cluster)) list.push(cluster);
  };
  for (const single of [false, true]) {
    for (const mention of mentions) {
      if (mention.single !== single) continue;
      const keys = surnameKeys(mention);
      const cluster = single ? bestForSingle(mention, keys, index) : bestForFull(mention, keys, index);
      if (cluster) add(cluster, mention, keys);
      else {
        const created: PersonCluster = { mentions: [mention], readings: keys, given: new Set(givenNames(mention)) };
        clusters.push(created);
        for (const key of keys.keys()) enter(key, created);
        for (const name of created.given) enter(`given ${name}`, created);
      }
    }
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.start - b.start);
  return clusters;
}

/** A full name whose given name is known is not read against it. */
const UNLIKELY = 4;

/** Ways to read a mention's surname: `surname|gender`, with the best score of each. */
function surnameKeys(mention: PersonMention): Map<string, number> {
  const keys = new Map<string, number>();
  const least = mention.single ? -Infinity : mention.readings[0]!.score - UNLIKELY;
  for (const reading of mention.readings) {
    if (reading.score < least) continue;
    if (mention.hint !== null && reading.gender !== mention.hint) continue;
    if ((reading.cases & mention.cases) === 0) continue;
    const key = `${reading.words[mention.surname]!.toLowerCase()}|${reading.gender}`;
    keys.set(key, Math.max(keys.get(key) ?? 0, reading.score));
  }
  if (keys.size === 0) {
    for (const reading of mention.readings) keys.set(`${reading.words[mention.surname]!.toLowerCase()}|${reading.gender}`, reading.score);
  }
  return keys;
}

/** Given names of a full mention in every reading, in lower case, with gender; initials without a dot. */
function givenNames(mention: PersonMention): string[] {
  if (mention.single) return [];
  const at = mention.surname === 0 ? 1 : 0;
  return mention.readings.map((reading) => `${(reading.words[at] ?? '').toLowerCase().replace('.', '')}|${reading.gender}`);
}

function bestForFull(mention: PersonMention, keys: ReadonlyMap<string, number>, index: ReadonlyMap<string, PersonCluster[]>): PersonCluster | null {
  const given = givenNames(mention);
  for (const key of keys.keys()) {
    const gender = key.slice(-2);
    for (const cluster of index.get(key) ?? []) {
      if (!cluster.readings.has(key)) continue;
      for (const known of cluster.given) {
        if (known.endsWith(gender) && given.some((name) => name.endsWith(gender) && sameGiven(name.slice(0, -2), known.slice(0, -2)))) return cluster;
      }
    }
  }
  return null;
}

/** Equal, or one is the other's initial or short beginning («Ол.», "Don" for "Donald"). */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length <= 2 ? long.startsWith(short) : short.length >= 3 && long.length > 4 && long.startsWith(short) && short.length < long.length - 1;
}

function bestForSingle(mention: PersonMention, keys: ReadonlyMap<string, number>, index: ReadonlyMap<string, PersonCluster[]>): PersonCluster | null {
  const found = new Set<PersonCluster>();
  for (const key of keys.keys()) for (const cluster of index.get(key) ?? []) if (cluster.readings.has(key)) found.add(cluster);
  if (found.size === 0) {
    for (const key of keys.keys()) for (const cluster of index.get(`given ${key}`) ?? []) found.add(cluster);
    // A given name that several people bear says nothing.
    if (found.size > 1) return nearestBefore(mention, found, 1500);
  }
  return found.size <= 1 ? ([...found][0] ?? null) : nearestBefore(mention, found, Infinity);
}

/** The cluster named last before the mention within `reach` characters; failing that, the one named first. */
function nearestBefore(mention: PersonMention, clusters: ReadonlySet<PersonCluster>, reach: number): PersonCluster | null {
  let best: PersonCluster | null = null;
  let distance = reach;
  for (const cluster of clusters) {
    for (let at = cluster.mentions.length - 1; at >= 0 && at > cluster.mentions.length - 40; at--) {
      const gap = mention.start - cluster.mentions[at]!.start;
      if (gap >= 0 && gap < distance) [best, distance] = [cluster, gap];
    }
  }
  return best ?? (reach === Infinity ? ([...clusters][0] ?? null) : null);
}

/** Adds a mention and drops readings of the cluster that the mention rules out. */
function add(cluster: PersonCluster, mention: PersonMention, keys: ReadonlyMap<string, number>): void {
  cluster.mentions.push(mention);
  const kept = new Map<string, number>();
  for (const [key, score] of cluster.readings) {
    const more = keys.get(key);
    if (more !== undefined) kept.set(key, score + more);
  }
  if (kept.size > 0) cluster.readings = kept;
}
