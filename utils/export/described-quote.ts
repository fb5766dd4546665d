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

/** Words to copy: a quote with its speaker, or a highlight with none. */
export interface SpokenWords {
  readonly text: string;
  readonly speaker: SpeakerWords | null;
}

/**
 * A quote as it was spoken, for copying without the reporter's words between its parts («А, — сказав він. — Б» gives «А. Б»):
 * a comma that stood only for the interruption goes, and a full stop comes back where the next part begins a sentence.
 * `text` is the article's; where it is undefined the quote's own text stands as it is.
 */
export function spokenWords(quote: Quote, analysis: Analysis, text: string | undefined): SpokenWords {
  const speaker = speakerWords(quote, analysis);
  if (text === undefined || quote.parts.length < 2) return { text: quote.text, speaker };
  let joined = '';
  quote.parts.forEach((part, index) => {
    const words = text.slice(part.start, part.end).trim();
    const before = quote.parts[index - 1];
    if (before === undefined) joined = words;
    else if (text.slice(before.end, part.start).includes('\n')) joined += `\n${words}`;
    else if (/^\p{Lu}/u.test(words)) joined = `${joined.replace(/[\s,]+$/u, '').replace(/([^.!?…])$/u, '$1.')} ${words}`;
    else joined += ` ${words}`;
  });
  return { text: joined, speaker };
}
