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
export async function addRule(database: Database, articleKey: string | null, decision: Decision, now: string): Promise<Rule> {
  const [rule] = (await changeRules(database, { articleKey, add: [decision], remove: [] }, now)).added;
  return rule!;
}

/** Takes a decision back and logs it for undo. Resolves to whether there was one. */
export async function removeRule(database: Database, id: string, now: string): Promise<boolean> {
  return (await changeRules(database, { articleKey: null, add: [], remove: [id] }, now)).removed > 0;
}

/** What is done at one go: decisions to remember for `articleKey` (null: the whole library), and ids of rules to take back. */
interface RuleChange {
  readonly articleKey: string | null;
  readonly add: readonly Decision[];
  readonly remove: readonly string[];
}

/** Remembers and takes back decisions, to be undone at one go. Resolves, after the commit, to the new rules and the number of those taken back. */
export function changeRules(database: Database, { articleKey, add, remove }: RuleChange, now: string): Promise<{ readonly added: Rule[]; readonly removed: number }> {
  const added = add.map((decision): Rule => ({ id: crypto.randomUUID(), articleKey, decision, created: now, deleted: null }));
  return writing(database, async (transaction) => {
    const group = added.length + remove.length > 1 ? crypto.randomUUID() : null;
    let removed = 0;
    for (const id of remove) {
      const before = await transaction.objectStore('rules').get(id);
      if (!before || before.deleted !== null) continue;
      await record(transaction, before.articleKey, { store: 'rules', before, after: { ...before, deleted: now } }, now, group);
      removed += 1;
    }
    for (const rule of added) await record(transaction, articleKey, { store: 'rules', before: null, after: rule }, now, group);
    return { added, removed };
  });
}
