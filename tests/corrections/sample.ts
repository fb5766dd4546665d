import type { Analysis, Participant, ParticipantKind, Quote } from '../../utils/analysis/analysis';
import { articleFromText } from '../../utils/analysis/article-from-text';
import type { Decision, Rule } from '../../utils/database/rule';

const text = 'Mayor Ida Crane said: “The bridge opens in May.” Crane added that the “old guard” had lost. Later Moss said: “The bridge opens in May.” The Harbour was closed.';

export const article = articleFromText(text, { title: 'Bridge', language: 'en' });

const span = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
const participant = (id: string, name: string, kind: ParticipantKind, words: readonly string[]): Participant => ({
  id, name, kind, gender: null, role: null, roles: [], aliases: [], mentions: words.map((one) => span(one)), quotedWords: 0, importance: 0.5, confidence: 0.7,
});
const quote = (id: string, words: string, speaker: Participant | null, from = 0): Quote => ({
  id, parts: [span(words, from)], text: words, kind: 'direct', cue: null, sources: [],
  speaker: speaker && { participant: speaker.id, name: speaker.name, via: 'name', mention: speaker.mentions[0] ?? null, confidence: 0.9 },
});

const crane = participant('p1', 'Ida Crane', 'person', ['Ida Crane', 'Crane added']);
const moss = participant('p2', 'Moss', 'person', ['Moss']);
const harbour = participant('p3', 'The Harbour', 'organisation', ['The Harbour']);

/** What a program found: three people and bodies, three quotes, two of them with the same words. */
export const found: Analysis = {
  language: 'en',
  facts: [],
  participants: [{ ...crane, quotedWords: 5 }, { ...moss, quotedWords: 5 }, harbour],
  quotes: [quote('q1', 'The bridge opens in May.', crane), quote('q2', 'old guard', null), quote('q3', 'The bridge opens in May.', moss, 100)],
  gist: { who: [], what: null, when: null, where: null },
  notes: [{ kind: 'quotes-without-speaker', count: 1 }],
};

let number = 0;
export function rule(decision: Decision, articleKey: string | null = 'k'): Rule {
  number += 1;
  return { id: `r${number}`, articleKey, decision, created: `2026-10-01T10:00:${String(number % 60).padStart(2, '0')}.000Z`, deleted: null };
}
