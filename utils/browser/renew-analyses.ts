import type { Analysis } from '../analysis/analysis';
import { rulesVersion } from '../analysis/rules-version';
import type { Article } from '../article/article';
import { carryDecisions } from '../corrections/carry-decisions';
import { contentOf } from '../database/contents';
import type { Database } from '../database/database';
import { markOutdated, outdatedArticles, renewAnalysis } from '../database/renewal';
import { rulesFor } from '../database/rules';

/** So many articles are renewed before the index takes them up: until then their lists may lag behind them. */
const slice = 20;

/** What renewing needs of the world. */
export interface RenewServices {
  readonly database: () => Promise<Database>;
  /** Analyses an article by the rules of today when there is time; rejects when it cannot now. */
  readonly analyse: (article: Article) => Promise<Analysis>;
  /** Has the index work off so many articles. */
  readonly step: (most: number) => Promise<unknown>;
  /** Told before each article how many are done of how many. */
  readonly tell: (done: number, all: number) => void;
}

/**
 * Analyses anew what was analysed by older rules, article by article. It may end between any two steps: what is done is kept, and
 * the next call goes on from there. The person's corrections are kept apart and hold for the new analysis; where it names things
 * otherwise they are carried over. An article that cannot be analysed stays as it was. Resolves to how many were renewed.
 */
export async function renewAnalyses({ database: open, analyse, step, tell }: RenewServices): Promise<number> {
  const database = await open();
  const keys = await outdatedArticles(database, rulesVersion);
  let renewed = 0;
  for (let from = 0; from < keys.length; from += slice) {
    const some = keys.slice(from, from + slice);
    const done: string[] = [];
    for (const [index, key] of some.entries()) {
      tell(from + index, keys.length);
      if (await renew(database, key, analyse)) done.push(key);
    }
    renewed += done.length;
    await markOutdated(database, done);
    if (done.length > 0) await step(slice);
  }
  return renewed;
}

/** Resolves to whether the index has something to take up. */
async function renew(database: Database, key: string, analyse: RenewServices['analyse']): Promise<boolean> {
  const content = await contentOf(database, key);
  // Renewed before, and interrupted before the index knew.
  if (!content?.analysis || content.rules === rulesVersion) return true;
  const analysis = await analyse(content.article).catch(() => null);
  if (!analysis) return false;
  const decisions = carryDecisions(content.analysis, analysis, await rulesFor(database, key));
  await renewAnalysis(database, content, { analysis, rules: rulesVersion }, decisions);
  return true;
}

/** Keeps what a reading of the same text found by the rules of today, with the decisions carried over; does nothing where the text is another or nothing older is kept. */
export async function renewByReading(database: Database, key: string, { text }: Article, found: Analysis): Promise<void> {
  const content = await contentOf(database, key);
  if (!content?.analysis || content.rules === rulesVersion || content.article.text !== text) return;
  await renewAnalysis(database, content, { analysis: found, rules: rulesVersion }, carryDecisions(content.analysis, found, await rulesFor(database, key)));
}
