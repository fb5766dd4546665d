import type { NumberRules } from '../../languages/value-rules';
import type { Value } from '../analysis';
import { afterStop, readAmount } from './amounts';
import type { Amount } from './amounts';
import { numberLexicon } from './number-lexicon';
import type { NumberLexicon } from './number-lexicon';
import { isDash } from './scan';
import type { Piece } from './scan';

export type NumberValue = Extract<Value, { kind: 'number' }>;

/** Pieces `first` to `last` (exclusive) with what they mean. */
interface Found extends Pick<NumberValue, 'value' | 'upTo' | 'unit'> {
  readonly first: number;
  readonly last: number;
}

interface Unit {
  readonly unit: string;
  readonly next: number;
  /** Whether the unit is a noun no list knows, told by its plural ending. */
  readonly guessed?: boolean;
}

/** How many pieces round two numbers a word may stand that makes them a result. */
const scoreReach = 6;

/**
 * Numbers that state an amount, in text order, without overlaps: a value with its multiplier, unit and bound.
 * Numbers that name something (№ 412, Су-27, "Article 50"), years and the pieces in `taken` (dates) are passed over,
 * and so is a small bare number of which nothing is known.
 */
export function findNumbers(text: string, pieces: readonly Piece[], rules: NumberRules, taken: ReadonlySet<number>): NumberValue[] {
  const lexicon = numberLexicon(rules);
  const values: NumberValue[] = [];
  let free = 0;
  for (let i = 0; i < pieces.length; i++) {
    const { kind, lower } = pieces[i]!;
    if ((kind === 'word' && !lexicon.starts.has(lower)) || i < free || taken.has(i)) continue;
    const found = wholeWord(pieces, i, lexicon) ?? number(pieces, i, lexicon);
    if (!found || found.last > pieces.length) continue;
    const { first, last, ...measure } = found;
    const hit = taken.has(first - 1) ? null : lexicon.bounds.at(pieces, first, true);
    const bound = hit && first - hit.length >= free ? hit : null;
    const { start } = pieces[first - (bound?.length ?? 0)]!;
    const { end } = pieces[last - 1]!;
    values.push({ kind: 'number', start, end, text: text.slice(start, end), ...measure, bound: bound?.value ?? null });
    free = last;
  }
  return values;
}

/** Words that are a number with its unit in one: fractions and multiples. */
function wholeWord(pieces: readonly Piece[], first: number, { times, fractions, followsFraction, rules }: NumberLexicon): Found | null {
  if (pieces[first]!.kind !== 'word') return null;
  const multiple = times.get(pieces[first]!.lower);
  if (multiple !== undefined) return { first, last: first + 1, value: multiple, unit: 'times' };
  const fraction = fractions.at(pieces, first);
  if (!fraction) return null;
  const next = pieces[first + fraction.length]!;
  const follows = rules.fractionFollowers === '' ? next.kind === 'word' : followsFraction(next.lower);
  return follows ? { first, last: first + fraction.length, value: fraction.value, unit: 'fraction' } : null;
}

function number(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Found | null {
  const amount = readAmount(pieces, index, lexicon);
  if (!amount || isName(pieces, amount, lexicon)) return null;
  const second = readSecond(pieces, amount, lexicon);
  const { next: after } = second ?? amount;
  const found: Unit | null = amount.currency ? { unit: amount.currency, next: after } : unitAt(pieces, after, lexicon);
  const unit = found?.unit ?? null;
  const { first, value } = amount;
  if (second && !unit && amount.plain && second.plain && isResult(pieces, amount, second, lexicon)) return { first, last: second.next, value, upTo: second.value, unit: 'score' };
  const last = found?.next ?? after;
  if (gluedToWord(pieces, last) || (!unit && ((!amount.large && !second?.large) || amount.word))) return null;
  const isYear = amount.plain && !amount.currency && value >= 1800 && value <= 2100;
  if (isYear && !second && (!unit || found?.guessed)) return null;
  if (second) return range(amount, second, unit, last, pieces, lexicon);
  const minus = isMinus(pieces, first, unit) ? 1 : 0;
  const change = unit === 'percent' && lexicon.isChange(pieces[first - minus - 1]!.lower) ? 1 : 0;
  return { first: first - minus - change, last, value: minus ? -value : value, unit };
}

/** The unit at a place, or after a copula, one adjective or a hyphen; null when there is none. */
function unitAt(pieces: readonly Piece[], index: number, lexicon: NumberLexicon): Unit | null {
  const joint = isDash(pieces[index]!) && pieces[index]!.glued && pieces[index + 1]!.kind === 'word' ? 1 : 0;
  const at = index + joint;
  const listed = listedUnit(pieces, at, lexicon);
  if (listed || joint > 0) return listed;
  const { kind, glued, lower, text } = pieces[at]!;
  const next = pieces[at + 1]!;
  if (kind !== 'word' || glued) return null;
  if (lexicon.isCopula(lower)) return lexicon.isCasualty(next.lower) ? { unit: lexicon.units.get(next.lower) ?? next.lower, next: at + 2 } : null;
  if (text !== lower || text.length < 4) return null;
  const plural = lexicon.isNoPlural(lower) ? undefined : lexicon.plurals.find(([ending]) => lower.endsWith(ending));
  if (plural) return { unit: lower.slice(0, -plural[0].length) + plural[1], next: at + 1, guessed: true };
  return next.kind === 'word' && next.text.length > 3 && !lexicon.multipliers.get(lower) ? listedUnit(pieces, at + 1, lexicon) : null;
}

function listedUnit(pieces: readonly Piece[], index: number, { units }: NumberLexicon): Unit | null {
  const hit = units.glued(pieces, index);
  if (!hit) return null;
  const next = index + hit.length;
  return { unit: hit.value, next: hit.length === 1 && pieces[index]!.kind === 'word' ? afterStop(pieces, next, pieces[index]!) : next };
}

function range(amount: Amount, second: Amount, unit: string | null, last: number, pieces: readonly Piece[], { opensRange }: NumberLexicon): Found | null {
  const shares = amount.factor === 1 && amount.value < second.value / second.factor;
  const value = shares ? amount.value * second.factor : amount.value;
  const opened = opensRange(pieces[amount.first - 1]!.lower) && !isDash(pieces[amount.next]!) ? 1 : 0;
  return value < second.value ? { first: amount.first - opened, last, value, upTo: second.value, unit } : null;
}

/** The other number of a range: after a dash, or after «до», "to" when the first one stood after «від», "from". */
function readSecond(pieces: readonly Piece[], { first, next, word }: Amount, lexicon: NumberLexicon): Amount | null {
  const joint = pieces[next]!;
  if (word || !(isDash(joint) || (lexicon.closesRange(joint.lower) && lexicon.opensRange(pieces[first - 1]!.lower)))) return null;
  const second = readAmount(pieces, next + 1, lexicon);
  return second && !second.word ? second : null;
}

function isResult(pieces: readonly Piece[], amount: Amount, second: Amount, { isScoreCue }: NumberLexicon): boolean {
  if (!isDash(pieces[amount.next]!) || gluedToWord(pieces, second.next)) return false;
  return pieces.slice(Math.max(0, amount.first - scoreReach), second.next + scoreReach).some((piece) => isScoreCue(piece.lower));
}

/** Whether the number is part of a name: glued to letters, or after a label. */
function isName(pieces: readonly Piece[], { first, next }: Amount, { isLabel }: NumberLexicon): boolean {
  const { glued } = pieces[first]!;
  const before = pieces[first - 1]!;
  const farther = pieces[first - 2]!;
  if (glued && (before.kind === 'word' || before.kind === 'number' || /^[:./_@#№]$/.test(before.text))) return true;
  if (glued && isDash(before) && before.glued) return farther.kind !== 'mark';
  if (pieces[next]!.glued && /^[:/_@]$/.test(pieces[next]!.text) && pieces[next + 1]!.kind === 'number') return true;
  return isLabel(before.lower) || (before.text === '.' && before.glued && isLabel(farther.lower));
}

function gluedToWord(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index]!;
  const after = pieces[index + 1]!;
  return next.glued && (next.kind === 'word' || (isDash(next) && after.glued && after.kind !== 'mark'));
}

/** A minus counts only before degrees and shares, or where it is the mathematical sign: elsewhere it is a dash. */
function isMinus(pieces: readonly Piece[], first: number, unit: string | null): boolean {
  const mark = pieces[first - 1]!;
  if (!isDash(mark) || mark.glued || !pieces[first]!.glued) return false;
  return unit === 'celsius' || unit === 'fahrenheit' || unit === 'percent' || mark.text === '−';
}
