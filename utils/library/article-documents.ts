import type { Analysis, Quote } from '../analysis/analysis';
import type { ArticleContent } from '../database/content';
import { highlightColours } from '../database/records';
import type { Highlight, StoredArticle } from '../database/records';
import { overlap } from '../text/span';
import type { Span } from '../text/span';
import { colourShift, flag } from './index-document';
import { placeHighlight } from './place-highlight';
import type { IndexDocument, IndexedArticle } from './index-document';

/** What the index is made of: an article with all that is kept of it, the person's rules applied. */
export interface ArticleRecords {
  readonly article: StoredArticle;
  readonly content: ArticleContent | null;
  /** Living ones. */
  readonly highlights: readonly Highlight[];
}

/** When an article was published, in milliseconds since 1970; when it was saved where that is not known. */
export function publicationOf({ published, created }: StoredArticle): number {
  return Date.parse(published ?? created) || Date.parse(created);
}

/** The documents of a living article. */
export function articleDocuments({ article, content, highlights }: ArticleRecords): IndexedArticle {
  const analysis = content?.analysis ?? null;
  const language = analysis?.language ?? article.language?.slice(0, 2).toLowerCase() ?? null;
  const date = publicationOf(article);
  const quotes = analysis?.quotes ?? [];
  const flags = (highlights.length > 0 ? flag.highlight : 0) | (quotes.length > 0 ? flag.quote : 0) | (content ? flag.text : 0);
  const tagged = article.tags.length > 0 ? flag.tag : 0;
  const noted = article.note === '' ? 0 : flag.note;
  const documents: IndexDocument[] = [
    {
      kind: 'article', id: article.key, speaker: '', date, language, flags: flags | tagged | noted, title: article.title,
      texts: [article.note, content?.article.lead ?? '', content?.article.text ?? '', article.byline ?? '', article.site ?? ''],
      names: analysis?.participants.flatMap(({ name, aliases }) => [name, ...aliases]) ?? [], tags: article.tags,
    },
    ...highlights.map((highlight) => highlightDocument(highlight, content, language, flags & (flag.quote | flag.text))),
    ...quotes.map((quote) => quoteDocument(quote, analysis!, { date, language, flags: (flags & ~flag.quote) | tagged | flag.quote, tags: article.tags })),
  ];
  return { key: article.key, documents };
}

function highlightDocument(highlight: Highlight, content: ArticleContent | null, language: string | null, flags: number): IndexDocument {
  const { id, note, tags, selectors, created, missing, detached, colour } = highlight;
  const own = flag.highlight | (note === '' ? 0 : flag.note) | (tags.length > 0 ? flag.tag : 0) | (missing !== null || detached ? flag.orphan : 0);
  const span = content && placeHighlight(content.article.text, highlight.selectors);
  return {
    kind: 'highlight', id, speaker: '', date: Date.parse(created), language, flags: flags | own | ((highlightColours.indexOf(colour) + 1) << colourShift),
    title: '', texts: [selectors.quote.exact, note], names: span && content.analysis ? namesWithin(span, content.analysis) : [], tags,
  };
}

function quoteDocument(quote: Quote, analysis: Analysis, article: Pick<IndexDocument, 'date' | 'language' | 'flags' | 'tags'>): IndexDocument {
  const speaker = analysis.participants.find(({ id }) => id === quote.speaker?.participant);
  return { ...article, kind: 'quote', id: quote.id, speaker: quote.speaker?.name ?? '', title: '', texts: [quote.text], names: speaker ? [speaker.name, ...speaker.aliases] : quote.speaker ? [quote.speaker.name] : [] };
}

/** Names of those who are named in a span or speak in it. */
function namesWithin(span: Span, { participants, quotes }: Analysis): string[] {
  const speaking = new Set(quotes.filter(({ parts }) => parts.some((part) => overlap(part, span) > 0)).map(({ speaker }) => speaker?.participant));
  return participants.filter(({ id, mentions }) => speaking.has(id) || mentions.some((mention) => overlap(mention, span) > 0)).flatMap(({ name, aliases }) => [name, ...aliases]);
}
