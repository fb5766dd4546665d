import { startingWithin } from '../../text/search-spans';
import type { Span } from '../../text/span';
import { overlap } from '../../text/span';
import type { Fact, Gist, Participant, Value } from '../analysis';
import type { Findings } from './choose';

type Place = Extract<Value, { kind: 'place' }>;

const mostPeople = 3;
/** Importance, beside that of the first, from which on a participant is one of those whom the article is about. */
const importantShare = 0.35;

/** Who, what, when and where of a document of which `facts` are the key facts; what the text does not give is empty or null. */
export function findGist(facts: readonly Fact[], { participants, values }: Findings): Gist {
  const what = facts[0] ?? null;
  const inOrder = [...facts].sort((a, b) => a.start - b.start);
  const near = what ? [what, ...inOrder] : [];
  const dates = values.filter((value) => value.kind === 'date');
  const places = values.filter((value): value is Place => value.kind === 'place' && !isMention(value, participants));
  return {
    who: whoActs(participants, what),
    what: what && { start: what.start, end: what.end },
    when: firstWithin(near, dates.filter(({ grain }) => grain !== 'time')) ?? dates.find(({ grain }) => grain === 'day') ?? firstWithin(near, dates),
    where: firstWithin(near, places) ?? mostNamed(places),
  };
}

/** The longest mention of each main participant: first those whom the key fact names, then the others, by importance. */
function whoActs(participants: readonly Participant[], what: Fact | null): Span[] {
  const most = participants[0]?.importance ?? 0;
  const main = participants.filter(({ importance }) => importance >= most * importantShare);
  const named = participants.filter(({ mentions }) => what !== null && startingWithin(mentions, what).length > 0);
  return [...new Set([...named, ...main])].slice(0, mostPeople).flatMap(({ mentions }) => {
    const [first, ...rest] = mentions;
    if (!first) return [];
    const longest = rest.reduce((best, mention) => (mention.end - mention.start > best.end - best.start ? mention : best), first);
    return [{ start: longest.start, end: longest.end }];
  });
}

/** The first of the places that the text names most often, when it names one more than once. */
function mostNamed(places: readonly Place[]): Place | null {
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 1] as [string, number])[0];
  return places.find(({ name }) => name === most) ?? null;
}

function firstWithin<T extends Value>(spans: readonly Span[], values: readonly T[]): T | null {
  for (const span of spans) {
    const [value] = startingWithin(values, span);
    if (value) return value;
  }
  return null;
}

/** A place inside a name is no place of the event («посольство США»). */
function isMention(value: Value, participants: readonly Participant[]): boolean {
  return participants.some(({ mentions }) => mentions.some((mention) => overlap(mention, value) > 0));
}
