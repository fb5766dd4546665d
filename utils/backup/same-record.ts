/** A value as JSON with the fields of every object in order: equal for equal values, however their fields are ordered. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** What this machine has noted of a record, and what the person has not. */
const ownNotes = new Set(['missing', 'contentHash']);

/** Whether two records say the same: what the machine noted by itself does not count. */
export function isSameRecord(a: object, b: object): boolean {
  const said = (record: object) => canonical(Object.fromEntries(Object.entries(record).filter(([name]) => !ownNotes.has(name))));
  return said(a) === said(b);
}
