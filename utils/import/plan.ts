import { articleKey } from '../article/page-key';
import type { Highlight, StoredArticle } from '../database/records';
import type { ImportFormat, ImportProblem, ImportedArticle, ImportedFile, ImportedHighlight } from './imported';
import { differingFields } from './merge';
import type { Difference } from './merge';

/** What is stored of the articles that a file names. */
export interface StoredPart {
  readonly articles: ReadonlyMap<string, StoredArticle>;
  /** Highlights by the key of their article, deleted ones too. */
  readonly highlights: ReadonlyMap<string, readonly Highlight[]>;
  /** Ids of the file that are taken, with the key of the article they are taken in. */
  readonly takenIds: ReadonlyMap<string, string>;
}

/** What an import would do. Nothing is stored yet. */
export interface ImportPlan {
  readonly format: ImportFormat;
  readonly newArticles: readonly StoredArticle[];
  /** Stored articles of which the file knows what was not known. */
  readonly completedArticles: readonly { readonly before: StoredArticle; readonly after: StoredArticle }[];
  readonly knownArticles: number;
  readonly newHighlights: readonly Highlight[];
  readonly sameHighlights: number;
  readonly differences: readonly Difference[];
  /** How many of the new ones have only their words: they are looked for when their page is opened next. */
  readonly waiting: number;
  /** How many articles have no address, and wait for one. */
  readonly withoutAddress: number;
  readonly problems: readonly ImportProblem[];
}

export interface PlanningServices {
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/** Words that are the same to a reader: one kind of space, composed letters. */
export function foldWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The key of a title, for articles that a file knows by nothing else. Also serves as their address, which opens nowhere. */
export function titleKey(title: string): string {
  return `title:${encodeURIComponent(foldWords(title).toLowerCase()).slice(0, 1_000)}`;
}

/** The keys of a file's articles. Those without an address take the stored article of the same title, where there is just one. */
export function articleKeys(file: ImportedFile, byTitle: ReadonlyMap<string, readonly string[]>): (article: ImportedArticle) => string {
  const titles = new Map<string, string[]>();
  const note = (title: string, key: string) => {
    const known = titles.get(foldWords(title).toLowerCase()) ?? [];
    if (!known.includes(key)) titles.set(foldWords(title).toLowerCase(), [...known, key]);
  };
  for (const [title, keys] of byTitle) for (const key of keys) note(title, key);
  for (const article of articlesOf(file)) if (article.url !== null) note(article.title, articleKey(article.url, null));
  return ({ url, title }) => {
    if (url !== null) return articleKey(url, null);
    const [only, ...others] = titles.get(foldWords(title).toLowerCase()) ?? [];
    return only !== undefined && others.length === 0 ? only : titleKey(title);
  };
}

/** Every article that a file names, those of highlights too. */
export function articlesOf(file: ImportedFile): Set<ImportedArticle> {
  return new Set([...file.articles, ...file.highlights.map(({ article }) => article)]);
}

/** Compares a file with what is stored. */
export function planImport(file: ImportedFile, keyOf: (article: ImportedArticle) => string, stored: StoredPart, services: PlanningServices): ImportPlan {
  const articles = planArticles(file, keyOf, stored, services.now);
  const newHighlights: Highlight[] = [];
  const differences: Difference[] = [];
  let sameHighlights = 0;
  const matched = new Set<string>();
  const usedIds = new Set<string>();
  for (const one of withoutRepeats(file.highlights, keyOf)) {
    const key = keyOf(one.article);
    const match = matchOf(one, stored.highlights.get(key) ?? [], matched);
    if (match) {
      matched.add(match.id);
      const fields = differingFields(match, one);
      if (fields.length === 0) sameHighlights += 1;
      else differences.push({ stored: match, incoming: { note: one.note, tags: one.tags, colour: one.colour }, fields });
    } else {
      const isFree = one.id !== null && !stored.takenIds.has(one.id) && !usedIds.has(one.id);
      const id = isFree && one.id !== null ? one.id : services.newId();
      usedIds.add(id);
      newHighlights.push(recordOf(one, id, key, services.now));
    }
  }
  return {
    format: file.format,
    ...articles,
    newHighlights,
    sameHighlights,
    differences,
    waiting: newHighlights.filter(({ selectors: { quote } }) => quote.prefix === '' && quote.suffix === '').length,
    withoutAddress: articles.newArticles.filter(({ key }) => key.startsWith('title:')).length,
    problems: file.problems,
  };
}

/** A highlight without an id that says the same words of the same article as one before joins it. */
function withoutRepeats(highlights: readonly ImportedHighlight[], keyOf: (article: ImportedArticle) => string): ImportedHighlight[] {
  const kept: ImportedHighlight[] = [];
  const places = new Map<string, number>();
  for (const one of highlights) {
    const identity = `${keyOf(one.article)}\n${one.id ?? ''}\n${one.id === null ? foldWords(one.exact) : ''}`;
    const place = places.get(identity);
    const first = place === undefined ? undefined : kept[place];
    if (place === undefined || first === undefined) {
      places.set(identity, kept.length);
      kept.push(one);
    } else {
      const adds = one.note.trim() !== '' && !first.note.includes(one.note.trim());
      const note = !adds ? first.note : first.note.trim() === '' ? one.note : `${first.note}\n\n${one.note.trim()}`;
      kept[place] = { ...first, note, tags: [...new Set([...first.tags, ...one.tags])] };
    }
  }
  return kept;
}

/** The stored highlight that is meant: the one of this id, else one of the same words, best in the same surroundings. */
function matchOf(one: ImportedHighlight, stored: readonly Highlight[], matched: ReadonlySet<string>): Highlight | null {
  const free = stored.filter(({ id }) => !matched.has(id));
  const own = free.find(({ id }) => id === one.id);
  if (own) return own;
  const words = foldWords(one.exact);
  const alike = free.filter(({ selectors }) => foldWords(selectors.quote.exact) === words);
  const beside = alike.find(({ selectors: { quote } }) => quote.prefix === one.prefix && quote.suffix === one.suffix);
  // Other surroundings on both sides are another place, unless the file knows none.
  const isBare = one.prefix === '' && one.suffix === '';
  return beside ?? alike.find(({ deleted, selectors: { quote } }) => deleted === null && (isBare || quote.prefix === '' || quote.prefix.endsWith(one.prefix) || one.prefix.endsWith(quote.prefix))) ?? null;
}

function recordOf(one: ImportedHighlight, id: string, key: string, now: string): Highlight {
  const created = one.created ?? one.updated ?? now;
  const { exact, prefix, suffix, position, note, tags, colour } = one;
  return {
    id,
    articleKey: key,
    selectors: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
      position: position && { type: 'TextPositionSelector', ...position },
      hint: null,
    },
    colour: colour ?? 'yellow',
    note,
    tags,
    rejected: [],
    detached: false,
    missing: null,
    evidence: { paragraph: one.paragraph ?? exact.slice(0, 2_000), url: one.article.url ?? key, canonicalUrl: null, title: one.article.title, captured: created },
    created,
    updated: one.updated ?? created,
    deleted: null,
  };
}

type ArticlePlan = Pick<ImportPlan, 'newArticles' | 'completedArticles' | 'knownArticles'>;

function planArticles(file: ImportedFile, keyOf: (article: ImportedArticle) => string, stored: StoredPart, now: string): ArticlePlan {
  const made = new Map<string, StoredArticle>();
  for (const article of articlesOf(file)) {
    const key = keyOf(article);
    const before = made.get(key) ?? stored.articles.get(key) ?? blank(article, key, now);
    made.set(key, completed(before, article, now));
  }
  const all = [...made.values()];
  const known = all.flatMap((after) => {
    const before = stored.articles.get(after.key);
    return before ? [{ before, after }] : [];
  });
  return {
    newArticles: all.filter(({ key }) => !stored.articles.has(key)),
    completedArticles: known.filter(({ before, after }) => before !== after),
    knownArticles: known.length,
  };
}

function blank({ url, title, created }: ImportedArticle, key: string, now: string): StoredArticle {
  const since = created ?? now;
  const nothing = { canonicalUrl: null, site: null, byline: null, published: null, language: null, contentHash: null, deleted: null };
  return { key, url: url ?? key, title, ...nothing, savedBy: 'import', tags: [], note: '', created: since, updated: since };
}

/** The article with what was not known of it, and out of the trash; the same object when the file adds nothing. Notes are joined, tags united. */
function completed(article: StoredArticle, { site, byline, published, language, tags, note }: ImportedArticle, now: string): StoredArticle {
  const added = {
    site: article.site ?? site,
    byline: article.byline ?? byline,
    published: article.published ?? published,
    language: article.language ?? language,
    tags: [...new Set([...article.tags, ...tags])],
    note: note === '' || article.note.includes(note) ? article.note : article.note.trim() === '' ? note : `${article.note}\n\n${note}`,
  };
  const isSame = (['site', 'byline', 'published', 'language', 'note'] as const).every((name) => added[name] === article[name]) && added.tags.length === article.tags.length;
  if (isSame && article.deleted === null) return article;
  return { ...article, ...added, deleted: null, updated: now };
}
