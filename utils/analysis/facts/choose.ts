import type { Language } from '../../languages/language';
import { startingWithin } from '../../text/search-spans';
import type { Fact, FactReason, Participant, Quote, Value } from '../analysis';
import { parseDay, toNumber } from '../values/calendar';
import type { Document } from '../document';
import { countWords, findCandidates } from './candidates';
import type { Candidate, Candidates } from './candidates';
import { readFeatures } from './features';
import type { Features } from './features';
import { score, select } from './select';
import { product } from './terms';
import { diversity, weights } from './weights';

/** What the earlier stages found. */
export interface Findings {
  readonly participants: readonly Participant[];
  readonly quotes: readonly Quote[];
  readonly values: readonly Value[];
}

/** Words beyond which a text is given one more fact than before, from `fewest` on, as editors do. */
const countsByWords = [110, 145, 220, 1200];
const fewest = 3;
/** Of a very short text no more than this share of its sentences is key. */
const mostShare = 0.6;
/** How like the headline a sentence is that repeats it, and the share of new terms from which on it says more all the same. */
const likeHeadline = 0.8;
const newTerms = 0.15;
/** Days between an event and the news of it. */
const newsDays = 3;

/** Key facts of a document, most important first; empty for a text without sentences. `language` is null for one without a pack. */
export function chooseFacts(document: Document, { participants, values }: Findings, language: Language | null): Fact[] {
  const rules = language?.facts ?? null;
  const candidates = findCandidates(document, rules);
  const { list } = candidates;
  const features = readFeatures(candidates, { document, participants, values, rules });
  const scores = features.map((row, i) => (isNoFact(row, list[i]!, candidates) ? 0 : score(row, weights)));
  return select(list, scores, factCount(document, list.length), diversity).map(({ index, score: weight }) => {
    const { start, end } = list[index]!;
    const own = startingWithin(values, { start, end });
    return { start, end, text: document.text.slice(start, end), reasons: reasonsFor(features[index]!, isRecent(own, document.published)), weight, values: own };
  });
}

/** Never facts: questions, reminders of old news, attributions without news, and what only repeats the headline. */
function isNoFact({ question, background, attribution }: Features, { vector }: Candidate, { title }: Candidates): boolean {
  if (question || background || attribution) return true;
  const fresh = [...vector.keys()].filter((term) => !title.has(term)).length;
  return product(vector, title) >= likeHeadline && fresh < vector.size * newTerms;
}

function factCount(document: Document, sentences: number): number {
  const words = document.blocks.reduce((sum, block, i) => sum + (document.boilerplate.has(i) ? 0 : countWords(document, block)), 0);
  return Math.min(fewest + countsByWords.filter((limit) => words >= limit).length, Math.ceil(sentences * mostShare));
}

function isRecent(values: readonly Value[], published: string | null): boolean {
  const pivot = parseDay(published);
  return values.some((value) => {
    const day = value.kind === 'date' ? parseDay(value.iso) : null;
    return pivot !== null && day !== null && Math.abs(toNumber(pivot) - toNumber(day)) <= newsDays;
  });
}

function reasonsFor(row: Features, recent: boolean): FactReason[] {
  const reasons: Readonly<Record<FactReason, boolean>> = {
    lead: row.lead > 0,
    headline: row.title >= 0.25,
    central: row.centrality >= 0.6,
    event: recent,
    number: row.number > 0,
    date: row.date > 0,
    participants: row.participant >= 0.3,
  };
  return (Object.keys(reasons) as FactReason[]).filter((reason) => reasons[reason]);
}
