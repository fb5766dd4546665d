import type { Analysis, Participant } from '../analysis/analysis';
import type { Span } from '../text/span';

/** Makes everything of `other` belong to `one`: namings, roles, quotes. The list keeps the better place of the two. */
export function mergeParticipants(analysis: Analysis, one: Participant, other: Participant): Analysis {
  const merged: Participant = {
    ...one,
    gender: one.gender ?? other.gender,
    role: one.role ?? other.role,
    roles: [...one.roles, ...other.roles],
    aliases: [...new Set([...one.aliases, other.name, ...other.aliases])].filter((alias) => alias !== one.name),
    mentions: distinct([...one.mentions, ...other.mentions]),
    importance: Math.max(one.importance, other.importance),
    confidence: 1,
  };
  const first = analysis.participants.find(({ id }) => id === one.id || id === other.id);
  return {
    ...analysis,
    participants: analysis.participants.flatMap((participant) => (participant === first ? [merged] : participant === one || participant === other ? [] : [participant])),
    quotes: analysis.quotes.map((quote) =>
      quote.speaker && (quote.speaker.participant === one.id || quote.speaker.participant === other.id)
        ? { ...quote, speaker: { ...quote.speaker, participant: one.id, name: one.name } }
        : quote,
    ),
  };
}

function distinct(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, index) => index === 0 || span.start >= (sorted[index - 1]?.end ?? 0));
}
