import type { Participant } from '../analysis';
import type { Document } from '../document';
import type { Unranked } from './describe-person';

/** Orders participants by how often, how early and how fully the text names them. Importance is 0..1 within one text. */
export function rank(participants: readonly Unranked[], document: Document): Participant[] {
  const length = Math.max(1, document.text.length);
  const lead = leadEnd(document);
  const scored = participants.map((participant) => {
    const first = Math.min(...participant.mentions.map((mention) => mention.start));
    const early = participant.mentions.filter((mention) => mention.start < lead).length;
    const score =
      Math.log2(1 + participant.mentions.length) + (first < lead ? 1.2 : 0) + Math.min(2, early) * 0.4 + (1 - first / length) +
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

/** Where the headline and the first paragraphs end. */
function leadEnd(document: Document): number {
  let seen = 0;
  for (const [index, block] of document.blocks.entries()) {
    if (document.boilerplate.has(index)) continue;
    if (block.end - block.start > 60 && ++seen === 2) return block.end;
  }
  return document.blocks.at(-1)?.end ?? 0;
}
