import type { Article } from '../article/article';
import type { Language } from '../languages/language';
import type { Analysis, AnalysisNote, Quote } from './analysis';
import type { Document } from './document';
import { chooseFacts, findGist } from './facts';
import { mapSpans } from './map-spans';
import { findParticipants } from './participants';
import { prepare } from './prepare';
import { findQuotes } from './quotes';
import { countQuotedWords } from './quotes/count-quoted-words';
import { findValues } from './values';

/**
 * Key facts, participants and quotes of an article, every span counted in `article.text`. Never throws on any text;
 * an article without words gives empty lists. `language` is null for a language without a pack: then quotes have no
 * speakers, there are no participants, and a note says so.
 */
export function analyze(article: Article, language: Language | null): Analysis {
  const document = prepare(article, language);
  const named = language ? findParticipants(document, language) : [];
  const quotes = findQuotes(document, named, language);
  const participants = countQuotedWords(named, quotes);
  const values = language ? findValues(document, language) : [];
  const findings = { participants, quotes, values };
  const facts = chooseFacts(document, findings, language);
  const gist = findGist(facts, findings);
  const notes = takeNotes(document, quotes, language);
  return mapSpans({ language: language?.code ?? null, facts, participants, quotes, gist, notes }, document.normal, article.text);
}

function takeNotes(document: Document, quotes: readonly Quote[], language: Language | null): AnalysisNote[] {
  const notes: AnalysisNote[] = [];
  if (!language) notes.push({ kind: 'unknown-language' });
  const count = quotes.filter((quote) => quote.speaker === null).length;
  if (count > 0) notes.push({ kind: 'quotes-without-speaker', count });
  for (const { outer, closed, continues, depth } of document.quoteSpans) {
    if (!closed && !continues && depth === 0) notes.push({ kind: 'unclosed-quotation-mark', span: { start: outer.start, end: outer.start + 1 } });
  }
  return notes;
}
