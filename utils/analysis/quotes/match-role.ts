import type { Agreement } from '../../languages/quote-rules';
import type { Participant } from '../analysis';
import type { Antecedent, History } from './antecedent';
import { findAntecedent, lastSpeaker } from './antecedent';
import type { Scene } from './scene';
import type { Subject } from './subject';
import { agrees } from './subject';

/** How many letters two words must share from the start to be forms of one. */
const STEM = 5;
const ENOUGH = 3;

/**
 * The participant that a role phrase means: one whose stated roles share its noun or its complement, preferring who
 * spoke last; else, for a bare definite role («експерт», "the minister"), whoever was spoken of. Null for a stranger.
 */
export function matchRole(scene: Scene, subject: Subject & { kind: 'role' }, at: number, history: History): Antecedent | null {
  const { words } = scene;
  const head = words[subject.head]!;
  const rest = words.slice(subject.from, subject.to).filter((word, i) => subject.from + i !== subject.head && word.length > 2 && !scene.lexicon.determiners.has(word) && !scene.lexicon.prepositions.has(word));
  const recent = lastSpeaker(history, at)?.participant;
  let best: Participant[] = [];
  let bestScore = 0;
  for (const participant of scene.participants) {
    if (participant.kind !== 'person') continue;
    const stated = statedWords(participant);
    // The very word of the role outweighs a gender that was only guessed.
    if (!stated.includes(head) && !agrees(participant.gender ?? 'singular', singular(subject.agreement))) continue;
    const headFits = stated.some((word) => sameStem(word, head));
    const shared = rest.filter((word) => stated.some((other) => sameStem(other, word))).length;
    if (!headFits && shared === 0) continue;
    const score = (stated.includes(head) ? 4 : headFits ? 3 : 0) + shared * 1.5 + (participant === recent ? 1 : 0) - (headFits && rest.length > shared ? 0.5 * (rest.length - shared) : 0);
    if (score === bestScore) best.push(participant);
    if (score > bestScore) {
      best = [participant];
      bestScore = score;
    }
  }
  if (bestScore >= ENOUGH && best.length === 1) return { participant: best[0]!, confidence: 0.85 };
  const near = findAntecedent(scene, singular(subject.agreement), at, history);
  // Of several who bear the role the one who was just spoken of.
  if (bestScore >= ENOUGH) return near && best.includes(near.participant) ? { ...near, confidence: 0.65 } : null;
  if (!near || scene.lexicon.strangers.has(head)) return null;
  // «Глава ВООЗ» of somebody just named as «генеральний директор ВООЗ».
  if (rest.some((word) => statedWords(near.participant).some((other) => sameStem(other, word)))) return { ...near, confidence: 0.66 };
  if (!isDefinite(scene, subject, rest.length)) return null;
  if (near.confidence >= 0.75) return { ...near, confidence: 0.66 };
  // The only person there has been can be meant from farther off.
  const people = scene.participants.filter(({ kind, mentions }) => kind === 'person' && mentions[0]!.start < at);
  return people.length === 1 ? { ...near, confidence: 0.66 } : null;
}

/** The words of a role phrase without its article. */
export function rolePhrase(scene: Scene, subject: Subject): string {
  let { from } = subject;
  while (from < subject.to - 1 && scene.lexicon.determiners.has(scene.words[from]!)) from++;
  return scene.document.text.slice(scene.tokens[from]!.start, scene.tokens[subject.to - 1]!.end);
}

/** «Експерт» or "the expert", but not «місцевий експерт» or "an expert". */
function isDefinite({ words, lexicon }: Scene, subject: Subject & { kind: 'role' }, others: number): boolean {
  if (subject.agreement === 'plural') return false;
  if (lexicon.adjectiveEndings !== null) return others === 0;
  return lexicon.definite.has(words[subject.from]!) && others <= 2;
}

function statedWords(participant: Participant): string[] {
  return [participant.role ?? '', ...participant.roles.map((role) => role.text)].join(' ').toLowerCase().split(/[^\p{L}\p{N}’-]+/u);
}

function singular(agreement: Agreement): Agreement {
  return agreement === 'any' ? 'singular' : agreement;
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.max(3, Math.min(STEM, a.length - 1, b.length - 1));
  return a.length > 3 && b.length > 3 && a.slice(0, length) === b.slice(0, length);
}
