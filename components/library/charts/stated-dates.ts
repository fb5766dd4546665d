import type { Analysis, Value } from '../../../utils/analysis/analysis';
import type { Span } from '../../../utils/text/span';

/** A date that an article states, with where it stands. */
export interface StatedDate extends Span {
  /** As the article writes it. */
  readonly text: string;
  /** Normal form; see `Value`. */
  readonly iso: string;
  /** Its middle, in years: 2026.5 is the beginning of July 2026. */
  readonly year: number;
}

/** Day, month or year, and ranges of them; a quarter or a decade has no one place on the line. */
const dayMonthYear = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?(?:T|$)/;

/** The dates in the facts of an article that have a place on a line of time, earliest first, each once. */
export function statedDates({ facts, gist }: Pick<Analysis, 'facts' | 'gist'>): readonly StatedDate[] {
  const values = [...facts.flatMap((fact) => fact.values), ...(gist.when ? [gist.when] : [])];
  const dates = values.flatMap((value): StatedDate[] => {
    const year = yearOf(value);
    return value.kind === 'date' && year !== null ? [{ start: value.start, end: value.end, text: value.text, iso: value.iso, year }] : [];
  });
  const once = new Map(dates.map((date) => [date.iso, date] as const));
  return [...once.values()].sort((a, b) => a.year - b.year);
}

function yearOf(value: Value): number | null {
  if (value.kind !== 'date') return null;
  const [from = '', to] = value.iso.split('/');
  const ends = [middle(from), to === undefined ? null : middle(to)].filter((end) => end !== null);
  return ends.length === 0 ? null : ends.reduce((sum, end) => sum + end, 0) / ends.length;
}

function middle(iso: string): number | null {
  const [, year, month, day] = dayMonthYear.exec(iso) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return Number(year) + 0.5;
  return Number(year) + (Number(month) - 1 + (day === undefined ? 0.5 : (Number(day) - 0.5) / 31)) / 12;
}
