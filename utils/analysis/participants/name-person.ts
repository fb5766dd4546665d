import type { PersonCluster, PersonMention } from './cluster-people';
import { NOMINATIVE } from './paradigms';
import type { NameReading, PersonGender } from './read-name';

/** The fullest name of a cluster in the nominative, and the gender that reading gives. */
export interface PersonName {
  readonly name: string;
  readonly gender: PersonGender | null;
}

/** A form that stands in the text just as a reading's nominative has been seen, not only inferred. */
const ATTESTED = 3;
/** Votes beyond this many mentions change nothing. */
const MOST_VOTERS = 60;

/** Chooses the nominative by the votes of all forms. `text` is the document's. */
export function namePerson(cluster: PersonCluster, text: string): PersonName {
  const fullest = longest(cluster.mentions);
  const fulls = cluster.mentions.filter((mention) => size(mention) === size(fullest)).slice(0, MOST_VOTERS);
  const voters = cluster.mentions.slice(0, MOST_VOTERS);
  const votes = new Map<string, { reading: NameReading; mention: PersonMention; score: number }>();
  for (const mention of fulls) {
    for (const reading of mention.readings) {
      const key = `${reading.words.join(' ')}|${reading.gender}`;
      if (votes.has(key)) continue;
      let score = 0;
      for (const voter of voters) score += vote(voter, reading, mention.surname);
      votes.set(key, { reading, mention, score });
    }
  }
  let best: { reading: NameReading; mention: PersonMention; score: number } | null = null;
  for (const candidate of votes.values()) if (!best || candidate.score > best.score) best = candidate;
  const genders = new Set([...votes.values()].filter((candidate) => candidate.score > best!.score - 0.5).map((candidate) => candidate.reading.gender));
  return { name: join(best!.reading.words, best!.mention, text), gender: genders.size === 1 ? best!.reading.gender : null };
}

function vote(voter: PersonMention, reading: NameReading, surname: number): number {
  let best = 0;
  const wanted = reading.words[surname]!;
  const given = reading.words[surname === 0 ? 1 : 0];
  for (const own of voter.readings) {
    if (own.gender !== reading.gender || (voter.hint !== null && voter.hint !== own.gender) || (own.cases & voter.cases) === 0) continue;
    const sameSurname = own.words[voter.surname] === wanted;
    const sameGivenName = own.words[voter.surname === 0 ? 1 : 0] === given;
    if (!sameSurname && !(voter.single && own.words[0] === given)) continue;
    const seen = voter.words[voter.surname] === wanted && (own.cases & voter.cases & NOMINATIVE) !== 0 ? ATTESTED : 0;
    const score = own.score / voter.words.length + (voter.single ? 0 : sameGivenName ? own.score : -2) + seen;
    best = Math.max(best, score);
  }
  return best;
}

/** How full a name is: words count, an initial counts less. */
function size(mention: PersonMention): number {
  return mention.words.reduce((sum, word) => sum + (word.endsWith('.') ? 0.4 : 1), 0);
}

function longest(mentions: readonly PersonMention[]): PersonMention {
  return mentions.reduce((best, mention) => (size(mention) > size(best) ? mention : best));
}

/** Joins the words as the text joins them: «О. Гнатів», "J.P. Lowell". */
function join(words: readonly string[], mention: PersonMention, text: string): string {
  const standing = text.slice(mention.start, mention.end);
  let name = '';
  let at = 0;
  mention.words.forEach((word, index) => {
    const found = standing.indexOf(word, at);
    if (index > 0) name += standing.slice(at, found).replace(/\s+/g, ' ');
    name += words[index];
    at = found + word.length;
  });
  return name;
}
