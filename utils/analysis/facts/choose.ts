import type { Language } from '../../languages/language';
import type { Fact, FactReason, Participant, Quote, Value } from '../analysis';
import { parseDay, toNumber } from '../values/calendar';
import type { Document } from '../document';
import { countWords, findCandidates } from './candidates';
import type { Candidate, Candidates } from './candidates';
import { readFeatures, within } from './features';
import type { Features } from './features';
import { score, select } from './select';
import { cosine } from './terms';
import { diversity, weights } from './weights';

/** What the earlier stages found. */
export interface Findings {
  readonly participants: readonly Participant[];
  readonly quotes: readonly Quote[];
  readonly values: readonly Value[];
}

/** How many facts a text of so many words is given, as editors do. */
const countsByWords: readonly (readonly [words: number, count: number])[] = [[110, 3], [145, 4], [220, 5], [1200, 6]];
const mostFacts = 7;
/** Of a very short text no more than this share of its sentences is key. */
const mostShare = 0.6;
/** A sentence with fewer new terms than this share says no more than the headline. */
const newTerms = 0.15;
/** Days between an event and the news of it. */
const newsDays = 3;

/** Key facts of a document, most important first; empty for a text without sentences. `language` is null for one without a pack. */
export function chooseFacts(document: Document, findings: Findings, language: Language | null): Fact[] {
  const rules = language?.facts ?? null;
  const candidates = findCandidates(document, rules);
  const features = readFeatures(candidates, { document, participants: findings.participants, values: findings.values, rules });
  const scores = features.map((row, i) => (isNoFact(row, candidates, i) ? 0 : score(row, weights)));
  const chosen = select(candidates.list, scores, factCount(document, candidates), diversity);
  return chosen.flatMap(({ index, score: weight }) => {
    const candidate = candidates.list[index];
    const row = features[index];
    if (!candidate || !row) return [];
    const { start, end } = candidate;
    const values = within(findings.values, candidate);
    return [{ start, end, text: document.text.slice(start, end), reasons: reasonsFor(row, isRecent(values, document.published)), weight, values }];
  });
}

/** Never facts: questions, reminders of old news, attributions without news, and what only repeats the headline. */
function isNoFact(row: Features, { list, title }: Candidates, index: number): boolean {
  return row.question > 0 || row.background > 0 || row.attribution > 0 || repeatsHeadline(list[index], title);
}

function repeatsHeadline(candidate: Candidate | undefined, title: ReadonlyMap<string, number>): boolean {
  if (!candidate || title.size === 0 || cosine(candidate.vector, title) < 0.8) return false;
  const fresh = [...candidate.vector.keys()].filter((term) => !title.has(term));
  return fresh.length < candidate.vector.size * newTerms;
}

function factCount(document: Document, { list }: Candidates): number {
  const words = document.blocks.reduce((sum, block, i) => sum + (document.boilerplate.has(i) ? 0 : countWords(document, block)), 0);
  const count = countsByWords.find(([limit]) => words < limit)?.[1] ?? mostFacts;
  return Math.min(count, Math.ceil(list.length * mostShare));
}

function isRecent(values: readonly Value[], published: string | null): boolean {
  const pivot = parseDay(published);
  return values.some((value) => {
    const day = value.kind === 'date' ? parseDay(value.iso) : null;
    return pivot !== null && day !== null && Math.abs(toNumber(pivot) - toNumber(day)) <= newsDays;
  });
}

function reasonsFor(row: Features, recent: boolean): FactReason[] {
  const reasons: readonly (readonly [FactReason, boolean])[] = [
    ['lead', row.lead > 0],
    ['headline', row.title >= 0.25],
    ['central', row.centrality >= 0.6],
    ['event', recent],
    ['number', row.number > 0],
    ['date', row.date > 0],
    ['participants', row.participant >= 0.3],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
