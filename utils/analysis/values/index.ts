import type { Language } from '../../languages/language';
import type { Span } from '../../text/span';
import type { Value } from '../analysis';
import type { Document } from '../document';
import { findDates } from './dates';
import { findNumbers } from './numbers';
import { findPlaces } from './places';
import { scan } from './scan';

/** Dates, numbers and places of a document in text order; empty when there are none. Boilerplate is passed over. */
export function findValues(document: Document, language: Language): Value[] {
  return valuesIn(document.text, document.blocks.filter((_, i) => !document.boilerplate.has(i)), language, document.published);
}

/** Dates, numbers and places of a plain string, in its order. `published` is ISO 8601, or null when unknown. */
export function valuesInText(text: string, language: Language, published: string | null): Value[] {
  // Here no stage before has brought apostrophes to one form.
  return valuesIn(text.replace(/['ʼ`]/g, '’'), [{ start: 0, end: text.length }], language, published).map((value) => ({ ...value, text: text.slice(value.start, value.end) }));
}

function valuesIn(text: string, stretches: readonly Span[], language: Language, published: string | null): Value[] {
  const pieces = scan(text, stretches);
  const dates = findDates(text, pieces, language.values, published);
  const taken = new Set<number>();
  let next = 0;
  pieces.forEach(({ start }, i) => {
    while (next < dates.length && dates[next]!.end <= start) next++;
    if (next < dates.length && dates[next]!.start <= start) taken.add(i);
  });
  const numbers = findNumbers(text, pieces, language.values.numbers, taken);
  const places = findPlaces(text, pieces, language, taken);
  return [...dates, ...numbers, ...places].sort((a, b) => a.start - b.start || b.end - a.end);
}
