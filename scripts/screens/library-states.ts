import type { LibraryState } from '../../components/library/library-model';
import { views } from '../../components/library/views';
import { decidedRules, noCounts, openLibrary, personContent, readerContent, trashed } from '../../tests/components/library/sample';
import type { Language } from '../../tests/components/library/sample';
import { hugeState } from '../../tests/components/sample-extremes';

type Make = (language: Language) => LibraryState;

const reading = (language: Language, change: Parameters<typeof readerContent>[1] = {}) =>
  openLibrary(language, 'articles', 0, { place: { kind: 'article', key: 'news.example/0', within: null }, content: readerContent(language, change) });
const person = (language: Language, quotes: number, change: Parameters<typeof personContent>[2] = {}) =>
  openLibrary(language, 'articles', 0, { place: { kind: 'person', id: 'person:0' }, content: personContent(language, quotes, change) });

/** Six hundred facts, three hundred people and a thousand highlights in one article. */
function hugeReading(): Parameters<typeof readerContent>[1] {
  const { article, analysis, highlights } = hugeState();
  const placed = (highlights ?? []).map(({ highlight }) => {
    const start = article.text.indexOf(highlight.selectors.quote.exact);
    return { highlight, span: { start, end: start + highlight.selectors.quote.exact.length } };
  });
  return { article, analysis, highlights: placed };
}

const lists = Object.fromEntries(
  views.flatMap((view): [string, Make][] => [
    [`library-${view}`, (language) => openLibrary(language, view, 60)],
    [`library-${view}-empty`, (language) => openLibrary(language, view, 0, { counts: noCounts })],
  ]),
);

/** The library in every state that is pictured, by the names that scenes ask for. */
export const libraryStates: Readonly<Record<string, Make>> = {
  ...lists,
  'library-trash-searched': (language) => openLibrary(language, 'trash', 6, { query: language === 'uk' ? 'міст' : 'bridge' }),
  'library-article-trashed': (language) => reading(language, { trashed: trashed(28) }),
  'library-loading': () => ({ kind: 'loading' }),
  'library-failed': () => ({ kind: 'failed', reason: 'database-newer' }),
  'library-waiting': (language) => openLibrary(language, 'articles', 0, { content: { kind: 'waiting' }, counts: null }),
  'library-absent': (language) => openLibrary(language, 'articles', 0, { content: { kind: 'absent' } }),
  'library-indexing': (language) => openLibrary(language, 'articles', 60, { indexing: 0.42 }),
  'library-renewing': (language) => openLibrary(language, 'articles', 60, { renewing: 0.37 }),
  'library-searched': (language) => openLibrary(language, 'highlights', 24, { query: language === 'uk' ? 'міст депутати' : 'bridge voted' }),
  'library-none': (language) => openLibrary(language, 'quotes', 0, { query: language === 'uk' ? 'канатна дорога' : 'cable car' }),
  'library-article': (language) => reading(language),
  'library-article-at': (language) => reading(language, { within: { kind: 'highlight', id: 'h2' } }),
  'library-article-bare': (language) => reading(language, { readable: false, versions: [], highlights: readerContent(language).highlights.slice(0, 1) }),
  'library-article-huge': (language) => reading(language, hugeReading()),
  'library-person': (language) => person(language, 12),
  'library-person-decided': (language) => person(language, 4, { remark: language === 'uk' ? 'лікарка' : 'surgeon', rules: decidedRules(language) }),
  'library-person-bare': (language) => person(language, 0, { months: [], roles: [], aliases: [], articles: [] }),
  'library-huge': (language) => openLibrary(language, 'highlights', 100_000),
};
