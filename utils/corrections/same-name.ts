import type { Participant } from '../analysis/analysis';
import type { NamedOne } from '../database/rule';

/** A name as it is compared: lower case, one apostrophe and one space for all kinds. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[’ʼ‘`´]/g, "'").replace(/\s+/g, ' ').trim();
}

/** The participant a decision means: by its shown name, else by another form of it. Null when nobody of that kind is on the list. */
export function participantNamed(participants: readonly Participant[], { name, kind }: NamedOne): Participant | null {
  const wanted = foldName(name);
  const ofKind = participants.filter((participant) => participant.kind === kind);
  return ofKind.find((participant) => foldName(participant.name) === wanted) ?? ofKind.find(({ aliases }) => aliases.some((alias) => foldName(alias) === wanted)) ?? null;
}
