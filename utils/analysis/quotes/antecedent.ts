import type { Agreement } from '../../languages/quote-rules';
import { covering, firstFrom } from '../../text/search-spans';
import type { Participant, Speaker, SpeakerVia } from '../analysis';
import type { Mention, Scene } from './scene';
import { agrees } from './subject';

/** A quotation that was read. */
export interface Event {
  /** Where the quotation with its attribution begins. */
  readonly start: number;
  readonly end: number;
  readonly participant: Participant | null;
  /** null where it was not clear who speaks. */
  readonly speaker: Speaker | null;
}

/** Who has spoken so far. */
export type History = readonly Event[];

export interface Antecedent {
  readonly participant: Participant;
  readonly confidence: number;
}

/** How many sentences back a pronoun may reach. */
const REACH = 8;
/** How many sentences back the last speaker may be where nothing but a pronoun speaks for him. */
const NEAR = 3;
/** What names a speaker without a name. */
const UNNAMED: ReadonlySet<SpeakerVia> = new Set<SpeakerVia>(['role', 'organisation', 'document']);
/** How many quotations back: more cannot stand in as many sentences. */
const RECENT = 24;

/** The event before an offset that is nearest to it, within a few paragraphs' length; null when there is none. */
export function lastSpeaker(history: History, at: number): Event | null {
  return history.findLast((event) => event.start < at) ?? null;
}

/**
 * Who a pronoun or a verb without subject at `at` speaks of: going back sentence by sentence, the speaker of a
 * quotation there, or the first person named in the nominative outside quotations, whose gender agrees.
 */
export function findAntecedent(scene: Scene, agreement: Agreement, at: number, history: History, form: 'pronoun' | 'other' = 'other'): Antecedent | null {
  const { sentences } = scene.document;
  const last = firstFrom(sentences, at + 1) - 1;
  const recent = history.slice(-RECENT);
  let fallback: Antecedent | null = null;
  for (let index = last; index >= 0 && last - index <= REACH; index--) {
    const { start, end } = sentences[index]!;
    const before = Math.min(end, at);
    // Within one sentence a pronoun means the nearest subject: "Crane said Foster was right when he said …".
    if (index === last && form === 'pronoun') {
      const nearest = namedIn(scene, start, before).findLast((mention) => suits(mention.participant, agreement) && mention.nominative && isSubject(scene, mention));
      if (nearest) return { participant: nearest.participant, confidence: confidence(0.85, 0, nearest.participant) };
    }
    const event = recent.findLast((item) => item.start >= start && item.start < before && item.end <= at);
    if (event?.participant && suits(event.participant, agreement)) return { participant: event.participant, confidence: confidence(0.85, last - index, event.participant) };
    const named = namedIn(scene, start, before).filter(({ participant }) => suits(participant, agreement));
    const subjects = named.filter((mention) => mention.nominative && isSubject(scene, mention));
    // A gender that is known to agree outweighs one that may.
    const subject = subjects.find(({ participant }) => participant.gender === agreement) ?? subjects[0];
    if (subject) return { participant: subject.participant, confidence: confidence(0.85, last - index, subject.participant) };
    const any = named.find((mention) => mention.nominative) ?? named[0];
    if (any && !fallback) fallback = { participant: any.participant, confidence: confidence(0.75, last - index, any.participant) };
    if (last - index >= 2 && (fallback || agreement === 'neuter')) return fallback;
  }
  return fallback;
}

/**
 * The last speaker when it is nobody on the list ("Melissa said … she added"), unless somebody else the pronoun or
 * verb may mean has come up since; null otherwise. Its `mention` is that of the earlier quotation.
 */
export function unlistedSpeaker(scene: Scene, agreement: Agreement, at: number, history: History): Speaker | null {
  const last = lastSpeaker(history, at);
  if (!last?.speaker || last.participant || last.end > at) return null;
  const { sentences } = scene.document;
  if (firstFrom(sentences, at + 1) - firstFrom(sentences, last.end + 1) > NEAR) return null;
  const { name, via } = last.speaker;
  // A role may be that of somebody on the list after all; a name of nobody on it is somebody else's.
  if (agreement === 'neuter' || agreement === 'plural' || !/^\p{Lu}/u.test(name) || UNNAMED.has(via)) return null;
  const rival = namedIn(scene, last.end, at).some((mention) => suits(mention.participant, agreement) && mention.nominative);
  return rival ? null : last.speaker;
}

/** Less sure with every sentence between, and where the gender is not known. */
function confidence(base: number, distance: number, participant: Participant): number {
  return base - Math.min(0.2, distance * 0.03) - (participant.gender === null && participant.kind === 'person' ? 0.03 : 0);
}

function suits(participant: Participant, agreement: Agreement): boolean {
  if (agreement === 'neuter' || agreement === 'plural') return participant.kind === 'organisation';
  if (participant.kind !== 'person') return false;
  return agrees(participant.gender ?? 'singular', agreement);
}

/** Mentions within a stretch of text but outside quotation marks. */
function namedIn(scene: Scene, start: number, end: number): Mention[] {
  const { mentions, outerQuotes } = scene;
  return mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end)).filter((mention) => {
    const quote = covering(outerQuotes, mention.start);
    return quote < 0 || outerQuotes[quote]!.start < start;
  });
}

/** No preposition before it, no possessive on it. */
function isSubject({ words, lexicon, mentionOf }: Scene, mention: Mention): boolean {
  let i = mention.first - 1;
  while (mention.first - i < 3 && lexicon.determiners.has(words[i] ?? '')) i--;
  if (lexicon.prepositions.has(words[i] ?? '')) return false;
  const next = words[mention.last] ?? '';
  return !/^['’]s?$/.test(next) && !/['’]s$/.test(words[mention.last - 1] ?? '') && !(mentionOf.has(mention.last) && !lexicon.verbFirst);
}
