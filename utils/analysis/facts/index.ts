import type { Language } from '../../languages/language';
import type { Fact, Gist, Participant, Quote, Value } from '../analysis';
import type { Document } from '../document';

/** What the earlier stages found. */
export interface Findings {
  readonly participants: readonly Participant[];
  readonly quotes: readonly Quote[];
  readonly values: readonly Value[];
}

/** Key facts of a document, most important first; empty for a text without sentences. `language` is null for one without a pack. */
export function chooseFacts(_document: Document, _findings: Findings, _language: Language | null): Fact[] {
  return [];
}

/** Who, what, when and where of the whole document; parts that the text does not give are empty or null. */
export function findGist(_document: Document, _findings: Findings, _language: Language | null): Gist {
  return { who: [], what: null, when: null, where: null };
}
