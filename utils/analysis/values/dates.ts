import type { ValueRules } from '../../languages/value-rules';
import { oncePer } from '../../text/once-per';
import type { Value } from '../analysis';
import { parseDay } from './calendar';
import { dateGrammar } from './date-grammar';
import type { FormMatch } from './date-grammar';
import { parseNumericDate, resolveForm } from './resolve-date';
import type { Direction } from './resolve-date';
import { isStop } from './scan';
import type { Piece } from './scan';
import { keyed, readNumber, wordTest } from './table';

export type DateValue = Extract<Value, { kind: 'date' }>;

const lexiconOf = oncePer(({ dates, numbers }: ValueRules) => ({
  match: dateGrammar(dates, keyed(numbers.words, readNumber)),
  isPreposition: wordTest(dates.prepositions),
  isAhead: wordTest(dates.ahead),
  isBehind: wordTest(dates.behind),
}));

type Lexicon = ReturnType<typeof lexiconOf>;

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
  const lexicon = lexiconOf(rules);
  const pivot = parseDay(published);
  const values: DateValue[] = [];
  let free = 0;
  for (let i = 0; i < pieces.length; ) {
    const digits = pieces[i]!.kind === 'date' ? parseNumericDate(pieces[i]!.text, rules.dates.dayFirst) : null;
    const match = digits ? null : lexicon.match(pieces, i);
    const resolved = digits ?? (match && resolveForm(match, pivot, direction(pieces, match, lexicon)));
    if (resolved) {
      const opened = digits && i > free && lexicon.isPreposition(pieces[i - 1]!.lower) ? i - 1 : i;
      const { start } = pieces[match?.first ?? opened]!;
      free = match?.last ?? i + 1;
      const { end } = pieces[free - 1]!;
      values.push({ kind: 'date', start, end, text: text.slice(start, end), ...resolved });
      i = free;
    } else i++;
  }
  return values;
}

/** The nearest cue before the date in its clause, else the nearest after it in its sentence. */
function direction(pieces: readonly Piece[], { first, last }: FormMatch, { isAhead, isBehind }: Lexicon): Direction {
  const look = (index: number): Direction => (isAhead(pieces[index]!.lower) ? 'ahead' : isBehind(pieces[index]!.lower) ? 'behind' : null);
  // A verb of another clause («повідомила, що міст відкриють 15 листопада») says nothing of when this one happens.
  const endsClause = (index: number) => isStop(pieces, index) || pieces[index]!.text === ',';
  let found = look(first);
  for (let i = first - 1; !found && i >= first - cueReach && !endsClause(i); i--) found = look(i);
  let isSameClause = true;
  for (let i = last; !found && i < last + cueReach && !isStop(pieces, i); i++) {
    isSameClause &&= !endsClause(i);
    // What a later clause says was («…, ніж планували») is no word on this one; what it says will be goes on from it.
    const cue = look(i);
    if (isSameClause || cue === 'ahead') found = cue;
  }
  return found;
}
