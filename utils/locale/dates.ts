const fullDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})|$)/;
const yearAndMonth = /^(\d{4})-(\d{2})$/;

interface Parts {
  readonly time: number;
  readonly hasClock: boolean;
}

function parse(iso: string): Parts | null {
  const [, year, month, day, hour, minute] = fullDate.exec(iso) ?? [];
  if (!year) return null;
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day)) return null;
  const clock = Number(hour ?? 0) * 60 + Number(minute ?? 0);
  if (clock >= 24 * 60) return null;
  return { time: midnight.getTime() + clock * 60_000, hasClock: hour !== undefined };
}

/** Made once each: making one takes a hundred times as long as using it, and every row of a list has a date. */
const dates = new Map<string, Intl.DateTimeFormat>();

function dateText(time: number, locale: string, dateStyle: 'long' | 'medium', withClock = false): string {
  const name = `${locale} ${dateStyle} ${withClock}`;
  let known = dates.get(name);
  if (!known) dates.set(name, (known = new Intl.DateTimeFormat(locale, { dateStyle, ...(withClock && { timeStyle: 'short' }), timeZone: 'UTC' })));
  return whole(known.format(time));
}

/** Keeps the Ukrainian «р.» on the line of its year. */
function whole(date: string): string {
  return date.replace(' р.', '\u00a0р.');
}

/**
 * An ISO 8601 date as a person reads it, with the time of day where it is given and `withClock` is set.
 * The wall clock is the one the text states, whatever zone the reader is in: a news page says when it was published
 * where it was published. Null for anything that is no such date.
 */
export function formatDate(locale: string, iso: string, withClock = false): string | null {
  const parts = parse(iso);
  if (!parts) return null;
  return dateText(parts.time, locale, 'long', withClock && parts.hasClock);
}

/** The day of an ISO 8601 date in few letters, for a line with little room. Null for anything that is no such date. */
export function formatShortDate(locale: string, iso: string): string | null {
  const parts = parse(iso);
  return parts && dateText(parts.time, locale, 'medium');
}

/**
 * The normal form of a date that an article states (see `Value`), as a person reads it: a day, a month, a year or
 * a range of them. Null for other forms (quarters, seasons, decades); then the article's own words must do.
 */
export function formatStatedDate(locale: string, iso: string): string | null {
  const [from, to, ...rest] = iso.split('/');
  if (to !== undefined) {
    const ends = [formatStatedDate(locale, from ?? ''), formatStatedDate(locale, to)];
    return rest.length === 0 && ends[0] && ends[1] ? ends.join(' – ') : null;
  }
  const [, year, month] = yearAndMonth.exec(iso) ?? [];
  if (year && Number(month) >= 1 && Number(month) <= 12) {
    const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    return whole(format.format(Date.UTC(Number(year), Number(month) - 1)));
  }
  if (/^\d{4}$/.test(iso)) return iso;
  return formatDate(locale, iso, true);
}

/** The day of a moment in time (ISO 8601 with zone) in the reader's own zone; null for anything that is no such moment. */
export function formatMoment(locale: string, iso: string): string | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : whole(new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time));
}
