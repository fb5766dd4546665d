import type { Language } from '../../languages/language';
import type { Participant } from '../analysis';
import type { Document } from '../document';

/** People and organisations of a document, most important first; empty when there are none. */
export function findParticipants(_document: Document, _language: Language): Participant[] {
  return [];
}
