import type { Evidence } from './evidence';
import type { PageIndex } from './page-index';
import type { Pattern } from './pattern';

/**
 * Evidence is counted in folded units, as an alignment is scored: a unit that stands where it should speaks for the
 * place, an edit takes two away. An ideograph tells as much as two letters.
 */
interface Units {
  readonly quote: number;
  readonly context: number;
  readonly around: number;
}

/** Beyond so many units more of the quote adds nothing when places are compared: its surroundings then decide. */
const FULL_QUOTE = 60;
const PROBES = 40;
const POSITION = 5;
/** A copy that is shown is preferred; a hidden one is taken when it is the only one, for it may be opened. */
const HIDDEN = 60;
const SPLIT_WORD = 10;
const RIVAL = 60;

function unitsOf(index: PageIndex, pattern: Pattern, evidence: Evidence): Units {
  const weight = 8 / index.grams().size;
  return {
    quote: weight * pattern.quote.length * (2 * evidence.likeness - 1),
    context: weight * (contextUnits(pattern.prefix, evidence.before, evidence.atStart) + contextUnits(pattern.suffix, evidence.after, evidence.atEnd)),
    around: PROBES * evidence.probes,
  };
}

/** A context this long is a whole one. One cut short by the page's edge counts as whole where it still ends there. */
const WHOLE_CONTEXT = 48;

function contextUnits(context: Uint16Array, share: number, atEdge: boolean): number {
  const units = share * context.length;
  return atEdge && share > 0.5 ? Math.max(units, share * WHOLE_CONTEXT) : units;
}

/** One figure to tell places apart, in units. */
export function score(index: PageIndex, pattern: Pattern, evidence: Evidence): number {
  const { quote, context, around } = unitsOf(index, pattern, evidence);
  return (
    Math.min(quote, FULL_QUOTE * (2 * evidence.likeness - 1)) +
    context +
    around +
    POSITION * evidence.position -
    (evidence.hidden ? HIDDEN : 0) -
    (evidence.splitsWord ? SPLIT_WORD : 0) -
    (evidence.rival ? RIVAL : 0)
  );
}

export type Belief = 'sure' | 'doubtful' | 'none';

/** Units that are enough; fewer by up to `DOUBT` are worth a "perhaps". */
const ENOUGH_SAME = 50;
const ENOUGH_CHANGED = 66;
const DOUBT = 30;
/** Words that nothing on the page was like when they were highlighted need less. */
const UNIQUE = 12;
/** What more is asked for when the quote seems to have been cut out. */
const SCAR = 40;
/** Context on both sides that pins down even a word replaced by another. */
const PINNED = 0.85;
const LONGEST_REPLACED = 40;
const SHORTEST_PART = 12;

/** Words that came from elsewhere with nothing around them: so many units, found once on their own page, are believed; fewer are a "perhaps". */
const ENOUGH_ALONE = 30;

function isBare({ prefix, suffix, hint }: Pattern): boolean {
  return prefix.length === 0 && suffix.length === 0 && hint.foldedLength === undefined && hint.probes === undefined;
}

/** Whether the evidence is enough to paint the place, to list it as perhaps, or neither. */
export function believe(index: PageIndex, pattern: Pattern, evidence: Evidence, scar: boolean): Belief {
  const { likeness, before, after, rival, splitsWord, whole } = evidence;
  const same = likeness === 1;
  const length = pattern.quote.length;
  if (splitsWord && length < 24 && !(before > PINNED && after > PINNED)) return 'none';
  const units = unitsOf(index, pattern, evidence);
  const sum = units.quote + units.context + units.around - (scar ? SCAR : 0) - (rival ? RIVAL : 0);
  // A second such place has the same score, and then neither is taken.
  if (same && isBare(pattern)) return units.quote >= ENOUGH_ALONE ? 'sure' : 'doubtful';
  const unique = same && pattern.hint.rivals?.length === 0;
  const enough = same ? ENOUGH_SAME - (unique ? UNIQUE : 0) : ENOUGH_CHANGED;
  const ratio = (evidence.span.end - evidence.span.start) / Math.max(1, length);
  const replaced = length <= LONGEST_REPLACED && ratio >= 0.35 && ratio <= 3;
  const part = evidence.left >= PINNED && evidence.span.end - evidence.span.start >= SHORTEST_PART;
  const pinned = before >= PINNED && after >= PINNED && (likeness >= 0.4 || whole || replaced || part);
  const alike = likeness >= 0.55 || pinned;
  if (alike && !rival && (pinned || sum >= enough)) return 'sure';
  return likeness >= 0.5 && sum >= enough - DOUBT ? 'doubtful' : 'none';
}
