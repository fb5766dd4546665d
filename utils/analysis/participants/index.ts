import type { Language } from '../../languages/language';
import type { Participant } from '../analysis';
import type { Document } from '../document';
import { clusterOrganisations } from './cluster-organisations';
import { clusterPeople } from './cluster-people';
import { describeOrganisation } from './describe-organisation';
import { describePerson } from './describe-person';
import { findOrganisations } from './find-organisations';
import { findPeople } from './find-people';
import { placeItems } from './find-places';
import { findSpellings } from './find-spellings';
import { findStatedRoles } from './find-stated-roles';
import { nameTables } from './name-tables';
import type { NameReading } from './read-name';
import { rank } from './rank';
import { scan } from './scan';
import { surroundings } from './surroundings';
import { vocabularyOf } from './vocabulary';

/**
 * People and organisations of a document, most important first; empty when there are none. Every name is verbatim or
 * the nominative of words of the text.
 *
 * All namings are collected first, merged into clusters over the nominatives they may come from, and only then is it
 * decided what each cluster is, by the evidence of all its namings (research on Ukrainian news: deciding naming by
 * naming finds far fewer people). Time grows linearly with the text.
 */
export function findParticipants(document: Document, language: Language): Participant[] {
  const tables = nameTables(language);
  const vocabulary = vocabularyOf(tables);
  const scanned = scan(document, tables);

  const organisationMentions = findOrganisations(scanned, document.quoteSpans, vocabulary);
  const taken = placeItems(scanned, vocabulary);
  for (const mention of organisationMentions) for (let at = mention.first; at <= mention.last; at++) taken.add(at);

  const candidates = findPeople(scanned, taken, vocabulary);
  const around = new Map(candidates.map((candidate) => [candidate, surroundings(scanned, candidate, vocabulary)] as const).filter(([, { eponym }]) => !eponym));
  const named = [
    ...[...around.keys()].map(({ first, last, readings }) => ({ first, last, kind: 'person' as const, cases: likelyCases(readings), fixed: false })),
    ...organisationMentions.map(({ first, last, form }) => ({ first, last, kind: 'organisation' as const, cases: -1, fixed: form === 'quoted' || form === 'foreign' || form === 'acronym' })),
  ];
  const stated = new Map([...findStatedRoles(scanned, named, vocabulary)].map(([{ first }, roles]) => [first, roles]));
  const roleItems = new Set<number>();
  for (const { roles } of around.values()) for (const role of roles) for (let at = role.first; at <= role.last; at++) roleItems.add(at);

  const spellings = findSpellings(candidates, organisationMentions, scanned);
  const spelled = new Set(spellings.values());
  const people = clusterPeople([...around].map(([candidate, { hint, cases }]) => ({ ...candidate, hint, cases, source: candidate })))
    .map((cluster) => describePerson(cluster, { scan: scanned, around, stated, spellings, roleItems, vocabulary }))
    .filter((person) => person !== null);
  const organisations = clusterOrganisations(organisationMentions.filter((mention) => !spelled.has(mention)), scanned, vocabulary)
    .map((cluster) => describeOrganisation(cluster, { scan: scanned, stated, roleItems, vocabulary }))
    .filter((organisation) => organisation !== null);

  return rank([...people, ...organisations], scanned);
}

/** Cases of the readings that are about as likely as the best. */
const likelyCases = (readings: readonly NameReading[]) =>
  readings.reduce((cases, reading) => (reading.score > readings[0]!.score - 2 ? cases | reading.cases : cases), 0);
