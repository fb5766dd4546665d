import type { DateForm, Grain } from '../../languages/value-rules';
import { exists, fromNumber, isoDay, isoMonth, isoWeek, normalMonth, toNumber, weekdayOf } from './calendar';
import type { Day } from './calendar';
import type { Slots } from './forms';

export type Direction = 'ahead' | 'behind' | null;

export interface Resolved {
  readonly iso: string;
  readonly grain: Grain;
  readonly inferred: boolean;
  readonly ambiguous: boolean;
}

const unitGrains = ['day', 'week', 'month', 'year'] as const;

const stated = (iso: string, grain: Grain, ambiguous = false): Resolved => ({ iso, grain, inferred: false, ambiguous });
/** `make` runs only when there is a day of publication to count from. */
const inferred = (grain: Grain, pivot: Day | null, make: (pivot: Day) => string): Resolved => ({
  iso: pivot ? make(pivot) : '',
  grain,
  inferred: true,
  ambiguous: false,
});

/** A date in digits; null when there is no such day. With slashes the other order of day and month may be meant too. */
export function parseNumericDate(text: string, dayFirst: boolean): Resolved | null {
  const parts = text.split(/[-./]/u).map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  if (text[4] === '-') return valid({ year: a, month: b, day: c }, false);
  const slashes = text.includes('/');
  const first = dayFirst || !slashes || a > 12;
  const day = first && b <= 12 ? { year: c, month: b, day: a } : { year: c, month: a, day: b };
  return valid(day, slashes && a <= 12 && b <= 12 && a !== b);
}

const valid = (day: Day, ambiguous: boolean): Resolved | null => (exists(day) ? stated(isoDay(day), 'day', ambiguous) : null);

/** The date a form and its slots mean; null when there is no such day. `pivot` is the day of publication. */
export function resolveForm(form: DateForm, slots: Slots, pivot: Day | null, direction: Direction): Resolved | null {
  const [, grain, offset] = form;
  switch (grain) {
    case 'ago':
    case 'ahead':
      return fromOffset(unitGrains[(slots.unit ?? 1) - 1] ?? 'day', (slots.count ?? 1) * (grain === 'ago' ? -1 : 1), pivot);
    case 'time':
      return slots.time === undefined ? null : stated(clock(slots.time), 'time');
    case 'minute': {
      const day = resolveDay(slots, pivot, direction, offset);
      return day && { ...day, grain, iso: day.iso && day.iso + clock(slots.time ?? 0) };
    }
    case 'day':
      return resolveDay(slots, pivot, direction, offset);
    case 'month':
      return resolveMonth(slots, pivot, direction, offset);
    case 'range':
      return resolveRange(slots, pivot, direction);
    case 'decade':
      return resolveDecade(slots.decade ?? 0);
    case 'week':
      return fromOffset('week', offset ?? 0, pivot);
    case 'year':
      return slots.year === undefined ? fromOffset('year', slots['relative-year'] ?? offset ?? 0, pivot) : stated(String(slots.year), 'year');
    case 'quarter':
      return inYear(grain, slots, pivot, direction, (n) => `Q${n}`, (month) => Math.ceil(month / 3));
    case 'half':
      return inYear(grain, slots, pivot, direction, (n) => `H${n}`, (month) => Math.ceil(month / 6));
    case 'season':
      // Extended Date/Time Format, level 1: 21 is spring … 24 winter.
      return inYear(grain, slots, pivot, direction, (n) => String(20 + n), (month) => (month < 3 ? 0 : Math.floor(month / 3)));
  }
}

const clock = (minutes: number) => `T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function fromOffset(grain: 'day' | 'week' | 'month' | 'year', offset: number, pivot: Day | null): Resolved {
  return inferred(grain, pivot, (day) => {
    if (grain === 'day') return isoDay(fromNumber(toNumber(day) + offset));
    if (grain === 'week') return isoWeek(fromNumber(toNumber(day) + 7 * offset));
    if (grain === 'year') return String(day.year + offset);
    const { year, month } = normalMonth(day.year, day.month + offset);
    return isoMonth(year, month);
  });
}

function resolveDay(slots: Slots, pivot: Day | null, direction: Direction, offset?: number): Resolved | null {
  if (slots.day === undefined || slots.month === undefined) {
    if (slots.weekday === undefined) return fromOffset('day', offset ?? 0, pivot);
    const weekday = slots.weekday;
    return inferred('day', pivot, (day) => isoDay(nearWeekday(day, weekday, direction, offset)));
  }
  const { day, month } = slots;
  const year = statedYear(slots, pivot);
  if (year !== undefined) return exists({ year, month, day }) ? { ...stated(isoDay({ year, month, day }), 'day'), inferred: slots.year === undefined } : null;
  if (!exists({ year: 2000, month, day })) return null;
  return inferred('day', pivot, (from) => isoDay(nearDay(from, month, day, direction, slots.weekday)));
}

function nearWeekday(from: Day, weekday: number, direction: Direction, offset?: number): Day {
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  if (offset === undefined && direction !== 'ahead') return fromNumber(toNumber(from) + (ahead === 0 ? 0 : ahead - 7));
  if (offset !== undefined && offset < 0) return fromNumber(toNumber(from) + (ahead === 0 ? -7 : ahead - 7));
  return fromNumber(toNumber(from) + (ahead === 0 ? 7 : ahead));
}

function nearDay(from: Day, month: number, day: number, direction: Direction, weekday: number | undefined): Day {
  const years = [from.year - 1, from.year, from.year + 1].map((year) => ({ year, month, day })).filter(exists);
  const onWeekday = weekday === undefined ? [] : years.filter((candidate) => weekdayOf(candidate) === weekday);
  const distance = (candidate: Day) => toNumber(candidate) - toNumber(from);
  const onSide = years.filter((candidate) => (direction === 'ahead' ? distance(candidate) >= 0 : direction === 'behind' ? distance(candidate) <= 0 : true));
  const pool = onWeekday.length > 0 ? onWeekday : onSide.length > 0 ? onSide : years;
  return pool.reduce((best, candidate) => (Math.abs(distance(candidate)) < Math.abs(distance(best)) ? candidate : best), pool[0] ?? from);
}

const statedYear = (slots: Slots, pivot: Day | null) =>
  slots.year ?? (slots['relative-year'] === undefined || !pivot ? undefined : pivot.year + slots['relative-year']);

function resolveMonth(slots: Slots, pivot: Day | null, direction: Direction, offset?: number): Resolved {
  const month = slots.month;
  if (month === undefined) return fromOffset('month', offset ?? 0, pivot);
  const year = statedYear(slots, pivot);
  if (year !== undefined) return { ...stated(isoMonth(year, month), 'month'), inferred: slots.year === undefined };
  return inferred('month', pivot, (from) => isoMonth(nearYear(from, month, direction, offset), month));
}

function nearYear(from: Day, month: number, direction: Direction, offset?: number): number {
  const ahead = (month - from.month + 12) % 12;
  const strict = offset === undefined ? 0 : 12;
  const goAhead = offset === undefined ? direction === 'ahead' || (direction === null && ahead < 6) : offset > 0;
  const shift = goAhead ? ahead || strict : ahead === 0 ? -strict : ahead - 12;
  return normalMonth(from.year, from.month + shift).year;
}

function resolveDecade(decade: number): Resolved {
  const short = decade < 100;
  const year = short ? 1900 + decade : decade;
  return { ...stated(`${String(year).slice(0, 3)}X`, 'decade'), inferred: short };
}

function inYear(
  grain: Grain,
  slots: Slots,
  pivot: Day | null,
  direction: Direction,
  code: (n: number) => string,
  numberOf: (month: number) => number,
): Resolved | null {
  const n = slots.ordinal ?? slots.season;
  if (n === undefined || (grain === 'half' && n > 2)) return null;
  const year = statedYear(slots, pivot);
  if (year !== undefined) return { ...stated(`${year}-${code(n)}`, grain), inferred: slots.year === undefined };
  return inferred(grain, pivot, (from) => {
    const now = numberOf(from.month);
    return `${from.year + (direction === 'ahead' && n < now ? 1 : direction === 'behind' && n > now ? -1 : 0)}-${code(n)}`;
  });
}

function resolveRange(slots: Slots, pivot: Day | null, direction: Direction): Resolved | null {
  if (slots.year2 !== undefined && slots.month2 === undefined) {
    return slots.year !== undefined && slots.year <= slots.year2 ? stated(`${slots.year}/${slots.year2}`, 'range') : null;
  }
  const last: Slots = { ...pick(slots, '2'), ...(slots.month2 === undefined && slots.month !== undefined ? { month: slots.month } : {}) };
  const end = last.day === undefined ? resolveMonth(last, pivot, direction) : resolveDay(last, pivot, direction);
  if (!end) return null;
  if (!end.iso) return { ...end, grain: 'range' };
  const endYear = Number(end.iso.slice(0, 4));
  const month = slots.month ?? last.month ?? 1;
  const year = slots.year ?? (month > (last.month ?? month) ? endYear - 1 : endYear);
  if (slots.day === undefined) return { ...end, grain: 'range', iso: `${isoMonth(year, month)}/${end.iso}` };
  const start = { year, month, day: slots.day };
  return exists(start) && isoDay(start) < end.iso ? { ...end, grain: 'range', iso: `${isoDay(start)}/${end.iso}` } : null;
}

/** The slots of a range's second date, under their plain names. */
function pick(slots: Slots, suffix: string): Record<string, number> {
  const entries = ['day', 'month', 'year'].map((name) => [name, slots[name + suffix]] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, number] => entry[1] !== undefined));
}
