import type { Analysis, Participant, Quote } from '../analysis/analysis';
import { cleanLine } from './clean-text';

/** Who speaks a quote, in words. */
export interface SpeakerWords {
  readonly name: string;
  /** null where the text states none, or where the name is the role. */
  readonly role: string | null;
  readonly gender: Participant['gender'];
  /** null where the speaker is not on the list of participants. */
  readonly kind: Participant['kind'] | null;
}

/** The speaker of a quote with what the analysis knows of them; null where it found none. */
export function speakerWords(quote: Quote, analysis: Analysis): SpeakerWords | null {
  if (quote.speaker === null) return null;
  const { participant: id, name } = quote.speaker;
  const participant = analysis.participants.find((one) => one.id === id) ?? null;
  const role = participant === null || participant.role === null || participant.role === name ? null : cleanLine(participant.role);
  return { name: cleanLine(name), role, gender: participant?.gender ?? null, kind: participant?.kind ?? null };
}
