import type { Database } from './database';
import { record } from './history';
import type { Decision, Rule } from './rule';
import { writing } from './writing';

/** All rules that stand, oldest first. */
export async function livingRules(database: Database): Promise<Rule[]> {
  const rules = (await database.getAll('rules')).filter(({ deleted }) => deleted === null);
  return rules.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
}

/** Whether a rule holds for an article: its own do, and those of the whole library. */
export function holdsFor(rule: Rule, articleKey: string | null): boolean {
  return rule.articleKey === null || rule.articleKey === articleKey;
}

/** Rules that hold for an article, oldest first; with null only those of the whole library. */
export async function rulesFor(database: Database, articleKey: string | null): Promise<Rule[]> {
  return (await livingRules(database)).filter((rule) => holdsFor(rule, articleKey));
}

/** Remembers a decision, for one article or (null) the whole library, and logs it for undo. Resolves, after the commit, to the rule. */
export function addRule(database: Database, articleKey: string | null, decision: Decision, now: string): Promise<Rule> {
  const rule: Rule = { id: crypto.randomUUID(), articleKey, decision, created: now, deleted: null };
  return writing(database, async (transaction) => {
    await record(transaction, articleKey, { store: 'rules', before: null, after: rule }, now);
    return rule;
  });
}

/** Takes a decision back and logs it for undo. Resolves to whether there was one. */
export function removeRule(database: Database, id: string, now: string): Promise<boolean> {
  return writing(database, async (transaction) => {
    const before = await transaction.objectStore('rules').get(id);
    if (!before || before.deleted !== null) return false;
    await record(transaction, before.articleKey, { store: 'rules', before, after: { ...before, deleted: now } }, now);
    return true;
  });
}
