/** A day of the proleptic Gregorian calendar; `month` and `day` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const msPerDay = 86_400_000;

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** The calendar day an ISO 8601 date or date-time names, in its own offset; null when it names none. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(day) ? day : null;
}

/** Whether there is such a day (30 February is none). */
export function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Days since 1970-01-01. */
export function toNumber({ year, month, day }: Day): number {
  return Math.floor(Date.UTC(year, month - 1, day) / msPerDay);
}

export function fromNumber(days: number): Day {
  const date = new Date(days * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((toNumber(day) + 3) % 7) + 7) % 7;
}

export const isoDay = ({ year, month, day }: Day) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
export const isoMonth = (year: number, month: number) => `${pad(year, 4)}-${pad(month)}`;

/** The ISO 8601 week a day lies in, as `2031-W22`. */
export function isoWeek(day: Day): string {
  const thursday = fromNumber(toNumber(day) - weekdayOf(day) + 3);
  const first = toNumber({ year: thursday.year, month: 1, day: 1 });
  return `${pad(thursday.year, 4)}-W${pad(Math.floor((toNumber(thursday) - first) / 7) + 1)}`;
}

/** `month` counted from 1 and free to lie outside 1–12, brought to a year and month. */
export function normalMonth(year: number, month: number): { year: number; month: number } {
  const index = year * 12 + month - 1;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
