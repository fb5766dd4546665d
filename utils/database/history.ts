import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Database, Schema, Writing } from './database';
import type { Change, ChangedRecord } from './records';
import { settleArticle } from './settle-article';
import { markStale, writing } from './writing';

/** Which changes are meant: of one article, of one kind of record; those of the whole library when both are absent. */
export interface Scope {
  /** null means rules of the whole library. */
  readonly articleKey?: string | null;
  readonly store?: ChangedRecord['store'];
}

type Direction = 'undo' | 'redo';

/**
 * Takes back the newest change of a scope, with all that was changed at the same go. Resolves, after the commit, to the
 * records as they are now (deleted when their making was undone); empty when nothing is left to undo.
 */
export function undoChanges(database: Database, scope: Scope, now: string): Promise<ChangedRecord[]> {
  return walk(database, scope, now, 'undo');
}

/** Does again what was undone last in a scope, with all that was undone at the same go. Resolves as `undoChanges` does. */
export function redoChanges(database: Database, scope: Scope, now: string): Promise<ChangedRecord[]> {
  return walk(database, scope, now, 'redo');
}

/**
 * Takes back what was done at one go, whatever came after it: records that were changed since stay as they are. Resolves to the
 * number of records taken back.
 */
export function undoGroup(database: Database, group: string, now: string): Promise<number> {
  return writing(database, async (transaction) => {
    let taken = 0;
    for await (const { value: change } of transaction.objectStore('changes').iterate(null, 'prev')) {
      if (change.group !== group || change.undone !== null || !(await isAsLeft(transaction, change))) continue;
      await put(transaction, reverted(change, now));
      await transaction.objectStore('changes').put({ ...change, undone: now });
      if (change.articleKey !== null) await markStale(transaction, change.articleKey);
      taken += 1;
    }
    return taken;
  });
}

/** Whether a record is still as a change left it. */
async function isAsLeft(transaction: Writing, change: Change): Promise<boolean> {
  if (change.store === 'rules') return (await transaction.objectStore('rules').get(change.after.id))?.deleted === change.after.deleted;
  const stored = await (change.store === 'highlights' ? transaction.objectStore('highlights').get(change.after.id) : transaction.objectStore('articles').get(change.after.key));
  return stored?.updated === change.after.updated && stored.deleted === change.after.deleted;
}

/** Whether the scope has something to undo and to redo. */
export async function undoable(database: Database, scope: Scope): Promise<{ readonly undo: boolean; readonly redo: boolean }> {
  const changes = database.transaction('changes').store;
  return { undo: (await standing(downwards(changes, scope), scope)).length > 0, redo: (await undoneIn(changes, scope)).length > 0 };
}

/** Stores a changed record and logs it, inside the transaction of the change. `group` is the same for what is done at one go. */
export async function record(transaction: Writing, articleKey: string | null, changed: ChangedRecord, at: string, group: string | null = null): Promise<void> {
  const changes = transaction.objectStore('changes');
  // A new change after an undo starts a new history: what was undone can no longer be redone.
  for (const { id } of await undoneIn(changes, { articleKey })) await changes.delete(id!);
  await put(transaction, changed);
  await changes.add({ ...changed, articleKey, group, at, undone: null });
  if (articleKey !== null) await markStale(transaction, articleKey);
}

async function put(transaction: Writing, { store, after }: ChangedRecord): Promise<void> {
  if (store === 'highlights') await transaction.objectStore('highlights').put(after);
  else if (store === 'articles') await transaction.objectStore('articles').put(after);
  else await transaction.objectStore('rules').put(after);
}

function walk(database: Database, scope: Scope, now: string, direction: Direction): Promise<ChangedRecord[]> {
  return writing(database, async (transaction) => {
    const changes = transaction.objectStore('changes');
    const undoing = direction === 'undo';
    const go = undoing ? await standing(downwards(changes, scope), scope) : firstGo(await undoneIn(changes, scope));
    const done: ChangedRecord[] = [];
    for (const change of go) {
      const changed = undoing ? reverted(change, now) : repeated(change, now);
      await put(transaction, changed);
      await changes.put({ ...change, undone: undoing ? now : null });
      if (change.articleKey !== null) await markStale(transaction, change.articleKey);
      if (change.store === 'highlights') await settleArticle(transaction, change.after.articleKey, undoing && change.before === null, now);
      done.push(changed);
    }
    return done;
  });
}

/** The record as it was before a change; deleted when the change made it. */
function reverted(change: Change, now: string): ChangedRecord {
  switch (change.store) {
    case 'highlights':
      return { store: 'highlights', before: change.after, after: { ...(change.before ?? { ...change.after, deleted: now }), updated: now } };
    case 'articles':
      return { store: 'articles', before: change.after, after: { ...(change.before ?? { ...change.after, deleted: now }), updated: now } };
    case 'rules':
      return { store: 'rules', before: change.after, after: change.before ?? { ...change.after, deleted: now } };
  }
}

function repeated(change: Change, now: string): ChangedRecord {
  switch (change.store) {
    case 'highlights':
      return { store: 'highlights', before: change.before, after: { ...change.after, updated: now } };
    case 'articles':
      return { store: 'articles', before: change.before, after: { ...change.after, updated: now } };
    case 'rules':
      return { store: 'rules', before: change.before, after: change.after };
  }
}

type Cursors = AsyncIterable<{ readonly value: Change }>;
type Changes = IDBPObjectStore<Schema, ArrayLike<StoreNames<Schema>>, 'changes', IDBTransactionMode>;

/** Changes of a scope's article, or of all, newest first. */
function downwards(changes: Changes, { articleKey }: Scope): Cursors {
  return typeof articleKey === 'string' ? changes.index('byArticle').iterate(articleKey, 'prev') : changes.iterate(null, 'prev');
}

/** The newest changes of a scope that stand, as far as they were made at one go; newest first. Those of one go lie side by side in the log. */
async function standing(newestFirst: Cursors, scope: Scope): Promise<Change[]> {
  const go: Change[] = [];
  for await (const { value } of newestFirst) {
    const [first] = go;
    if (first && (first.group === null || value.group !== first.group)) break;
    if (value.undone === null && isIn(scope, value)) go.push(value);
  }
  return go;
}

/** Undone changes of a scope, oldest first. They are few: the next change of their article drops them. */
async function undoneIn(changes: Changes, scope: Scope): Promise<Change[]> {
  const undone = await changes.index('byUndone').getAll();
  return undone.filter((change) => isIn(scope, change)).sort((a, b) => a.id! - b.id!);
}

/** What is undone is always newer than what stands, so the oldest of it was undone last. */
function firstGo(undone: readonly Change[]): Change[] {
  const [first] = undone;
  if (!first) return [];
  return first.group === null ? [first] : undone.filter(({ group }) => group === first.group);
}

function isIn({ articleKey, store }: Scope, change: Change): boolean {
  return (articleKey === undefined || change.articleKey === articleKey) && (store === undefined || change.store === store);
}
