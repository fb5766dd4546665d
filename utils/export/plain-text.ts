import { siteName, sourceAddress } from './address';
import { authors, fullName } from './authors';
import { cleanLine, cleanLines, cleanText } from './clean-text';
import { speakerWords } from './described-quote';
import { civilMoment, civilMomentIn, isoDateTime } from './moment';
import type { ExportSettings, ExportSource } from './source';
import { liveHighlights } from './source';
import { counted } from './words';

/** One article as plain text for mail and messengers: no markup, long links only once. Ends with a line feed. */
export function articlePlainText(source: ExportSource, { words, timeZone }: ExportSettings): string {
  const { article, analysis } = source;
  const published = article.published === null ? null : civilMoment(article.published);
  const accessed = civilMomentIn(source.accessed, timeZone ?? 'UTC');
  const mark = (text: string): string => `${words.quotationMarks[0]}${cleanLines(text).join('\n')}${words.quotationMarks[1]}`;
  const facts = [
    [words.source, [siteName(article), sourceAddress(article) ?? ''].filter((part) => part !== '').join(', ')],
    [words.author, authors(article.byline).map(fullName).join(', ')],
    [words.published, published === null ? '' : isoDateTime(published).replace('T', ' ')],
    [words.accessed, accessed === null ? '' : isoDateTime(accessed).replace('T', ' ')],
    [words.tags, (article.tags ?? []).map(cleanLine).join(', ')],
    [words.note, cleanText(article.note ?? '').trim()],
  ].filter(([, value]) => value !== '');
  const parts = [[cleanLine(article.title) || words.untitled, ...facts.map(([name, value]) => `${name}: ${value}`)].join('\n')];
  const section = (heading: string, items: readonly string[]): void => {
    if (items.length > 0) parts.push([heading.toLocaleUpperCase(words.code), ...items].join('\n\n'));
  };
  if (analysis !== null) {
    section(words.facts, analysis.facts.map((fact) => `• ${cleanLine(fact.text)}`));
    const people = analysis.participants.map(({ name, role, mentions }) => {
      return `• ${cleanLine(name)}${role === null ? '' : ` — ${cleanLine(role)}`} (${counted(mentions.length, words.mentions, words)})`;
    });
    section(words.participants, people);
    const quotes = analysis.quotes.map((quote) => {
      const speaker = speakerWords(quote, analysis);
      const who = speaker === null ? words.unknownSpeaker : `${speaker.name}${speaker.role === null ? '' : `, ${speaker.role}`}`;
      return `${mark(quote.text)}\n— ${who}`;
    });
    section(words.quotes, quotes);
  }
  const highlights = liveHighlights(source).map(({ selectors, note, tags }) => {
    const lines = [mark(selectors.quote.exact)];
    if (note.trim() !== '') lines.push(`${words.note}: ${cleanText(note).trim()}`);
    if (tags.length > 0) lines.push(`${words.tags}: ${tags.map(cleanLine).join(', ')}`);
    return lines.join('\n');
  });
  section(words.highlights, highlights);
  return `${parts.join('\n\n')}\n`;
}

/** The articles as plain text, a rule between them. */
export function plainText(sources: readonly ExportSource[], settings: ExportSettings): string {
  return sources.map((source) => articlePlainText(source, settings)).join('\n----------\n\n');
}
