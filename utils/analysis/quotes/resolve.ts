import { firstFrom } from '../../text/search-spans';
import type { Span } from '../../text/span';
import type { Participant, Speaker, SpeakerVia } from '../analysis';
import { findAntecedent, unlistedSpeaker } from './antecedent';
import type { History } from './antecedent';
import type { Attribution } from './attribution';
import { introducedName } from './introduced-name';
import { matchRole, rolePhrase } from './match-role';
import { hasStem } from './lexicon';
import type { Scene } from './scene';
import { rangeOf } from './scene';
import type { Subject } from './subject';
import { findSubjects } from './subject';

/** Below this a quotation is shown without a name: a wrong one is worse than none. */
export const THRESHOLD = 0.55;

/** How sure a pronoun is that means a speaker who is no participant. */
const UNLISTED = 0.6;

/** Among its first namings a participant is told to be a company, a channel … */
const INTRODUCING = 3;

/** Turns what the words at a quotation say into a speaker; null where they do not tell, or not surely enough. */
export function resolveSpeaker(scene: Scene, attribution: Attribution, at: number, history: History): Speaker | null {
  const { subject, label } = attribution;
  if (label !== undefined) return resolveLabel(scene, label);
  const speaker = subject ? resolveSubject(scene, subject, at, history) : resolveBareVerb(scene, attribution, at, history);
  return speaker && speaker.confidence >= THRESHOLD ? speaker : null;
}

function resolveSubject(scene: Scene, subject: Subject, at: number, history: History): Speaker | null {
  const mention = subject.span;
  if (subject.kind === 'participant') {
    const { participant } = subject.mention;
    return speaker(participant, participant.kind === 'person' ? 'name' : 'organisation', mention, participant.kind === 'person' ? 0.95 : 0.9);
  }
  if (subject.kind === 'pronoun') {
    const unlisted = unlistedSpeaker(scene, subject.agreement, subject.span.start, history);
    if (unlisted) return { ...unlisted, via: 'pronoun', mention: { start: mention.start, end: mention.end }, confidence: Math.min(unlisted.confidence, UNLISTED) };
    const found = findAntecedent(scene, subject.agreement, subject.span.start, history, 'pronoun');
    return found && speaker(found.participant, 'pronoun', mention, found.confidence);
  }
  if (subject.kind === 'name') {
    const name = scene.document.text.slice(mention.start, mention.end);
    const known = byNamePart(scene, name);
    return known ? speaker(known, known.kind === 'person' ? 'name' : 'organisation', mention, 0.75) : stranger(name, 'name', mention, 0.7);
  }
  if (subject.kind === 'role') {
    const match = matchRole(scene, subject, at, history);
    if (match) return speaker(match.participant, 'role', mention, match.confidence);
    return stranger(rolePhrase(scene, subject), 'role', mention, 0.65);
  }
  return resolveBody(scene, subject, at);
}

/** The source as a `<cite>` names it: a participant where the words hold one's name, else the words themselves. */
function resolveLabel(scene: Scene, label: string): Speaker | null {
  const words = label.replace(/^[\s–—-]+/, '').trim();
  if (words === '') return null;
  const known = scene.participants.find((participant) => words.includes(participant.name)) ?? byNamePart(scene, words.split(',')[0]!);
  return known ? speaker(known, 'blockquote', null, 0.95) : stranger(words, 'blockquote', null, 0.8);
}

/** The only participant whose name ends with the given words ("the Times"); null for none or several. */
function byNamePart(scene: Scene, words: string): Participant | null {
  const ending = words.toLowerCase().split(/\s+/);
  const fits = scene.participants.filter((participant) => {
    const name = participant.name.toLowerCase().split(/\s+/);
    return ending.every((word, i) => name[name.length - ending.length + i] === word);
  });
  return fits.length === 1 ? fits[0]! : null;
}

/** A body or document speaks for whom it belongs to; else for whoever the story spoke of just before. */
function resolveBody(scene: Scene, subject: Subject & { kind: 'body' | 'document' }, at: number): Speaker | null {
  const via: SpeakerVia = subject.kind === 'body' ? 'organisation' : 'document';
  const mention = subject.span;
  if (subject.owner) return speaker(subject.owner.participant, via, mention, 0.85);
  const before = mentionsBefore(scene, at, 4);
  if (subject.kind === 'document') return resolveDocument(scene, mention, at);
  // "A group of parents": the article tells that it is none of those spoken of.
  const isNew = scene.lexicon.definite.size > 0 && !isDefinite(scene, subject.from);
  const introduced = isNew ? null : introducedName(scene, subject);
  if (introduced) return stranger(scene.document.text.slice(introduced.start, introduced.end), via, mention, 0.6);
  const owner = isNew ? null : likeliestBody(scene, subject, before);
  if (owner) return speaker(owner, via, mention, 0.6);
  return stranger(rolePhrase(scene, subject), via, mention, 0.6);
}

/** Whether a definite article stands before a noun or the words that qualify it. */
function isDefinite({ words, lexicon, tokens }: Scene, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && noun - i <= 3 && tokens[i]!.kind !== 'punctuation'; i--) if (lexicon.determiners.has(words[i]!)) return lexicon.definite.has(words[i]!);
  return true;
}

/** "The letter reads": whoever the sentence before is about, or the body it speaks for («У ВООЗ вважають …»). */
function resolveDocument(scene: Scene, mention: Span, at: number): Speaker | null {
  const { sentences } = scene.document;
  const sentence = sentences[firstFrom(sentences, at) - 1];
  if (!sentence) return null;
  const range = rangeOf(scene, sentence);
  const subjects = findSubjects(scene, range, 'any');
  // «Міністерка культури Тетяна Гай висловила …»: the name is that of the role before it.
  const first = subjects[0]?.kind === 'role' && subjects[1]?.kind === 'participant' && subjects[1].from === subjects[0].to ? subjects[1] : subjects[0];
  // Without case endings the first person named need not be the one who wrote.
  const fits = first?.kind === 'participant' && (scene.lexicon.verbFirst || first.mention.participant.kind === 'organisation');
  if (first?.kind === 'participant' && fits) return speaker(first.mention.participant, 'document', mention, 0.6);
  // Where a noun's form does not tell its case it may be any part of the sentence.
  if (first?.kind === 'body' && !scene.lexicon.verbFirst) {
    const body = resolveBody(scene, first, sentence.end);
    return body && { ...body, via: 'document', mention, confidence: Math.min(body.confidence, 0.6) };
  }
  if (first?.kind === 'role') return stranger(rolePhrase(scene, first), 'document', mention, 0.58);
  const body = scene.mentionAt.get(range.from + 1);
  return body && scene.lexicon.locatives.has(scene.words[range.from]!) ? speaker(body.participant, 'document', mention, 0.6) : null;
}

/** The organisation that «компанія» means: one of those just named, not one that is by its name another kind of body; the most named. */
function likeliestBody(scene: Scene, subject: Subject, candidates: readonly Participant[]): Participant | null {
  const word = scene.words[subject.from]!;
  let best: Participant | null = null;
  for (const participant of new Set([...candidates, ...scene.participants.filter(({ mentions }) => mentions.slice(0, INTRODUCING).some((mention) => mention.start < subject.span.start && describedAs(scene, mention, word)))])) {
    if (participant.kind !== 'organisation') continue;
    const kinds = participant.name.toLowerCase().split(/[^\p{L}’-]+/u).filter((part) => hasStem(scene.lexicon.bodies, part));
    // «Телеканал «Обрій»» named so earlier is the channel meant by «телеканал».
    if (participant.mentions.slice(0, INTRODUCING).some((mention) => describedAs(scene, mention, word))) return participant;
    if (kinds.length > 0 && !kinds.some((kind) => kind.slice(0, 4) === word.slice(0, 4))) continue;
    if (!best || participant.mentions.length >= best.mentions.length) best = participant;
  }
  return best;
}

/** Whether the word before a naming (and its opening mark) is a form of the given noun. */
function describedAs(scene: Scene, { start }: Span, word: string): boolean {
  let i = firstFrom(scene.tokens, start) - 1;
  if (/^[«“„"]$/.test(scene.words[i] ?? '')) i--;
  return (scene.words[i] ?? '').slice(0, Math.max(4, word.length - 2)) === word.slice(0, Math.max(4, word.length - 2));
}

/** Participants named in the last sentences before an offset, in order. */
function mentionsBefore({ mentions, document }: Scene, at: number, sentences: number): Participant[] {
  const index = firstFrom(document.sentences, at) - 1;
  const from = document.sentences[Math.max(0, index - sentences)]?.start ?? 0;
  return mentions.slice(firstFrom(mentions, from), firstFrom(mentions, at)).map((mention) => mention.participant);
}

/** «…, – додав.»: no subject written. */
function resolveBareVerb(scene: Scene, attribution: Attribution, at: number, history: History): Speaker | null {
  if (attribution.kind === 'none' || attribution.kind === 'stance') return null;
  if (attribution.kind === 'phrase') return null;
  if (attribution.kind === 'impersonal') {
    const owner = mentionsBefore(scene, at, 2).findLast((participant) => participant.kind === 'organisation');
    return owner ? speaker(owner, 'document', null, 0.6) : null;
  }
  // A form that tells nothing of its subject is no evidence of one.
  if (attribution.agreement === 'any') return null;
  const unlisted = unlistedSpeaker(scene, attribution.agreement, at, history);
  if (unlisted) return { ...unlisted, via: 'verb', mention: null, confidence: Math.min(unlisted.confidence, UNLISTED) };
  const found = findAntecedent(scene, attribution.agreement, at, history);
  return found && speaker(found.participant, 'verb', null, found.confidence - 0.1);
}

/** A speaker who is nobody on the list. */
function stranger(name: string, via: SpeakerVia, mention: Span | null, confidence: number): Speaker {
  return { participant: null, name, via, mention, confidence };
}

/** A speaker that is a participant. */
export function speaker(participant: Participant, via: SpeakerVia, mention: Speaker['mention'], confidence: number): Speaker {
  const span = mention && { start: mention.start, end: mention.end };
  return { participant: participant.id, name: participant.name, via, mention: span, confidence: Math.round(confidence * 100) / 100 };
}
