import type { Analysis } from '../analysis/analysis';
import { rulesVersion } from '../analysis/rules-version';
import type { Article } from '../article/article';
import type { ArticleContent } from '../database/content';
import { contentOf, keepAnalysis } from '../database/contents';
import type { Database } from '../database/database';
import { highlightsOf } from '../database/highlights';
import type { Digest, Segment, Stale } from '../database/index-records';
import type { StoredArticle } from '../database/records';
import { rulesFor } from '../database/rules';
import type { Rule } from '../database/rule';
import { dropIndex, staleArticles, writeIndexStep } from '../database/segments';
import { articleDocuments } from '../library/article-documents';
import { buildSegment } from '../library/build-segment';
import { checksum } from '../library/bytes';
import type { IndexedArticle } from '../library/index-document';
import { mergeSegments } from '../library/merge-segments';
import { openSegment } from '../library/open-segment';
import { digestFormat, digestOf } from '../library/people/digest';
import { SearchIndex } from '../library/search-index';
import { segmentFormat, writeSegment } from '../library/segment-layout';
import type { SegmentParts } from '../library/segment-layout';

/** What the index needs of the world. */
export interface IndexServices {
  readonly database: () => Promise<Database>;
  /** Does work while nobody else writes the index. */
  readonly exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Analyses an article by the rules of today; rejects when it cannot now. */
  readonly analyse: (article: Article) => Promise<Analysis>;
  /** Puts a person's decisions into an analysis. */
  readonly correct: (analysis: Analysis, rules: readonly Rule[]) => Analysis;
}

/** Segments above this number are merged, the smallest first, so that a search looks into few. */
const mostSegments = 8;

/** Keeps the search index in the database and in memory in step with the articles. Several windows may do so at once. */
export class LibraryIndex {
  readonly search = new SearchIndex();

  private loading: Promise<void> = Promise.resolve();

  constructor(private readonly services: IndexServices) {}

  /** Takes over segments that another window wrote. A damaged one, or one of another version, has the whole index built anew. */
  load(): Promise<void> {
    // One after the other: asked twice at once, all segments would be read twice.
    this.loading = this.loading.catch(() => undefined).then(() => this.read());
    return this.loading;
  }

  private async read(): Promise<void> {
    const database = await this.services.database();
    const numbers = await database.getAllKeys('segments');
    if (this.has(numbers)) return;
    const known = new Map(this.search.parts.map((segment) => [segment.number, segment] as const));
    const parts = [];
    for (const number of numbers) {
      const stored = known.get(number) ?? (await database.get('segments', number));
      if (!stored) continue;
      const opened = 'bytes' in stored ? open(stored) : stored;
      if (!opened) return this.rebuild(database);
      parts.push(opened);
    }
    this.search.use(parts);
  }

  /** Takes over segments that another window wrote, as `load` does. Resolves to how many articles are out of date. */
  async refresh(): Promise<number> {
    const transaction = (await this.services.database()).transaction(['stale', 'segments']);
    const [pending, numbers] = await Promise.all([transaction.objectStore('stale').count(), transaction.objectStore('segments').getAllKeys()]);
    if (this.has(numbers)) return pending;
    await this.load();
    return this.pending();
  }

  /** How many articles are out of date. */
  async pending(): Promise<number> {
    return (await this.services.database()).count('stale');
  }

  /** Indexes at most `most` articles that are out of date. Resolves to how many were. */
  step(most: number): Promise<number> {
    return this.services.exclusively(async () => {
      await this.load();
      const database = await this.services.database();
      const stale = await staleArticles(database, most);
      if (stale.length === 0) return 0;
      const made = await Promise.all(stale.map((one) => this.index(database, one)));
      await this.write(database, stale, made);
      return stale.length;
    });
  }

  private has(numbers: readonly number[]): boolean {
    const own = new Set(this.search.parts.map(({ number }) => number));
    return numbers.length === own.size && numbers.every((number) => own.has(number));
  }

  private async rebuild(database: Database): Promise<void> {
    await dropIndex(database);
    this.search.use([]);
  }

  private async index(database: Database, { articleKey }: Stale): Promise<{ indexed: IndexedArticle; digest: Digest | null }> {
    const article = await database.get('articles', articleKey);
    if (!article || article.deleted !== null) return { indexed: { key: articleKey, documents: [] }, digest: null };
    const content = await this.analysed(database, article);
    const highlights = await highlightsOf(database, articleKey);
    return {
      indexed: articleDocuments({ article, content, highlights }),
      digest: { articleKey, format: digestFormat, rules: content?.analysis ? content.rules : null, body: digestOf(article, content?.analysis ?? null) },
    };
  }

  /** The text with an analysis, and with the person's decisions in it. One that older rules made will do: it is renewed when there is time. */
  private async analysed(database: Database, { key }: StoredArticle): Promise<ArticleContent | null> {
    const kept = await contentOf(database, key);
    if (!kept) return null;
    const content = kept.analysis && kept.rules !== null ? kept : { ...kept, analysis: await this.services.analyse(kept.article), rules: rulesVersion };
    if (content !== kept) await keepAnalysis(database, content);
    // Rules of the whole library are followed when the book is made: they change without the article.
    const rules = (await rulesFor(database, key)).filter(({ articleKey }) => articleKey !== null);
    return { ...content, analysis: content.analysis && this.services.correct(content.analysis, rules) };
  }

  private async write(database: Database, done: readonly Stale[], made: readonly { indexed: IndexedArticle; digest: Digest | null }[]): Promise<void> {
    const newest = this.search.parts.at(-1)?.number ?? 0;
    const fresh = seal(newest + 1, buildSegment(made.map(({ indexed }) => indexed)));
    this.search.use([...this.search.parts, openSegment(fresh.number, fresh.bytes)]);
    const { parts } = this.search;
    // Of which a merged segment is made does not matter: each article lives in one only.
    const small = parts.length <= mostSegments ? [] : [...parts].sort((a, b) => a.kinds.length - b.kinds.length).slice(0, mostSegments).sort((a, b) => a.number - b.number);
    const merged = small.length > 0 ? seal(newest + 2, mergeSegments(small)) : null;
    const replaced = small.map(({ number }) => number);
    const segments = [fresh, merged].filter((one): one is Segment => one !== null && !replaced.includes(one.number));
    const digests = made.flatMap(({ digest }) => digest ?? []);
    const gone = made.filter(({ digest }) => digest === null).map(({ indexed }) => indexed.key);
    await writeIndexStep(database, { segments, replaced, digests, done, gone });
    if (merged) this.search.use([...parts.filter(({ number }) => !replaced.includes(number)), openSegment(merged.number, merged.bytes)]);
  }
}

function seal(number: number, parts: SegmentParts): Segment {
  const bytes = writeSegment(parts);
  return { number, format: segmentFormat, checksum: checksum(bytes), bytes };
}

function open({ number, format, bytes, checksum: sum }: Segment): ReturnType<typeof openSegment> | null {
  return format === segmentFormat && checksum(bytes) === sum ? openSegment(number, bytes) : null;
}
