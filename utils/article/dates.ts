const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function valid(year: number, month: number, day: number): boolean {
  return year >= 1700 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (value: string | number | undefined) => String(value ?? '00').padStart(2, '0');

function offset(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|gmt|utc)$/i.test(zone)) return 'Z';
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  return match ? `${match[1]}${match[2]}:${match[3] ?? '00'}` : '';
}

/**
 * A machine-readable date as ISO 8601, with the offset the page gives and none where it gives none.
 * Reads ISO 8601 (also with a space, slashes or in its compact form), RFC 2822, and seconds or milliseconds since 1970.
 * Null for anything else, and for dates that do not exist.
 */
export function toIsoDate(value: string): string | null {
  const text = value.trim().slice(0, 60);
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:(?:T|\s{1,3})(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(z|utc|gmt|[+-]\d{2}:?(?:\d{2})?)?)?$/i.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    if (!valid(Number(year), Number(month), Number(day)) || Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59) return null;
    return `${year}-${month}-${day}${hour === undefined ? '' : `T${two(hour)}:${two(minute)}:${two(second)}${offset(zone)}`}`;
  }
  const rfc = /^(?:[a-z]{3,9},?\s)?(\d{1,2})\s([a-z]{3})[a-z]{0,6}\s(\d{4})\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(z|utc|gmt|[+-]\d{4})?$/i.exec(text);
  if (rfc) {
    const month = months.indexOf((rfc[2] ?? '').toLowerCase()) + 1;
    if (!valid(Number(rfc[3]), month, Number(rfc[1]))) return null;
    return `${rfc[3]}-${two(month)}-${two(rfc[1])}T${two(rfc[4])}:${two(rfc[5])}:${two(rfc[6])}${offset(rfc[7])}`;
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  return null;
}
