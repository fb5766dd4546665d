import type { Content, ListContent } from '../../components/library/library-model';
import type { Place } from '../../components/library/place';
import type { ReaderContent } from '../../components/library/reader-model';
import { orders } from '../../components/library/views';
import type { ArticleVersion } from '../../utils/database/records';
import type { Library } from '../../utils/library/library';
import { placeHighlight } from '../../utils/library/place-highlight';
import { trashed } from '../../utils/library/make-entries';
import type { BookQuote, PersonPage, PlacedHighlight } from '../../utils/library/pages';
import { tellingSigns } from '../../utils/library/people/signs';

/** Entries read with a list at once: what a screen shows, and a little more. */
const atOnce = 20;

/** What the library has at a place. `window` are the rows of a list that are being seen. Rejects when the signal is aborted before. */
export async function loadContent(library: Library, place: Place, window: { readonly from: number; readonly to: number }, signal: AbortSignal): Promise<Content> {
  switch (place.kind) {
    case 'list':
      return loadList(library, place, window, signal);
    case 'person': {
      const page = await library.person(place.id);
      if (!page) return { kind: 'absent' };
      const { namings, ...shown } = page;
      const signsOf = (keys: ReadonlySet<string>) => tellingSigns(page.name, namings.filter(({ key }) => keys.has(key)), namings.filter(({ key }) => !keys.has(key)));
      return { ...shown, kind: 'person', quotes: await linked(page), signsOf };
    }
    case 'article':
      return (await loadArticle(library, place)) ?? { kind: 'absent' };
  }
}

async function loadList(library: Library, { view, query, order }: Extract<Place, { kind: 'list' }>, window: { readonly from: number; readonly to: number }, signal: AbortSignal): Promise<ListContent> {
  const chosen = order ?? (query.trim() !== '' && view !== 'tags' ? 'best' : orders[view][0]);
  const rows = { from: window.from, to: Math.max(window.to, window.from + atOnce) };
  const { ids, entries, unknown } = await library.list({ list: view, query, order: chosen, rows }, signal);
  return { kind: 'list', view, query, order: chosen, ids, unknown, entries: new Map(entries.map((entry) => [entry.id, entry])) };
}

async function loadArticle(library: Library, { key, within }: Extract<Place, { kind: 'article' }>): Promise<ReaderContent | null> {
  const saved = await library.article(key);
  if (!saved) return null;
  const { article: record, content, highlights, versions, people } = saved;
  const { fragmentLinks, quotedWords } = await import('../../utils/export/text-fragment');
  const article = content?.article ?? { ...record, modified: null, lead: null, text: '', blocks: [], captions: [] };
  const linkOf = fragmentLinks(article);
  return {
    kind: 'article',
    key,
    article,
    readable: content !== null,
    analysis: content?.analysis ?? { language: null, facts: [], participants: [], quotes: [], gist: { who: [], what: null, when: null, where: null }, notes: [] },
    highlights,
    versions: await withChanges(versions, highlights, record.language),
    people,
    linkTo: (spans) => linkOf(spans.map((span) => quotedWords(article.text, span))),
    within,
    saved: record.created,
    tags: record.tags,
    note: record.note,
    trashed: trashed(record.deleted),
  };
}

/** Each version with what had changed since the one before, and the highlights that stand in it. */
async function withChanges(versions: readonly ArticleVersion[], highlights: readonly PlacedHighlight[], language: string | null): Promise<ReaderContent['versions']> {
  const changed = versions.length < 2 ? [] : await (await import('../../utils/browser/article-revision')).versionChanges(versions, language);
  return versions.map(({ captured, text }, index) => ({
    captured,
    text,
    changes: changed[index]?.changes ?? [],
    highlights: highlights.map(({ highlight }) => ({ highlight, span: placeHighlight(text, highlight.selectors) })).filter(({ span }) => span !== null),
  }));
}

async function linked({ quotes, articles }: PersonPage): Promise<{ readonly entry: BookQuote['entry']; readonly link: string | null }[]> {
  const { fragmentLinks } = await import('../../utils/export/text-fragment');
  const languages = new Map(articles.map(({ articleKey, language }) => [articleKey, language] as const));
  return quotes.map(({ entry, url, parts }) => {
    const { title, site, published, articleKey } = entry;
    const linkOf = fragmentLinks({ title, site, published, url, canonicalUrl: null, byline: null, language: languages.get(articleKey) ?? null });
    return { entry, link: linkOf(parts.map((exact) => ({ exact, prefix: '', suffix: '' }))) };
  });
}
