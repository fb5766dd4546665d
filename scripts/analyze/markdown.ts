import type { Participant, Quote } from '../../utils/analysis/analysis';
import { slice } from '../../utils/text/span';
import type { Result } from './analyze-input';

/** A readable report in Markdown. Words from the article stand as they are: it is for a terminal, not for a page. */
export function markdown({ article, analysis, elapsedMs }: Result): string {
  const about = [article.site, article.byline, article.published, article.canonicalUrl ?? article.url].filter(Boolean).join(' · ');
  const sections = [
    `# ${oneLine(article.title) || 'Untitled'}`,
    about,
    section('Key facts', analysis.facts.map((fact) => `- ${oneLine(fact.text)}`)),
    section('Participants', analysis.participants.map(participantLine)),
    section('Quotes', analysis.quotes.map((quote) => quoteLines(quote, article.text))),
    analysis.language === null ? '_No language pack for this text: participants and speakers are not available._' : '',
    `_${article.text.split(/\s+/).length} words, ${elapsedMs.toFixed(1)} ms_`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function participantLine({ name, kind, role, mentions, quotedWords }: Participant): string {
  const counts = `${mentions.length}×${quotedWords > 0 ? `, ${quotedWords} words quoted` : ''}`;
  return `- **${name}**${role ? `, ${role}` : ''} (${kind}, ${counts})`;
}

function quoteLines(quote: Quote, text: string): string {
  const words = quote.parts.map((part) => `> ${oneLine(slice(text, part))}`).join('\n>\n');
  const speaker = quote.speaker?.name ?? '(speaker not clear)';
  const cue = quote.cue ? ` · ${slice(text, quote.cue)}` : '';
  const sources = quote.sources.length > 0 ? ` · via ${quote.sources.map((source) => slice(text, source)).join(', ')}` : '';
  return `${words}\n>\n> — ${speaker}${cue}${sources}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
