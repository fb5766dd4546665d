const isoMoment = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?)?$/;

/** A date with the time of day of some zone, as written; parts that the text does not give are null. */
export interface CivilMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  /** `HH:mm:ss`. */
  readonly time: string | null;
}

/**
 * The date and time an ISO 8601 text states, in the zone it states them in: an article of 23:30+02:00 was published on that
 * day, wherever it is read. Null for anything else, and for days that no calendar has.
 */
export function civilMoment(iso: string): CivilMoment | null {
  const match = isoMoment.exec(iso.trim());
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3])];
  const check = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (check.getUTCMonth() !== month - 1 || month < 1) return null;
  const time = match[4] === undefined ? null : `${match[4]}:${match[5] ?? '00'}:${match[6] ?? '00'}`;
  return { year, month, day, time };
}

/** The date and time of a moment (ISO 8601 with `Z` or an offset) in an IANA zone; null for anything that is no moment. */
export function civilMomentIn(iso: string, timeZone: string): CivilMoment | null {
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds)) return null;
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(milliseconds);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '00';
  return {
    year: Number(part('year')),
    month: Number(part('month')),
    day: Number(part('day')),
    time: `${part('hour')}:${part('minute')}:${part('second')}`,
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `2026-05-04`, or `2026-05` where the day is not known. */
export function isoDate(moment: CivilMoment): string {
  const month = `${String(moment.year).padStart(4, '0')}-${two(moment.month)}`;
  return moment.day === null ? month : `${month}-${two(moment.day)}`;
}

/** `2026-05-04T10:30:00`, or the date alone where the time is not known. */
export function isoDateTime(moment: CivilMoment): string {
  return moment.time === null ? isoDate(moment) : `${isoDate(moment)}T${moment.time}`;
}
