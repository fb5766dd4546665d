import { articleFromText } from '../../../utils/analysis/article-from-text';
import type { Participant } from '../../../utils/analysis/analysis';
import { findParticipants } from '../../../utils/analysis/participants';
import { prepare } from '../../../utils/analysis/prepare';
import { loadLanguage } from '../../../utils/languages';
import { slice } from '../../../utils/text/span';

/** Participants of a text; fails where the language has no pack. */
export async function find(code: string, text: string): Promise<Participant[]> {
  const language = await loadLanguage(code);
  if (!language) throw new Error(`no pack for ${code}`);
  return findParticipants(prepare(articleFromText(text, { language: code }), language), language);
}

/** Names of one kind, in order of importance. */
export const names = (participants: readonly Participant[], kind: Participant['kind']) =>
  participants.filter((participant) => participant.kind === kind).map((participant) => participant.name);

export function byName(participants: readonly Participant[], name: string): Participant {
  const found = participants.find((participant) => participant.name === name);
  if (!found) throw new Error(`no ${name} among ${participants.map((participant) => participant.name).join(', ')}`);
  return found;
}

/** How the text names a participant, in text order. */
export const forms = (participant: Participant, text: string) => participant.mentions.map((mention) => slice(text, mention));
