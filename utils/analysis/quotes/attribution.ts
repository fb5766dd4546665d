import type { Agreement } from '../../languages/quote-rules';
import type { Span } from '../../text/span';
import type { VerbForm } from './lexicon';
import { hasStem, phraseAt } from './lexicon';
import type { Scene, TokenRange } from './scene';
import { isCapitalised, spanOf } from './scene';
import type { Subject } from './subject';
import { findSubjects, personNoun } from './subject';

/** Where the words that say who spoke stand in relation to the quotation. */
export type Form = 'after' | 'before' | 'colon' | 'inside' | 'label' | 'blockquote';

/** What the words around a quotation say about its source. */
export interface Attribution {
  readonly form: Form;
  /** The speech verb or phrase; null where a colon or label does without. */
  readonly cue: Span | null;
  readonly kind: VerbForm['kind'] | 'phrase' | 'none';
  readonly subject: Subject | null;
  /** What the verb tells about a subject that is not written. */
  readonly agreement: Agreement;
  /** The source as the page names it beside the text (`<cite>`), which is no span of it. */
  readonly label?: string;
}

interface Cue extends TokenRange {
  readonly kind: Attribution['kind'];
  readonly agreement: Agreement;
  /** Whether the phrase itself holds the pronoun («за його словами»). */
  readonly pronoun: boolean;
}

const PUNCTUATION = /^[,;:()–—]$/;
const LEADING = /^[,.;:!?…)–—―-]+$/;
const CREDIT = /^[–—―]$/;
/** Tokens of a name with what follows it after a comma: "— Ann Lee, teacher, York". */
const MAX_CREDIT = 16;
/** How far from a quotation its verb may be: "…," X, the first of the many deputies of …, said. */
const REACH_AFTER = 32;
const REACH_BEFORE = 60;

/** Who the words after a quotation say it is from: «…», – сказав X; "…", X, the mayor, said. */
export function attributeAfter(scene: Scene, range: TokenRange, separated: boolean): Attribution | null {
  const { words, tokens, lexicon } = scene;
  let from = range.from;
  let apart = separated;
  while (from < range.to && from - range.from < 3 && LEADING.test(tokens[from]!.text)) {
    if (/[,–—―-]/.test(tokens[from]!.text)) apart = true;
    from++;
  }
  if (from >= range.to || lexicon.conjunctions.has(words[from]!)) return null;
  const to = Math.min(range.to, from + REACH_AFTER);
  const closing: Cue | null = lexicon.closingWords.has(words[from]!) ? { from, to: from + 1, kind: 'speech', agreement: 'any', pronoun: false } : null;
  const cue = closing ?? nextCue(scene, from, to);
  if (!cue) return credited(scene, { from, to: range.to });
  if (cue.kind === 'stance') return null;
  const left = { from, to: cue.from };
  // Without a comma or dash only what stands directly beside the mark can be its attribution.
  if (!apart && cue.from > from) {
    const first = findSubjects(scene, left, cue.agreement)[0];
    const start = lexicon.determiners.has(words[from]!) ? from + 1 : from;
    if (!first || first.from > start || cue.from - first.to > 1) return null;
  }
  if (cue.kind !== 'speech') return { form: 'after', ...describe(scene, cue), subject: sourceAfter(scene, cue, range.to) };
  const subject = cue.from > from ? (subjectBefore(scene, left, cue.agreement) ?? subjectAfter(scene, cue, range.to)) : subjectAfter(scene, cue, range.to);
  return { form: 'after', ...describe(scene, cue), subject };
}

/** «…» – Оксана Гай; "…" — Ann Lee, teacher: after a dash nothing but a name, as far as the paragraph goes. */
function credited(scene: Scene, range: TokenRange): Attribution | null {
  const { tokens, document } = scene;
  const isLast = /^[.\s]*(?:\n|$)/.test(document.text.slice(tokens[range.to - 1]!.end, tokens[range.to - 1]!.end + 3));
  if (!CREDIT.test(tokens[range.from - 1]?.text ?? '') || !isLast || range.to - range.from > MAX_CREDIT) return null;
  const mention = scene.mentionAt.get(range.from);
  let to = mention?.last ?? range.from;
  while (!mention && to < range.to && isCapitalised(tokens[to])) to++;
  const isName = mention ? mention.participant.kind === 'person' : to - range.from > 1;
  if (!isName || !/^[.,(]?$/.test(to < range.to ? tokens[to]!.text : '')) return null;
  const place = { from: range.from, to, span: spanOf(scene, { from: range.from, to }) };
  const subject: Subject = mention ? { ...place, kind: 'participant', mention, agreement: 'any' } : { ...place, kind: 'name', agreement: 'singular' };
  return { form: 'after', cue: null, kind: 'none', subject, agreement: 'any' };
}

/** Who the words before a quotation say it is from: X said: "…"; «X назвав це «…»»; "According to X, …". */
export function attributeBefore(scene: Scene, range: TokenRange): Attribution | null {
  const colon = scene.words[range.to - 1] === ':';
  const form: Form = colon ? 'colon' : 'before';
  const from = Math.max(range.from, range.to - REACH_BEFORE);
  const cue = lastCue(scene, from, range.to);
  const claim = cue && cue.kind !== 'stance' ? null : ownedClaim(scene, cue ? cue.to : from, range.to);
  if (claim) return { form, cue: spanOf(scene, { from: claim.from, to: claim.from + 1 }), kind: 'stance', subject: claim, agreement: 'any' };
  if (!cue) {
    if (!colon) return labelled(scene, range);
    const subject = subjectBefore(scene, { from: range.from, to: range.to - 1 }, 'any');
    return { form, cue: null, kind: 'none', subject, agreement: 'any' };
  }
  const described = describe(scene, cue);
  if (cue.kind === 'phrase' || cue.kind === 'impersonal') {
    const source = sourceAfter(scene, cue, range.to) ?? (cue.kind === 'impersonal' ? anySource(scene, range.from, cue.from) : null);
    return { form, ...described, subject: source };
  }
  const near = scene.lexicon.verbFirst ? directlyAfter(scene, cue, range.to) : null;
  const earlier = near && cue.kind !== 'stance' ? null : subjectBefore(scene, { from: range.from, to: cue.from }, cue.agreement);
  // What follows a verb like «назвав» is what it is about, if anybody comes before it.
  const subject = earlier ?? near ?? (scene.lexicon.verbFirst || colon ? subjectAfter(scene, cue, range.to) : null);
  return { form, ...described, subject };
}

/** "Crane's claim that there were …": words that a noun and its owner introduce instead of a verb. */
function ownedClaim(scene: Scene, from: number, to: number): Subject | null {
  for (let i = to - 1; i > from; i--) {
    const possessive = /['’]s?$/.test(scene.words[i - 1]!) ? (scene.mentionOf.get(i - 1) ?? scene.mentionOf.get(i - 2) ?? scene.mentionOf.get(i - 3)) : undefined;
    if (possessive && hasStem(scene.lexicon.documents, scene.words[i]!)) {
      return { kind: 'document', owner: possessive, agreement: 'any', from: i, to: i + 1, span: spanOf(scene, { from: i, to: i + 1 }) };
    }
  }
  return null;
}

/** "Crane: Council must 'stop dreaming'": a headline that opens with who says all the rest. */
function labelled(scene: Scene, range: TokenRange): Attribution | null {
  const mention = scene.mentionAt.get(range.from);
  if (!mention || scene.words[mention.last] !== ':' || mention.last >= range.to) return null;
  const [subject] = findSubjects(scene, { from: range.from, to: mention.last }, 'any');
  return subject ? { form: 'before', cue: null, kind: 'none', subject, agreement: 'any' } : null;
}

/** The attribution that starts at a token, if the words there say that somebody speaks; for dashes inside a quotation. */
export function attributeInside(scene: Scene, range: TokenRange, reach: number): Attribution | null {
  const cue = nextCue(scene, range.from, Math.min(range.to, range.from + reach));
  if (!cue || cue.kind === 'stance') return null;
  if (cue.kind !== 'speech') return { form: 'inside', ...describe(scene, cue), subject: sourceAfter(scene, cue, range.to) };
  const before = cue.from > range.from ? subjectBefore(scene, { from: range.from, to: cue.from }, cue.agreement) : null;
  return { form: 'inside', ...describe(scene, cue), subject: before ?? subjectAfter(scene, cue, range.to) };
}

function describe(scene: Scene, cue: Cue): Pick<Attribution, 'cue' | 'kind' | 'agreement'> {
  return { cue: spanOf(scene, cue), kind: cue.kind, agreement: cue.agreement };
}

function cueAt(scene: Scene, index: number): Cue | null {
  const { words, tokens, lexicon } = scene;
  for (const [agreement, list] of lexicon.pronounPhrases) {
    const length = phraseAt(list, words, index);
    if (length > 0) return { from: index, to: index + length, kind: 'phrase', agreement, pronoun: true };
  }
  const length = phraseAt(lexicon.sourcePhrases, words, index);
  if (length > 0) return { from: index, to: index + length, kind: 'phrase', agreement: 'any', pronoun: false };
  const verb = lexicon.verbs.get(words[index]!);
  if (!verb || scene.mentionOf.has(index)) return null;
  // «Йдеться про …» tells a subject, «йдеться у …» a source.
  const next = words[index + 1] ?? '';
  if (verb.kind === 'impersonal' && !lexicon.locatives.has(next) && /^\p{L}/u.test(next)) return null;
  const previous = words[index - 1] ?? '';
  // "the report", "in answer": a noun that looks like a verb; a capital inside a sentence makes a name.
  if (lexicon.determiners.has(previous) || lexicon.prepositions.has(previous) || (/['’]s$/.test(previous) && !lexicon.pronouns.has(previous))) return null;
  if (isCapitalised(tokens[index]) && /^[\p{L}\p{N},]/u.test(previous)) return null;
  return { from: index, to: index + 1, kind: verb.kind, agreement: verb.agreement, pronoun: false };
}

function nextCue(scene: Scene, from: number, to: number): Cue | null {
  for (let i = from; i < to; i++) {
    if (scene.tokens[i]!.text === ';') return null;
    const cue = cueAt(scene, i);
    if (cue && cue.kind !== 'stance' && !insideRelative(scene, from, i)) return cue;
  }
  return null;
}

function lastCue(scene: Scene, from: number, to: number): Cue | null {
  for (let i = to - 1; i >= from; i--) {
    const cue = cueAt(scene, i);
    if (cue && cue.to <= to) return cue;
  }
  return null;
}

/** "X, who led the review, said": whether a verb belongs to a clause that a relative word opens after a comma. */
function insideRelative(scene: Scene, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= from && verb - i < 10; i--) {
    if (scene.tokens[i]!.text === ',') return false;
    if (scene.lexicon.relatives.has(scene.words[i]!) && scene.tokens[i - 1]?.text === ',') return true;
  }
  return false;
}

/** The subject of a verb that follows it. */
function subjectBefore(scene: Scene, range: TokenRange, agreement: Agreement): Subject | null {
  let to = range.to;
  let apposed: Subject | null = null;
  for (let i = range.to - 1; i >= range.from - 1; i--) {
    if (i >= range.from && !isBreak(scene, i)) continue;
    const chunk = { from: i + 1, to };
    const found = scene.lexicon.relatives.has(scene.words[chunk.from] ?? '') && chunk.from > range.from ? [] : findSubjects(scene, chunk, agreement);
    // Next to the verb the last one counts; in a clause farther off, its subject, which comes first.
    const best = to === range.to ? closest(found) : (found.find((subject) => subject.kind === 'participant' || subject.kind === 'pronoun') ?? found[0]);
    if (best) {
      if (best.kind === 'participant' || best.kind === 'pronoun') return best;
      // "Ida Crane, the mayor, said": go on to the name; "the mayor said": the chunk touches the verb.
      if (to === range.to && to > chunk.from) return best;
      apposed ??= best;
    }
    to = i;
  }
  return apposed;
}

function closest(subjects: readonly Subject[]): Subject | null {
  const last = subjects[subjects.length - 1];
  if (!last) return null;
  if (last.kind === 'participant' || last.kind === 'pronoun') return last;
  return subjects.findLast((subject) => subject.kind === 'participant' && subject.mention.participant.kind === 'person') ?? subjects.findLast((subject) => subject.kind === 'role') ?? last;
}

/** The subject of a verb that stands before it. */
function subjectAfter(scene: Scene, cue: TokenRange & { agreement: Agreement }, limit: number): Subject | null {
  const { words, tokens, lexicon } = scene;
  let to = cue.to;
  while (to < limit && !isBreak(scene, to) && !lexicon.relatives.has(words[to]!)) to++;
  const found = findSubjects(scene, { from: cue.to, to }, cue.agreement);
  const persons = found.filter((subject) => subject.kind === 'participant' && subject.mention.participant.kind === 'person');
  const joined = persons[1] && words.slice(persons[0]!.to, persons[1].from).some((word) => lexicon.conjunctions.has(word));
  const person = joined ? persons[0] : persons[persons.length - 1];
  if (person) return person;
  const first = found[0];
  // "said the mayor, Ida Crane."
  if (first?.kind === 'role' && tokens[to]?.text === ',') {
    // «… керівник штабу, генерал Кирило Гай»: past a second role.
    const second = personNoun(lexicon, words[to + 1] ?? '') !== null && !scene.mentionAt.has(to + 1) ? findSubjects(scene, { from: to + 1, to: Math.min(limit, to + MAX_CREDIT) }, cue.agreement)[0] : undefined;
    const apposed = scene.mentionAt.get(second?.kind === 'role' ? second.to : to + 1);
    if (apposed && apposed.participant.kind === 'person' && (apposed.last >= limit || isBreak(scene, apposed.last) || tokens[apposed.last]!.text === '.')) {
      return findSubjects(scene, { from: apposed.first, to: apposed.last }, cue.agreement)[0] ?? first;
    }
  }
  if (first) return found.find((subject) => subject.kind !== 'document') ?? first;
  return cue.agreement === 'plural' || cue.agreement === 'any' ? anySource(scene, cue.to, Math.min(limit, to + 4)) : null;
}

/** Only a subject that touches the verb: «сказав він, що …». */
function directlyAfter(scene: Scene, cue: Cue, limit: number): Subject | null {
  const subject = findSubjects(scene, { from: cue.to, to: Math.min(limit, cue.to + 12) }, cue.agreement)[0];
  if (!subject || subject.from !== cue.to) return null;
  return subject.kind === 'role' ? (subjectAfter(scene, cue, limit) ?? subject) : subject;
}

/** Who follows a source phrase, in whatever case: «за словами речника поліції Івана Мороза», "according to the report". */
function sourceAfter(scene: Scene, cue: Cue, limit: number): Subject | null {
  if (cue.pronoun) return { kind: 'pronoun', agreement: cue.agreement, from: cue.from, to: cue.to, span: spanOf(scene, cue) };
  return anySource(scene, cue.to, limit);
}

function anySource(scene: Scene, from: number, limit: number): Subject | null {
  const { words, tokens, lexicon } = scene;
  let to = from;
  while (to < limit && (!isBreak(scene, to) || to === from) && !lexicon.relatives.has(words[to]!)) to++;
  let body: Subject | null = null;
  let owner: Subject | null = null;
  for (let i = from; i < to; i++) {
    const mention = scene.mentionAt.get(i);
    if (mention) {
      const subject: Subject = { kind: 'participant', mention, agreement: 'any', from: mention.first, to: mention.last, span: mention };
      if (mention.participant.kind === 'person') return subject;
      owner ??= subject;
      i = mention.last - 1;
    } else if (!body && tokens[i]!.kind === 'word') {
      const found = findSubjects(scene, { from: i, to }, 'any')[0];
      if (found && found.from <= i + 1) body = found;
    }
  }
  if (body && (body.kind === 'body' || body.kind === 'document') && owner?.kind === 'participant') return { ...body, owner: owner.mention };
  return owner ?? body;
}

function isBreak(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]!;
  if (PUNCTUATION.test(token.text)) return true;
  return token.text === '-' && token.start > (scene.tokens[index - 1]?.end ?? -1);
}
