import type { NormalText } from '../text/normalize';
import { rawEnd, rawStart } from '../text/normalize';
import type { Span } from '../text/span';
import type { Analysis, Fact, Gist, Participant, Quote, Value } from './analysis';
import { joinParts } from './quotes/join-parts';

/**
 * Moves every span of an analysis from the normalised text to the article's own, and takes every verbatim string
 * from there, so that nothing shown differs from the page by so much as an apostrophe.
 */
export function mapSpans(analysis: Analysis, normal: NormalText, raw: string): Analysis {
  const span = <T extends Span>(from: T): T => ({ ...from, start: rawStart(normal, from.start), end: rawEnd(normal, from.end) });
  const optional = (from: Span | null): Span | null => from && span(from);
  const worded = <T extends Span & { readonly text: string }>(from: T): T => {
    const moved = span(from);
    return { ...moved, text: raw.slice(moved.start, moved.end) };
  };
  const value = (from: Value): Value => worded(from);

  const fact = (from: Fact): Fact => ({ ...worded(from), values: from.values.map(value) });
  const participant = (from: Participant): Participant => ({
    ...from,
    roles: from.roles.map((role) => ({ ...role, span: span(role.span) })),
    mentions: from.mentions.map(span),
  });
  const quote = (from: Quote): Quote => {
    const parts = from.parts.map(span);
    const speaker = from.speaker && { ...from.speaker, mention: optional(from.speaker.mention) };
    return { ...from, parts, text: joinParts(raw, parts), speaker, cue: optional(from.cue), sources: from.sources.map(span) };
  };
  const gist = (from: Gist): Gist => ({
    who: from.who.map(span),
    what: optional(from.what),
    when: from.when && value(from.when),
    where: from.where && value(from.where),
  });

  return {
    language: analysis.language,
    facts: analysis.facts.map(fact),
    participants: analysis.participants.map(participant),
    quotes: analysis.quotes.map(quote),
    gist: gist(analysis.gist),
    notes: analysis.notes.map((note) => ('span' in note ? { ...note, span: span(note.span) } : note)),
  };
}
