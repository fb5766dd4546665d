import type { Agreement } from '../../languages/quote-rules';
import type { Span } from '../../text/span';
import { hasStem } from './lexicon';
import type { Lexicon } from './lexicon';
import type { Mention, Scene, TokenRange } from './scene';
import { isCapitalised, spanOf } from './scene';

/** Who a clause says is speaking, before it is known who that is. */
export type Subject = TokenRange & { readonly span: Span; readonly agreement: Agreement } & (
    | { readonly kind: 'participant'; readonly mention: Mention }
    | { readonly kind: 'pronoun' }
    /** «міністр», "the mayor of York": `head` is the token of the noun itself. */
    | { readonly kind: 'role'; readonly head: number }
    /** «у компанії», "the letter", with the participant it belongs to where one is named. */
    | { readonly kind: 'body' | 'document'; readonly owner: Mention | null }
    /** A capitalised name that is nobody on the list. */
    | { readonly kind: 'name' }
  );

const HYPHEN_OR_DASH = /^[–—-]$/;
const STOP = /^[.,;:!?…()[\]–—«»“”„"]$/;
const MAX_COMPLEMENT = 8;

/** Every possible subject in a range, in order; those after a preposition, in the possessive or before a noun are left out. */
export function findSubjects(scene: Scene, range: TokenRange, agreement: Agreement): Subject[] {
  const found: Subject[] = [];
  for (let i = range.from; i < range.to; i++) {
    const subject = subjectAt(scene, i, range);
    if (!subject) continue;
    i = Math.max(i, subject.to - 1);
    if (agrees(subject.agreement, agreement) && !followsPreposition(scene, subject.from, range.from)) found.push(subject);
  }
  return found;
}

/** Whether a verb or pronoun form can go with a subject's gender or number. */
export function agrees(subject: Agreement, form: Agreement): boolean {
  if (subject === form || subject === 'any' || form === 'any') return true;
  if (form === 'singular' || subject === 'singular') return subject !== 'plural' && form !== 'plural';
  return false;
}

function subjectAt(scene: Scene, index: number, range: TokenRange): Subject | null {
  const { lexicon, words, tokens } = scene;
  const mention = scene.mentionAt.get(index);
  if (mention) return mention.last > range.to ? null : named(scene, mention);
  if (scene.mentionOf.has(index) || tokens[index]!.kind !== 'word') return null;
  const word = words[index]!;
  const pronoun = lexicon.pronouns.get(word);
  if (pronoun !== undefined) return { kind: 'pronoun', agreement: pronoun, from: index, to: index + 1, span: tokens[index]! };
  const person = personNoun(lexicon, word);
  if (person !== null) return role(scene, index, person, range);
  if (hasStem(lexicon.bodies, word)) return belonging(scene, 'body', index, range);
  if (hasStem(lexicon.documents, word)) return belonging(scene, 'document', index, range);
  return isCapitalised(tokens[index]) && !lexicon.prepositions.has(word) ? unlisted(scene, index, range) : null;
}

function named(scene: Scene, mention: Mention): Subject | null {
  const { gender, kind } = mention.participant;
  const next = scene.words[mention.last] ?? '';
  const possessive = /^['’]s?$/.test(next) || /['’]s$/.test(scene.words[mention.last - 1] ?? '');
  // "Trump lawyer Marc Kasowitz", "Reuters reporter": a name that only says whose.
  const modifies = !scene.lexicon.verbFirst && (scene.lexicon.person(next) !== null || scene.mentionAt.has(mention.last));
  if (!mention.nominative || possessive || modifies) return null;
  const agreement: Agreement = kind === 'organisation' ? 'any' : (gender ?? 'singular');
  return { kind: 'participant', mention, agreement, from: mention.first, to: mention.last, span: mention };
}

/** A role noun with the adjectives before it and the complement after it. */
function role(scene: Scene, head: number, agreement: Agreement, range: TokenRange): Subject | null {
  const from = adjectivesBefore(scene, head, agreement, range.from);
  const bearer = unlistedAfter(scene, head + 1, range.to);
  if (bearer) return bearer;
  const to = complementAfter(scene, head + 1, range.to);
  const next = scene.words[to] ?? '';
  if (!scene.lexicon.verbFirst && scene.lexicon.person(next) !== null) return null;
  return { kind: 'role', head, agreement, from, to, span: spanOf(scene, { from, to }) };
}

/** "President Lee", of whom the list has nobody: a role right before a name is that person's. */
function unlistedAfter(scene: Scene, start: number, limit: number): Subject | null {
  const { tokens, words, mentionOf, lexicon } = scene;
  let to = start;
  while (to < limit && to - start < 3 && tokens[to]!.kind === 'word' && isCapitalised(tokens[to]) && !mentionOf.has(to) && lexicon.person(words[to]!) === null) to++;
  if (to === start || !lexicon.verbs.has(words[to] ?? '')) return null;
  return { kind: 'name', agreement: 'singular', from: start, to, span: spanOf(scene, { from: start, to }) };
}

function adjectivesBefore(scene: Scene, head: number, agreement: Agreement, limit: number): number {
  const { words, tokens, lexicon } = scene;
  const endings = lexicon.adjectiveEndings?.[agreement]?.split(' ') ?? [];
  let from = head;
  while (from > limit && head - from < 5 && tokens[from - 1]!.kind !== 'punctuation' && !lexicon.prepositions.has(words[from - 1]!) && !lexicon.verbs.has(words[from - 1]!)) {
    const word = words[from - 1]!;
    if (lexicon.conjunctions.has(word) || lexicon.relatives.has(word) || lexicon.pronouns.has(word)) break;
    if (lexicon.adjectiveEndings !== null && (!endings.some((ending) => word.endsWith(ending)) || scene.mentionOf.has(from - 1))) break;
    from--;
    if (lexicon.determiners.has(word)) break;
  }
  return from;
}

function complementAfter(scene: Scene, start: number, limit: number): number {
  const { words, tokens, lexicon } = scene;
  let to = start;
  while (to < limit && to - start < MAX_COMPLEMENT) {
    const word = words[to]!;
    // Without case endings only "of" and its like tie a complement to the noun before it; a name right after it is its bearer's.
    if (!lexicon.verbFirst && to === start && !lexicon.complementPrepositions.has(word)) break;
    const mention = scene.mentionAt.get(to);
    if (mention) {
      // "Secretary of State | Ann Lee": whose role it is, unless a preposition ties the name to it.
      if (mention.participant.kind === 'person' && mention.nominative && (lexicon.verbFirst || (to > start && !lexicon.prepositions.has(words[to - 1]!)))) break;
      if (mention.last > limit) break;
      to = mention.last;
      continue;
    }
    const token = tokens[to]!;
    if (token.kind === 'punctuation' && !(HYPHEN_OR_DASH.test(token.text) && token.start === tokens[to - 1]!.end)) break;
    // "Secretary of State": with a capital it is no verb.
    if ((lexicon.verbs.has(word) && !isCapitalised(token)) || lexicon.relatives.has(word) || lexicon.pronouns.has(word)) break;
    if (lexicon.conjunctions.has(word) && (lexicon.verbs.has(words[to + 1] ?? '') || !lexicon.verbFirst)) break;
    if (lexicon.prepositions.has(word) && !lexicon.complementPrepositions.has(word)) break;
    // "the group of workers | sent a letter": an article without a preposition before it follows a verb.
    if (lexicon.definite.size > 0 && lexicon.determiners.has(word) && to - start > 1 && !lexicon.prepositions.has(words[to - 1]!)) {
      to--;
      break;
    }
    to++;
  }
  while (to > start && (lexicon.prepositions.has(words[to - 1]!) || lexicon.conjunctions.has(words[to - 1]!) || lexicon.determiners.has(words[to - 1]!))) to--;
  return to;
}

function belonging(scene: Scene, kind: 'body' | 'document', index: number, range: TokenRange): Subject {
  const to = complementAfter(scene, index + 1, range.to);
  let owner: Mention | null = null;
  for (let i = index + 1; i < Math.min(to + 2, range.to) && !owner; i++) owner = scene.mentionAt.get(i) ?? null;
  const before = scene.mentionOf.get(index - 1) ?? scene.mentionOf.get(index - 2);
  if (!owner && before && before.last >= index - 1 && !scene.lexicon.verbFirst) owner = before;
  return { kind, owner, agreement: 'any', from: index, to: Math.max(to, index + 1), span: spanOf(scene, { from: index, to: Math.max(to, index + 1) }) };
}

function unlisted(scene: Scene, index: number, range: TokenRange): Subject | null {
  const { tokens, lexicon } = scene;
  let to = index + 1;
  while (to < range.to && to - index < 4 && isCapitalised(tokens[to]) && !scene.mentionOf.has(to)) to++;
  const next = scene.words[to] ?? '';
  // A single capital may be any word; right beside the verb, or a word in its place, it is a name ("Melanie said", «so Müller»).
  const before = scene.words[index - 1] ?? '';
  const beside = lexicon.verbs.has(next) || lexicon.verbs.has(before) || lexicon.closingWords.has(before);
  const opens = index === 0 || /^[.!?…:]$/.test(tokens[index - 1]!.text) || startsBlock(scene, index);
  if ((to - index < 2 && (!beside || opens)) || /^['’]s?$/.test(next) || scene.mentionAt.has(to) || scene.lexicon.person(next) !== null) return null;
  return { kind: 'name', agreement: 'singular', from: index, to, span: spanOf(scene, { from: index, to }) };
}

function startsBlock({ document, tokens }: Scene, index: number): boolean {
  return document.text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes('\n');
}

function followsPreposition(scene: Scene, index: number, limit: number): boolean {
  const { words, lexicon } = scene;
  let i = index - 1;
  // "of the Homicide and Enquiry Team"
  const joins = (at: number) => lexicon.conjunctions.has(words[at]!) && isCapitalised(scene.tokens[at - 1]);
  while (i >= limit && index - i < 5 && (lexicon.determiners.has(words[i]!) || (lexicon.adjectiveEndings === null && (joins(i) || (isCapitalised(scene.tokens[i]) && !scene.mentionOf.has(i)))))) i--;
  return i >= limit && lexicon.prepositions.has(words[i]!);
}

/** With what a noun for a person agrees, of «генерал-лейтенант» that of its last part; null when it is none. */
export function personNoun(lexicon: Lexicon, word: string): Agreement | null {
  return lexicon.person(word) ?? (word.includes('-') ? lexicon.person(word.slice(word.lastIndexOf('-') + 1)) : null);
}

/** Whether a token ends a stretch of words that belong together. */
export function isStop(text: string): boolean {
  return STOP.test(text);
}
