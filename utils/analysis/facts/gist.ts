import type { Span } from '../../text/span';
import { overlap } from '../../text/span';
import type { Fact, Gist, Participant, Value } from '../analysis';
import type { Findings } from './choose';
import { within } from './features';

const mostPeople = 3;
/** Importance, beside that of the first, from which on a participant is one of those whom the article is about. */
const importantShare = 0.35;

/** Who, what, when and where of a document of which `facts` are the key facts; what the text does not give is empty or null. */
export function findGist(facts: readonly Fact[], { participants, values }: Findings): Gist {
  const what = facts[0] ?? null;
  const inOrder = [...facts].sort((a, b) => a.start - b.start);
  const near = what ? [what, ...inOrder] : [];
  return {
    who: whoActs(participants),
    what: what && { start: what.start, end: what.end },
    when: firstWithin(near, values.filter((value) => value.kind === 'date')),
    where: firstWithin(near, values.filter((value) => value.kind === 'place' && !isMention(value, participants))),
  };
}

/** The longest of the first mentions of each main participant, in order of importance. */
function whoActs(participants: readonly Participant[]): Span[] {
  const most = participants[0]?.importance ?? 0;
  return participants
    .filter(({ importance }) => importance >= most * importantShare)
    .slice(0, mostPeople)
    .flatMap(({ mentions }) => {
      const [first, ...rest] = mentions;
      if (!first) return [];
      const longest = rest.reduce((best, mention) => (mention.end - mention.start > best.end - best.start ? mention : best), first);
      return [{ start: longest.start, end: longest.end }];
    });
}

function firstWithin(spans: readonly Span[], values: readonly Value[]): Value | null {
  for (const span of spans) {
    const [value] = within(values, span);
    if (value) return value;
  }
  return null;
}

/** A place inside a name is no place of the event («посольство США»). */
function isMention(value: Value, participants: readonly Participant[]): boolean {
  return participants.some(({ mentions }) => mentions.some((mention) => overlap(mention, value) > 0));
}
