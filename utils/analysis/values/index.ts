import type { Language } from '../../languages/language';
import type { ValueRules } from '../../languages/value-rules';
import type { Value } from '../analysis';
import type { Document } from '../document';
import { findDates } from './dates';
import { findNumbers } from './numbers';
import { findPlaces } from './places';
import { scan } from './scan';
import type { Piece } from './scan';

/** Dates, numbers and places of a document in text order; empty when there are none. Boilerplate is passed over. */
export function findValues(document: Document, language: Language): Value[] {
  const pieces = document.blocks.flatMap((block, i) => (document.boilerplate.has(i) ? [] : scan(document.text.slice(block.start, block.end), block.start)));
  return valuesOf(document.text, pieces, language.values, language.code, document.published);
}

/** Dates, numbers and places of a plain string, in its order. `published` is ISO 8601, or null when unknown. */
export function valuesInText(text: string, rules: ValueRules, code: string, published: string | null): Value[] {
  return valuesOf(text, scan(text), rules, code, published);
}

function valuesOf(text: string, pieces: readonly Piece[], rules: ValueRules, code: string, published: string | null): Value[] {
  const dates = findDates(text, pieces, rules, published);
  const taken = piecesWithin(pieces, dates);
  const numbers = findNumbers(text, pieces, rules.numbers, taken);
  const places = findPlaces(text, pieces, rules.places, code, taken);
  return [...dates, ...numbers, ...places].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Indices of pieces that lie within values in text order. */
function piecesWithin(pieces: readonly Piece[], values: readonly Value[]): Set<number> {
  const taken = new Set<number>();
  let v = 0;
  pieces.forEach((piece, i) => {
    while (v < values.length && (values[v]?.end ?? 0) <= piece.start) v++;
    const value = values[v];
    if (value && value.start <= piece.start) taken.add(i);
  });
  return taken;
}
