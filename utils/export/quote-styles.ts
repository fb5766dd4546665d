import { fullName } from './authors';
import type { Citation } from './citation';
import { citation, citationKeys } from './citation';
import { cleanLines } from './clean-text';
import type { SpokenWords } from './described-quote';
import { markdownText } from './markdown-text';
import { apaInText, apaReference, chicagoNote, dstuReference } from './references';
import type { ExportSettings, ExportSource } from './source';
import { englishWords, ukrainianWords } from './words';

type Marks = readonly [string, string];

/** Marks of the first and second level by language; a quote within a quote takes the second. */
const ukrainianMarks: readonly [Marks, Marks] = [ukrainianWords.quotationMarks, ['„', '“']];
const englishMarks: readonly [Marks, Marks] = [englishWords.quotationMarks, ['‘', '’']];

/** The text within first-level marks; marks of that level inside it become second-level ones. */
function marked(text: string, [[open, close], [innerOpen, innerClose]]: readonly [Marks, Marks]): string {
  return `${open}${text.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`;
}

/** One line; without a comma at the end, which stood there only for the reporter's words that followed. */
const oneLine = (text: string): string => cleanLines(text).join(' ').replace(/\s*,$/u, '');

/** Quotes with Markdown footnotes. A label is the source's key; two quotes of one article share it. */
function footnotes(quotes: readonly (readonly [SpokenWords, Citation])[], settings: ExportSettings): string {
  const [open, close] = settings.words.quotationMarks;
  const sources = [...new Map(quotes.map(([, cited]) => [sourceKey(cited), cited])).values()];
  const labels = citationKeys(sources);
  const labelOf = (cited: Citation) => labels[sources.findIndex((one) => sourceKey(one) === sourceKey(cited))] ?? 'source';
  const said = quotes.map(([{ text }, cited]) => `${open}${markdownText(oneLine(text))}${close}[^${labelOf(cited)}]`);
  return [...said, ...sources.map((cited, index) => footnote(cited, labels[index] ?? 'source', settings))].join('\n\n');
}

const sourceKey = ({ url, title }: Citation): string => `${url} ${title}`;

function footnote(cited: Citation, label: string, { words }: ExportSettings): string {
  const reference = words.code === 'uk' ? dstuReference(cited) : chicagoNote(cited);
  // The address is the one part that must stay unescaped; it holds no marks that Markdown would take for its own.
  const [before = '', ...after] = cited.url === '' ? [reference] : reference.split(cited.url);
  const escaped = after.length === 0 ? markdownText(before) : `${markdownText(before)} <${cited.url}>${markdownText(after.join(cited.url))}`;
  return `[^${label}]: ${escaped}`;
}

/** «Текст», — сказала мерка Олена Вербова. A full stop or comma goes out of the marks, `?`, `!` and `…` stay in. */
function ukrainianPress({ text, speaker }: SpokenWords, { site }: Citation): string {
  const said = oneLine(text).replace(/[,.;:]+$/u, (marks) => (marks.startsWith('..') ? '…' : ''));
  const quoted = marked(said, ukrainianMarks);
  const link = /[?!…]$/u.test(said) ? ' — ' : ', — ';
  if (speaker === null) return site === '' ? quoted : `${quoted}${link}пише «${site}».`;
  const { said: verbs } = ukrainianWords;
  const verb = speaker.kind === 'person' && speaker.gender !== null ? verbs[speaker.gender] : verbs.other;
  return `${quoted}${link}${verb} ${speaker.role === null ? '' : `${speaker.role} `}${speaker.name}.`;
}

/** “Text,” said Maud Pellow, the mayor. The comma goes into the marks. */
function englishPress({ text, speaker }: SpokenWords, { site }: Citation): string {
  const said = oneLine(text).replace(/[,.;:]+$/u, (marks) => (marks.startsWith('..') ? '…' : ''));
  if (speaker === null && site === '') return marked(said, englishMarks);
  const quoted = marked(/[?!…]$/u.test(said) ? said : `${said},`, englishMarks);
  if (speaker === null) return `${quoted} ${site} reported.`;
  return `${quoted} said ${speaker.name}${speaker.role === null ? '' : `, ${speaker.role}`}.`;
}

function plain({ text, speaker }: SpokenWords, cited: Citation, { words }: ExportSettings): string {
  const [open, close] = words.quotationMarks;
  const who = speaker === null ? cited.authors.map(fullName).join(', ') : `${speaker.name}${speaker.role === null ? '' : `, ${speaker.role}`}`;
  const source = [who, cited.site].filter((part) => part !== '').join(' — ');
  return [`${open}${cleanLines(text).join('\n').replace(/,$/u, '')}${close}`, source, cited.url].filter((part) => part !== '').join('\n');
}

/** Ways to copy a quote. Those of a language are in that language whatever the interface speaks. */
const styles = {
  plain,
  'ukrainian-press': ukrainianPress,
  'english-press': englishPress,
  footnote: (spoken, cited, settings) => footnotes([[spoken, cited]], settings),
  dstu: ({ text }, cited) => `${marked(oneLine(text), ukrainianMarks)}\n\n${dstuReference(cited)}`,
  apa: ({ text }, cited) => `${marked(oneLine(text), englishMarks)} ${apaInText(cited)}\n\n${apaReference(cited)}`,
  chicago: ({ text }, cited) => `${marked(oneLine(text), englishMarks)}\n\n${chicagoNote(cited)}`,
} satisfies Record<string, (spoken: SpokenWords, cited: Citation, settings: ExportSettings) => string>;

export type QuoteStyle = keyof typeof styles;
export const quoteStyles = Object.keys(styles) as readonly QuoteStyle[];

/** A quote as plain text in a style, ready to paste. */
export function styledQuote(style: QuoteStyle, spoken: SpokenWords, source: ExportSource, settings: ExportSettings): string {
  return styles[style](spoken, citation(source, settings), settings);
}

/** Several quotes in a style, a blank line between them; footnotes stand at the end, each source once. Empty for none. */
export function styledQuotes(style: QuoteStyle, quotes: readonly { readonly spoken: SpokenWords; readonly source: ExportSource }[], settings: ExportSettings): string {
  if (style === 'footnote') return footnotes(quotes.map(({ spoken, source }) => [spoken, citation(source, settings)]), settings);
  return quotes.map(({ spoken, source }) => styledQuote(style, spoken, source, settings)).join('\n\n');
}
