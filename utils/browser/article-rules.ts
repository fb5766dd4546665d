import type { Article } from '../article/article';
import { articleKey } from '../article/page-key';
import { openDatabase } from '../database/database';
import type { Rule } from '../database/rule';
import { addRule, removeRule, rulesFor } from '../database/rules';
import type { Decision } from '../database/rule';

export { applyRules } from '../corrections/apply-rules';
export { testCases } from '../corrections/test-cases';

/** How long the analysis waits for the corrections, ms: the store answers in a few, and one that is blocked must not hold back what was read. */
const patience = 1_000;

/** Opens the store ahead of the first question. Rejects when it cannot be opened. */
export async function openRules(): Promise<void> {
  await openDatabase();
}

/** The decisions that hold for an article, oldest first; none where the store does not answer soon. Never rejects. */
export async function rulesOf({ url, canonicalUrl }: Article): Promise<Rule[]> {
  const late = new Promise<Rule[]>((resolve) => setTimeout(resolve, patience, []));
  const asked = openDatabase().then((database) => rulesFor(database, articleKey(url, canonicalUrl)));
  return Promise.race([asked.catch(() => []), late]);
}

/** Remembers a decision for an article, or for all. Rejects with `DatabaseError`. */
export async function keepRule({ url, canonicalUrl }: Article, decision: Decision, everywhere: boolean, now: string): Promise<void> {
  await addRule(await openDatabase(), everywhere ? null : articleKey(url, canonicalUrl), decision, now);
}

/** Forgets a decision. Resolves to whether there was one; rejects with `DatabaseError`. */
export async function forgetRule(id: string, now: string): Promise<boolean> {
  return removeRule(await openDatabase(), id, now);
}
