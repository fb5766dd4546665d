import type { Evidence } from './evidence';
import type { Pattern } from './pattern';

/** Shares of the score: a changed text in its full context outweighs an equal text elsewhere. */
const QUOTE = 0.45;
const CONTEXT = 0.4;
const PROBES = 0.08;
const POSITION = 0.04;
const STRUCTURE = 0.03;
/** From so many units on the words alone have their full weight. */
const FULL_QUOTE = 40;

/** One figure to tell places apart, 0 to 1. */
export function score(pattern: Pattern, evidence: Evidence): number {
  const weight = QUOTE * Math.min(1, (pattern.quote.length + 8) / FULL_QUOTE);
  const context = CONTEXT + QUOTE - weight;
  return (
    weight * evidence.quote +
    (context * (evidence.prefix + evidence.suffix + evidence.before + evidence.after)) / 4 +
    PROBES * evidence.probes +
    POSITION * evidence.position +
    STRUCTURE * evidence.structure -
    (evidence.hidden ? 0.1 : 0) -
    (evidence.splitsWord ? 0.1 : 0)
  );
}

export type Belief = 'sure' | 'doubtful' | 'none';

/** Context that equal words need, by their length in folded units. */
function neededContext(length: number): number {
  if (length >= 60) return 0.1;
  if (length >= 30) return 0.35;
  return length >= 14 ? 0.5 : 0.66;
}

/** Whether the evidence is enough to paint the place, to list it as perhaps, or neither. */
export function believe(pattern: Pattern, evidence: Evidence): Belief {
  const length = pattern.quote.length;
  const { before, after } = evidence;
  const most = Math.max(before, after);
  const least = Math.min(before, after);
  const around = 1 - (1 - (before + after) / 2) * (1 - evidence.probes / 2);
  if (evidence.quote === 1) {
    if (evidence.splitsWord && length < 24) return 'none';
    const needed = neededContext(length);
    if (around >= needed) return 'sure';
    return around >= needed - 0.3 || length >= 20 ? 'doubtful' : 'none';
  }
  const words = evidence.quote;
  const full = most >= 0.95 && least >= 0.9;
  const ratio = (evidence.span.end - evidence.span.start) / Math.max(1, length);
  const sure =
    (full && (words >= 0.45 || (length <= 40 && ratio >= 0.35 && ratio <= 3))) ||
    (length >= 80 && (words >= 0.68 || (words >= 0.55 && most >= 0.5))) ||
    (length >= 30 && (words >= 0.8 || (words >= 0.6 && most >= 0.5))) ||
    (words >= 0.7 && least >= (length >= 10 ? 0.5 : 0.7)) ||
    (words >= 0.5 && least >= 0.85);
  if (sure) return 'sure';
  return words >= 0.5 && (most >= 0.5 || (length >= 30 && words >= 0.6)) ? 'doubtful' : 'none';
}
