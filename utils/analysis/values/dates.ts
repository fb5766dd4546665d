import type { DateRules, ValueRules } from '../../languages/value-rules';
import { oncePer } from '../../text/once-per';
import type { Value } from '../analysis';
import { parseDay } from './calendar';
import { DateGrammar } from './forms';
import type { FormMatch } from './forms';
import { parseNumericDate, resolveForm } from './resolve-date';
import type { Direction, Resolved } from './resolve-date';
import { isStop, WordSet } from './scan';
import type { Piece } from './scan';

export type DateValue = Extract<Value, { kind: 'date' }>;

const wordsOf = oncePer((rules: ValueRules) => ({
  grammar: new DateGrammar(rules.dates, rules.numbers.words),
  ahead: new WordSet(rules.dates.ahead),
  behind: new WordSet(rules.dates.behind),
}));

/** How far from a date a verb may stand that tells whether it lies ahead or behind. */
const cueReach = 25;

/**
 * Dates in text order, without overlaps.
 *
 * A date without a year, a weekday or a relative word is resolved against `published` (ISO 8601) and marked as inferred;
 * when `published` is null its `iso` is empty. A date without a year is the nearest one behind or ahead of the day of
 * publication, as the nearest cue in its sentence says, else the nearest one.
 */
export function findDates(text: string, pieces: readonly Piece[], rules: ValueRules, published: string | null): DateValue[] {
  const { grammar, ahead, behind } = wordsOf(rules);
  const pivot = parseDay(published);
  const values: DateValue[] = [];
  for (let i = 0; i < pieces.length; ) {
    const numeric = numericDate(pieces, i, rules.dates);
    const match = numeric ? null : grammar.match(pieces, i);
    const resolved = numeric?.resolved ?? (match && resolveForm(match.form, match.slots, pivot, direction(pieces, match, ahead, behind)));
    const span = numeric ?? match;
    const first = span && pieces[span.first];
    const last = span && pieces[span.last - 1];
    if (!resolved || !first || !last) {
      i++;
      continue;
    }
    values.push({ kind: 'date', start: first.start, end: last.end, text: text.slice(first.start, last.end), ...resolved });
    i = span.last;
  }
  return values;
}

function numericDate(pieces: readonly Piece[], index: number, rules: DateRules): { first: number; last: number; resolved: Resolved } | null {
  const opened = rules.prepositions.split(' ').includes(pieces[index]?.lower ?? '') ? 1 : 0;
  const piece = pieces[index + opened];
  const resolved = piece?.kind === 'date' ? parseNumericDate(piece.text, rules.dayFirst) : null;
  return resolved && { first: index, last: index + opened + 1, resolved };
}

/** The nearest cue before the date in its sentence, else the nearest after it. */
/** A verb of another clause («повідомила, що міст відкриють 15 листопада») says nothing of when this one happens. */
function endsClause(pieces: readonly Piece[], index: number): boolean {
  return isStop(pieces, index) || pieces[index]?.text === ',';
}

function direction(pieces: readonly Piece[], match: FormMatch, ahead: WordSet, behind: WordSet): Direction {
  const look = (word: string): Direction => (ahead.has(word) ? 'ahead' : behind.has(word) ? 'behind' : null);
  const own = look(pieces[match.first]?.lower ?? '');
  if (own) return own;
  for (let i = match.first - 1; i >= Math.max(0, match.first - cueReach) && !endsClause(pieces, i); i--) {
    const found = look(pieces[i]?.lower ?? '');
    if (found) return found;
  }
  let isSameClause = true;
  for (let i = match.last; i < Math.min(pieces.length, match.last + cueReach) && !isStop(pieces, i); i++) {
    isSameClause &&= !endsClause(pieces, i);
    const found = look(pieces[i]?.lower ?? '');
    // What a later clause says was («…, ніж планували») is no word on this one; what it says will be goes on from it.
    if (found && (isSameClause || found === 'ahead')) return found;
  }
  return null;
}
