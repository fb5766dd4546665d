import type { Language } from '../../languages/language';
import type { Participant } from '../analysis';
import type { Document } from '../document';
import { clusterOrganisations } from './cluster-organisations';
import { clusterPeople } from './cluster-people';
import { describeOrganisation } from './describe-organisation';
import { describePerson } from './describe-person';
import { findOrganisations } from './find-organisations';
import { findPeople } from './find-people';
import { findSpellings } from './find-spellings';
import { nameTables } from './name-tables';
import { rank } from './rank';
import { scan } from './scan';
import { surroundings } from './surroundings';
import { Vocabulary } from './vocabulary';

/**
 * People and organisations of a document, most important first; empty when there are none. Every name is verbatim or
 * the nominative of words of the text.
 *
 * All namings are collected first, merged into clusters over the nominatives they may come from, and only then is it
 * decided what each cluster is, by the evidence of all its namings (research on Ukrainian news: deciding naming by
 * naming finds far fewer people). Time grows linearly with the text.
 */
export function findParticipants(document: Document, language: Language): Participant[] {
  const tables = nameTables(language.names);
  const vocabulary = new Vocabulary(tables);
  const scanned = scan(document, tables);

  const organisationMentions = findOrganisations(scanned, document.quoteSpans, vocabulary);
  const taken = new Set<number>();
  for (const mention of organisationMentions) for (let at = mention.first; at <= mention.last; at++) taken.add(at);

  const candidates = findPeople(scanned, taken, vocabulary);
  const around = new Map(candidates.map((candidate) => [candidate, surroundings(scanned, candidate, vocabulary)] as const).filter(([, { eponym }]) => !eponym));
  const roleItems = new Set<number>();
  for (const { roles } of around.values()) for (const role of roles) for (let at = role.first; at <= role.last; at++) roleItems.add(at);

  const spellings = findSpellings(candidates, organisationMentions, scanned);
  const spelled = new Set(spellings.values());
  const people = clusterPeople([...around].map(([candidate, { hint, cases }]) => ({ ...candidate, hint, cases, source: candidate })))
    .map((cluster) => describePerson(cluster, { scan: scanned, around, spellings, roleItems, vocabulary }))
    .filter((person) => person !== null);
  const organisations = clusterOrganisations(organisationMentions.filter((mention) => !spelled.has(mention)), scanned, vocabulary)
    .map((cluster) => describeOrganisation(cluster, scanned, roleItems, vocabulary))
    .filter((organisation) => organisation !== null);

  return rank([...people, ...organisations], scanned);
}
