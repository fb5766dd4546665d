import { cleanLine } from './clean-text';
import { fileName } from './file-name';
import { htmlText } from './html-text';
import { blockQuote, markdownParagraphs, obsidianTag, wikilink } from './markdown-text';
import { civilMoment } from './moment';
import { yamlString } from './yaml';

/** A filter of words. `finishes`: its result is made for one place (YAML, HTML, a quote) and is written as it is. */
export interface Filter {
  readonly arguments: number;
  readonly finishes: boolean;
  readonly apply: (text: string, args: readonly string[]) => string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `DD.MM.YYYY HH:mm` and the like; text that is no ISO date stays as it is. */
function formatDate(iso: string, pattern: string): string {
  const moment = civilMoment(iso);
  if (moment === null) return iso;
  const [hour = '00', minute = '00', second = '00'] = (moment.time ?? '').split(':').map((part) => part || '00');
  const day = moment.day ?? 1;
  const values: Readonly<Record<string, string>> = {
    YYYY: String(moment.year).padStart(4, '0'),
    MM: two(moment.month),
    DD: two(day),
    D: String(day),
    M: String(moment.month),
    HH: hour,
    mm: minute,
    ss: second,
  };
  return pattern.replace(/YYYY|MM|DD|HH|mm|ss|D|M/g, (token) => values[token] ?? token);
}

/** The first characters of a text, cut between visible characters, with `…` where something was cut. */
function truncate(text: string, length: number): string {
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, Math.max(0, length) * 16 + 16))];
  return characters.length <= length ? text : `${characters.slice(0, length).map(({ segment }) => segment).join('').trimEnd()}…`;
}

const changes = (apply: Filter['apply'], args = 0): Filter => ({ arguments: args, finishes: false, apply });
const finishes = (apply: Filter['apply'], args = 0): Filter => ({ arguments: args, finishes: true, apply });

/** Every filter a template may use. */
export const filters: Readonly<Record<string, Filter>> = {
  upper: changes((text) => text.toUpperCase()),
  lower: changes((text) => text.toLowerCase()),
  trim: changes((text) => text.trim()),
  date: changes((text, [pattern = '']) => formatDate(text, pattern), 1),
  default: changes((text, [fallback = '']) => (text.trim() === '' ? fallback : text), 1),
  truncate: changes((text, [length = '0']) => truncate(text, Math.min(100_000, Number.parseInt(length, 10) || 0)), 1),
  replace: changes((text, [from = '', to = '']) => (from === '' ? text : text.replaceAll(from, () => to)), 2),
  yaml: finishes(yamlString),
  json: finishes((text) => JSON.stringify(text).replace(/[<\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)),
  html: finishes(htmlText),
  quote: finishes((text) => blockQuote(markdownParagraphs(text))),
  wikilink: finishes(wikilink),
  tag: finishes((text) => obsidianTag(text) ?? ''),
  file: finishes((text) => fileName(text, 'x', '').replace(/\.x$/, '')),
  line: finishes(cleanLine),
  encode: finishes((text) => encodeURIComponent(cleanLine(text))),
};
