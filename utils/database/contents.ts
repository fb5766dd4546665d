import { contentHash } from './content';
import type { ArticleContent, Reading } from './content';
import type { Database } from './database';
import { keepIfNew } from './versions';
import { markStale, writing } from './writing';

/** The kept text and analysis of an article; null when none are kept. */
export async function contentOf(database: Database, articleKey: string): Promise<ArticleContent | null> {
  return (await database.get('contents', articleKey)) ?? null;
}

/** A page that suddenly says less than this part of what it said is a paywall or an error, not the article. */
const muchShorter = 0.5;

/**
 * Keeps what reading a page gave beside an article that is stored already: its text and analysis, what the page says of its
 * origin, and a version when the text is new. Resolves to whether there was such an article; rejects with `DatabaseError`.
 */
export async function keepReading(database: Database, reading: Reading): Promise<boolean> {
  const hash = await contentHash(reading.article.text);
  return writing(database, async (transaction) => {
    const { articleKey, captured, article, analysis } = reading;
    const known = await transaction.objectStore('articles').get(articleKey);
    if (!known) return false;
    const { title, site, byline, published, language, canonicalUrl } = article;
    await keepIfNew(transaction.objectStore('versions'), { articleKey, captured, title, text: article.text });
    const kept = await transaction.objectStore('contents').get(articleKey);
    const isWhole = !kept || article.text.length >= kept.article.text.length * muchShorter;
    // A reading without an analysis must not take away the one that is there.
    const isSame = kept?.hash === hash && (analysis === null || kept.rules === reading.rules);
    if (isWhole && !isSame) await transaction.objectStore('contents').put({ ...reading, hash });
    await transaction.objectStore('articles').put({ ...known, title, site, byline, published, language, canonicalUrl, contentHash: isWhole ? hash : known.contentHash });
    await markStale(transaction, articleKey);
    return true;
  });
}

/** Puts a newer analysis beside the text it was made of; does nothing when another text has come in the meantime. For whoever indexes the article next. */
export function keepAnalysis(database: Database, content: ArticleContent): Promise<void> {
  return writing(database, async (transaction) => {
    const kept = await transaction.objectStore('contents').get(content.articleKey);
    if (kept?.hash !== content.hash) return;
    await transaction.objectStore('contents').put({ ...kept, analysis: content.analysis, rules: content.rules });
  });
}
