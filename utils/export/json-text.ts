import { wellFormed } from './clean-text';

/**
 * `value` as indented JSON that is safe to show in a browser and to read as JavaScript: `<`, U+2028 and U+2029 are escaped,
 * lone surrogates become U+FFFD. Everything else stays as it is, since JSON can hold it. Ends with a line feed.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? wellFormed(part) : part), 2);
  return `${text.replace(/[<\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
