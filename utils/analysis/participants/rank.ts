import type { Participant } from '../analysis';
import type { Unranked } from './describe-person';
import type { Scan } from './scan';

/** Orders participants by how often, how early and how fully the text names them. Importance is 0..1 within one text. */
export function rank(participants: readonly Unranked[], scan: Scan): Participant[] {
  const length = Math.max(1, scan.text.length);
  const scored = participants.map((participant) => {
    const first = Math.min(...participant.mentions.map((mention) => mention.start));
    const early = participant.mentions.filter((mention) => mention.start < scan.lead).length;
    const score =
      Math.log2(1 + participant.mentions.length) + (first < scan.lead ? 1.2 : 0) + Math.min(2, early) * 0.4 + (1 - first / length) +
      (participant.role === null ? 0 : 0.6) + (participant.kind === 'person' ? 0.4 : 0);
    return { participant, score: score * participant.confidence };
  });
  scored.sort((a, b) => b.score - a.score || a.participant.mentions[0]!.start - b.participant.mentions[0]!.start);
  const most = scored[0]?.score ?? 1;
  return scored.map(({ participant, score }, index) => ({
    ...participant,
    id: `p${index + 1}`,
    quotedWords: 0,
    importance: most > 0 ? Math.max(0, score / most) : 0,
  }));
}
