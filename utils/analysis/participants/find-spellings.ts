import type { OrganisationMention } from './find-organisations';
import type { NameCandidate } from './find-people';
import type { Scan } from './scan';

/** Names in another script in brackets right after a person's name: «Маркус Вайль (Markus Weil)» is one person. */
export function findSpellings(
  candidates: readonly NameCandidate[],
  mentions: readonly OrganisationMention[],
  scan: Scan,
): Map<NameCandidate, OrganisationMention> {
  const foreign = new Map(mentions.filter((mention) => mention.form === 'foreign').map((mention) => [mention.first, mention]));
  const spellings = new Map<NameCandidate, OrganisationMention>();
  for (const candidate of candidates) {
    const mention = foreign.get(candidate.last + 2);
    if (mention && !candidate.single && scan.items[candidate.last + 1]?.text === '(' && scan.items[mention.last + 1]?.text === ')') spellings.set(candidate, mention);
  }
  return spellings;
}
