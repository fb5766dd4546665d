import type { Language } from '../../languages/language';
import type { Participant, Quote } from '../analysis';
import type { Document } from '../document';

/** Direct quotations of a document in text order, with their speakers; empty when there are none. */
export function findQuotes(_document: Document, _participants: readonly Participant[], _language: Language | null): Quote[] {
  return [];
}
