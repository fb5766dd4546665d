import type { OrganisationMention } from './find-organisations';
import type { Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** Namings of what is taken for one organisation. */
export interface OrganisationCluster {
  readonly mentions: OrganisationMention[];
  readonly acronyms: Set<string>;
}

/** Merges namings: equal names, acronyms introduced in brackets or made of a name's initials, clipped forms, beginnings of a longer name. */
export function clusterOrganisations(mentions: readonly OrganisationMention[], scan: Scan, vocabulary: Vocabulary): OrganisationCluster[] {
  const { bodyKey } = vocabulary;
  const clusters: OrganisationCluster[] = [];
  const index = new Map<string, OrganisationCluster>();
  const keysOf = (mention: OrganisationMention) => [bodyKey(mention.name), bodyKey(mention.core)];
  const maybe = (reading: string) => `?${bodyKey(reading)}`;
  const join = (cluster: OrganisationCluster, mention: OrganisationMention) => {
    cluster.mentions.push(mention);
    // «Воротар «Зорі»» is of «Зоря», whichever comes first.
    for (const name of [...keysOf(mention), ...mention.readings.map(maybe)]) if (!index.has(name)) index.set(name, cluster);
  };
  let previous: { mention: OrganisationMention; cluster: OrganisationCluster } | null = null;
  for (const mention of mentions) {
    let cluster = [...keysOf(mention), ...mention.readings.flatMap((reading) => [bodyKey(reading), maybe(reading)])].map((name) => index.get(name)).find((found) => found !== undefined);
    if (!cluster && previous && isIntroduced(previous.mention, mention, scan)) {
      ({ cluster } = previous);
      cluster.acronyms.add(mention.core);
    }
    if (!cluster) {
      cluster = { mentions: [], acronyms: new Set() };
      clusters.push(cluster);
    }
    join(cluster, mention);
    previous = { mention, cluster };
  }
  return mergeShortForms(clusters, scan, vocabulary);
}

/** Whether `second` is an abbreviation in brackets right after `first`: «Рада національної безпеки і оборони (РНБО)». */
function isIntroduced(first: OrganisationMention, second: OrganisationMention, scan: Scan): boolean {
  if (second.form !== 'acronym' && second.form !== 'foreign') return false;
  const gap = second.first - first.last;
  const bracket = scan.items[second.first - 1];
  const closing = scan.items[second.last + 1];
  return gap >= 2 && gap <= 4 && bracket?.text === '(' && closing?.text === ')';
}

/** Joins clusters whose names are an acronym, a clipped form or a beginning of another's, where only one other fits. */
function mergeShortForms(clusters: readonly OrganisationCluster[], { items }: Scan, vocabulary: Vocabulary): OrganisationCluster[] {
  const { bodyKey } = vocabulary;
  const kept: OrganisationCluster[] = [];
  const longForms = clusters.filter((cluster) => cluster.mentions.some((mention) => mention.form !== 'acronym'));
  const initials = new Map<string, OrganisationCluster | null>();
  const beginnings = new Map<string, OrganisationCluster | null>();
  const note = (map: Map<string, OrganisationCluster | null>, name: string, cluster: OrganisationCluster) => {
    const known = map.get(name);
    if (known !== cluster) map.set(name, known === undefined ? cluster : null);
  };
  for (const cluster of longForms) {
    // «РДА» after «Залісська РДА».
    for (const { head } of cluster.mentions) if (head !== null && items[head]!.caps) note(initials, bodyKey(items[head]!.text), cluster);
    for (const name of new Set(cluster.mentions.map((mention) => bodyKey(mention.name)))) {
      const words = name.split(' ');
      if (words.length > 12) continue;
      for (const form of initialsOf(words)) note(initials, form, cluster);
      for (let length = 1; length < words.length; length++) note(beginnings, words.slice(0, length).join(' '), cluster);
      for (const short of clippedForms(words, vocabulary)) note(beginnings, short, cluster);
    }
  }
  for (const cluster of clusters) {
    const target = shortFormTarget(cluster, initials, beginnings, bodyKey);
    if (target && target !== cluster) {
      target.mentions.push(...cluster.mentions);
      for (const acronym of cluster.acronyms) target.acronyms.add(acronym);
    } else kept.push(cluster);
  }
  for (const cluster of kept) cluster.mentions.sort((a, b) => a.start - b.start);
  return kept;
}

function shortFormTarget(
  cluster: OrganisationCluster,
  initials: ReadonlyMap<string, OrganisationCluster | null>,
  beginnings: ReadonlyMap<string, OrganisationCluster | null>,
  toKey: (name: string) => string,
): OrganisationCluster | null {
  const [mention] = cluster.mentions;
  if (!mention || cluster.mentions.some((other) => toKey(other.name) !== toKey(mention.name))) return null;
  const name = toKey(mention.name);
  if (mention.form === 'acronym') return initials.get(toKey(mention.core)) ?? beginnings.get(name) ?? null;
  return beginnings.get(name) ?? null;
}

/** «всесвітня організація охорони здоров’я» – «вооз»; little words counted and left out. */
function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const all = words.map((word) => word[0] ?? '').join('');
  const long = words.filter((word) => word.length > 3).map((word) => word[0] ?? '').join('');
  // «Греко-католицька» counts twice.
  const parts = words.flatMap((word) => word.split('-')).map((word) => word[0] ?? '').join('');
  return [...new Set([all, long, all.slice(0, -1), parts])].filter((form) => form.length > 1);
}

/** «міністерство економіки» – «мінекономіки». */
function clippedForms(words: readonly string[], vocabulary: Vocabulary): string[] {
  const forms: string[] = [];
  for (const [prefix, noun] of Object.entries(vocabulary.tables.rules.organisations.abbreviated)) {
    if (words[0] === noun && words.length > 1) forms.push(prefix + words[1]!, prefix + words.slice(1).join(''));
  }
  return forms;
}
