const two = (value: string | undefined) => (value ?? '00').padStart(2, '0');

function offset(zone: string | undefined): string {
  if (!zone) return '';
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  return match ? `${match[1]}${match[2]}:${match[3] ?? '00'}` : 'Z';
}

/**
 * A machine-readable date as ISO 8601, with the offset the page gives and none where it gives none.
 * Reads ISO 8601 (also with a space, slashes or in its compact form), RFC 2822 (given in UTC), and seconds or
 * milliseconds since 1970. Null for anything else, and for dates that do not exist.
 */
export function toIsoDate(value: string): string | null {
  const text = value.trim().slice(0, 60);
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:(?:T|\s{1,3})(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(z|utc|gmt|[+-]\d{2}:?(?:\d{2})?)?)?$/i.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const exists = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day) && Number(month) <= 12;
    if (!exists || Number(year) < 1700 || Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59) return null;
    return `${year}-${month}-${day}${hour === undefined ? '' : `T${two(hour)}:${two(minute)}:${two(second)}${offset(zone)}`}`;
  }
  const isSeconds = /^1\d{9}$/.test(text);
  if (isSeconds || /^1\d{12}$/.test(text)) return new Date(Number(text) * (isSeconds ? 1000 : 1)).toISOString();
  const isRfc = /^(?:[a-z]{3,9}, )?\d{1,2} [a-z]{3,9} \d{4} \d{1,2}:\d{2}(?::\d{2})? (?:gmt|utc|z|[+-]\d{4})$/i.test(text) && !Number.isNaN(Date.parse(text));
  return isRfc ? new Date(text).toISOString() : null;
}
