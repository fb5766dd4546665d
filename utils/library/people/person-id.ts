import type { Participant } from '../../analysis/analysis';

/** The id of the entry in the people book that a participant belongs to: those who bear one name and are of one kind are one. */
export function personId({ kind, name }: Pick<Participant, 'kind' | 'name'>): string {
  return `${kind} ${name.toLowerCase().replace(/[’ʼ‘`´']/g, '’')}`;
}
