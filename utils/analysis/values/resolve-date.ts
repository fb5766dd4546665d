import type { Grain } from '../../languages/value-rules';
import { exists, fromNumber, isoDay, isoMonth, isoWeek, normalMonth, toNumber, weekdayOf } from './calendar';
import type { Day } from './calendar';
import type { FormMatch, Slots } from './date-grammar';

export type Direction = 'ahead' | 'behind' | null;

export interface Resolved {
  readonly iso: string;
  readonly grain: Grain;
  readonly inferred: boolean;
  readonly ambiguous: boolean;
}

type Unit = 'day' | 'week' | 'month' | 'year';
const units: readonly Unit[] = ['day', 'week', 'month', 'year'];

const date = (iso: string, grain: Grain, inferred: boolean, ambiguous = false): Resolved => ({ iso, grain, inferred, ambiguous });

/** A date in digits; null when there is no such day. With slashes the other order of day and month may be meant too. */
export function parseNumericDate(text: string, dayFirst: boolean): Resolved | null {
  const [a = 0, b = 0, c = 0] = text.split(/[-./]/).map(Number);
  const slashes = text.includes('/');
  const first = (dayFirst || !slashes || a > 12) && b <= 12;
  const day = text[4] === '-' ? { year: a, month: b, day: c } : { year: c, month: first ? b : a, day: first ? a : b };
  return exists(day) ? date(isoDay(day), 'day', false, slashes && a <= 12 && b <= 12 && a !== b) : null;
}

/** The date a form and its slots mean; null when there is no such day. `pivot` is the day of publication. */
export function resolveForm({ grain, offset, slots }: FormMatch, pivot: Day | null, direction: Direction): Resolved | null {
  switch (grain) {
    case 'ago':
    case 'ahead':
      return shifted(units[slots.U!]!, (slots.C ?? 1) * (grain === 'ago' ? -1 : 1), pivot);
    case 'week':
      return shifted(grain, offset, pivot);
    case 'time':
      return date(clock(slots), grain, false);
    case 'minute': {
      const day = resolveDay(slots, pivot, direction, offset);
      return day && { ...day, grain, iso: day.iso && day.iso + clock(slots) };
    }
    case 'day':
      return resolveDay(slots, pivot, direction, offset);
    case 'month':
      return resolveMonth(slots, pivot, direction, offset);
    case 'year':
      return slots.Y === undefined ? shifted(grain, slots.R ?? offset, pivot) : date(String(slots.Y), grain, false);
    case 'range':
      return resolveRange(slots, pivot, direction);
    case 'decade': {
      const short = slots.X! < 100;
      return date(`${String(short ? 1900 + slots.X! : slots.X!).slice(0, 3)}X`, grain, short);
    }
    case 'quarter':
      return partOfYear(grain, slots.O!, (n) => `Q${n}`, (month) => Math.ceil(month / 3), slots, pivot, direction);
    case 'half':
      return slots.O! > 2 ? null : partOfYear(grain, slots.O!, (n) => `H${n}`, (month) => Math.ceil(month / 6), slots, pivot, direction);
    case 'season':
      // Extended Date/Time Format, level 1: 21 is spring … 24 winter.
      return partOfYear(grain, slots.S!, (n) => String(20 + n), (month) => (month < 3 ? 0 : Math.floor(month / 3)), slots, pivot, direction);
  }
}

function clock({ T = 0 }: Slots): string {
  return new Date(T * 60_000).toISOString().slice(10, 16);
}

function shifted(grain: Unit, offset = 0, pivot: Day | null): Resolved {
  const move = (from: Day): string => {
    if (grain === 'day') return isoDay(fromNumber(toNumber(from) + offset));
    if (grain === 'week') return isoWeek(fromNumber(toNumber(from) + 7 * offset));
    if (grain === 'year') return String(from.year + offset);
    const { year, month } = normalMonth(from.year, from.month + offset);
    return isoMonth(year, month);
  };
  return date(pivot ? move(pivot) : '', grain, true);
}

/** The year that is stated, or told by its distance from the day of publication. */
const yearOf = ({ Y, R }: Slots, pivot: Day | null) => Y ?? (R === undefined || !pivot ? undefined : pivot.year + R);

function resolveDay(slots: Slots, pivot: Day | null, direction: Direction, offset: number | undefined): Resolved | null {
  const { D: day, M: month, W: weekday } = slots;
  const isInferred = slots.Y === undefined;
  if (day === undefined || month === undefined) {
    if (weekday === undefined) return shifted('day', offset, pivot);
    return date(pivot ? isoDay(nearWeekday(pivot, weekday, direction, offset)) : '', 'day', true);
  }
  const year = yearOf(slots, pivot);
  // In a leap year every day exists.
  if (!exists({ year: year ?? 2000, month, day })) return null;
  if (year !== undefined) return date(isoDay({ year, month, day }), 'day', isInferred);
  return date(pivot ? isoDay(nearDay(pivot, month, day, direction, weekday)) : '', 'day', true);
}

function nearWeekday(from: Day, weekday: number, direction: Direction, offset: number | undefined): Day {
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  const back = offset === undefined ? direction !== 'ahead' : offset < 0;
  const same = offset === undefined && back ? 0 : back ? -7 : 7;
  return fromNumber(toNumber(from) + (ahead === 0 ? same : back ? ahead - 7 : ahead));
}

/** The day of this, the last or the next year that falls on the weekday, else lies in the direction, else any; the nearest of them. */
function nearDay(from: Day, month: number, day: number, direction: Direction, weekday: number | undefined): Day {
  const distance = (candidate: Day) => toNumber(candidate) - toNumber(from);
  const years = [-1, 0, 1].map((shift) => ({ year: from.year + shift, month, day })).filter(exists);
  const onWeekday = years.filter((candidate) => weekdayOf(candidate) === weekday);
  const onSide = years.filter((candidate) => !direction || (direction === 'ahead' ? distance(candidate) >= 0 : distance(candidate) <= 0));
  const pool = [onWeekday, onSide, years].find((list) => list.length > 0) ?? [from];
  return pool.reduce((best, candidate) => (Math.abs(distance(candidate)) < Math.abs(distance(best)) ? candidate : best));
}

function resolveMonth(slots: Slots, pivot: Day | null, direction: Direction, offset: number | undefined): Resolved {
  const { M: month } = slots;
  if (month === undefined) return shifted('month', offset, pivot);
  const year = yearOf(slots, pivot);
  if (year !== undefined) return date(isoMonth(year, month), 'month', slots.Y === undefined);
  return date(pivot ? isoMonth(nearYear(pivot, month, direction, offset), month) : '', 'month', true);
}

function nearYear(from: Day, month: number, direction: Direction, offset: number | undefined): number {
  const ahead = (month - from.month + 12) % 12;
  const strict = offset === undefined ? 0 : 12;
  const goAhead = offset === undefined ? direction === 'ahead' || (direction === null && ahead < 6) : offset > 0;
  const shift = goAhead ? ahead || strict : ahead === 0 ? -strict : ahead - 12;
  return normalMonth(from.year, from.month + shift).year;
}

/** The `n`th quarter, half or season of a year; `partOf` tells which of them a month lies in. */
function partOfYear(grain: Grain, n: number, code: (n: number) => string, partOf: (month: number) => number, slots: Slots, pivot: Day | null, direction: Direction): Resolved {
  const now = pivot ? partOf(pivot.month) : n;
  const year = yearOf(slots, pivot) ?? (pivot && pivot.year + (direction === 'ahead' && n < now ? 1 : direction === 'behind' && n > now ? -1 : 0));
  return date(year === null ? '' : `${year}-${code(n)}`, grain, slots.Y === undefined);
}

function resolveRange(slots: Slots, pivot: Day | null, direction: Direction): Resolved | null {
  const { D, M, Y, D2, M2 = M, Y2 } = slots;
  if (M2 === undefined) return Y !== undefined && Y2 !== undefined && Y <= Y2 ? date(`${Y}/${Y2}`, 'range', false) : null;
  const ending: Record<string, number> = { M: M2, ...(D2 === undefined ? {} : { D: D2 }), ...(Y2 === undefined ? {} : { Y: Y2 }) };
  const end = D2 === undefined ? resolveMonth(ending, pivot, direction, undefined) : resolveDay(ending, pivot, direction, undefined);
  if (!end?.iso) return end && { ...end, grain: 'range' };
  const endYear = Number(end.iso.slice(0, 4));
  const month = M ?? M2;
  const year = Y ?? (month > M2 ? endYear - 1 : endYear);
  const start = D === undefined ? isoMonth(year, month) : isoDay({ year, month, day: D });
  if (D !== undefined && (!exists({ year, month, day: D }) || start >= end.iso)) return null;
  return { ...end, grain: 'range', iso: `${start}/${end.iso}` };
}
