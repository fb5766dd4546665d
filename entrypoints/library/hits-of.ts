import { occurrences } from '../../components/search';
import { readQuery } from '../../utils/library/scan/query';
import type { Span } from '../../utils/text/span';

/** Finds where the words of a query stand in a text. */
export function hitsOf(query: string): (text: string) => readonly Span[] {
  const { words, fields } = readQuery(query);
  const wanted = [...words, ...fields.filter(({ name }) => name === 'person').map(({ value }) => value)];
  return (text) => (wanted.length === 0 ? [] : occurrences(wanted, text));
}
