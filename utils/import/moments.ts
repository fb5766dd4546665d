/** `2024-05-01 10:00:00+00:00`, `2024/11/14 05:48:28 +0000`, `2024-05-01T10:00:00Z`, `2024-05-01`. */
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
/** `24.05.2031 10:00`, as tables in Europe have it. With slashes nobody can tell day from month, so those are not read. */
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
/** `May 24, 2031 10:00:00 AM`, as Readwise and Notion write. */
const english = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?)?$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Part = string | undefined;

/** A moment written in any of the forms that the read programs use, as ISO 8601 UTC; null where it is none. A time without a zone is UTC. */
export function readMoment(text: string): string | null {
  const trimmed = text.slice(0, 60).trim();
  if (/^\d{9,13}$/.test(trimmed)) return fromUnix(Number(trimmed));
  const first = yearFirst.exec(trimmed);
  if (first) return moment([first[1], first[2], first[3]], [first[4], first[5], first[6]], fraction(first[7]) - offset(first[8]));
  const last = dayFirst.exec(trimmed);
  if (last) return moment([last[3], last[2], last[1]], [last[4], last[5], last[6]], 0);
  const named = english.exec(trimmed);
  if (!named) return null;
  const month = months.indexOf((named[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  const hour = Number(named[4] ?? 0);
  const shifted = named[7] === undefined ? hour : (hour % 12) + (named[7].toLowerCase() === 'pm' ? 12 : 0);
  return moment([named[3], String(month), named[2]], [String(shifted), named[5], named[6]], 0);
}

/** A value of JSON as a moment: text as `readMoment` reads it, or Unix time in seconds or milliseconds. */
export function momentOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return fromUnix(value);
  return typeof value === 'string' ? readMoment(value) : null;
}

/** Seconds have at most ten digits until the year 2286. */
function fromUnix(time: number): string | null {
  const milliseconds = Math.abs(time) < 1e11 ? time * 1000 : time;
  return milliseconds > 0 && milliseconds < 8.64e15 ? new Date(milliseconds).toISOString() : null;
}

function moment([year, month, day]: readonly Part[], [hour, minute, second]: readonly Part[], shift: number): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const [h, min, s] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)];
  const time = Date.UTC(y, m - 1, d, h, min, s);
  const check = new Date(time);
  // A day that no calendar has would become another.
  if (y < 1900 || m < 1 || m > 12 || check.getUTCMonth() !== m - 1 || h > 23 || min > 59 || s > 60) return null;
  return new Date(time + shift).toISOString();
}

function fraction(digits: Part): number {
  return digits === undefined ? 0 : Math.floor(Number(`0.${digits}`) * 1000);
}

/** Milliseconds that a zone is ahead of UTC. */
function offset(zone: Part): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}
