/** What is asked of every entry: words and phrases that must occur, those that must not, and fields. */
export interface ScanQuery {
  readonly words: readonly string[];
  readonly without: readonly string[];
  readonly fields: readonly { readonly name: FieldName; readonly value: string }[];
  readonly unknown: readonly string[];
}

const fieldNames = ['person', 'site', 'tag', 'before', 'after', 'has'] as const;
type FieldName = (typeof fieldNames)[number];

/** A part of a query: an optional minus and field name, then a quoted phrase or a run without spaces, or nothing. */
const PART = /(?=\S)(-?)(?:(\p{L}+):)?(?:["“«]([^"”»]*)["”»]?|(\S*))/gu;

/** Lower case and one apostrophe, for comparing. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[’ʼ‘`´]/g, "'");
}

/** Reads a query; whatever cannot be read counts as words. Never throws. */
export function readQuery(query: string): ScanQuery {
  const words: string[] = [];
  const without: string[] = [];
  const fields: ScanQuery['fields'][number][] = [];
  const unknown: string[] = [];
  for (const [whole, minus, name, phrase, run] of query.matchAll(PART)) {
    const value = fold(phrase ?? run ?? '').trim();
    const field = fieldNames.find((one) => one === name?.toLowerCase());
    if (field && value !== '') fields.push({ name: field, value });
    else if (field || value === '') unknown.push(whole);
    else (minus === '-' ? without : words).push(name === undefined ? value : `${name.toLowerCase()}:${value}`);
  }
  return { words, without, fields, unknown };
}

/** What an entry offers to a search. */
export interface Searchable {
  readonly texts: readonly (string | null)[];
  readonly people?: readonly string[];
  readonly site?: string | null;
  readonly key?: string;
  readonly tags?: readonly string[];
  readonly published?: string | null;
  readonly note?: string;
}

/** Whether an entry is what the query asks for. */
export function fits({ words, without, fields }: ScanQuery, entry: Searchable): boolean {
  const text = fold(entry.texts.filter((one) => one !== null).join('\n'));
  if (!words.every((word) => text.includes(word)) || without.some((word) => text.includes(word))) return false;
  return fields.every(({ name, value }) => {
    switch (name) {
      case 'person':
        return (entry.people ?? []).some((person) => fold(person).includes(value));
      case 'site':
        return fold(`${entry.site ?? ''} ${entry.key ?? ''}`).includes(value);
      case 'tag':
        return (entry.tags ?? []).some((tag) => fold(tag) === value);
      case 'before':
        return entry.published !== null && entry.published !== undefined && entry.published < value;
      case 'after':
        return entry.published !== null && entry.published !== undefined && entry.published >= value;
      case 'has':
        return value === 'note' ? (entry.note ?? '') !== '' : value === 'tag' && (entry.tags ?? []).length > 0;
    }
  });
}
