import { agreeingModifiers } from './agreeing-modifiers';
import type { OrganisationCluster } from './cluster-organisations';
import { aliases } from './describe-person';
import type { PeopleContext, Unranked } from './describe-person';
import { ATTESTED } from './find-organisations';
import type { OrganisationMention } from './find-organisations';
import { adjacent } from './scan';
import type { Scan } from './scan';
import type { Vocabulary } from './vocabulary';

/** The organisation a cluster stands for; null when it is named only as somebody's affiliation, or too little speaks for it. */
export function describeOrganisation(cluster: OrganisationCluster, { scan, stated, roleItems, vocabulary }: Omit<PeopleContext, 'around' | 'spellings'>): Unranked | null {
  const { mentions } = cluster;
  const name = fullName(mentions);
  if (vocabulary.tables.never.has(name.toLowerCase())) return null;
  const acting = mentions.filter((mention) => !roleItems.has(mention.first) && !isSource(scan, mention, vocabulary));
  if (acting.length === 0) return null;
  const strength = Math.max(...mentions.map((mention) => mention.strength)) + 0.1 * (mentions.length - 1);
  if (strength < 0.5) return null;
  if (!isActor(acting, scan, vocabulary)) return null;
  const descriptors = mentions.map((mention) => descriptor(scan, mention, vocabulary)).filter((role) => role !== null);
  descriptors.sort((a, b) => b.text.split(' ').length - a.text.split(' ').length);
  // What it is says more of it than what it is to another.
  const roles = [...descriptors, ...mentions.flatMap((mention) => stated.get(mention.first) ?? [])];
  const telling = distinct(roles).filter(({ text }) => !vocabulary.tables.weak.has(text)).map(({ text, span }) => ({ text, span }));
  const spans = mentions.filter((mention) => !isBracketed(mention, scan)).map(({ start, end }) => ({ start, end }));
  return {
    name,
    kind: 'organisation',
    gender: null,
    role: telling[0]?.text ?? null,
    roles: telling,
    aliases: aliases(mentions, name, scan.text),
    mentions: spans.length > 0 ? spans : mentions.map(({ start, end }) => ({ start, end })),
    confidence: Math.min(1, strength),
  };
}

/** The longest name that is no acronym. */
function fullName(mentions: readonly OrganisationMention[]): string {
  const long = mentions.filter((mention) => mention.form !== 'acronym');
  if (mentions.every(({ form, readings }) => form === 'quoted' && readings.length > 0)) return likeliest(mentions);
  return (long.length > 0 ? long : mentions).reduce((best, mention) => (mention.name.length > best.name.length ? mention : best)).name;
}

/** What the likeliest reading of a naming counts, where any other counts 1. */
const OWN = 1.1;

/** The nominative that most namings of one word may come from, the shortest of several; that of a subject is one. */
function likeliest(mentions: readonly OrganisationMention[]): string {
  const votes = new Map<string, number>();
  for (const { name, readings, strength } of mentions) {
    if (strength === ATTESTED) return name;
    for (const form of new Set([name, ...readings])) votes.set(form, (votes.get(form) ?? 0) + (form === name ? OWN : 1));
  }
  return [...votes].reduce((best, vote) => (vote[1] > best[1] || (vote[1] === best[1] && vote[0].length < best[0].length) ? vote : best))[0];
}

/** An abbreviation introduced in brackets is no mention of its own. */
function isBracketed(mention: OrganisationMention, scan: Scan): boolean {
  return mention.form === 'acronym' && scan.items[mention.first - 1]?.text === '(' && scan.items[mention.last + 1]?.text === ')';
}

interface Described {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** What the text calls it right before its name: «ірландська авіакомпанія Ryanair». Null when it does not. */
function descriptor(scan: Scan, mention: OrganisationMention, vocabulary: Vocabulary): Described | null {
  const { items } = scan;
  const { tables } = vocabulary;
  if (mention.role) return { text: mention.role.text, span: { start: mention.role.start, end: mention.role.end } };
  const at = mention.first - 1;
  const noun = items[at];
  if (!noun || noun.kind !== 'word' || !adjacent(noun, items[mention.first]) || mention.form === 'phrase') return null;
  const readings = vocabulary.descriptor(noun.lower).filter((reading) => reading.gender !== 'p');
  if (readings.length === 0) return null;
  if (!tables.declines) return { text: noun.text, span: { start: noun.start, end: noun.end } };
  const { first, words, lemma } = agreeingModifiers(scan, at, readings, 3, vocabulary);
  const text = [...words, lemma.word].join(' ');
  return { text: items[first]!.opens ? lowerFirst(text) : text, span: { start: items[first]!.start, end: noun.end } };
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

function distinct(roles: readonly Described[]): Described[] {
  const seen = new Map<string, Described>();
  for (const role of roles) if (!seen.has(role.text)) seen.set(role.text, role);
  return [...seen.values()];
}

/** Code units of a longest phrase before a source: «за інформацією», "according to the". */
const LONGEST_PHRASE = 24;

/** What is named once must do something, say something, be described or stand at the top, or it is part of the scenery. */
function isActor(mentions: readonly OrganisationMention[], scan: Scan, vocabulary: Vocabulary): boolean {
  if (mentions.length > 1) return true;
  const [mention] = mentions as [OrganisationMention];
  const { items } = scan;
  const { declines, sourcePhrase } = vocabulary.tables;
  const beside = (at: number) => items[at]?.block === items[mention.first]!.block && vocabulary.isDeed(items[at]);
  if (beside(mention.last + 1) || beside(mention.last + 2)) return true;
  // "Larkfield on Tuesday announced"
  if (vocabulary.tables.calendar.has(items[mention.last + 2]?.lower ?? '') && beside(mention.last + 3)) return true;
  if (declines && (beside(mention.first - 1) || mention.form === 'quoted')) return true;
  return mention.role !== null || mention.start < scan.lead || sourcePhrase.test(scan.text.slice(Math.max(0, mention.start - LONGEST_PHRASE), mention.start).toLowerCase());
}

/** Words between a source cue and the name: «з посиланням на агентство …». */
const CUE_REACH = 3;

/** Whether an outlet is only named as the one that passes the news on («передає …»). */
function isSource(scan: Scan, mention: OrganisationMention, vocabulary: Vocabulary): boolean {
  if (mention.form === 'phrase') return false;
  for (let at = mention.first - 1; at >= mention.first - CUE_REACH && at >= 0; at--) {
    const item = scan.items[at]!;
    if (item.block !== scan.items[mention.first]!.block || (item.kind === 'mark' && item.text !== '«' && item.text !== '"')) return false;
    if (vocabulary.tables.sourceCue.test(item.lower)) return true;
  }
  return false;
}
