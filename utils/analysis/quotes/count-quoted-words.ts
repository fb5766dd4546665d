import type { Participant, Quote } from '../analysis';

const WORD = /[\p{L}\p{N}]+/gu;

/** The same participants in the same order, each with the number of words of the quotes that name it as the speaker. */
export function countQuotedWords(participants: readonly Participant[], quotes: readonly Quote[]): Participant[] {
  const words = new Map<string, number>();
  for (const { speaker, text } of quotes) {
    if (!speaker?.participant) continue;
    const count = text.match(WORD)?.length ?? 0;
    words.set(speaker.participant, (words.get(speaker.participant) ?? 0) + count);
  }
  return participants.map((participant) => ({ ...participant, quotedWords: words.get(participant.id) ?? 0 }));
}
