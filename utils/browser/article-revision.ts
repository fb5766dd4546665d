import { sentencesOf, sentencesOfText } from '../analysis/sentences-of';
import type { Article } from '../article/article';
import { openDatabase } from '../database/database';
import { versionsOf } from '../database/versions';
import type { ArticleVersion } from '../database/records';
import { loadLanguage } from '../languages';
import { detectLanguage } from '../languages/detect';
import { compareSentences } from '../revision/compare-sentences';
import type { SentenceChange } from '../revision/compare-sentences';

/** How an article differs from what it was. */
export interface Revision {
  /** When the older text was read, ISO 8601 UTC. */
  readonly since: string;
  readonly changes: readonly SentenceChange[];
}

/** Compares an article with its text when it came into the library; null when none is kept or nothing changed. */
export async function reviseArticle(articleKey: string, article: Article, language: string | null): Promise<Revision | null> {
  const database = await openDatabase();
  const [first] = await versionsOf(database, articleKey);
  if (!first) return null;
  if (first.text === article.text) return null;
  const pack = language === null ? null : await loadLanguage(language);
  const changes = compareSentences(sentencesOfText(first.text, pack), sentencesOf(article, pack));
  return changes.length > 0 ? { since: first.captured, changes } : null;
}

/** Versions of an article (oldest first) with what had changed in each since the one before. `language` is a BCP 47 tag or null. */
export async function versionChanges(versions: readonly ArticleVersion[], language: string | null): Promise<{ readonly captured: string; readonly changes: readonly SentenceChange[] }[]> {
  const code = detectLanguage(versions.at(-1)?.text ?? '', language);
  const pack = code === null ? null : await loadLanguage(code);
  const sentences = versions.map(({ text }) => sentencesOfText(text, pack));
  return versions.map(({ captured }, index) => ({ captured, changes: index === 0 ? [] : compareSentences(sentences[index - 1] ?? [], sentences[index] ?? []) }));
}
