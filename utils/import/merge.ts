import type { Highlight } from '../database/records';
import type { ImportedHighlight } from './imported';

/** In what a highlight of a file differs from the stored one. */
export type DifferingField = 'note' | 'tags' | 'colour' | 'deleted';

/** A stored highlight that a file tells otherwise of. Nothing is written until the person has chosen. */
export interface Difference {
  readonly stored: Highlight;
  readonly incoming: Pick<ImportedHighlight, 'note' | 'tags' | 'colour'>;
  readonly fields: readonly DifferingField[];
}

/** What to do with a difference. `both` joins notes and tags, and keeps the stored colour. */
export const mergeChoices = ['mine', 'file', 'both'] as const;
export type MergeChoice = (typeof mergeChoices)[number];

/**
 * In what the file differs; empty when it adds nothing: an empty note or no tags say nothing, and a note that stands within the
 * stored one is there already.
 */
export function differingFields(stored: Highlight, { note, tags, colour }: Difference['incoming']): DifferingField[] {
  const fields: DifferingField[] = [];
  if (note.trim() !== '' && !stored.note.includes(note.trim())) fields.push('note');
  if (tags.some((tag) => !stored.tags.includes(tag))) fields.push('tags');
  if (colour !== null && colour !== stored.colour) fields.push('colour');
  if (stored.deleted !== null) fields.push('deleted');
  return fields;
}

/** The record that a choice makes of a difference; null when the stored one stays as it is. */
export function resolveDifference({ stored, incoming, fields }: Difference, choice: MergeChoice, now: string): Highlight | null {
  if (choice === 'mine') return null;
  const takes = (field: DifferingField): boolean => fields.includes(field);
  const both = choice === 'both';
  return {
    ...stored,
    note: !takes('note') ? stored.note : both && stored.note.trim() !== '' ? `${stored.note}\n\n${incoming.note.trim()}` : incoming.note,
    tags: !takes('tags') ? stored.tags : both ? [...new Set([...stored.tags, ...incoming.tags])] : incoming.tags,
    colour: takes('colour') && !both && incoming.colour !== null ? incoming.colour : stored.colour,
    deleted: null,
    updated: now,
  };
}
