/** Outer quotation marks by BCP 47 primary subtag, as the press of the language sets them. */
const marks: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  uk: ['«', '»'],
  be: ['«', '»'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  de: ['„', '“'],
  cs: ['„', '“'],
  sk: ['„', '“'],
  bg: ['„', '“'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  lt: ['„', '“'],
};

/** `text` in the outer quotation marks of `language` (a BCP 47 tag); English ones where the language is not known. */
export function inQuotationMarks(language: string | null, text: string): string {
  const code = language?.toLowerCase().split('-')[0] ?? 'en';
  const [open, close] = (Object.hasOwn(marks, code) ? marks[code] : undefined) ?? ['“', '”'];
  return `${open}${text}${close}`;
}
