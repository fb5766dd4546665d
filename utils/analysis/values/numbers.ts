import type { Bound, NumberRules } from '../../languages/value-rules';
import { oncePer } from '../../text/once-per';
import type { Value } from '../analysis';
import { readAmount } from './amounts';
import type { Amount } from './amounts';
import { NumberLexicon } from './number-lexicon';
import { isDash } from './scan';
import type { Piece } from './scan';

export type NumberValue = Extract<Value, { kind: 'number' }>;

interface Found {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly upTo?: number;
  readonly unit: string | null;
}

const lexiconOf = oncePer((rules: NumberRules) => new NumberLexicon(rules));

/** How many pieces round two numbers a word may stand that makes them a result. */
const scoreReach = 6;

/**
 * Numbers that state an amount, in text order, without overlaps: a value with its multiplier, unit and bound.
 * Numbers that name something (№ 412, Су-27, "Article 50"), years and the pieces in `taken` (dates) are passed over,
 * and so is a small bare number of which nothing is known.
 */
export function findNumbers(text: string, pieces: readonly Piece[], rules: NumberRules, taken: ReadonlySet<number>): NumberValue[] {
  const lexicon = lexiconOf(rules);
  const values: NumberValue[] = [];
  let from = 0;
  for (let i = 0; i < pieces.length; ) {
    const found = taken.has(i) ? null : (word(pieces, i, lexicon) ?? number(pieces, i, lexicon));
    if (!found || found.last > pieces.length) {
      i++;
      continue;
    }
    const bound = lexicon.bounds.before(pieces, found.first);
    const opened = bound && found.first - bound.length >= from && !taken.has(found.first - 1) ? bound : null;
    const span = { start: pieces[found.first - (opened?.length ?? 0)]?.start ?? 0, end: pieces[found.last - 1]?.end ?? 0 };
    values.push({ kind: 'number', ...span, text: text.slice(span.start, span.end), ...measure(found, opened?.value ?? null) });
    i = from = found.last;
  }
  return values;
}

function measure({ value, upTo, unit }: Found, bound: Bound | null) {
  return { value, ...(upTo === undefined ? {} : { upTo }), unit, bound };
}

/** Words that are a number with its unit in one: fractions and multiples. */
function word(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Found | null {
  const times = lexicon.times(pieces[index]?.lower ?? '');
  if (times !== undefined) return { first: index, last: index + 1, value: times, unit: 'times' };
  const fraction = lexicon.fractions.at(pieces, index);
  if (!fraction) return null;
  const last = index + fraction.length;
  return lexicon.followsFraction(pieces[last]) ? { first: index, last, value: fraction.value, unit: 'fraction' } : null;
}

function number(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Found | null {
  const amount = readAmount(pieces, index, lexicon);
  if (!amount || isName(pieces, amount, lexicon)) return null;
  const second = readSecond(pieces, amount, lexicon);
  const last = second ?? amount;
  const unit = amount.currency ? { unit: amount.currency, next: last.next } : lexicon.unitAt(pieces, last.next, last.glued);
  if (second && !unit && amount.plain && second.plain && isResult(pieces, amount, second, lexicon)) {
    return { first: amount.first, last: second.next, value: amount.value, upTo: second.value, unit: 'score' };
  }
  const next = unit?.next ?? last.next;
  if (gluedToWord(pieces, next)) return null;
  if (!unit && (!meansAmount(amount, second) || amount.word)) return null;
  if (amount.yearLike && !second && (!unit || unit.guessed === true)) return null;
  if (second) return range(amount, second, unit?.unit ?? null, next, pieces, lexicon);
  const signed = sign(pieces, amount, unit?.unit ?? null);
  const first = unit?.unit === 'percent' && lexicon.isChange(pieces[signed.first - 1]) ? signed.first - 1 : signed.first;
  return { first, last: next, value: signed.value, unit: unit?.unit ?? null };
}

const meansAmount = (amount: Amount, second: Amount | null) => amount.scaled || amount.grouped || second?.scaled === true || second?.grouped === true;

function range(amount: Amount, second: Amount, unit: string | null, next: number, pieces: readonly Piece[], lexicon: NumberLexicon): Found | null {
  const value = !amount.scaled && second.scaled && amount.value < second.value / second.factor ? amount.value * second.factor : amount.value;
  if (value >= second.value) return null;
  const opened = lexicon.opensRange(pieces[amount.first - 1]) && !isDash(pieces[amount.next]) ? 1 : 0;
  return { first: amount.first - opened, last: next, value, upTo: second.value, unit };
}

/** The other number of a range: after a dash, or after «до», "to" when the first one stood after «від», "from". */
function readSecond(pieces: readonly Piece[], amount: Amount, lexicon: NumberLexicon): Amount | null {
  const joint = pieces[amount.next];
  if (!joint || amount.word) return null;
  if (!isDash(joint) && !(lexicon.closesRange(joint) && lexicon.opensRange(pieces[amount.first - 1]))) return null;
  const second = readAmount(pieces, amount.next + 1, lexicon);
  return second && !second.word ? second : null;
}

function isResult(pieces: readonly Piece[], amount: Amount, second: Amount, lexicon: NumberLexicon): boolean {
  if (!isDash(pieces[amount.next]) || gluedToWord(pieces, second.next)) return false;
  for (let i = Math.max(0, amount.first - scoreReach); i < Math.min(pieces.length, second.next + scoreReach); i++) {
    if (lexicon.isScoreCue(pieces[i])) return true;
  }
  return false;
}

/** Whether the number is part of a name: glued to letters, or after a label. */
function isName(pieces: readonly Piece[], amount: Amount, lexicon: NumberLexicon): boolean {
  const piece = pieces[amount.first];
  const before = pieces[amount.first - 1];
  const farther = pieces[amount.first - 2];
  if (!piece || !before) return false;
  if (piece.glued && (before.kind === 'word' || before.kind === 'number' || /^[:./_@#№]$/u.test(before.text))) return true;
  if (piece.glued && isDash(before) && before.glued && farther) return farther.kind !== 'mark';
  if (pieces[amount.next]?.glued && /^[:/_@]$/u.test(pieces[amount.next]?.text ?? '') && pieces[amount.next + 1]?.kind === 'number') return true;
  return lexicon.isLabel(before) || (before.text === '.' && before.glued && lexicon.isLabel(farther));
}

function gluedToWord(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index];
  if (!next?.glued) return false;
  const after = pieces[index + 1];
  return next.kind === 'word' || (isDash(next) && after?.glued === true && after.kind !== 'mark');
}

/** A minus counts only before degrees and shares, or where it is the mathematical sign: elsewhere it is a dash. */
function sign(pieces: readonly Piece[], amount: Amount, unit: string | null): { first: number; value: number } {
  const mark = pieces[amount.first - 1];
  const minus = mark && isDash(mark) && !mark.glued && pieces[amount.first]?.glued === true;
  const counts = unit === 'celsius' || unit === 'fahrenheit' || unit === 'percent' || mark?.text === '−';
  return minus && counts ? { first: amount.first - 1, value: -amount.value } : { first: amount.first, value: amount.value };
}
