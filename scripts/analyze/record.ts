import type { Quote } from '../../utils/analysis/analysis';
import type { Result } from './analyze-input';

/** One line of output. A quote of several parts gives an entry a part, since each part is a span of its own. */
export function record(id: unknown, { article, analysis, elapsedMs }: Result): object {
  return {
    id,
    lang: analysis.language ?? article.language,
    article: { title: article.title, byline: article.byline, site: article.site, published: article.published, text: article.text },
    facts: analysis.facts,
    participants: analysis.participants,
    quotes: analysis.quotes.flatMap((quote) => entries(quote, article.text)),
    gist: analysis.gist,
    notes: analysis.notes,
    elapsedMs: Math.round(elapsedMs * 100) / 100,
  };
}

function entries(quote: Quote, text: string): object[] {
  return quote.parts.map(({ start, end }) => ({
    id: quote.id,
    text: text.slice(start, end),
    start,
    end,
    kind: quote.kind,
    speaker: quote.speaker?.name ?? null,
    participant: quote.speaker?.participant ?? null,
    via: quote.speaker?.via ?? null,
    confidence: quote.speaker?.confidence ?? null,
    mention: quote.speaker?.mention ?? null,
    cue: quote.cue,
    sources: quote.sources,
  }));
}
